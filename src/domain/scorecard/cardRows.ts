import { cellAddress } from "../binding/area";
import type { Field } from "../binding/fields";
import type { ReadCell } from "../binding/snapshot";
import type { TableReading } from "../binding/detection";
import type { RecordRow } from "../binding/tableRows";
import { readWeightScopes } from "../rules/weightScopes";
import { groupField, type CardColumn, type CardKey } from "./cardColumns";
import { quoteText, referTo, showCell } from "./references";
import type { CellInput } from "./sheetPlan";
import type { ScorecardWords } from "./words";

/** Where the card's rows stand, zero-based. */
export interface CardPlace {
  readonly first: number;
  readonly last: number;
  readonly columnOf: ReadonlyMap<CardKey, CardColumn>;
}

/** A cell of the card by column and row: "F5". */
export function cardCell({ columnOf }: CardPlace, key: CardKey, row: number): string {
  return cellAddress(row, columnOf.get(key)?.column ?? 0);
}

/** $F$5:$F$12: all rows of one column. */
export function cardRange(place: CardPlace, key: CardKey): string {
  const fixed = (address: string) => address.replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  return `${fixed(cardCell(place, key, place.first))}:${fixed(cardCell(place, key, place.last))}`;
}

/** Every cell of one KPI's row. What the sheet says is referred to, so that the card follows the table. */
export function planRecord(
  table: TableReading,
  record: RecordRow,
  row: number,
  place: CardPlace,
  words: ScorecardWords,
  weights: ReadonlyMap<RecordRow, CellInput>,
): Partial<Record<CardKey, CellInput>> {
  const show = (field: Field): CellInput | undefined => {
    const cell = record.cells[field];
    return cell && { formula: `=${showCell(referTo(table.sheetName, cell))}` };
  };
  const at = (key: CardKey) => cardCell(place, key, row);
  const group = groupField(table);
  const [actual, target, score, weight] = [at("actual"), at("target"), at("score"), at("weight")];
  const unknown = `OR(${actual}="",${target}="")`;
  const weightsScored = `SUMIF(${cardRange(place, "score")},">=0",${cardRange(place, "weight")})`;
  return {
    number: { number: row - place.first + 1 },
    ...defined("group", group && show(group)),
    ...defined("name", show("name")),
    ...defined("weight", weights.get(record)),
    // Target and actual are followed even where they are blank now: they are what is filled in later.
    target: follow(table, record, "target"),
    actual: follow(table, record, "actual"),
    attainment: {
      formula: `=IF(${unknown},"",IFERROR(${attainmentCall(table, record, actual, target)},""))`,
    },
    score: {
      formula: `=IF(${unknown},${quoteText(words.notScored)},IFERROR(${scoreCall(table, record, actual, target)},${quoteText(words.notScored)}))`,
    },
    weighted: {
      formula: `=IF(AND(ISNUMBER(${score}),ISNUMBER(${weight})),${score}*${weight}/${weightsScored},"")`,
    },
  };
}

function defined<Key extends CardKey>(
  key: Key,
  input: CellInput | undefined,
): Partial<Record<CardKey, CellInput>> {
  return input ? { [key]: input } : {};
}

function follow(table: TableReading, record: RecordRow, field: Field): CellInput {
  const place = placeOf(table, record, field);
  return place ? { formula: `=${showCell(referTo(table.sheetName, place))}` } : { text: "" };
}

/** Where the sheet has this field of the record, filled or not. */
function placeOf({ header }: TableReading, { row, cells }: RecordRow, field: Field) {
  const column = header.columns.find((one) => one.field === field)?.column;
  return cells[field] ?? (column === undefined ? undefined : { row, column });
}

/** An argument that is left out where the table has no such column. A blank cell is no 0. */
function argument(table: TableReading, record: RecordRow, field: Field): string {
  const place = placeOf(table, record, field);
  return place ? showCell(referTo(table.sheetName, place)) : "";
}

/** Blanks are told apart by the card itself, so that a 0 is a real figure. */
const zeros = `"value"`;

function attainmentCall(table: TableReading, record: RecordRow, actual: string, target: string): string {
  const [direction, start] = (["direction", "start"] as const).map((field) => argument(table, record, field));
  return `KPI.ATTAINMENT(${actual},${target},${direction},${start},,${zeros})`;
}

function scoreCall(table: TableReading, record: RecordRow, actual: string, target: string): string {
  const levels = (["direction", "start", "floor", "challenge"] as const).map((field) =>
    argument(table, record, field),
  );
  return `KPI.SCORE(${[actual, target, ...levels].join(",")},,,${zeros})`;
}

/** Weights as shares of 1, followed where Excel can read the cell, else as this product read it. */
export function planWeights(table: TableReading): Map<RecordRow, CellInput> {
  const inputs = new Map<RecordRow, CellInput>();
  for (const { records, weights } of readWeightScopes(table))
    records.forEach((record, i) => {
      const [share, cell] = [weights.weights[i], record.cells.weight];
      if (share !== undefined && cell) inputs.set(record, followWeight(table.sheetName, cell, share / 100));
    });
  return inputs;
}

function followWeight(sheetName: string, cell: ReadCell, share: number): CellInput {
  const reference = referTo(sheetName, cell);
  if (typeof cell.value === "number") {
    const factor = share === 0 ? 1 : Math.round(cell.value / share);
    return { formula: factor === 1 ? `=${reference}` : `=${reference}/${factor}` };
  }
  if (typeof cell.value === "string" && /^\s*\d+(?:\.\d+)?%\s*$/.test(cell.value))
    return { formula: `=VALUE(${reference})` };
  return { number: share };
}
