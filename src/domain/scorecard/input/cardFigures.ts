import type { TableReading } from "../../binding/detection";
import type { RecordRow } from "../../binding/rows/tableRows";
import type { Post } from "../../binding/records/posts";
import { readRecord } from "../../binding/records/readRecord";
import { gradeOf } from "../../grades/grade";
import { coefficientAt } from "../../incentives/curve";
import { addAll } from "../../numbers";
import type { ThreeTwoOneReading } from "../../ratings/threeTwoOne";
import type { ScoringSettings } from "../../scoring/scoringSettings";
import { weightTolerance } from "../../weights/weightSum";
import { groupRecords, type CardGroup } from "./cardGroups";
import type { ScoringChoices } from "./cardInput";
import { scoredRow, type ScoredRow } from "./cardKpi";

/** One KPI of a card with everything its row shows. */
export interface CardRow extends ScoredRow {
  /** Among the card's groups. */
  readonly group: number;
  /** As a fraction of its scope; undefined for a KPI that is only for reference. */
  readonly weight: number | undefined;
  /** Points as they count: a missing one is 0 where the policy says so. */
  readonly counted: number | undefined;
  /** Points of the total. */
  readonly contribution: number | undefined;
}

export interface FiguredGroup extends CardGroup {
  /** Of the weights in it that have points. */
  readonly scoredWeight: number;
  /** What a weight × points of this group is multiplied with. */
  readonly factor: number;
  readonly score: number | undefined;
  readonly contribution: number;
}

/** All figures of one post's card. */
export interface CardFigures {
  readonly rows: readonly CardRow[];
  readonly groups: readonly FiguredGroup[];
  readonly layered: boolean;
  readonly equalShares: boolean;
  /** Weighted rows without points. */
  readonly missing: number;
  /** What a total on target comes to, as a fraction: less than 1 where shares are read as they stand. */
  readonly whole: number;
  readonly total: number | undefined;
  readonly grade: string | undefined;
  readonly coefficient: number | undefined;
}

/** `scored` gives a row's points where they are not those of its cells. */
export function figureOut(
  table: TableReading,
  post: Post,
  choices: ScoringChoices,
  scored = (record: RecordRow): ScoredRow => scoredRow(record, choices.scoring),
): CardFigures {
  const { missing: policy, scoring } = choices;
  const { groups, layered, equalShares } = groupRecords(table, post.records);
  const bare = groups.flatMap(({ records }, group) =>
    records.map((record) => {
      const row = scored(record);
      const weight = readRecord(record, table).weight;
      const weighted = weight === undefined || weight <= 0 ? undefined : weight;
      return { ...row, group, weight: weighted, counted: row.score ?? (policy === "zero" ? 0 : undefined) };
    }),
  );
  const scoredWeights = groups.map((_group, i) =>
    addAll(bare.flatMap((row) => (row.group === i && row.counted !== undefined ? (row.weight ?? []) : []))),
  );
  const scoredShares = addAll(groups.map(({ share = 0 }, i) => ((scoredWeights[i] ?? 0) > 0 ? share : 0)));
  const allWeights = addAll(scoredWeights);
  const whole = layered ? wholeOf(groups, scoring.reading) : 1;
  const factorOf = (i: number): number => {
    const own = scoredWeights[i] ?? 0;
    if (own <= 0) return 0;
    return layered ? (whole * (groups[i]?.share ?? 0)) / (own * scoredShares) : 1 / allWeights;
  };
  const rows = bare.map((row): CardRow => ({
    ...row,
    contribution: contributionOf(row, factorOf(row.group)),
  }));
  const figured = groups.map((group, i): FiguredGroup => {
    const own = rows.filter((row) => row.group === i);
    const contribution = own.reduce((sum, row) => sum + (row.contribution ?? 0), 0);
    const [scoredWeight, factor] = [scoredWeights[i] ?? 0, factorOf(i)];
    const score = factor > 0 ? contribution / (scoredWeight * factor) : undefined;
    return { ...group, scoredWeight, factor, score, contribution };
  });
  const missing = rows.filter(({ weight, score }) => weight !== undefined && score === undefined).length;
  const total = totalOf(figured, rows, policy === "block" && missing > 0);
  return {
    rows,
    groups: figured,
    layered,
    equalShares,
    missing,
    whole,
    total,
    ...outcomeOf(total, scoring, whole),
  };
}

function contributionOf(
  { weight, counted }: Pick<CardRow, "weight" | "counted">,
  factor: number,
): number | undefined {
  return weight === undefined || counted === undefined ? undefined : counted * weight * factor;
}

function totalOf(
  groups: readonly FiguredGroup[],
  rows: readonly CardRow[],
  blocked: boolean,
): number | undefined {
  if (blocked || rows.every(({ contribution }) => contribution === undefined)) return undefined;
  return groups.reduce((sum, { contribution }) => sum + contribution, 0);
}

/** 30 + 20 + 10 in proportion make a whole; as they stand they make 60 %. More than 100 % is always in proportion. */
function wholeOf(groups: readonly CardGroup[], reading: ThreeTwoOneReading): number {
  const sum = addAll(groups.map(({ share = 0 }) => share));
  const isShort = 1 - sum > weightTolerance(groups.length) / 100;
  return reading !== "ratio" && isShort && sum > 0 ? sum : 1;
}

/** Points are a hundred times the attainment that grades and coefficients are on. Only binary noise is rounded away. */
export function outcomeOf(
  total: number | undefined,
  { grades, incentive }: ScoringSettings,
  whole: number,
): Pick<CardFigures, "grade" | "coefficient"> {
  if (total === undefined) return { grade: undefined, coefficient: undefined };
  const reached = Number(total.toFixed(9)) / (100 * whole);
  return { grade: gradeOf(reached, grades), coefficient: coefficientAt(reached, incentive) ?? undefined };
}
