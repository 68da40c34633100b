import { MAX_COLUMNS, MAX_ROWS } from "../../model/geometry";
import { splitSheet } from "../../model/address";
import type { Machine } from "./machine";
import { locate, nameFormula, type Place, type Reference } from "../compiling/references";
import { errorValue, type RuntimeValue } from "./runtimeValues";
import { readFormula, type SyntaxNode } from "../compiling/syntax";
import { locateInTable, tableByName } from "../compiling/tableReferences";

const DEEPEST = 8;

/** INDIRECT: the cells that a text names. */
export function readReference(machine: Machine, text: string, a1: boolean): RuntimeValue {
  const place: Place = { ...machine.place, down: 0, right: 0 };
  const node = readFormula(text.trim());
  const reference = a1 ? node && pointAt(node, place, 0) : readRowsColumns(text.trim(), place);
  const [area] = reference?.areas ?? [];
  if (!reference || !area || reference.areas.length > 1) return errorValue("#REF!");
  return machine.roam(area);
}

function pointAt(node: SyntaxNode, place: Place, depth: number): Reference | undefined {
  const relativity = { row: false, column: false };
  switch (node.type) {
    case 5:
    case 6:
    case 13:
    case 14:
      return locate(node, place, relativity);
    case 15:
      return locateInTable(node, place, relativity);
    case 12: {
      const formula = nameFormula(place, node.name);
      const inner = formula === undefined ? undefined : readFormula(formula);
      if (inner && depth < DEEPEST) return pointAt(inner, place, depth + 1);
      const table = tableByName(place, node.name);
      return (
        table &&
        locateInTable({ type: 15, tableName: table.name, columns: [], specials: [] }, place, relativity)
      );
    }
    default:
      return undefined;
  }
}

const CORNER = /^R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?$/i;

/** R1C1 and R[-1]C:R[2]C[3]. */
function readRowsColumns(text: string, place: Place): Reference | undefined {
  const { sheet: sheetName, rest } = splitSheet(text);
  const sheet = sheetName === undefined ? place.sheet : place.workbook.sheetByName(sheetName);
  const corners = rest.split(":").map((part) => CORNER.exec(part));
  const [first, last = first] = corners;
  if (!sheet || !first || !last || corners.length > 2) return undefined;
  const rows = [first, last].map((corner) => lineOf(corner[1], place.row));
  const columns = [first, last].map((corner) => lineOf(corner[2], place.column));
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  const inside = area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
  return inside ? { areas: [{ sheet, area }], single: corners.length === 1 } : undefined;
}

function lineOf(text: string | undefined, here: number): number {
  if (text === undefined) return here;
  return text.startsWith("[") ? here + Number(text.slice(1, -1)) : Number(text) - 1;
}
