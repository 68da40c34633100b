import type { TableReading } from "../../binding/detection";
import type { Post } from "../../binding/records/posts";
import type { ScoringSettings } from "../../scoring/scoringSettings";
import type { MissingPolicy } from "../../scoring/total";
import type { CardSubject } from "./cardSubject";
import type { Logo } from "../sheet/logo";
import type { KeptTexts } from "../kept/keptTexts";
import type { FormulaMode } from "../formulas/live";
import type { PeerLines } from "../person/standing";
import type { CapabilityRating } from "../person/capability";
import type { TrendLine } from "../person/trend";
import type { FieldWords, ScorecardWords } from "../words";

/** How much a card shows: compact leaves charts and forms out, detailed says where every figure comes from. */
export const cardLooks = ["standard", "compact", "detailed"] as const;
export type CardLook = (typeof cardLooks)[number];

/** "auto" is the language of Excel. */
export const languageChoices = ["auto", "zh-CN", "en-US"] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/** How scores come about in this workbook. */
export type ScoringChoices = Pick<CardSettings, "missing" | "scoring">;

/** What this workbook wants of its scores and cards. */
export interface CardSettings {
  readonly look: CardLook;
  readonly formulas: FormulaMode;
  readonly missing: MissingPolicy;
  readonly scoring: ScoringSettings;
  /** What sheets made from now on are written in, and what the pane speaks. */
  readonly language: LanguageChoice;
  /** "" shows none. */
  readonly company: string;
  /** #RRGGBB */
  readonly accent: string;
  readonly logo: Logo | undefined;
}

/** What every card of one table and one run has in common. */
export interface CardContext {
  readonly table: TableReading;
  readonly settings: CardSettings;
  readonly words: ScorecardWords;
  readonly fields: FieldWords;
  /** The number format of a cell of the table. */
  readonly formatAt: (row: number, column: number) => string | undefined;
  readonly peers: PeerLines | undefined;
  /** What everybody's totals on the company's card are called; undefined where a card is to stand by itself. */
  readonly totalsName: string | undefined;
  readonly capability: (person: string) => readonly CapabilityRating[];
  readonly trend: (post: Post) => readonly TrendLine[];
}

export interface CardInput {
  readonly context: CardContext;
  readonly subject: CardSubject;
  readonly post: Post;
  /** What people typed on the card so far. */
  readonly kept: KeptTexts;
}
