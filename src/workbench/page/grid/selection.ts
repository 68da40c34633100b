import type { IRange, ISelectionCell, RANGE_TYPE } from "@univerjs/core";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  isWholeColumns,
  isWholeRows,
  sameArea,
  type Area,
  type Position,
} from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { RANGE } from "./univerNumbers";

/** A selection as Univer holds it. */
export interface ViewSelection {
  readonly range: IRange;
  readonly primary: ISelectionCell | null;
}

/** The model's areas for Univer's ranges: a whole row or column is whole there, however far the grid reaches. */
export function areasOf(selections: readonly { readonly range: IRange }[]): Area[] {
  return selections.map(({ range }) => {
    const wholeRow = range.rangeType === RANGE.rows || range.rangeType === RANGE.sheet;
    const wholeColumn = range.rangeType === RANGE.columns || range.rangeType === RANGE.sheet;
    return {
      top: wholeColumn ? 0 : range.startRow,
      bottom: wholeColumn ? MAX_ROWS - 1 : range.endRow,
      left: wholeRow ? 0 : range.startColumn,
      right: wholeRow ? MAX_COLUMNS - 1 : range.endColumn,
    };
  });
}

/** Univer's selections for the model's areas; only the last one carries the active cell. */
export function selectionsOf(
  sheet: Sheet,
  areas: readonly Area[],
  extent: { readonly rows: number; readonly columns: number },
): ViewSelection[] {
  return areas.map((area, index) => ({
    range: {
      startRow: area.top,
      endRow: Math.min(area.bottom, extent.rows - 1),
      startColumn: area.left,
      endColumn: Math.min(area.right, extent.columns - 1),
      rangeType: rangeType(area),
    },
    primary: index === areas.length - 1 ? primaryCell(sheet, { row: area.top, column: area.left }) : null,
  }));
}

function rangeType(area: Area): RANGE_TYPE {
  if (isWholeColumns(area) && isWholeRows(area)) return RANGE.sheet;
  if (isWholeColumns(area)) return RANGE.columns;
  return isWholeRows(area) ? RANGE.rows : RANGE.cells;
}

function primaryCell(sheet: Sheet, { row, column }: Position): ISelectionCell {
  const merge = sheet.mergeAt(row, column);
  return {
    actualRow: row,
    actualColumn: column,
    startRow: merge?.top ?? row,
    endRow: merge?.bottom ?? row,
    startColumn: merge?.left ?? column,
    endColumn: merge?.right ?? column,
    isMerged: merge !== undefined,
    isMergedMainCell: merge?.top === row && merge.left === column,
  };
}

export function sameAreas(a: readonly Area[], b: readonly Area[]): boolean {
  return (
    a.length === b.length && a.every((area, index) => b[index] !== undefined && sameArea(area, b[index]))
  );
}
