import type { ScoringSettings } from "../../domain/scoring/scoringSettings";

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

/** How this workbook wants its scores and scorecards (domain/scorecard/input/cardInput). */
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
