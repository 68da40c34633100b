import type { IFreeze } from "@univerjs/core";
import type { IRender, SpreadsheetSkeleton } from "@univerjs/preset-sheets-core";

import type { Position } from "../../model/geometry";

export type GridPart =
  | { readonly kind: "cell" }
  /** The line after this column (or row) in the headers. */
  | { readonly kind: "columnEdge"; readonly column: number }
  | { readonly kind: "rowEdge"; readonly row: number }
  | { readonly kind: "other" };

/** How near to a header's line the pointer must be, in pixels. */
const NEAR = 5;

/** What lies at a point, given in pixels of the grid's container. */
export function partAt(skeleton: SpreadsheetSkeleton, render: IRender, x: number, y: number): GridPart {
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const inRowHeader = x <= skeleton.rowHeaderWidth * scaleX;
  const inColumnHeader = y <= skeleton.columnHeaderHeight * scaleY;
  // On the fill handle a double click fills; Univer shows a cross there.
  if (!inRowHeader && !inColumnHeader)
    return { kind: render.engine.getCanvasElement().style.cursor === "crosshair" ? "other" : "cell" };
  const scroll = scrollAt(render, x, y);
  if (inColumnHeader && !inRowHeader) {
    const column = edgeNear(
      skeleton.columnWidthAccumulation,
      x / scaleX + scroll.x - skeleton.rowHeaderWidth,
    );
    return column === undefined ? { kind: "other" } : { kind: "columnEdge", column };
  }
  if (inColumnHeader) return { kind: "other" };
  const row = edgeNear(skeleton.rowHeightAccumulation, y / scaleY + scroll.y - skeleton.columnHeaderHeight);
  return row === undefined ? { kind: "other" } : { kind: "rowEdge", row };
}

/** Frozen rows and columns do not scroll. */
function scrollAt(render: IRender, x: number, y: number): { x: number; y: number } {
  const main = render.scene.getViewport("viewMain");
  if (!main) return { x: 0, y: 0 };
  return {
    x: x > main.left ? main.viewportScrollX : 0,
    y: y > main.top ? main.viewportScrollY : 0,
  };
}

function edgeNear(ends: readonly number[], at: number): number | undefined {
  const index = ends.findIndex((end) => Math.abs(end - at) <= NEAR);
  return index < 0 ? undefined : index;
}

/** Where a cell, or the merged area it belongs to, lies in the grid's container. */
export function rectOf(
  skeleton: SpreadsheetSkeleton,
  render: IRender,
  freeze: IFreeze,
  { row, column }: Position,
): DOMRect {
  const cell = skeleton.getCellWithCoordByIndex(row, column);
  const { startX, startY, endX, endY } = cell.isMerged || cell.isMergedMainCell ? cell.mergeInfo : cell;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const main = render.scene.getViewport("viewMain");
  const left = (startX - (column < freeze.startColumn ? 0 : (main?.viewportScrollX ?? 0))) * scaleX;
  const top = (startY - (row < freeze.startRow ? 0 : (main?.viewportScrollY ?? 0))) * scaleY;
  return new DOMRect(left, top, (endX - startX) * scaleX, (endY - startY) * scaleY);
}
