import { openWorkbook } from "../../../src/workbench/files/openWorkbook";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import { createCalculator } from "../../../src/workbench/formulas";
import { deleteCells, insertCells, wholeColumns, wholeRows } from "../../../src/workbench/model/structure";
import { renameSheet } from "../../../src/workbench/model/sheets";
import { typeInto } from "../../../src/workbench/model/writing";
import type { Sheet } from "../../../src/workbench/model/sheet";
import type { Workbook } from "../../../src/workbench/model/workbook";
import {
  EVERYTHING,
  area,
  cellOf,
  differingParts,
  edit,
  fileBytes,
  open,
  partText,
  plainSheet,
  reopen,
  sheetOf,
} from "./support";

type Change = (workbook: Workbook, kpi: Sheet, data: Sheet) => void;

const CHANGES: readonly (readonly [string, Change])[] = [
  ["two rows in the middle of the table", (w, kpi) => insertCells(w, kpi, wholeRows(5, 2), "down")],
  ["a row above everything", (w, kpi) => insertCells(w, kpi, wholeRows(0, 1), "down")],
  ["a row taken out", (w, kpi) => deleteCells(w, kpi, wholeRows(4, 1), "up")],
  ["a column before the weights", (w, kpi) => insertCells(w, kpi, wholeColumns(2, 1), "right")],
  ["a column taken out", (w, kpi) => deleteCells(w, kpi, wholeColumns(3, 1), "left")],
  ["rows under another sheet's formulas", (w, _kpi, data) => insertCells(w, data, wholeRows(1, 3), "down")],
  ["a column inside an Excel table", (w, _kpi, data) => insertCells(w, data, wholeColumns(1, 1), "right")],
  ["rows above array and shared formulas", (w, _kpi, data) => insertCells(w, data, wholeRows(15, 2), "down")],
  ["a row between shared formulas", (w, _kpi, data) => insertCells(w, data, wholeRows(23, 1), "down")],
  ["some cells pushed down", (w, kpi) => insertCells(w, kpi, area("B12:C13"), "down")],
  ["some cells pushed right", (w, _kpi, data) => insertCells(w, data, area("A23:B23"), "right")],
  ["some cells pulled up", (w, kpi) => deleteCells(w, kpi, area("B10:B11"), "up")],
  [
    "one after the other, on both sheets, with typing between",
    (w, kpi, data) => {
      insertCells(w, kpi, wholeRows(4, 1), "down");
      typeInto(w, kpi, 4, 1, "新的");
      typeInto(w, kpi, 4, 5, "=E5*月度!B2");
      insertCells(w, data, wholeRows(0, 1), "down");
      deleteCells(w, kpi, wholeColumns(0, 1), "left");
      typeInto(w, data, 0, 0, "2");
    },
  ],
];

test.each(CHANGES)("%s: the file says what the workbook says", async (_, change) => {
  const workbook = await open();
  workbook.calculator = createCalculator();
  edit(workbook, () => {
    change(workbook, sheetOf(workbook, "指标 表"), sheetOf(workbook, "月度"));
  });
  const again = await reopen(workbook);
  again.calculator = createCalculator();
  again.recalculate();
  for (const sheet of workbook.sheets) {
    expect(plainSheet(again, sheetOf(again, sheet.name))).toEqual(plainSheet(workbook, sheet));
  }
  const names = (book: Workbook) =>
    book.names.map(({ name, formula, visible }) => ({ name, formula, visible }));
  expect(names(again)).toEqual(names(workbook));
});

test("and undone: the file is byte for byte as it was", async () => {
  const workbook = await open();
  edit(workbook, () => {
    insertCells(workbook, sheetOf(workbook, "指标 表"), wholeRows(5, 2), "down");
  });
  workbook.undo();
  expect(differingParts(fileBytes(EVERYTHING), await saveWorkbook(workbook))).toEqual([]);
});

describe("rows inserted: what the model does not know moves as well", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    const workbook = await open();
    edit(workbook, () => {
      insertCells(workbook, sheetOf(workbook, "指标 表"), wholeRows(3, 2), "down");
      insertCells(workbook, sheetOf(workbook, "月度"), wholeRows(0, 1), "down");
    });
    bytes = await saveWorkbook(workbook);
  });
  const kpi = (): string => partText(bytes, "xl/worksheets/sheet1.xml");
  const data = (): string => partText(bytes, "xl/worksheets/sheet2.xml");

  test.each<[string, () => string, string]>([
    ["the series of a chart", () => partText(bytes, "xl/charts/chart1.xml"), "'指标 表'!$E$6:$E$9"],
    [
      "the corner a chart hangs on",
      () => partText(bytes, "xl/drawings/drawing1.xml"),
      "<xdr:row>9</xdr:row>",
    ],
    ["the box of a note", () => partText(bytes, "xl/drawings/vmlDrawing1.vml"), "<x:Row>5</x:Row>"],
    ["sparklines", data, "<xm:sqref>E3</xm:sqref>"],
    ["what sparklines show", data, "月度!B3:D3"],
    ["a rule of the extension list", kpi, "<xm:f>$E6&lt;月度!$B$3</xm:f>"],
    ["its cells", kpi, "<xm:sqref>E6:E9</xm:sqref>"],
    ["a list on another sheet", kpi, "<xm:f>月度!$A$10:$A$12</xm:f>"],
    ["a page break", kpi, '<brk id="10"'],
    ["ignored errors", kpi, '<ignoredError sqref="A6:A9"'],
    ["a threaded comment", () => partText(bytes, "xl/threadedComments/threadedComment1.xml"), 'ref="B4"'],
    ["its stand-in", () => partText(bytes, "xl/comments9.xml"), 'ref="B4"'],
    [
      "the source of a pivot table",
      () => partText(bytes, "xl/pivotCache/pivotCacheDefinition1.xml"),
      "A2:D5",
    ],
    ["the place of a pivot table", () => partText(bytes, "xl/pivotTables/pivotTable1.xml"), 'ref="J2:'],
    ["a hidden name", () => partText(bytes, "xl/workbook.xml"), "'指标 表'!$A$3:$G$9"],
    ["the print area", () => partText(bytes, "xl/workbook.xml"), "'指标 表'!$A$1:$G$10"],
    ["the filter's own name", () => partText(bytes, "xl/workbook.xml"), "_xlnm._FilterDatabase"],
    ["a row's height", kpi, '<row r="1" ht="36"'],
    ["a grouped row", data, '<row r="11" outlineLevel="1"'],
  ])("%s", (_, text, wanted) => {
    expect(text()).toContain(wanted);
  });
});

test("a sheet renamed: charts, rules, lists and pivot tables say the new name", async () => {
  const workbook = await open();
  renameSheet(workbook, sheetOf(workbook, "月度"), "Q3's data");
  renameSheet(workbook, sheetOf(workbook, "指标 表"), "KPI");
  const bytes = await saveWorkbook(workbook);
  expect(partText(bytes, "xl/charts/chart1.xml")).toContain("KPI!$E$4:$E$7");
  expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain("<xm:f>'Q3''s data'!$A$9:$A$11</xm:f>");
  expect(partText(bytes, "xl/pivotCache/pivotCacheDefinition1.xml")).toContain(`sheet="Q3's data"`);
  const again = await openWorkbook(bytes, "x");
  expect(again.sheets.map(({ name }) => name).slice(0, 2)).toEqual(["KPI", "Q3's data"]);
  expect(again.names.find(({ name }) => name === "总权重")?.formula).toBe("=KPI!$C$8");
});

test("two sheets that swap their names", async () => {
  const workbook = await open();
  const [kpi, data] = [sheetOf(workbook, "指标 表"), sheetOf(workbook, "月度")];
  renameSheet(workbook, kpi, "tmp");
  renameSheet(workbook, data, "指标 表");
  renameSheet(workbook, kpi, "月度");
  const bytes = await saveWorkbook(workbook);
  expect(partText(bytes, "xl/charts/chart1.xml")).toContain("月度!$E$4:$E$7");
  expect(cellOf(sheetOf(await openWorkbook(bytes, "x"), "月度"), "A1").value).toBe("绩效指标");
});
