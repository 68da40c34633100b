/**
 * What a person can ask of KPI Workbook and what they then see. The pane and the ribbon buttons know only
 * this file; `createApplication` builds it over a WorkbookPort, which only src/excel implements.
 */

/** A cell or range with its sheet's name, as people read it: 「一季度」 · C5:C12. */
export interface Place {
  readonly sheetName: string;
  readonly address: string;
}

export type Severity = "error" | "warning" | "hint";

/** Names of record fields, one per column of a bound table: "name", "weight", "target", "actual" … */
export type FieldId = string;

export interface BoundColumn {
  readonly field: FieldId;
  readonly header: string;
  /** A, B, … on the sheet. */
  readonly letter: string;
}

/** One KPI row as the product reads it, for the preview. Text is what the sheet shows. */
export interface RecordPreview {
  readonly row: number;
  readonly cells: Readonly<Record<FieldId, string>>;
  /** Points; null when the row cannot be scored. */
  readonly score: number | null;
}

/** A KPI table, found or already bound. */
export interface KpiTable {
  readonly id: string;
  readonly title: string;
  readonly place: Place;
  /** From 0 to 1: how sure detection is. */
  readonly confidence: number;
  readonly columns: readonly BoundColumn[];
  readonly missing: readonly FieldId[];
  readonly records: readonly RecordPreview[];
  readonly recordCount: number;
  /** Percent; null when a weight is missing or no number. */
  readonly weightTotal: number | null;
  readonly weightTotalIsRight: boolean;
}

/** "lost": the table cannot be found any more and must be bound again. */
export interface BoundTable extends KpiTable {
  readonly state: "bound" | "lost";
}

/**
 * A finding says which rule, where, and the numbers its sentence needs; words come from i18n.
 * Percents are 97 for 97 %; `weights/sum` has sum, expected, difference (never negative), count and scope ("" = table).
 */
export interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly tableId: string;
  readonly place: Place;
  readonly data: Readonly<Record<string, string | number>>;
  readonly fixable: boolean;
}

/** What the person is told after an operation, as a code with data (notices.ts lists them); words come from i18n. */
export interface Notice {
  readonly kind: "done" | "problem";
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
}

export type Operation = "open" | "detect" | "bind" | "unbind" | "check" | "fix" | "clear" | "scorecard";

export interface Busy {
  readonly operation: Operation;
  /** From 0 to 1; undefined when unknown. */
  readonly progress?: number;
  readonly cancellable: boolean;
}

export interface ApplicationState {
  readonly ready: boolean;
  readonly activeSheetName: string;
  readonly tables: readonly BoundTable[];
  /** Tables detection found that are not bound yet; undefined before the first search. */
  readonly candidates: readonly KpiTable[] | undefined;
  /** Undefined before the first check. */
  readonly findings: readonly Finding[] | undefined;
  readonly highlightCount: number;
  readonly busy: Busy | undefined;
  readonly notice: Notice | undefined;
  /** Bound scorecard sheets, by table id. */
  readonly scorecards: Readonly<Record<string, string>>;
}

/** Every operation answers when it is finished; trouble becomes a notice, never a rejected promise. */
export interface Application {
  getState(): ApplicationState;
  subscribe(listener: () => void): () => void;

  /** Reads what is bound in this workbook. */
  open(): Promise<void>;
  /** Looks for KPI tables on the active sheet. */
  detect(): Promise<void>;
  /** Binds one found table, with its columns as the person confirmed them. */
  bind(candidateId: string, columns?: readonly BoundColumn[]): Promise<void>;
  unbind(tableId: string): Promise<void>;
  /** Checks all bound tables, marks what is wrong and lists it. */
  check(): Promise<void>;
  /** Makes the weights of a finding's scope sum to exactly 100 %. */
  fix(findingId: string): Promise<void>;
  /** Takes away every mark of ours and nothing else. */
  clearHighlights(): Promise<void>;
  /** Makes or refreshes the scorecard sheet of one table, of the only one bound unless told which. */
  makeScorecard(tableId?: string): Promise<void>;
  /** Selects the place in the sheet. */
  goTo(place: Place): Promise<void>;
  /** Forgets the notice on show. */
  dismissNotice(): void;
  cancel(): void;
}
