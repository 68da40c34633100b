import type { TableReading } from "../binding/detection";
import { readRecord } from "../binding/records/readRecord";
import type { Post } from "../binding/records/posts";
import { gradeOf, type Grade } from "../grades/grade";
import { addAll, divide } from "../numbers";
import type { ScoringChoices } from "../scorecard/input/cardInput";
import { figureOut } from "../scorecard/input/cardFigures";
import { scoredRow } from "../scorecard/input/cardKpi";
import { isBehind, standingOf } from "./standing";

/** The points of one scope: a person, or a table that names nobody. */
export interface ScopeTotal {
  readonly post: Post;
  /** Undefined while nothing of it has points. */
  readonly total: number | undefined;
  /** How many of its KPIs are short of their targets. */
  readonly behind: number;
}

interface Worked extends Pick<TableReading, "header" | "year" | "scopeKind"> {
  readonly choices: ScoringChoices;
  readonly scope: ScopeTotal;
}

const known = new WeakMap<Post, Worked>();

/**
 * As the scorecard of the scope has it: points by their weights, and what is missing as the workbook wants it. Worked
 * out again only for a scope in which something has changed.
 */
export function scopeTotal(table: TableReading, post: Post, choices: ScoringChoices): ScopeTotal {
  const there = known.get(post);
  const { header, year, scopeKind } = table;
  const isSame =
    there?.header === header &&
    there.year === year &&
    there.scopeKind === scopeKind &&
    there.choices.missing === choices.missing &&
    there.choices.scoring === choices.scoring;
  if (isSame) return there.scope;
  const weighted = isWeighted(table);
  const total = weighted ? figureOut(table, post, choices).total : plainMean(post, choices);
  const kpis = post.records.map((record) =>
    standingOf(readRecord(record, table), { weighted, scoring: choices.scoring }),
  );
  const scope = { post, total, behind: kpis.filter((kpi) => kpi && isBehind(kpi)).length };
  known.set(post, { header, year, scopeKind, choices, scope });
  return scope;
}

/** Whether any KPI of the table has a weight; without any all count alike. */
export function isWeighted({ scopes }: TableReading): boolean {
  return scopes.some(({ kind, weights }) => kind !== "dimensions" && weights.weights.some(Boolean));
}

function plainMean({ records }: Post, { scoring }: ScoringChoices): number | undefined {
  return meanOf(records.flatMap((record) => scoredRow(record, scoring).score ?? []));
}

export function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : divide(addAll(values), values.length);
}

/** Points are a hundred times the attainment that grades are on. */
export function gradeOfPoints(points: number, grades: readonly Grade[]): string | undefined {
  return gradeOf(Number(points.toFixed(9)) / 100, grades);
}
