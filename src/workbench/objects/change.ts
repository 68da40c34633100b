import type { Sheet } from "../model/sheet";
import type { App } from "./app";

/** The parts of a sheet that listeners tell apart by name. */
type SheetPart = keyof {
  [K in keyof Sheet as Sheet[K] extends (...args: never[]) => unknown ? never : K]: true;
};

/** Replaces parts of a sheet and tells which one it was. */
export function changeSheet(app: App, sheet: Sheet, part: SheetPart, patch: Partial<Sheet>): void {
  const { workbook } = app;
  workbook.change(sheet, patch, { type: "sheetParts", sheetId: sheet.id, part, actor: workbook.actor });
}

type WorkbookPart =
  | "tables"
  | "names"
  | "settings"
  | "calculationMode"
  | "properties"
  | "customProperties"
  | "customXml"
  | "protection"
  | "iteration"
  | "bindings";

/** Excel takes nothing back from before such a change. */
const NOT_UNDOABLE: ReadonlySet<WorkbookPart> = new Set([
  "properties",
  "customProperties",
  "customXml",
  "protection",
] as const);

export function changeWorkbook(
  app: App,
  part: WorkbookPart,
  patch: Partial<Pick<App["workbook"], WorkbookPart>>,
): void {
  const { workbook } = app;
  workbook.change(workbook, patch, { type: "workbookParts", part, actor: workbook.actor });
  if (NOT_UNDOABLE.has(part)) workbook.forgetUndo();
}
