import type { IColumnData, IFreeze, IRange, IRowData } from "@univerjs/core";
import type { Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { NO, YES } from "./univerNumbers";
import { columnPixels, defaultColumnPixels, rowPixels } from "./units";

export function columnWidth(sheet: Sheet, column: number): number {
  const look = sheet.columns.get(column);
  if (look?.hidden) return 0;
  return look?.width === undefined ? defaultColumnPixels(sheet.defaultColumnWidth) : columnPixels(look.width);
}

export function columnData(sheet: Sheet): Record<number, IColumnData> {
  const data: Record<number, IColumnData> = {};
  for (const [column, look] of sheet.columns) {
    data[column] = {
      ...(look.width !== undefined && { w: columnPixels(look.width) }),
      ...(look.hidden && { hd: YES }),
    };
  }
  return data;
}

/** Rows of a set height, and rows grown to the height their contents need. */
export function rowData(sheet: Sheet, grown: ReadonlyMap<number, number>): Record<number, IRowData> {
  const data: Record<number, IRowData> = {};
  for (const [row, height] of grown) data[row] = { h: height, ia: NO };
  for (const [row, look] of sheet.rows) {
    if (look.height === undefined && !look.hidden) continue;
    data[row] = {
      ...data[row],
      ...(look.height !== undefined && { h: rowPixels(look.height) }),
      ia: NO,
      ...(look.hidden && { hd: YES }),
    };
  }
  return data;
}

export function freezeOf({ freeze }: Sheet): IFreeze {
  return {
    xSplit: freeze.columns,
    ySplit: freeze.rows,
    startRow: freeze.rows > 0 ? freeze.rows : -1,
    startColumn: freeze.columns > 0 ? freeze.columns : -1,
  };
}

export const rangeOf = (area: Area): IRange => ({
  startRow: area.top,
  endRow: area.bottom,
  startColumn: area.left,
  endColumn: area.right,
});
