import type { KpiOutcome, KpiScore } from "../../domain/kpiScore/kpiScore";
import type { Place } from "./place";

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
