import type { Field } from "../../binding/fields";
import type { TableReading } from "../../binding/detection";
import { decimalsOf } from "../../numbers";
import { palette } from "../sheet/palette";
import type { Look } from "../sheet/sheetPlan";
import { textWidth } from "../sheet/textHeight";
import type { FieldWords, ScorecardWords } from "../words";

export const cardKeys = [
  ...(["name", "direction", "weight", "floor", "target", "challenge", "actual"] as const),
  ...(["attainment", "score", "weighted", "flag", "comment"] as const),
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
const quiet: Look = { color: palette.quiet };

/** The columns of a card from left to right; floor and challenge only where the table has them. */
export function planColumns(table: TableReading, words: ScorecardWords, fields: FieldWords): CardColumn[] {
  const levels = { ...right, wrap: true, size: 10 } satisfies Look;
  const level = (key: Level, least: number, look: Look = {}) => ({
    ...{ key, header: fields[key], look: { ...levels, ...look } },
    width: Math.max(least, widthOfNumbers(table, key)),
  });
  const all: Omit<CardColumn, "column">[] = [
    { key: "name", header: fields.name, width: 138, look: { wrap: true, horizontal: "Left", indent: 1 } },
    { key: "direction", header: words.direction, width: 32, look: { ...quiet, horizontal: "Center" } },
    {
      key: "weight",
      header: fields.weight,
      width: 42,
      look: { ...right, numberFormat: weightFormat(table) },
    },
    ...(hasField(table, "floor") ? [level("floor", 48, quiet)] : []),
    level("target", 56),
    ...(hasField(table, "challenge") ? [level("challenge", 48, quiet)] : []),
    level("actual", 56, { bold: true }),
    {
      key: "attainment",
      header: words.attainment,
      width: 66,
      look: { ...right, numberFormat: "0.0%", size: 10 },
    },
    { key: "score", header: words.score, width: 42, look: { ...right, numberFormat: "0.0", bold: true } },
    { key: "weighted", header: words.weightedScore, width: 52, look: { ...right, numberFormat: "0.00" } },
    { key: "flag", header: words.flag, width: 76, look: { size: 9, horizontal: "Left", indent: 1 } },
    { key: "comment", header: words.comment, width: 100, look: { wrap: true, size: 9, horizontal: "Left" } },
  ];
  return all.map((column, at) => ({ ...column, column: at, width: widthFor(column) }));
}

type Level = "floor" | "target" | "challenge" | "actual";

const WIDEST_LEVEL = 110;

/** A number too wide for its column is shown as ####, so the widest one has room, with a digit to spare. */
function widthOfNumbers(table: TableReading, key: Level): number {
  const known = widthsKnown.get(table) ?? new Map<Level, number>();
  widthsKnown.set(table, known);
  const width = known.get(key) ?? measureNumbers(table, key);
  known.set(key, width);
  return width;
}

/** The same for all cards of a table. */
const widthsKnown = new WeakMap<TableReading, Map<Level, number>>();

function measureNumbers({ records }: TableReading, key: Level): number {
  const widths = records.map(({ cells }) => {
    const cell = cells[key];
    return typeof cell?.value === "number" ? textWidth(`${cell.text}0`) + 6 : 0;
  });
  return Math.min(WIDEST_LEVEL, Math.ceil(Math.max(0, ...widths)));
}

/** No header is cut: its longest word, bold at its size, has room. */
function widthFor({ header, width }: Pick<CardColumn, "header" | "width">): number {
  const words = header.split(" ").map((word) => textWidth(word) * 0.92 + 10);
  return Math.max(width, Math.ceil(Math.max(...words)));
}

export function hasField({ header }: TableReading, field: Field): boolean {
  return header.columns.some((column) => column.field === field);
}

/** As many decimals as the weights have, at most two; Excel would write 40 % in 0.##% as "40.%". */
function weightFormat(table: TableReading): string {
  const weights = table.scopes.flatMap(({ weights: read }) => read.weights);
  const decimals = Math.max(0, ...weights.map((weight) => decimalsOf(Math.round((weight ?? 0) * 100) / 100)));
  return decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
}
