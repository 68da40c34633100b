import type { Data, Sentence } from "../words";
import { countOf } from "./counting";

/** What is going on; shown beside the progress bar when it takes long. */
export const operations = {
  open: "Reading the workbook…",
  detect: "Looking for KPI tables…",
  bind: "Binding…",
  unbind: "Unbinding…",
  check: "Checking…",
  fix: "Fixing…",
  clear: "Clearing highlights…",
  scorecard: "Making the scorecard…",
};

/** What is told after an operation, by code. */
export const notices = {
  bound: (data: Data) => `“${data.table}” is bound. No cell was changed.`,
  unbound: (data: Data) => `“${data.table}” is no longer bound. No cell was changed.`,
  noTable: (data: Data) => `No KPI table found on “${data.sheet}”.`,
  checked: (data: Data) =>
    data.count === 0 ? "Checked. Nothing found." : `Checked. ${countOf(data.count, "finding", "findings")}.`,
  fixed: (data: Data) => `${countOf(data.count, "cell", "cells")} changed. Undo in Excel takes it back.`,
  cleared: (data: Data) =>
    `${countOf(data.count, "highlight", "highlights")} cleared. Your own formats are as they were.`,
  scorecardMade: (data: Data) => `The scorecard is on sheet “${data.sheet}”.`,
  scorecardUpdated: (data: Data) => `The scorecard on sheet “${data.sheet}” is up to date.`,
  cancelled: () => "Cancelled. What was already done stays.",

  cellEditing: () => "Excel is in a cell. Press Enter or Esc there, then try again.",
  protectedSheet: (data: Data) => `“${data.sheet}” is protected. Take off its protection, then try again.`,
  readOnly: () => "This workbook is open for reading only. Save a copy or turn on editing, then try again.",
  tableLost: (data: Data) => `“${data.table}” cannot be found any more. Bind it again.`,
  findingGone: () => "The sheet has changed since the last check. Check again.",
  tooLarge: () => "That is more than Excel takes at once. Bind a smaller range.",
  tooOld: () => "This version of Excel lacks what is needed here. Excel on the web or Microsoft 365 has it.",
  excelBusy: () => "Excel is busy. Wait a moment, then try again.",
  sessionExpired: () => "Excel’s session has ended. Reload the page.",
  unexpected: (data: Data) =>
    `That did not work, and it is our fault. Nothing more was changed. (${data.detail})`,
} satisfies Record<string, Sentence>;

export const unknownNotice = {
  done: "Done.",
  problem: (data: Data) => `That did not work (${data.code}).`,
};
