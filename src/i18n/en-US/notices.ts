import type { DoneData, ProblemData } from "../../application/notices";
import type { NoticeWords } from "../words";
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
  dismiss: "Saving…",
  rules: "Applying the rules…",
  list: "Listing the findings…",
  notes: "Writing notes…",
  template: "Making the KPI plan…",
  insert: "Inserting the formula…",
  scorecard: "Making the scorecard…",
};

/** What is told after an operation, by code. */
export const notices: NoticeWords<DoneData & ProblemData> = {
  bound: (data) =>
    `“${data.table}” is bound, with ${countOf(data.count, "KPI", "KPIs")}. No cell was changed.`,
  unbound: (data) => `“${data.table}” is no longer bound. No cell was changed.`,
  checked: (data) =>
    data.count === 0
      ? `${countOf(data.tables, "table", "tables")} checked. Nothing found.`
      : `${countOf(data.tables, "table", "tables")} checked: ${countOf(data.count, "finding", "findings")}.`,
  boundSeveral: (data) =>
    `${countOf(data.tables, "table is", "tables are")} bound, with ${countOf(data.count, "row", "rows")}. No cell was changed.`,
  fixed: (data) => {
    const done = `${countOf(data.count, "cell", "cells")} changed. Undo in Excel takes it back.`;
    if (data.formulas === 0) return done;
    return `${done} ${countOf(data.formulas, "cell is", "cells are")} worked out by a formula and left alone.`;
  },
  dismissed: (data) =>
    `${countOf(data.count, "finding", "findings")} dismissed. The reason is kept in the workbook, and you can take it back.`,
  restored: (data) => `${countOf(data.count, "finding counts", "findings count")} again.`,
  presetApplied: (data) => `“${data.name}” rules are in force.`,
  findingsListed: (data) =>
    `${countOf(data.count, "finding is", "findings are")} listed on sheet “${data.sheetName}”.`,
  checkedWithNotes: (data) =>
    `${countOf(data.tables, "table", "tables")} checked: ${countOf(data.count, "finding", "findings")}. ${countOf(data.notes, "note", "notes")} brought up to date.`,
  notesWritten: ({ cells, written, removed, kept }) =>
    [
      cells + removed + kept === 0 && "Nothing found, so no cell needs a note.",
      written > 0 &&
        `${countOf(written, "cell", "cells")} got a note. Full checks keep notes up to date; Clear highlights removes them.`,
      written === 0 && cells > 0 && `The notes of ${countOf(cells, "cell", "cells")} were up to date.`,
      removed > 0 &&
        `${countOf(removed, "note that no longer holds was", "notes that no longer hold were")} removed.`,
      kept > 0 && `${countOf(kept, "cell", "cells")} kept the note or comment they had.`,
    ]
      .filter(Boolean)
      .join(" "),
  cleared: (data) =>
    data.count === 0
      ? "There was no highlight to clear."
      : `${countOf(data.count, "highlight", "highlights")} cleared. Your own formats are as they were.`,
  clearedWithNotes: ({ count, notes, edited }) =>
    [
      `${countOf(count, "highlight", "highlights")} and ${countOf(notes, "note", "notes")} cleared. Your own formats and notes are as they were.`,
      edited > 0 &&
        `${countOf(edited, "note of ours that was", "notes of ours that were")} edited since stay.`,
    ]
      .filter(Boolean)
      .join(" "),
  madeFromTemplate: (data) =>
    `“${data.sheetName}” is made and bound, with ${countOf(data.count, "KPI", "KPIs")}. The figures are examples: replace them with your own.`,
  sampleOpened: (data) =>
    `The sample is on “${data.sheetName}”: ${data.count} KPIs with two mistakes in them. Press Check next.`,
  formulaInserted: (data) => `The formula is in ${data.address} on “${data.sheetName}”.`,
  scorecardMade: (data) => `The scorecard is on sheet “${data.sheetName}”.`,
  scorecardUpdated: (data) => `The scorecard on sheet “${data.sheetName}” is up to date.`,
  scorecardsMade: (data) => `Scorecards are done: ${data.made} new, ${data.updated} updated.`,
  scorecardsCancelled: (data) =>
    `Cancelled. ${data.made} done, ${data.left} left; running it again goes on from here.`,
  scorecardsReported: (data) => `Scorecards of ${data.count} people are on sheet “${data.sheetName}”.`,
  scorecardsDelivered: (data) => `Delivery copies made: ${data.count}. They hold no KPI.* function.`,
  cancelled: () => "Cancelled. What was already done stays.",

  noTableFound: (data) => `No KPI table found on “${data.sheetName}”.`,
  noTableInWorkbook: () => "No KPI table found in this workbook.",
  allBound: () => "Every KPI table in this workbook is bound already.",
  noTableHere: (data) => `No table on “${data.sheetName}” is bound. Bind one, or check the whole workbook.`,
  checkFirst: () => "Check first, then list the findings.",
  alreadyBound: (data) => `Every KPI table on “${data.sheetName}” is bound already.`,
  bindFirst: () => "Bind a KPI table first.",
  chooseTable: (data) =>
    `${countOf(data.count, "table is", "tables are")} bound, none of them on this sheet. Open the sheet you mean, or choose in the pane.`,
  candidateGone: (data) => `“${data.table}” has changed since it was found. Look again.`,
  columnsUnclear: (data) => `Exactly one column must be “${data.field}”. Correct the columns, then bind.`,
  personGone: (data) => `“${data.name}” is not in the table any more.`,
  tableLost: (data) => `“${data.table}” cannot be found any more. Bind it again.`,
  findingGone: () => "This finding no longer holds. Nothing was changed.",
  notFixable: () => "This one takes a person to correct. Nothing was changed.",
  holdsFormulas: (data) =>
    `${countOf(data.count, "cell to change is", "cells to change are")} worked out by a formula, so nothing was changed. Correct what the formula refers to.`,
  templateUnknown: (data) => `There is no template “${data.name}”.`,
  selectCell: () => "Select an empty cell in the sheet, then insert the formula.",
  cellNotEmpty: (data) =>
    `${data.address} on “${data.sheetName}” holds something already, so nothing was changed. Select an empty cell, then insert the formula.`,
  sheetProtected: (data) => `“${data.sheetName}” is protected. Take off its protection, then try again.`,
  readOnly: () => "This workbook is open for reading only. Enable editing or save a copy, then try again.",
  workbookProtected: () =>
    "The structure of this workbook is protected. Take off its protection, then try again.",
  cellEditing: () => "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
  missingFeature: (data) =>
    `This version of Excel is too old (${data.set} is missing). Excel on the web or Microsoft 365 will do.`,
  notesMissing: () =>
    "This Excel lets add-ins write no notes. Excel on the web or Microsoft 365 does; the findings are in the pane and can be listed on a sheet.",
  notesNotCleared: ({ count }) =>
    `${countOf(count, "highlight", "highlights")} cleared. Notes stay, as this Excel lets add-ins neither read nor write them: clear once more in Excel on the web or Microsoft 365.`,
  tooLarge: () => "That is more than Excel takes at once. Bind a smaller range.",
  excelBusy: () => "Excel is busy. Wait a moment, then try again.",
  sessionEnded: () => "Excel’s session has ended. Reload the page to go on.",
  sheetGone: (data) => `Sheet “${data.sheetName}” is gone. Check again, or bind another table.`,
  changedMeanwhile: () => "The workbook changed a moment ago. Try again.",
  notPutBack: () =>
    "Someone else was changing the same cells. The fix may stand over what they typed: look at these cells.",
  newerBindings: () =>
    "This workbook was bound with a newer version of KPI Workbook. Update it to change the bindings.",
  unexpected: (data) => `That did not work, and it is our fault. (${data.message})`,
};

export const unknownNotice = {
  done: "Done.",
  problem: (data: { code: string }) => `That did not work (${data.code}).`,
};
