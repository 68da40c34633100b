import { cellAddress } from "../binding/area";
import type { Field } from "../binding/fields";
import type { ReadCell } from "../binding/snapshot";
import type { TableReading } from "../binding/detection";
import type { RecordRow } from "../binding/tableRows";
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
  const at = (key: CardKey) => cardCell(place, key, row);
  const argument = (field: Field) => refer(table, record, field);
  const [actual, target, score, weight] = [at("actual"), at("target"), at("score"), at("weight")];
  const unknown = `OR(${actual}="",${target}="")`;
  const notScored = quoteText(words.notScored);
  const attainment = call("ATTAINMENT", actual, target, at("direction"), argument("start"), "", ZEROS);
  const points = call(
    "SCORE",
    ...[
      actual,
      target,
      at("direction"),
      argument("start"),
      argument("floor"),
      argument("challenge"),
      "",
      "",
      ZEROS,
    ],
  );
  const weightsScored = `SUMIF(${cardRange(place, "score")},">=0",${cardRange(place, "weight")})`;
  const level = [argument("start"), argument("floor")].filter(Boolean);
  return {
    number: { number: row - place.first + 1 },
    ...defined("group", groupCell(table, record)),
    name: follow(table, record, "name"),
    direction: {
      formula: `=IFERROR(${call("DIRECTION", at("name"), target, argument("direction"), firstFilled(level))},"")`,
    },
    ...defined("weight", weights.get(record)),
    target: follow(table, record, "target"),
    actual: follow(table, record, "actual"),
    attainment: { formula: `=IF(${unknown},"",IFERROR(${attainment},""))` },
    score: { formula: `=IF(${unknown},${notScored},IFERROR(${points},${notScored}))` },
    weighted: {
      formula: `=IF(AND(ISNUMBER(${score}),ISNUMBER(${weight})),${score}*${weight}/${weightsScored},"")`,
    },
  };
}

/** Blanks are told apart by the card itself, so that a 0 is a real figure. */
const ZEROS = `"value"`;

/** Arguments left out at the end are left off. */
function call(name: string, ...given: readonly string[]): string {
  const last = given.findLastIndex((one) => one !== "");
  return `KPI.${name}(${given.slice(0, last + 1).join(",")})`;
}

/** Each is `IF(cell="","",cell)`. */
function firstFilled([first = "", second]: readonly string[]): string {
  return second ? `IF(${first}="",${second},${first})` : first;
}

/** Only over the first of the rows that a value was carried down to, as on the sheet. */
function groupCell(table: TableReading, record: RecordRow): CellInput | undefined {
  const field = groupField(table);
  const cell = field && record.cells[field];
  return cell && cell.row === record.row ? follow(table, record, field) : undefined;
}

function defined<Key extends CardKey>(
  key: Key,
  input: CellInput | undefined,
): Partial<Record<CardKey, CellInput>> {
  return input ? { [key]: input } : {};
}

/** Also where the cell is blank now: it is what will be filled in. */
function follow(table: TableReading, record: RecordRow, field: Field): CellInput {
  const reference = refer(table, record, field);
  return reference ? { formula: `=${reference}` } : { text: "" };
}

/** The cell that holds this field of the record, filled or not; "" where the table has no such column. */
function refer(table: TableReading, { row, cells }: RecordRow, field: Field): string {
  const column = table.header.columns.find((one) => one.field === field)?.column;
  const place = cells[field] ?? (column === undefined ? undefined : { row, column });
  return place ? showCell(referTo(table.sheetName, place)) : "";
}

/** Weights as shares of 1, followed where Excel can read the cell, else as this product read it. */
export function planWeights(table: TableReading): Map<RecordRow, CellInput> {
  const inputs = new Map<RecordRow, CellInput>();
  for (const { records, weights } of table.scopes)
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
