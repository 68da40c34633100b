/**
 * What a person can ask of KPI Workbook and what they then see. The pane and the ribbon buttons know only
 * this file; `createApplication` builds it over a WorkbookPort, which only src/excel implements.
 */

import type { TemplatePeriod } from "../domain/library/template";
import type { Overview } from "../domain/overview/overview";
import type { Place } from "./views/place";
import type { BoundTable, FieldId, KpiTable, RoleId } from "./views/tables";
import type { DismissedFinding, Finding, FixPreview } from "./views/findings";
import type { RuleChange, RuleView } from "./views/rules";
import type {
  CardSettingsChange,
  CardSubjectId,
  CardsRequest,
  CardsState,
  DeliveryRequest,
} from "./views/cards";
import type { KpiScores } from "./views/kpis";

/** "selection" checks the active sheet; the pane then shows what lies in the selected cells. */
export type Extent = "workbook" | "sheet" | "selection";

/** What the person is told after an operation, as a code with data (notices.ts lists them); words come from i18n. */
export interface Notice {
  readonly kind: "done" | "problem";
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
}

export type Operation =
  | "open"
  | "detect"
  | "bind"
  | "unbind"
  | "check"
  | "fix"
  | "clear"
  | "dismiss"
  | "rules"
  | "list"
  | "notes"
  | "template"
  | "insert"
  | "scorecard";

export interface Busy {
  readonly operation: Operation;
  /** From 0 to 1; undefined when unknown. */
  readonly progress?: number;
  readonly cancellable: boolean;
}

export interface ApplicationState {
  readonly ready: boolean;
  /** Whether nothing is written on any sheet. */
  readonly isEmpty: boolean;
  readonly activeSheetName: string;
  readonly tables: readonly BoundTable[];
  /** Tables detection found that are not bound yet; undefined before the first search. */
  readonly candidates: readonly KpiTable[] | undefined;
  /** What is selected in the sheet; undefined until something is, and while it is many areas. */
  readonly selection: Place | undefined;
  /** Undefined before the first check. Dismissed ones are not among them. */
  readonly findings: readonly Finding[] | undefined;
  readonly dismissed: readonly DismissedFinding[];
  /** The last check was of the selection: only findings in it are of interest. */
  readonly checkedSelection: Place | undefined;
  /** What a fix of several findings would change, while a person looks at it. */
  readonly fixPreview: FixPreview | undefined;
  /** Every rule, in the order of the settings page; empty until the rules are loaded. */
  readonly rules: readonly RuleView[];
  /** Whether edits are checked as they are made. */
  readonly live: boolean;
  readonly highlightCount: number;
  /** Whether this Excel lets us write notes into cells. */
  readonly canWriteNotes: boolean;
  readonly busy: Busy | undefined;
  readonly notice: Notice | undefined;
  /** What the page of scorecards shows. */
  readonly cards: CardsState;
  /** Bound scorecard sheets, by table id. */
  readonly scorecards: Readonly<Record<string, string>>;
}

/** Every operation answers when it is finished; trouble becomes a notice, never a rejected promise. */
export interface Application {
  getState(): ApplicationState;
  subscribe(listener: () => void): () => void;
  /** How the bound plans stand, from what was read already. It is the very same until something has changed. */
  overview(): Overview;

  /** The KPIs of all bound plans and their scores, from what was read already. */
  readonly kpis: KpiScores;

  /** Reads what is bound in this workbook. */
  open(): Promise<void>;
  /** Looks for tables on the active sheet, or on every sheet. */
  detect(extent?: "sheet" | "workbook"): Promise<void>;
  /** Takes one column of a found table for another field; the preview follows. Reads nothing. */
  chooseField(candidateId: string, letter: string, field: FieldId): void;
  /** Takes a found table for one of another role; the preview follows. Reads nothing. */
  chooseRole(candidateId: string, role: RoleId): void;
  /** Leaves a found table unbound, until it is looked for again. */
  skip(candidateId: string): void;
  /** Binds found tables, with their columns as they are shown. */
  bind(candidateIds: readonly string[]): Promise<void>;
  /** Lets a bound table that cannot be found go on as a found one: its dismissals and scorecards stay with it. */
  rebind(tableId: string, candidateId: string): Promise<void>;
  unbind(tableId: string): Promise<void>;
  /** Checks bound tables, marks what is wrong and lists it. */
  check(extent?: Extent): Promise<void>;
  /** Loads the rules with their settings, for the pages that show them. */
  loadRules(): Promise<void>;
  /** Mends what findings found: one at once, or several whose changes were shown. */
  fix(findingIds: readonly string[], choice?: string): Promise<void>;
  /** Shows what fixing these findings would change. */
  previewFix(findingIds: readonly string[]): Promise<void>;
  closePreview(): void;
  /** Puts findings aside with a reason, which is kept in the workbook. */
  dismiss(findingIds: readonly string[], reason: string): Promise<void>;
  /** Lets dismissed findings count again. */
  restore(findingIds: readonly string[]): Promise<void>;
  /** Changes how one rule works in this workbook and checks again; null sets it back. */
  changeRule(code: string, change: RuleChange | null): Promise<void>;
  /** Sets all rules the way a preset says (domain/rules/presets). */
  applyPreset(preset: string): Promise<void>;
  setLive(live: boolean): void;
  /** Lists all findings on a sheet of their own, made or brought up to date. */
  listFindings(): Promise<void>;
  /** Checks everything, and says in a note on each cell what is wrong with it. Full checks keep them up to date then. */
  writeNotes(): Promise<void>;
  /** Takes away every mark and every note of ours and nothing else. */
  clearHighlights(): Promise<void>;
  /** Writes a position's KPI plan for a year or a quarter on a new sheet, and binds it (domain/library). */
  newFromTemplate(position: string, period: TemplatePeriod): Promise<void>;
  /** Writes a small team's plan with results and two mistakes on a new sheet, and binds it (domain/library/sample). */
  openSample(): Promise<void>;
  /** Writes a formula into the selected cell, if nothing is there. */
  insertFormula(formula: string): Promise<void>;
  /** Makes or refreshes the scorecard sheet of one table, of the only one bound unless told which. */
  makeScorecard(tableId?: string, subject?: CardSubjectId): Promise<void>;
  /** The scorecard of what the cursor is at: a card, a person's row, a department's cell, a table. */
  makeScorecardHere(): Promise<void>;
  /** Scorecards of many; cancelling leaves only whole ones, and running it again goes on. */
  makeScorecards(request: CardsRequest): Promise<void>;
  /** Copies without KPI.* functions on new sheets, for people who have not this add-in. */
  deliverScorecards(request: DeliveryRequest): Promise<void>;
  changeCardSettings(change: CardSettingsChange): Promise<void>;
  /** Selects the place in the sheet. */
  goTo(place: Place): Promise<void>;
  /** Forgets the notice on show. */
  dismissNotice(): void;
  cancel(): void;
}
