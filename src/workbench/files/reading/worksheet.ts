import type { Cell } from "../../model/cell";
import type { RowLook } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import { readCustomProperties } from "../customProperties";
import type { Package } from "../package/archive";
import { relationshipsOf } from "../package/relationships";
import type { XmlElement } from "../xml/element";
import { CellReader, type CellContext } from "./cells";
import { readComments, threadsPath, type People } from "./comments";
import { readFilters } from "./filters";
import { findNotes } from "./notes";
import { findRules } from "./rules";
import { scanSheetData } from "./sheetData";
import {
  readAutoFilter,
  readBreaks,
  readColumns,
  readFreeze,
  readHyperlinks,
  readMerges,
  readPageSetup,
  readProtection,
  readRowLook,
  readSelection,
  viewOf,
} from "./sheetParts";
import type { FileStyles } from "./styles";
import { findValidations } from "./validations";

export interface SheetSource {
  readonly pkg: Package;
  readonly path: string;
  readonly root: XmlElement;
  readonly styles: FileStyles;
  readonly cells: CellContext;
  readonly people: People;
}

/** Fills a sheet of the model from its worksheet part. */
export function readWorksheet(sheet: Sheet, source: SheetSource): void {
  const { pkg, path, root, styles, cells } = source;
  const relationships = relationshipsOf(pkg, path);
  const format = root.child("sheetFormatPr");
  sheet.tabColor = styles.colors.of(root.find("sheetPr", "tabColor")) ?? "";
  sheet.showHeadings = viewOf(root)?.flag("showRowColHeaders", true) ?? true;
  sheet.showGridlines = viewOf(root)?.flag("showGridLines", true) ?? true;
  sheet.defaultColumnWidth = format?.number("defaultColWidth") ?? sheet.defaultColumnWidth;
  sheet.defaultRowHeight = format?.number("defaultRowHeight") ?? sheet.defaultRowHeight;
  sheet.columns = readColumns(root, cells.styles);
  sheet.merges = readMerges(root);
  sheet.freeze = readFreeze(root);
  sheet.selection = readSelection(root);
  sheet.conditionalFormats = findRules(root, styles).map(({ format: rule }) => rule);
  sheet.validations = findValidations(root).map(({ validation }) => validation);
  const comments = relationships.find(({ kind }) => kind === "comments")?.target;
  sheet.notes = findNotes(comments === undefined ? undefined : pkg.xml(comments)).map(({ note }) => note);
  const threads = threadsPath(pkg, path);
  sheet.comments = readComments(threads === undefined ? undefined : pkg.xml(threads), source.people);
  sheet.hyperlinks = readHyperlinks(root, relationships);
  sheet.autoFilter = readAutoFilter(root);
  sheet.filters = readFilters(root.child("autoFilter"));
  sheet.rowBreaks = readBreaks(root, "rowBreaks");
  sheet.columnBreaks = readBreaks(root, "colBreaks");
  sheet.protection = readProtection(root);
  sheet.pageLayout = readPageSetup(root);
  sheet.customProperties = readCustomProperties(pkg, path, root);
  readCells(sheet, root, cells);
}

function readCells(sheet: Sheet, root: XmlElement, context: CellContext): void {
  const data = root.child("sheetData");
  if (!data) return;
  const reader = new CellReader(context, data.prefix);
  const rows = new Map<number, RowLook>();
  scanSheetData(data.inner, data.prefix, {
    row({ row, tag }) {
      const look = readRowLook(tag, context.styles);
      if (look) rows.set(row, look);
    },
    cell(source) {
      sheet.cells.set(source.row, source.column, reader.read(source));
    },
  });
  sheet.rows = rows;
  for (const { group, at } of reader.early) {
    const [cell, formula] = [sheet.cells.get(at.row, at.column), reader.sharedAt(group, at)];
    if (cell && formula !== undefined) sheet.cells.set(at.row, at.column, { ...cell, formula });
  }
  for (const { area, at } of reader.arrays) {
    for (const [row, column, cell] of sheet.cells.entries(area)) {
      if (row === at.row && column === at.column) continue;
      layOver(sheet, row, column, cell, at);
    }
  }
}

/** What an array formula laid over a cell is no content of that cell. */
function layOver(
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell,
  anchor: { row: number; column: number },
): void {
  if (cell.formula !== undefined) return;
  sheet.spilled.set(row, column, { value: cell.value, anchor });
  sheet.cells.set(row, column, cell.style === 0 ? undefined : { value: null, style: cell.style });
}
