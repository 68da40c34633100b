/**
 * What a person can ask of KPI Workbook and what they then see. The pane and the ribbon buttons know only
 * this file; `createApplication` builds it over a WorkbookPort, which only src/excel implements.
 */

import type { KpiOutcome, KpiScore } from "../domain/kpiScore/kpiScore";
import type { TemplatePeriod } from "../domain/library/template";
import type { ScoringSettings } from "../domain/scoring/scoringSettings";
import type { Overview } from "../domain/overview/overview";

/** A cell or range with its sheet's name, as people read it: 「一季度」 · C5:C12. */
export interface Place {
  readonly sheetName: string;
  readonly address: string;
}

export type Severity = "error" | "warning" | "hint";

/** Names of record fields, one per column of a bound table: "name", "weight", "target", "actual" … */
export type FieldId = string;

/** What a sheet is for: "plan", "actuals", "objectives", "ratings" … (domain/binding/roles). */
export type RoleId = string;

export interface BoundColumn {
  /** "" is a column that is no field. */
  readonly field: FieldId;
  readonly header: string;
  /** A, B, … on the sheet. */
  readonly letter: string;
}

/** A column as it was understood. */
export interface TableColumnView extends BoundColumn {
  /** From 0 to 1; 1 once a person has chosen. */
  readonly certainty: number;
  /** Fields this header may also mean: Baseline may be where it started or the least that is acceptable. */
  readonly mayBe: readonly FieldId[];
  /** Of a column that holds a period's figures: 2026-03, 2026-Q1. */
  readonly period?: string;
  /** Of a column with the ratings of one ability, which is no field either. */
  readonly isRating?: true;
}

/** One row as the product reads it, for the preview: weights in percent, amounts with their units. */
export interface RecordPreview {
  /** On the sheet, as people count. */
  readonly row: number;
  readonly cells: Readonly<Record<FieldId, string>>;
  /** The first figures in columns of periods or of abilities. */
  readonly across?: readonly { readonly of: string; readonly text: string }[];
  /** Points; null when the row cannot be scored. */
  readonly score: number | null;
}

/** What weights make one 100 %: the whole table, each person, each part, each dimension. */
export type ScopeKindId = "sheet" | "person" | "part" | "dimension";

export interface WeightScopeView {
  /** "" is the whole table. */
  readonly name: string;
  /** Percent; null when a weight is missing or no number. */
  readonly total: number | null;
  readonly isRight: boolean;
}

/** What a person should look at before binding. */
export interface TableWarning {
  /** columnMayBe: a header with two readings (`header`); weightsUnread: `count` weights that are no numbers. */
  readonly code: "columnMayBe" | "weightsUnread";
  readonly place: Place;
  readonly data: Readonly<Record<string, string | number>>;
}

/** A table, found or already bound. */
export interface KpiTable {
  readonly id: string;
  readonly title: string;
  readonly place: Place;
  readonly role: RoleId;
  /** From 0 to 1: how sure detection is. */
  readonly confidence: number;
  readonly columns: readonly TableColumnView[];
  readonly missing: readonly FieldId[];
  readonly warnings: readonly TableWarning[];
  readonly records: readonly RecordPreview[];
  readonly recordCount: number;
  readonly people: number;
  readonly scopeKind: ScopeKindId;
  /** Empty where nothing is weighted. The first ones when there are many; the wrong ones before the right ones. */
  readonly scopes: readonly WeightScopeView[];
  readonly scopeCount: number;
  /** Percent; null when a weight is missing or no number. Of several scopes the one furthest off. */
  readonly weightTotal: number | null;
  readonly weightTotalIsRight: boolean;
}

/** Why a bound table cannot be used (domain/binding/resolution, and two tables on the same cells). */
export type LostReasonId =
  "sheetGone" | "headerGone" | "ambiguous" | "nameColumnGone" | "noRows" | "overlapping";

/** "lost": the table cannot be found any more and must be bound again. */
export interface BoundTable extends KpiTable {
  readonly state: "bound" | "lost";
  readonly lost?: LostReasonId;
}

/**
 * A finding says which rule, where, and what its sentence needs; the sentence is in the rule's words.
 * Percents are 97 for 97 %.
 */
export interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly tableId: string;
  readonly place: Place;
  /** The cells that are marked, as "D2:D4,D9"; those of the place where none are. */
  readonly marked: Place;
  /** Whose KPI it is, "" where the table names nobody. */
  readonly person: string;
  readonly data: FindingData;
  readonly fixable: boolean;
  /** Ways to fix it among which a person must choose; empty when there is only one. */
  readonly choices: readonly FixChoice[];
}

export type FindingData = Readonly<Record<string, string | number | readonly string[]>>;

export interface FixChoice {
  readonly value: string;
  /** As it stands on the sheet; without it the rule's words name the value. */
  readonly label?: string;
}

/** A finding a person has put aside, with the reason. It comes back by itself only as dismissed. */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly reason: string;
  /** The day it was dismissed, as 2026-09-30. */
  readonly day: string;
}

/** A cell that a fix would change. */
export interface PlannedChange {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
}

/** What a fix of several findings would do, before it is done. */
export interface FixPreview {
  readonly findingIds: readonly string[];
  readonly changes: readonly PlannedChange[];
  /** Findings that cannot be fixed this way after all, such as weights worked out by formulas. */
  readonly skipped: number;
}

/** One rule as it is in force in this workbook. */
export interface RuleView {
  readonly code: string;
  readonly family: string;
  readonly on: boolean;
  readonly severity: Severity;
  readonly settings: readonly RuleSettingView[];
  /** Whether anything differs from what the rule declares. */
  readonly changed: boolean;
}

export interface RuleSettingView {
  readonly name: string;
  readonly value: number;
  readonly usual: number;
  /** "points" are of a percentage, "score" is what a KPI scores. */
  readonly unit: "percent" | "points" | "score" | "count" | "days" | "ratio" | "switch";
  readonly least: number;
  readonly most: number;
  /** Fixed by the requirements the product was founded on, or our choice. */
  readonly source: "requirement" | "choice";
}

export interface RuleChange {
  readonly on?: boolean;
  readonly severity?: Severity;
  readonly settings?: Readonly<Record<string, number>>;
}

/** Whom a scorecard is about: a table that names nobody, a person, a department, everybody, or the monthly brief. */
export interface CardSubjectId {
  readonly kind: "table" | "person" | "department" | "company" | "brief";
  /** Told apart from all others of its table and kind; "" where there is only one. */
  readonly key: string;
}

/** Somebody or something a table can have a scorecard of. */
export interface CardSubjectView extends CardSubjectId {
  readonly name: string;
  readonly position?: string;
  readonly department?: string;
}

/** A scorecard's sheet. */
export interface CardSheetView extends CardSubjectId {
  readonly tableId: string;
  readonly name: string;
  readonly sheetName: string;
}

/** "locked" sheets are protected and were left as they are. */
export interface MadeCard extends CardSheetView {
  readonly state: "made" | "updated" | "locked";
}

export interface BatchSummary {
  readonly tableId: string;
  readonly cards: readonly MadeCard[];
  /** Not reached before it was cancelled or stopped; running it again goes on. */
  readonly left: number;
}

/** How this workbook wants its scores and scorecards (domain/scorecard/cardInput). */
export interface CardSettingsView {
  readonly look: "standard" | "compact" | "detailed";
  readonly formulas: "kpi" | "native" | "values";
  readonly missing: "exclude" | "zero" | "block";
  readonly scoring: ScoringSettings;
  /** What the pane speaks and new sheets are written in; "auto" is the language of Excel. */
  readonly language: "auto" | "zh-CN" | "en-US";
  readonly company: string;
  /** #RRGGBB */
  readonly accent: string;
  readonly logo: LogoView | undefined;
}

/** One KPI of a bound plan. Its id stays when other rows come and go. */
export interface KpiItem {
  readonly id: string;
  readonly name: string;
  /** "" where the table names nobody. */
  readonly person: string;
  readonly table: string;
  /** The cell of its name, and all its cells. */
  readonly place: Place;
  readonly row: Place;
}

/** How the score of one KPI comes about (domain/kpiScore). */
export interface KpiView extends Omit<KpiScore, "cells"> {
  readonly item: KpiItem;
  readonly cells: readonly {
    readonly field: KpiScore["cells"][number]["field"];
    readonly text: string;
    readonly place: Place;
  }[];
}

/** What can be asked about single KPIs, from what was read already. Answers stay the very same until something changes. */
export interface KpiScores {
  list(): readonly KpiItem[];
  view(id: string): KpiView | undefined;
  whatIf(id: string, actual: number): KpiOutcome | undefined;
}
/** A small picture as a data URL, with its size in pixels. */
export interface LogoView {
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

/** A logo of null is taken away. */
export type CardSettingsChange = Partial<Omit<CardSettingsView, "logo">> & {
  readonly logo?: LogoView | null;
};

export interface CardsState {
  readonly settings: CardSettingsView;
  readonly sheets: readonly CardSheetView[];
  /** Of each bound plan, by table id: its people or the table itself, then departments, everybody, and the brief. */
  readonly subjects: Readonly<Record<string, readonly CardSubjectView[]>>;
  /** What the last batch made. */
  readonly summary: BatchSummary | undefined;
  /** The table whose batch was begun and not finished. */
  readonly unfinished: string | undefined;
}

export interface CardsRequest {
  readonly tableId: string;
  /** "all" is everybody with KPIs of their own. */
  readonly subjects: readonly CardSubjectId[] | "all";
  /** A sheet for each, or one sheet for all with a page for each. */
  readonly mode: "sheets" | "report";
}

export interface DeliveryRequest {
  readonly tableId: string;
  readonly subjects: readonly CardSubjectId[] | "all";
  readonly formulas: "native" | "values";
}

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
