import { MAX_COLUMNS, MAX_ROWS, columnsIn, rowsIn, type Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { isLocated } from "./locatedArray";
import type { Machine } from "./machine";
import {
  BLANK_VALUE,
  arrayValue,
  errorValue,
  firstOf,
  isError,
  numberValue,
  readNumber,
  readText,
  type RuntimeValue,
} from "./runtimeValues";

/** The cell of an area that lies in the formula's own row or column: what "@" asks for. */
export function intersectHere({ place }: Machine, value: RuntimeValue | undefined): RuntimeValue {
  if (value === undefined || value.kind !== 5) return value ?? BLANK_VALUE;
  const area = isLocated(value) ? value.place?.area : undefined;
  if (!area) return firstOf(value);
  const row = rowsIn(area) === 1 ? 0 : place.row - area.top;
  const column = columnsIn(area) === 1 ? 0 : place.column - area.left;
  return value.rows[row]?.[column] ?? errorValue("#VALUE!");
}

export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function combine(
  machine: Machine,
  a: RuntimeValue | undefined,
  b: RuntimeValue | undefined,
  join: (a: Area, b: Area) => Area | undefined,
): RuntimeValue {
  for (const value of [a, b]) if (value && isError(value)) return value;
  const [first, second] = [isLocated(a) && a.place, isLocated(b) && b.place];
  if (!first || !second || first.sheet !== second.sheet) return errorValue("#VALUE!");
  const area = join(first.area, second.area);
  return area ? machine.roam({ sheet: first.sheet, area }) : errorValue("#NULL!");
}

/** ROW and COLUMN: the number of the formula's own, or of each line of an area. */
export function lines(
  { place }: Machine,
  where: RuntimeValue | undefined,
  axis: "row" | "column",
): RuntimeValue {
  if (where === undefined) return numberValue(place[axis] + 1);
  if (isError(where)) return where;
  const area = isLocated(where) ? where.areas[0]?.area : undefined;
  if (!area) return errorValue("#VALUE!");
  const [from, to] = axis === "row" ? [area.top, area.bottom] : [area.left, area.right];
  const numbers = Array.from({ length: to - from + 1 }, (_, step) => numberValue(from + step + 1));
  const [only] = numbers;
  if (numbers.length === 1 && only) return only;
  return arrayValue(axis === "row" ? numbers.map((number) => [number]) : [numbers]);
}

export function count(value: RuntimeValue | undefined, size: "height" | "width"): RuntimeValue {
  if (value && isError(value)) return value;
  return numberValue(value?.kind === 5 ? value[size] : 1);
}

export function sheetNumber({ place }: Machine, which: RuntimeValue | undefined): RuntimeValue {
  const { sheets } = place.workbook;
  let sheet: Sheet | undefined = place.sheet;
  if (isLocated(which)) sheet = which.areas[0]?.sheet;
  else if (which !== undefined) sheet = place.workbook.sheetByName(readText(which));
  return sheet ? numberValue(sheets.indexOf(sheet) + 1) : errorValue("#N/A");
}

export function offset(machine: Machine, parameters: readonly RuntimeValue[]): RuntimeValue {
  const [base, ...moves] = parameters;
  if (base && isError(base)) return base;
  const from = isLocated(base) ? base.place : undefined;
  if (!from) return errorValue("#VALUE!");
  const numbers = moves.map((move) => (move.kind === 0 ? undefined : readNumber(move)));
  for (const number of numbers) if (typeof number === "object") return number;
  const [down, right, height, width] = numbers.map((number) => Math.trunc(Number(number ?? Number.NaN)));
  const rows = Number.isNaN(height ?? Number.NaN) ? rowsIn(from.area) : (height ?? 1);
  const columns = Number.isNaN(width ?? Number.NaN) ? columnsIn(from.area) : (width ?? 1);
  if (rows === 0 || columns === 0) return errorValue("#REF!");
  const top = from.area.top + (down || 0) + Math.min(0, rows + 1);
  const left = from.area.left + (right || 0) + Math.min(0, columns + 1);
  const area = { top, left, bottom: top + Math.abs(rows) - 1, right: left + Math.abs(columns) - 1 };
  if (top < 0 || left < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) return errorValue("#REF!");
  return machine.roam({ sheet: from.sheet, area });
}

/** INDEX keeps the place of what it picks, so that A1:INDEX(A:A,3) is an area. */
export function index(machine: Machine, parameters: readonly RuntimeValue[]): RuntimeValue {
  const [source, first, second, area] = parameters;
  if (!source || isError(source)) return source ?? errorValue("#VALUE!");
  const picks = [first, second, area].map((pick) => (pick === undefined ? 0 : readNumber(pick)));
  for (const pick of picks) if (typeof pick === "object") return pick;
  let [row = 0, column = 0] = picks.map((pick) => Math.trunc(Number(pick)));
  const which = isLocated(source) ? source.areas[Math.max(1, Number(picks[2])) - 1] : undefined;
  if (Number(picks[2]) > 1 && !which) return errorValue("#REF!");
  const { height, width } = which
    ? { height: rowsIn(which.area), width: columnsIn(which.area) }
    : sizeOf(source);
  if (second === undefined && height === 1) [row, column] = [1, row];
  if (row < 0 || column < 0) return errorValue("#VALUE!");
  if (row > height || column > width) return errorValue("#REF!");
  const top = Math.max(0, row - 1);
  const left = Math.max(0, column - 1);
  const bottom = row === 0 ? height - 1 : top;
  const right = column === 0 ? width - 1 : left;
  if (which) return pickArea(machine, which.sheet, which.area, { top, left, bottom, right });
  if (source.kind !== 5) return source;
  const rows = source.rows.slice(top, bottom + 1).map((line) => line.slice(left, right + 1));
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? BLANK_VALUE) : arrayValue(rows);
}

const sizeOf = (value: RuntimeValue): { height: number; width: number } =>
  value.kind === 5 ? value : { height: 1, width: 1 };

function pickArea(machine: Machine, sheet: Sheet, { top, left }: Area, inner: Area): RuntimeValue {
  const area = {
    top: top + inner.top,
    left: left + inner.left,
    bottom: top + inner.bottom,
    right: left + inner.right,
  };
  return machine.located({ sheet, area });
}
