import type { RuleLanguage } from "../rules/words";
import type { Frequency, Kind, Perspective, Source, Unit } from "./vocabulary";

export type InBoth<Words> = Readonly<Record<RuleLanguage, Words>>;

/** What is measured, and how it is worked out. */
export type KpiWords = readonly [name: string, definition: string];

/** Start of the period, floor, target and challenge. Percents are 95 for 95 %. */
export type Levels = readonly [start: number, floor: number, target: number, challenge: number];

/** One row of a template as a person would type it. The figures are examples to be replaced. */
export interface TemplateKpi {
  readonly words: InBoth<KpiWords>;
  readonly perspective: Perspective;
  readonly kind: Kind;
  /** Judged by people against described levels; everything else is measured. */
  readonly judged?: true;
  readonly better: "higher" | "lower";
  readonly unit: Unit;
  readonly levels: Levels;
  /** Percent. Core KPIs weigh 30 or more, the others 10 or less. */
  readonly weight: number;
  readonly source: Source;
  readonly frequency: Frequency;
  /** Which row keeps this one honest, by its place among them from 1. */
  readonly counter?: number;
}

export interface Template {
  readonly id: string;
  /** Begins the ids of its KPIs. */
  readonly code: string;
  readonly words: InBoth<{ readonly position: string; readonly department: string }>;
  readonly kpis: readonly TemplateKpi[];
}

/** A calendar year, or one quarter of it. */
export interface TemplatePeriod {
  readonly year: number;
  readonly quarter?: number;
}
