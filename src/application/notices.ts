import type { Notice } from "./application";

/** What each notice after a success carries. The words are in i18n under the same codes. */
export interface DoneData {
  bound: { table: string; count: number };
  boundSeveral: { tables: number; count: number };
  unbound: { table: string };
  /** `count` findings in `tables` tables; 0 is a clean check. */
  checked: { count: number; tables: number };
  /** `count` cells were written; `formulas` cells hold formulas and were left alone with what belongs to them. */
  fixed: { count: number; formulas: number };
  dismissed: { count: number };
  restored: { count: number };
  presetApplied: { name: string };
  findingsListed: { sheetName: string; count: number };
  /** As checked; `notes` notes of ours were brought up to date. */
  checkedWithNotes: { count: number; tables: number; notes: number };
  /**
   * `written` cells got a note or another text, `removed` lost theirs, `cells` have one now; `kept` have somebody
   * else's note or comment.
   */
  notesWritten: { cells: number; written: number; removed: number; kept: number };
  /** `count` cells lost a highlight of ours. */
  cleared: { count: number };
  /** `notes` notes of ours went too; `edited` stay, as somebody has changed what they say. */
  clearedWithNotes: { count: number; notes: number; edited: number };
  /** A plan of `count` KPIs on a new sheet, bound already. */
  madeFromTemplate: { sheetName: string; count: number };
  /** A sample plan of `count` KPIs on a new sheet, bound already. */
  sampleOpened: { sheetName: string; count: number };
  formulaInserted: { sheetName: string; address: string };
  scorecardMade: { sheetName: string };
  scorecardUpdated: { sheetName: string };
  /** `made` sheets are new, `updated` were there; `left` were not reached before it was cancelled. */
  scorecardsMade: { made: number; updated: number };
  scorecardsCancelled: { made: number; left: number };
  scorecardsReported: { sheetName: string; count: number };
  scorecardsDelivered: { count: number };
  cancelled: Record<string, never>;
}

/** What stood in the way. Nothing was changed unless the words say so. */
export interface ProblemData {
  noTableFound: { sheetName: string };
  noTableInWorkbook: Record<string, never>;
  alreadyBound: { sheetName: string };
  allBound: Record<string, never>;
  /** The active sheet is to be checked and has no bound table. */
  noTableHere: { sheetName: string };
  /** Findings are to be listed before there was a check. */
  checkFirst: Record<string, never>;
  /** The operation needs a bound table and there is none. */
  bindFirst: Record<string, never>;
  /** Several tables are bound and none is on the active sheet. */
  chooseTable: { count: number };
  /** The found table changed before it was bound: look again. */
  candidateGone: { table: string };
  /** The columns confirmed for it lack this field or name it twice. */
  columnsUnclear: { field: string };
  /** Whom a scorecard is wanted for is not in the table any more. */
  personGone: { name: string };
  tableLost: { table: string };
  /** The finding no longer holds, so there is nothing to fix. */
  findingGone: Record<string, never>;
  /** It takes a person after all. */
  notFixable: Record<string, never>;
  /** All cells to be changed are worked out by formulas. */
  holdsFormulas: { count: number };
  /** A newer pane may offer what this one does not have. */
  templateUnknown: { name: string };
  /** A formula is to be written and no cell is selected. */
  selectCell: Record<string, never>;
  cellNotEmpty: { sheetName: string; address: string };
  sheetProtected: { sheetName: string };
  workbookProtected: Record<string, never>;
  /** It was opened for reading only. */
  readOnly: Record<string, never>;
  /** A cell is being edited: press Enter first. */
  cellEditing: Record<string, never>;
  /** This Excel lacks an API set, such as ExcelApi 1.14. */
  missingFeature: { set: string };
  /** This Excel has no notes for add-ins. */
  notesMissing: Record<string, never>;
  /** As cleared, but there are notes of ours, which this Excel does not let us take away. */
  notesNotCleared: { count: number };
  tooLarge: Record<string, never>;
  /** Excel asked to slow down, and went on doing so. */
  excelBusy: Record<string, never>;
  sessionEnded: Record<string, never>;
  sheetGone: { sheetName: string };
  /** What was to be written to was moved or removed a moment ago. */
  changedMeanwhile: Record<string, never>;
  /** Others changed cells at the very moment they were written to, again and again: our write may stand over theirs. */
  notPutBack: Record<string, never>;
  /** The bindings in this workbook were stored by a newer version of the add-in. */
  newerBindings: { version: number };
  /** A defect of ours; `message` is for the report, not for reading. */
  unexpected: { message: string };
}

export type ProblemCode = keyof ProblemData;
export type DoneCode = keyof DoneData;

export function done<Code extends DoneCode>(code: Code, data: DoneData[Code]): Notice {
  return { kind: "done", code, data };
}

export function problem<Code extends ProblemCode>(code: Code, data: ProblemData[Code]): Notice {
  return { kind: "problem", code, data };
}

/** Trouble a person can understand and act on. Everything else that is thrown is a defect. */
export class Problem extends Error {
  readonly notice: Notice;
  constructor(notice: Notice) {
    super(notice.code);
    this.notice = notice;
  }
}

export function refuse<Code extends ProblemCode>(code: Code, data: ProblemData[Code]): Problem {
  return new Problem(problem(code, data));
}
