import type { Field } from "../binding/fields";
import type { TableReading } from "../binding/detection";
import { decimalsOf } from "../numbers";
import { colors } from "./cardLayout";
import type { Look } from "./sheetPlan";
import type { FieldWords, ScorecardWords } from "./words";

export const cardKeys = [
  ...(["number", "group", "name", "direction", "weight", "target", "actual"] as const),
  ...(["attainment", "score", "weighted", "comment"] as const),
];
export type CardKey = (typeof cardKeys)[number];

export interface CardColumn {
  readonly key: CardKey;
  readonly column: number;
  readonly header: string;
  /** In points; Chinese text takes its size in points for every character. */
  readonly width: number;
  readonly look: Look;
}

const right: Look = { horizontal: "Right" };
const quiet: Look = { color: colors.quiet };

/** The columns of the card from left to right; groups only where the table has them. */
export function planColumns(table: TableReading, words: ScorecardWords, fields: FieldWords): CardColumn[] {
  const group = groupField(table);
  const all: Omit<CardColumn, "column">[] = [
    { key: "number", header: words.number, width: 34, look: { ...quiet, horizontal: "Center" } },
    ...(group
      ? [{ key: "group" as const, header: fields[group], width: 82, look: { ...quiet, wrap: true } }]
      : []),
    { key: "name", header: fields.name, width: 150, look: { wrap: true } },
    { key: "direction", header: fields.direction, width: 76, look: { ...quiet, size: 9 } },
    {
      key: "weight",
      header: fields.weight,
      width: 52,
      look: { ...right, numberFormat: weightFormat(table) },
    },
    { key: "target", header: fields.target, width: 92, look: { ...right, wrap: true } },
    { key: "actual", header: fields.actual, width: 84, look: { ...right, wrap: true } },
    { key: "attainment", header: words.attainment, width: 66, look: { ...right, numberFormat: "0.0%" } },
    { key: "score", header: words.score, width: 56, look: { ...right, numberFormat: "0.0", bold: true } },
    { key: "weighted", header: words.weightedScore, width: 66, look: { ...right, numberFormat: "0.00" } },
    { key: "comment", header: words.comment, width: 170, look: { wrap: true, indent: 1 } },
  ];
  return all.map((column, at) => ({ ...column, column: at }));
}

/** As many decimals as the weights have, at most two; Excel would write 40 % in 0.##% as "40.%". */
function weightFormat(table: TableReading): string {
  const weights = table.scopes.flatMap(({ weights: read }) => read.weights);
  const decimals = Math.max(0, ...weights.map((weight) => decimalsOf(Math.round((weight ?? 0) * 100) / 100)));
  return decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
}

/** 维度 in either sense, the balanced one first. */
export function groupField(table: TableReading): Extract<Field, "perspective" | "dimension"> | undefined {
  const has = (field: Field) => table.header.columns.some((column) => column.field === field);
  if (has("perspective")) return "perspective";
  return has("dimension") ? "dimension" : undefined;
}
