import { cellsBelow } from "../rows/cellsBelow";
import { readConditionalColumns } from "./conditionalColumns";
import { matchHeaders, readHeader } from "./headers";
import { readMergedColumns } from "./mergedColumns";
import type { ReadCell, SheetSnapshot } from "../snapshot";
import type { HeaderRow, TableColumn } from "./tableColumns";
import { areUnits, fieldOfWords, isToldByWords } from "./vocabularies";

/** Less sure than any word of the dictionary. */
const BY_CONTENT = 0.4;

/**
 * A plan whose header leaves out one word that matters: beside weights and targets the first column of different
 * texts is the name; beside names and targets a column of numbers that makes 100 % is the weight.
 */
export function inferColumns(snapshot: SheetSnapshot, given: HeaderRow): HeaderRow {
  if (given.role === "actuals") return withUnits(snapshot, given);
  if (given.role !== "plan") return given;
  const told = refineByWords(snapshot, readMergedColumns(snapshot, given));
  const header = withUnits(snapshot, readConditionalColumns(snapshot, told));
  const has = (field: string) =>
    header.columns.some((column) => column.field === field && column.certainty >= 0.6);
  const open = header.columns.filter(
    ({ field, header: text, period }) => !field && !period && text !== "" && isUnknown(text),
  );
  if (
    !header.columns.some(({ field }) => field === "name") &&
    has("weight") &&
    (has("target") || has("actual"))
  )
    return give(
      header,
      open.find((column) => holdsNames(cellsBelow(snapshot, header, column))),
      "name",
    );
  if (!header.columns.some(({ field }) => field === "weight") && has("name") && has("target"))
    return give(
      header,
      open.find((column) => holdsShares(cellsBelow(snapshot, header, column))),
      "weight",
    );
  return header;
}

/** 维度 of finance and customers is the balanced one; 指标属性 that says 越高越好 is the direction. */
function refineByWords(snapshot: SheetSnapshot, header: HeaderRow): HeaderRow {
  const taken = new Set(header.columns.map(({ field }) => field));
  const columns = header.columns.map((column) => {
    if (!isToldByWords(column.field)) return column;
    // Notes and signatures below the table stand in its columns too.
    const texts = cellsBelow(snapshot, header, column)
      .map(({ text }) => text.trim())
      .filter((text) => text.length <= LONGEST_WORD && !/[:：]/.test(text));
    const told = fieldOfWords(texts.filter((text) => !isTotal.test(text)));
    const isPlainDimension =
      column.field === "perspective" && told !== "perspective" && /维度$/.test(column.header);
    const field = told ?? (isPlainDimension && texts.length > 0 ? "dimension" : column.field);
    if (field === column.field || taken.has(field)) return column;
    taken.delete(column.field);
    taken.add(field);
    return { ...column, field };
  });
  return { ...header, columns };
}

/** A column of %, 万元 and 天 is the unit, whatever stands over it. */
function withUnits(snapshot: SheetSnapshot, header: HeaderRow): HeaderRow {
  if (header.columns.some(({ field }) => field === "unit")) return header;
  const open = header.columns.find(
    (column) =>
      !column.field &&
      !column.period &&
      column.header !== "" &&
      areUnits(cellsBelow(snapshot, header, column).map(({ text }) => text.trim())),
  );
  if (!open) return header;
  const columns = header.columns.map((one) =>
    one === open ? { ...one, field: "unit" as const, certainty: BY_CONTENT } : one,
  );
  return { ...header, columns };
}

const LONGEST_WORD = 20;

const isTotal = /计$|total$/i;

/** Headers that the dictionary knows to be no field, such as 得分, stay none. */
function isUnknown(header: string): boolean {
  return (
    matchHeaders(header, "plan").length === 0 && !/分|率|rate|score|rating|差/i.test(readHeader(header).label)
  );
}

function give(header: HeaderRow, column: TableColumn | undefined, field: "name" | "weight"): HeaderRow {
  if (!column) return header;
  const columns = header.columns.map((one) =>
    one === column ? { ...one, field, certainty: BY_CONTENT } : one,
  );
  return { ...header, columns };
}

function holdsNames(cells: readonly ReadCell[]): boolean {
  const texts = cells.filter(
    ({ value }) => typeof value === "string" && /\p{L}{2}/u.test(value) && value.length <= 40,
  );
  const distinct = new Set(texts.map(({ text }) => text.trim())).size;
  return texts.length >= 2 && texts.length * 5 >= cells.length * 4 && distinct * 5 >= texts.length * 4;
}

function holdsShares(cells: readonly ReadCell[]): boolean {
  const numbers = cells.map(({ value, text }) =>
    typeof value === "number" ? value : /^\d+(?:\.\d+)?[%％]$/.test(text.trim()) ? parseFloat(text) : NaN,
  );
  if (numbers.length < 2 || numbers.some((value) => !(value >= 0 && value <= 100))) return false;
  const sum = numbers.reduce((total, value) => total + value, 0);
  // The total row, where there is one, doubles it.
  return [1, 2, 100, 200].some((whole) => Math.abs(sum - whole) < 1e-6);
}
