export type PageName = "home" | "tables" | "findings" | "scorecards";

interface MountedPane {
  showPage(page: PageName): void;
}

/** The task pane of the shared runtime: its page runs from the start, what it shows is loaded when it is seen. */
export interface LazyPane {
  /** Brings the pane into view at a page, or as it was left. */
  show(page?: PageName): Promise<void>;
  mountWhenSeen(): void;
}

export function createPane(mount: (element: HTMLElement, page: PageName) => Promise<MountedPane>): LazyPane {
  let mounted: Promise<MountedPane> | undefined;
  const ensure = (page: PageName) => {
    const element = document.getElementById("pane");
    if (!element) throw new Error("the page has no element for the pane");
    return (mounted ??= mount(element, page));
  };

  return {
    async show(page) {
      await Office.addin?.showAsTaskpane();
      const pane = await ensure(page ?? "tables");
      if (page) pane.showPage(page);
    },
    mountWhenSeen() {
      // Without a shared runtime the page is only there while the pane is.
      if (!Office.addin || document.visibilityState === "visible") {
        void ensure("home");
        return;
      }
      void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
        if (visibilityMode === Office.VisibilityMode.taskpane) void ensure("home");
        return Promise.resolve();
      });
    },
  };
}
