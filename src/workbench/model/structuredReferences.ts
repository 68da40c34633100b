import { contains, type Area } from "./geometry";
import type { Table } from "./parts";
import { fixedAddress } from "./references";
import { areaAddress, quoteSheetName } from "./address";

/** `Goals[[#Headers],[Weight]]` taken apart; the table is "" for `[@Weight]` inside it. */
interface StructuredReference {
  readonly table: string;
  readonly inside: string;
}

/** One bracket, in which an apostrophe stands before #, [, ] and itself. */
const BRACKET = String.raw`\[(?:'.|[^'\[\]])*\]`;
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)?(\[(?:'.|[^'\[\]]|${BRACKET})*\])(?![\p{L}\p{N}_.]*!)`,
  "gu",
);

function mapStructured(
  formula: string,
  turn: (reference: StructuredReference) => string | undefined,
): string {
  if (!formula.includes("[")) return formula;
  return formula.replace(TOKEN, (text: string, table: string | undefined, bracket: string | undefined) =>
    bracket === undefined ? text : (turn({ table: table ?? "", inside: bracket.slice(1, -1) }) ?? text),
  );
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const unescape = (name: string): string => name.replace(/'(.)/g, "$1");
const escape = (name: string): string => name.replace(/['#[\]@]/g, "'$&");
const isPlain = (name: string): boolean => /^[\p{L}\p{N}_.]+$/u.test(name);

/** The formula after a table got another name. */
export function renameTableInFormula(formula: string, before: string, after: string): string {
  return mapStructured(formula, ({ table, inside }) =>
    same(table, before) ? `${after}[${inside}]` : undefined,
  );
}

/** The formula after a column got another name; `own` when the formula stands in the table itself. */
export function renameColumnInFormula(
  formula: string,
  table: string,
  own: boolean,
  before: string,
  after: string,
): string {
  return mapStructured(formula, (reference) => {
    const meant = reference.table === "" ? own : same(reference.table, table);
    if (!meant) return undefined;
    return `${reference.table}[${renameInside(reference.inside, before, after)}]`;
  });
}

function renameInside(inside: string, before: string, after: string): string {
  if (/\[/.test(inside.replace(/'./g, ""))) {
    return inside.replace(new RegExp(BRACKET, "gu"), (bracket) =>
      same(unescape(bracket.slice(1, -1)), before) ? `[${escape(after)}]` : bracket,
    );
  }
  const at = inside.startsWith("@") ? "@" : "";
  if (!same(unescape(inside.slice(at.length)).trim(), before)) return inside;
  return at !== "" && !isPlain(after) ? `@[${escape(after)}]` : `${at}${escape(after)}`;
}

interface Home {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The formula with references to the table put as cells, as it stays when the table is no table any more. */
export function resolveTableInFormula(formula: string, table: Table, sheetName: string, home: Home): string {
  const own = home.sheetId === table.sheetId && contains(table.area, home.row, home.column);
  return mapStructured(formula, (reference) => {
    const meant = reference.table === "" ? own : same(reference.table, table.name);
    const area = meant ? locate(table, reference.inside, home.row) : undefined;
    if (!area) return undefined;
    const oneRow = isThisRow(reference.inside);
    if (!oneRow) return home.sheetId === table.sheetId ? fixedOnly(area) : fixedAddress(sheetName, area);
    const address = areaAddress(area).replace(/[A-Z]+/g, "$$$&");
    return home.sheetId === table.sheetId ? address : `${quoteSheetName(sheetName)}!${address}`;
  });
}

const fixedOnly = (area: Area): string => areaAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
const isThisRow = (inside: string): boolean => inside.startsWith("@") || /\[#This Row\]/i.test(inside);

function locate(table: Table, inside: string, row: number): Area | undefined {
  const brackets = inside.match(new RegExp(BRACKET, "gu"))?.map((bracket) => bracket.slice(1, -1));
  const words = brackets ?? [inside.replace(/^@/, "")].filter((word) => word.trim() !== "");
  const special = words.filter((word) => word.startsWith("#")).map((word) => word.toLowerCase());
  const names = words.filter((word) => !word.startsWith("#")).map((word) => unescape(word).trim());
  const places = names.map((name) => table.columns.findIndex((column) => same(column.name, name)));
  if (places.includes(-1)) return undefined;
  const { left, right } = table.area;
  const columns =
    places.length === 0
      ? { left, right }
      : { left: left + Math.min(...places), right: left + Math.max(...places) };
  return { ...columns, ...rowsOf(table, special, isThisRow(inside) ? row : undefined) };
}

function rowsOf(
  table: Table,
  special: readonly string[],
  thisRow: number | undefined,
): { top: number; bottom: number } {
  const { top, bottom } = table.area;
  if (thisRow !== undefined) return { top: thisRow, bottom: thisRow };
  if (special.includes("#all")) return { top, bottom };
  if (special.includes("#headers") && !special.includes("#data")) return { top, bottom: top };
  if (special.includes("#totals") && !special.includes("#data")) return { top: bottom, bottom };
  const first = special.includes("#headers") || !table.showHeaders ? top : top + 1;
  return { top: first, bottom: special.includes("#totals") || !table.showTotals ? bottom : bottom - 1 };
}
