import { cellAddress } from "../../../model/address";
import type { StructuralChange } from "../../../model/events";
import { isWholeRows, type Area, type Position } from "../../../model/geometry";
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

function movedPosition(at: Position, changes: readonly StructuralChange[]): Position | undefined {
  let area: Area = { top: at.row, bottom: at.row, left: at.column, right: at.column };
  for (const change of changes) {
    const moved = shiftArea(area, change);
    if (!moved) return undefined;
    area = moved;
  }
  return { row: area.top, column: area.left };
}

/** A cell with another r attribute; one that has none gets it. */
function withAddress(source: string, at: Position): string {
  const start = source.indexOf(' r="') + 4;
  const tagEnd = source.indexOf(">");
  const written = cellAddress(at);
  if (start > 3 && start < tagEnd)
    return source.slice(0, start) + written + source.slice(source.indexOf('"', start));
  return withAttribute(source.slice(0, tagEnd + 1), "r", written) + source.slice(tagEnd + 1);
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
