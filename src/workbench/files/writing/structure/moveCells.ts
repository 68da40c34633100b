import { cellAddress } from "../../../model/address";
import type { StructuralChange } from "../../../model/events";
import { isWholeRows, type Position } from "../../../model/geometry";
import { shiftArea } from "../../../model/shifting";
import { scanSheetData } from "../../reading/sheetData";
import type { XmlElement } from "../../xml/element";
import { withAttribute } from "../../xml/tag";

interface MovedCell {
  readonly at: Position;
  readonly source: string;
}

/** Moves the cells and rows of a sheet's part to where they are now, each with everything the file says of it. */
export function moveCells(data: XmlElement, changes: readonly StructuralChange[]): void {
  const { inner, prefix } = data;
  const tags = new Map<number, string>();
  const rows = new Map<number, MovedCell[]>();
  scanSheetData(inner, prefix, {
    row({ row, tag }) {
      const moved = movedRow(row, changes);
      if (moved !== undefined) tags.set(moved, moved === row ? tag : withAttribute(tag, "r", moved + 1));
    },
    cell({ row, column, start, end }) {
      const at = movedPosition({ row, column }, changes);
      if (!at) return;
      const kept = at.row === row && at.column === column;
      const source = inner.slice(start, end);
      const cells = rows.get(at.row) ?? [];
      if (cells.length === 0) rows.set(at.row, cells);
      cells.push({ at, source: kept ? source : withAddress(source, at) });
    },
  });
  data.replaceInner(writeRows(tags, rows, prefix));
}

function movedRow(row: number, changes: readonly StructuralChange[]): number | undefined {
  const whole = changes.filter(({ area }) => isWholeRows(area));
  return movedPosition({ row, column: 0 }, whole)?.row;
}

function movedPosition(
  { row, column }: Position,
  changes: readonly StructuralChange[],
): Position | undefined {
  let area = { top: row, bottom: row, left: column, right: column };
  for (const change of changes) {
    const moved = shiftArea(area, change);
    if (!moved) return undefined;
    area = moved;
  }
  return { row: area.top, column: area.left };
}

function withAddress(source: string, at: Position): string {
  const end = source.indexOf(">") + 1;
  return withAttribute(source.slice(0, end), "r", cellAddress(at)) + source.slice(end);
}

function writeRows(
  tags: ReadonlyMap<number, string>,
  rows: ReadonlyMap<number, MovedCell[]>,
  prefix: string,
): string {
  const order = [...new Set([...tags.keys(), ...rows.keys()])].sort((a, b) => a - b);
  return order
    .map((row) => {
      const tag = withAttribute(tags.get(row) ?? `<${prefix}row r="${row + 1}">`, "spans", undefined);
      const cells = (rows.get(row) ?? []).sort((a, b) => a.at.column - b.at.column);
      const open = tag.replace(/\s*\/?>$/, "");
      return cells.length === 0
        ? `${open}/>`
        : `${open}>${cells.map(({ source }) => source).join("")}</${prefix}row>`;
    })
    .join("");
}
