import type { Application } from "../application/application";

/** The pane as far as buttons need it: brought into view, at the page where the result is or where it was left. */
export interface PaneOpener {
  show(page?: "tables" | "findings" | "scorecards"): Promise<void>;
}

export interface CommandTools {
  readonly application: Application;
  readonly pane: PaneOpener;
  /** What no command expects; the button is done all the same. */
  readonly reportBug: (error: unknown) => void;
}

/** What one ribbon button does. */
export type Command = (tools: CommandTools) => Promise<void>;
