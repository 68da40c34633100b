import { createRoot } from "react-dom/client";
import type { Application } from "../application/application";
import type { DisplayLanguage } from "../i18n/language";
import { App } from "./App";
import type { LoadFunctions } from "./state/functionCatalogue";
import { loadOwnRules } from "./state/loadOwnRules";
import type { PageName } from "./state/pages";
import { createPageSource } from "./state/pageSource";
import type { LoadRules } from "./state/ruleCatalogue";
import type { ReadOfficeColours } from "./theme/appearance";

export type { PageName, ReadOfficeColours };

export interface PaneOptions {
  readonly language: DisplayLanguage;
  /** Office's own colours: `() => Office.context.officeTheme`. Without it the system decides light or dark. */
  readonly theme?: ReadOfficeColours;
  readonly page?: PageName;
  /** Where the rules come from; those of the product unless given. */
  readonly loadRules?: LoadRules;
  readonly loadFunctions: LoadFunctions;
  /** The day it is where the person is, as 2026-09-30. */
  readonly today: () => string;
}

export interface PaneHandle {
  /** For ribbon buttons that open the pane at what they did. */
  readonly showPage: (page: PageName) => void;
  readonly unmount: () => void;
}

const systemColours: ReadOfficeColours = () => undefined;

/** Shows the pane in an element, in place of what stood there while it loaded. */
export function mountPane(element: HTMLElement, application: Application, options: PaneOptions): PaneHandle {
  const { language, theme = systemColours, page = "home", loadRules = loadOwnRules } = options;
  const { loadFunctions, today } = options;
  const pageSource = createPageSource(page);
  const root = createRoot(element);
  root.render(
    <App
      application={application}
      language={language}
      readOfficeColours={theme}
      pageSource={pageSource}
      loadRules={loadRules}
      loadFunctions={loadFunctions}
      today={today}
    />,
  );
  return { showPage: pageSource.show, unmount: () => root.unmount() };
}
