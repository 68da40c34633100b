import { act } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { TableReading } from "../../../src/domain/binding/detection";
import type { ApplicationState } from "../../../src/application/application";
import { functionViews } from "../../../src/functions/browse";
import type { DisplayLanguage } from "../../../src/i18n/language";
import { mountPane } from "../../../src/taskpane/main";
import type { PaneHandle, PaneOptions } from "../../../src/taskpane/main";
import { paneApplication } from "./application";
import type { PaneApplication } from "./application";
import { loadLatePages } from "../../../src/taskpane/PageOnShow";
import { completeBrowser } from "./browser";
import { catalogue } from "./rules";

export interface OpenPane {
  readonly application: PaneApplication;
  readonly handle: PaneHandle;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** A new state of the application, as after an operation or an edit in the sheet. */
  change(state: Partial<ApplicationState>): void;
}

const open: PaneHandle[] = [];

// Pages in bundles of their own are there before a test looks at them.
if (typeof beforeAll === "function") beforeAll(loadLatePages);

/** The real pane in the document, over an application that holds the given state. */
export function openPane(
  state: Partial<ApplicationState>,
  language: DisplayLanguage = "zh-CN",
  options: Partial<Omit<PaneOptions, "language">> = {},
  readings: readonly TableReading[] = [],
): OpenPane {
  completeBrowser();
  const element = document.body.appendChild(document.createElement("div"));
  const application = paneApplication(state, readings);
  let handle: PaneHandle | undefined;
  act(() => {
    handle = mountPane(element, application, {
      language,
      loadRules: () => Promise.resolve(catalogue),
      loadFunctions: (tongue) => Promise.resolve(functionViews(tongue)),
      today: () => "2026-09-30",
      ...options,
    });
  });
  if (!handle) throw new Error("The pane was not mounted.");
  open.push(handle);
  return {
    application,
    handle,
    user: userEvent.setup({ delay: null }),
    change: (next) => act(() => application.change(next)),
  };
}

/** The same, once the words of the rules have arrived. */
export async function openPaneWithRules(...how: Parameters<typeof openPane>): Promise<OpenPane> {
  const pane = openPane(...how);
  await act(async () => Promise.resolve());
  return pane;
}

/** For afterEach: nothing of one test is left for the next. */
export function closePanes(): void {
  act(() => open.splice(0).forEach((handle) => handle.unmount()));
  document.body.replaceChildren();
  localStorage.clear();
  jest.useRealTimers();
}
