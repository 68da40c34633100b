import type { TableReading } from "../binding/detection";
import { readRecords, type Kpi } from "../binding/records/readRecord";
import { follow } from "../follow";
import { siftBy } from "../rules/sift";
import type { ScoringChoices } from "../scorecard/input/cardInput";
import type { ScoringSettings } from "../scoring/scoringSettings";
import { findBehind, type Behind, type Standings } from "./behind";
import { comingDates, type ComingDate } from "./comingDates";
import { gradeOfPoints, isWeighted, meanOf, scopeTotal } from "./scopeTotals";
import { findStale, type Staleness } from "./staleness";
import { standingOf, standings, type Standing } from "./standing";

/** How all plans of a workbook stand. */
export interface Overview {
  readonly scores: ScoreSummary;
  readonly behind: Behind;
  /** Undefined where no table says of which day its figures are, or nobody wants to know. */
  readonly stale: Staleness | undefined;
  readonly dates: readonly ComingDate[];
}

export interface ScoreSummary {
  /**
   * Points: of each scope its KPIs by their weights, those without a figure as the workbook wants it; of the scopes the plain mean.
   * Undefined while nothing has points.
   */
  readonly average: number | undefined;
  /** As the workbook names it. */
  readonly grade: string | undefined;
  /** People, and tables that name nobody, that have points. */
  readonly scopes: number;
  /** Whether the scopes are people. */
  readonly ofPeople: boolean;
  /** Whether KPIs count by their weights; without any they count alike. */
  readonly weighted: boolean;
  readonly counts: Readonly<Record<Standing, number>>;
}

export interface OverviewInput {
  readonly tables: readonly { readonly id: string; readonly table: TableReading }[];
  readonly today: string;
  /** How this workbook scores. */
  readonly choices: ScoringChoices;
  /** Days a figure may be late; undefined when late figures are no matter in this workbook. */
  readonly grace: number | undefined;
}

const standingBy = siftBy(standingOf);

/** Looks at the plans again and again; of each it goes only through what has changed since the last time. */
export function createOverview(): (input: OverviewInput) => Overview {
  let last = new Map<string, readonly Kpi[]>();
  return ({ tables, today, grace, choices }) => {
    const plans = tables
      .filter(({ table }) => table.role === "plan")
      .map(({ id, table }) => ({ id, table, kpis: follow(readRecords(table), last.get(id)) }));
    last = new Map(plans.map(({ id, kpis }) => [id, kpis]));
    const all = plans.map(({ table, kpis }): Standings => ({
      table,
      standing: standingBy(kpis, { weighted: isWeighted(table), scoring: choices.scoring }),
      totals: table.posts.map((post) => scopeTotal(table, post, choices)),
    }));
    return {
      scores: summarise(all, choices.scoring),
      behind: findBehind(all),
      stale: grace === undefined ? undefined : findStale(plans, { today, grace }),
      dates: comingDates(plans, today),
    };
  };
}

function summarise(all: readonly Standings[], { grades }: ScoringSettings): ScoreSummary {
  const counts = Object.fromEntries(standings.map((one) => [one, 0])) as Record<Standing, number>;
  for (const { standing } of all) for (const { told } of standing) counts[told.standing] += 1;
  const scored = all.flatMap(({ totals }) =>
    totals.flatMap(({ post, total }) => (total === undefined ? [] : [{ post, total }])),
  );
  const average = meanOf(scored.map(({ total }) => total));
  return {
    average,
    grade: average === undefined ? undefined : gradeOfPoints(average, grades),
    scopes: scored.length,
    ofPeople: scored.length > 0 && scored.every(({ post }) => post.name !== ""),
    weighted: all.some(({ table }) => isWeighted(table)),
    counts,
  };
}
