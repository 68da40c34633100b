import { cellsIn, columnsIn, isWholeColumns, isWholeRows, rowsIn } from "../../model/geometry";
import { anything, boolean, text } from "../../protocol/parameters";
import { follow, read, write } from "../../protocol/members";
import {
  formatIn,
  formulaIn,
  readMatrix,
  textIn,
  typeIn,
  valueIn,
  writeFormats,
  writeValues,
} from "../cells";
import { declareClass } from "../declare";
import { handle } from "../handles";
import {
  columnPoints,
  columnsOf,
  commonOf,
  leftOf,
  rowPoints,
  rowsOf,
  setColumns,
  setRows,
  topOf,
} from "../measures";
import { placeAddress, theArea } from "../places";
import { formulaR1C1In, writeFormulasR1C1 } from "./r1c1";
import { rangeEditing } from "./rangeEditing";
import { rangeNavigation } from "./rangeNavigation";
import { rangeDuplicates } from "./duplicates";
import { cellProperties } from "./cellProperties";
import { formatCategory } from "./formatCategories";
import { hyperlink } from "./hyperlinks";
import { readStyleName, writeStyleName } from "../styles/namedStyles";
import { rangePrecedents } from "./precedents";
import { rangeEdges } from "./rangeEdges";
import { rangeFinding } from "./rangeFinding";
import { rangeGroups } from "./rangeGroups";
import { specialCells } from "./specialCells";
import { hasSpill, isSavedAsArray } from "./spills";

export const range = declareClass("Range", {
  scalars: {
    values: write(
      "1.1",
      anything,
      ({ place }) => readMatrix(place, valueIn),
      ({ place }, value, app) => writeValues(app, place, value),
    ),
    formulas: write(
      "1.1",
      anything,
      ({ place }) => readMatrix(place, formulaIn),
      ({ place }, value, app) => writeValues(app, place, value),
    ),
    // Function names and separators are the English ones in both languages of this Excel.
    formulasLocal: write(
      "1.1",
      anything,
      ({ place }) => readMatrix(place, formulaIn),
      ({ place }, value, app) => writeValues(app, place, value),
    ),
    formulasR1C1: write(
      "1.2",
      anything,
      ({ place }) => readMatrix(place, formulaR1C1In),
      ({ place }, value, app) => writeFormulasR1C1(app, place, value),
    ),
    text: read("1.1", ({ place }, app) =>
      readMatrix(place, (sheet, row, column) => textIn(app, sheet, row, column)),
    ),
    valueTypes: read("1.1", ({ place }) => readMatrix(place, typeIn)),
    numberFormat: write(
      "1.1",
      anything,
      ({ place }, app) => readMatrix(place, (sheet, row, column) => formatIn(app, sheet, row, column)),
      ({ place }, value, app) => writeFormats(app, place, value),
    ),
    address: read("1.1", ({ place }) => placeAddress(place)),
    addressLocal: read("1.1", ({ place }) => placeAddress(place)),
    rowIndex: read("1.1", ({ place }) => theArea(place).top),
    columnIndex: read("1.1", ({ place }) => theArea(place).left),
    rowCount: read("1.1", ({ place }) => rowsIn(theArea(place))),
    columnCount: read("1.1", ({ place }) => columnsIn(theArea(place))),
    cellCount: read("1.1", ({ place }) => countCells(cellsIn(theArea(place)))),
    isEntireColumn: read("1.7", ({ place }) => isWholeColumns(theArea(place))),
    isEntireRow: read("1.7", ({ place }) => isWholeRows(theArea(place))),
    hidden: read("1.2", ({ place }) => hiddenRows(place) || hiddenColumns(place)),
    rowHidden: write(
      "1.2",
      boolean,
      ({ place }) => commonOf(rowsOf(place), (row) => place.sheet.rows.get(row)?.hidden ?? false),
      ({ place }, hidden, app) => setRows(app, place, (look) => ({ ...look, hidden })),
    ),
    columnHidden: write(
      "1.2",
      boolean,
      ({ place }) => commonOf(columnsOf(place), (column) => place.sheet.columns.get(column)?.hidden ?? false),
      ({ place }, hidden, app) => setColumns(app, place, (look) => ({ ...look, hidden })),
    ),
    // Number formats are written alike in both languages of this Excel.
    numberFormatLocal: write(
      "1.7",
      anything,
      ({ place }, app) => readMatrix(place, (sheet, row, column) => formatIn(app, sheet, row, column)),
      ({ place }, value, app) => writeFormats(app, place, value),
    ),
    numberFormatCategories: read("1.12", ({ place }, app) =>
      readMatrix(place, (sheet, row, column) => formatCategory(formatIn(app, sheet, row, column))),
    ),
    // Linked data types come from Microsoft's servers; no cell has one here.
    linkedDataTypeState: read("1.9", ({ place }) => readMatrix(place, () => "None")),
    style: write(
      "1.7",
      text,
      ({ place }, app) => readStyleName(app, place),
      ({ place }, word, app) => writeStyleName(app, place, word),
    ),
    hyperlink,
    savedAsArray: read("1.12", ({ place }) => isSavedAsArray(place)),
    hasSpill: read("1.12", ({ place }) => hasSpill(place)),
    top: read("1.10", ({ place }) => topOf(place.sheet, theArea(place).top)),
    left: read("1.10", ({ place }) => leftOf(place.sheet, theArea(place).left)),
    height: read("1.10", ({ place }) => total(rowsOf(place), (row) => rowPoints(place.sheet, row))),
    width: read("1.10", ({ place }) =>
      total(columnsOf(place), (column) => columnPoints(place.sheet, column)),
    ),
  },
  navigations: {
    format: follow("1.1", ({ place }) => handle("RangeFormat", { place })),
    worksheet: follow("1.1", ({ place }) => handle("Worksheet", { sheet: place.sheet })),
    sort: follow("1.2", ({ place }) => handle("RangeSort", { place })),
    conditionalFormats: follow("1.6", ({ place }) => handle("ConditionalFormatCollection", { place })),
    dataValidation: follow("1.8", ({ place }) => handle("DataValidation", { place })),
  },
  methods: {
    ...rangeNavigation,
    ...rangeEditing,
    ...rangeFinding,
    ...specialCells<"Range">(),
    ...rangeDuplicates,
    ...cellProperties,
    ...rangeEdges,
    ...rangePrecedents,
    ...rangeGroups,
  },
});

/** Excel answers −1 for more cells than a 32-bit number counts. */
const countCells = (cells: number): number => (cells > 2 ** 31 - 1 ? -1 : cells);

const total = (places: readonly number[], size: (place: number) => number): number =>
  places.reduce((sum, place) => sum + size(place), 0);

type RangePlace = Parameters<typeof rowsOf>[0];

const hiddenRows = (place: RangePlace): boolean =>
  rowsOf(place).every((row) => place.sheet.rows.get(row)?.hidden === true);

const hiddenColumns = (place: RangePlace): boolean =>
  columnsOf(place).every((column) => place.sheet.columns.get(column)?.hidden === true);
