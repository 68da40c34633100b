import type { SheetMark } from "../application/actions";

/** Where our things are kept in the workbook. They are in people's files: never change them. */
export const BINDINGS_SETTING = "kpi-workbook.bindings";
export const RULES_SETTING = "kpi-workbook.rules";
export const CARDS_SETTING = "kpi-workbook.scorecards";
export const NOTES_SETTING = "kpi-workbook.notes";

export const sheetMarks: Readonly<Record<SheetMark, string>> = {
  table: "kpi-workbook.table",
  scorecard: "kpi-workbook.scorecard",
  batch: "kpi-workbook.batch",
  findings: "kpi-workbook.findings",
};
