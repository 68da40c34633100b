import { areaAddress } from "../../model/address";
import type { Sheet } from "../../model/sheet";
import type { CellSource } from "../reading/cellTag";
import { scanSheetData } from "../reading/sheetData";
import { element, type XmlElement } from "../xml/element";
import { placeInSheet } from "../xml/sheetOrder";
import type { SheetDataWriting } from "./cellMerger";
import { RowMerger } from "./rowMerger";
import { moveCells } from "./structure/moveCells";

/** Writes the cells and rows of a sheet that differ from the file; says whether any formula did. */
export function writeSheetData(
  root: XmlElement,
  sheet: Sheet,
  writing: SheetDataWriting,
): { formulas: boolean } {
  const data = root.child("sheetData") ?? placeInSheet(root, element("sheetData"));
  let merger = merged(data, sheet, writing);
  if (merger.isOutOfOrder) {
    moveCells(data, []);
    merger = merged(data, sheet, writing);
  }
  const written = merger.finish();
  const differs = written !== data.inner;
  if (differs) {
    data.replaceInner(written);
    const bounds = sheet.cells.bounds();
    const dimension = root.child("dimension");
    if (merger.changes.extentChanged || writing.moved)
      dimension?.set("ref", bounds ? areaAddress(bounds) : "A1");
  }
  return { formulas: differs && merger.changes.formulasChanged };
}

function merged(data: XmlElement, sheet: Sheet, writing: SheetDataWriting): RowMerger {
  const merger = new RowMerger(data.inner, sheet, { ...writing, prefix: data.prefix });
  let cells: CellSource[] = [];
  scanSheetData(data.inner, data.prefix, {
    row: () => (cells = []),
    cell: (cell) => cells.push(cell),
    rowEnd: (row, end) => {
      merger.feed(row, cells, end);
    },
  });
  return merger;
}
