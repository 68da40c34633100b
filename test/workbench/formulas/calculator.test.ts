import { FormulaCalculator, createCalculator } from "../../../src/workbench/formulas";
import type { Area } from "../../../src/workbench/model/geometry";
import { addSheet, deleteSheet, renameSheet } from "../../../src/workbench/model/sheets";
import { deleteCells, insertCells, wholeRows } from "../../../src/workbench/model/structure";
import type { Table } from "../../../src/workbench/model/parts";
import { Workbook } from "../../../src/workbench/model/workbook";
import { read, workbookWith, write, type Cells } from "./support";

function table(
  sheetId: string,
  name: string,
  area: Area,
  columns: readonly string[],
  showTotals = false,
): Table {
  return {
    id: name,
    name,
    sheetId,
    area,
    showHeaders: true,
    showTotals,
    columns: columns.map((column, index) => ({ id: index + 1, name: column })),
  };
}

/** 表1 in A1:D5 with a totals row, and names. */
function bookOfKpis(cells: Cells = {}): Workbook {
  const workbook = workbookWith({
    A1: [
      ["指标", "目标", "实际", "得分#"],
      ["销售额", 100, 120, "=[@实际]/[@目标]"],
      ["满意度", 90, 81, "=表1[[#This Row],[实际]]/[@目标]"],
      ["故障率", 5, 4, null],
      ["合计", "=SUM(表1[目标])", "=SUBTOTAL(109,[实际])", null],
    ],
  });
  const { id } = workbook.activeSheet;
  workbook.edit({ actor: "user" }, () => {
    const area = { top: 0, left: 0, bottom: 4, right: 3 };
    workbook.change(
      workbook,
      {
        tables: [table(id, "表1", area, ["指标", "目标", "实际", "得分#"], true)],
        names: [
          { name: "及格线", formula: "=0.9", visible: true },
          { name: "目标列", formula: "=Sheet1!$B$2:$B$4", visible: true },
          { name: "左边", formula: "=Sheet1!XFD1", visible: true },
          { name: "左边一格", formula: '=INDIRECT("RC[-1]",FALSE)', visible: true },
          { name: "加倍", formula: "=LAMBDA(x,x*2)", visible: true },
          { name: "局部", formula: "=1", visible: true },
          { name: "局部", formula: "=2", sheetId: id, visible: true },
        ],
      },
      { type: "workbookParts", part: "tables", actor: "user" },
    );
  });
  write(workbook, cells);
  return workbook;
}

test.each([
  ["[@列] in the table", "D2", 1.2],
  ["[#This Row] in the table", "D3", 0.9],
  ["a column in the totals row", "B5", 195],
  ["a subtotal of the table's own column", "C5", 205],
])("structured references: %s", (_, address, value) => {
  expect(read(bookOfKpis(), address)).toBe(value);
});

test.each([
  ["=SUM(表1[目标])", 195],
  ["=SUM(表1[[目标]:[实际]])", 400],
  ["=表1[[#Headers],[实际]]", "实际"],
  ["=表1[[#Totals],[目标]]", 195],
  ["=ROWS(表1[#All])", 5],
  ["=ROWS(表1)", 3],
  ["=表1[[#Data],['得分'#]]", 1.2],
  ["=表1[没有]", "#REF!"],
  ["=没有[目标]", "#REF!"],
  ["=及格线*100", 90],
  ["=SUM(目标列)", 195],
  ['=COUNTIF(目标列,">50")', 2],
  ["=加倍(21)", 42],
  ["=SUM(MAP(目标列,加倍))", 390],
  ["=局部", 2],
  ["=Sheet1!局部", 2],
  ["=SUBTOTAL(9,C2:C5)", 205],
  ["=AGGREGATE(9,3,C2:C5)", 205],
])("%s", (formula, value) => {
  expect(read(bookOfKpis({ J20: formula }), "J20")).toBe(value);
});

test("a name of the sheet stands before the workbook's, and relative names move with the cell", () => {
  const workbook = bookOfKpis({ F3: 7, G3: "=左边", H3: "=左边一格+1" });
  workbook.edit({ actor: "user" }, () => addSheet(workbook, "其他"));
  write(workbook, { "其他!A1": [["=局部", "=Sheet1!局部", "=SUM(Sheet1!B2:B4)", "='Sheet1'!A2"]] });
  expect(read(workbook, "其他!A1:D1")).toEqual([[1, 2, 195, "销售额"]]);
  expect(read(workbook, "G3:H3")).toEqual([[7, 8]]);
});

test("an edit recalculates what reads the cell, through sheets, ranges, columns and rows", () => {
  const workbook = workbookWith({ A1: 1 });
  workbook.edit({ actor: "user" }, () => addSheet(workbook, "数据 2"));
  write(workbook, {
    C1: [["=A1+1", "=SUM('数据 2'!A:A)", "=SUM('数据 2'!1:2)", "=C1+D1+E1"]],
    "数据 2!A1": [[1], [2], [3]],
  });
  expect(read(workbook, "C1:F1")).toEqual([[2, 6, 3, 11]]);
  write(workbook, { "数据 2!A2": 10, "数据 2!A9": 100 });
  expect(read(workbook, "C1:F1")).toEqual([[2, 114, 11, 127]]);
});

test("what came out different is told, by sheet", () => {
  const workbook = workbookWith({
    A1: [
      [1, "=A1", "=B1*0"],
      [2, "=A2", "=SEQUENCE(2)"],
    ],
  });
  const told: (readonly Area[])[] = [];
  workbook.listen((events) =>
    events.forEach((event) => event.type === "calculated" && told.push(event.areas)),
  );
  write(workbook, { A1: 5 });
  expect(told.at(-1)).toEqual([{ top: 0, left: 1, bottom: 0, right: 1 }]);
  write(workbook, { C2: "=SEQUENCE(3)" });
  expect(told.at(-1)).toEqual([
    { top: 1, left: 2, bottom: 1, right: 2 },
    { top: 3, left: 2, bottom: 3, right: 2 },
  ]);
  write(workbook, { C2: "" });
  expect(told.at(-1)).toEqual([{ top: 2, left: 2, bottom: 3, right: 2 }]);
});

test("rows inserted and deleted, sheets renamed and deleted", () => {
  const workbook = workbookWith({ A1: [[1], [2], [3]], C1: "=SUM(A1:A3)", C2: "=A1:A3*2" });
  const sheet = workbook.activeSheet;
  insertCells(workbook, sheet, wholeRows(1, 1), "down");
  write(workbook, { A2: 10 });
  expect([read(workbook, "C1"), read(workbook, "C3:C6")]).toEqual([16, [[2], [20], [4], [6]]]);
  deleteCells(workbook, sheet, wholeRows(0, 1), "up");
  expect(read(workbook, "C1:C4")).toEqual([[null], [20], [4], [6]]);
  workbook.undo();
  expect([read(workbook, "C1"), read(workbook, "C3:C6")]).toEqual([16, [[2], [20], [4], [6]]]);
  workbook.edit({ actor: "user" }, () => addSheet(workbook, "表"));
  write(workbook, { "表!A1": 4, E1: "=表!A1" });
  const other = workbook.sheetByName("表");
  if (!other) throw new Error("no sheet");
  renameSheet(workbook, other, "新 表");
  expect([read(workbook, "E1"), sheet.cellAt(0, 4).formula]).toEqual([4, "='新 表'!A1"]);
  deleteSheet(workbook, other);
  expect(read(workbook, "E1")).toBe("#REF!");
});

test("circles show 0, what is outside goes on, and they are told", () => {
  const workbook = workbookWith({
    A1: "=B1+1",
    B1: "=A1+1",
    C1: "=A1+5",
    D1: "=SUM(D1:D3)",
    E1: "=ROW(E1)+COLUMNS(A1:E1)",
  });
  expect(read(workbook, "A1:E1")).toEqual([[0, 0, 5, 0, 6]]);
  const { calculator } = workbook;
  const cells = calculator instanceof FormulaCalculator ? calculator.circularCells(workbook) : [];
  expect(cells.map(({ column }) => column).sort()).toEqual([0, 1, 3]);
  write(workbook, { B1: 1 });
  expect(read(workbook, "A1:C1")).toEqual([[2, 1, 7]]);
});

test("INDIRECT and OFFSET follow what they find, whatever the order", () => {
  const workbook = workbookWith({
    A1: "=INDIRECT(B1)",
    B1: "D1",
    C1: "=OFFSET(A1,0,3)*2",
    D1: "=E1+1",
    E1: 1,
    F1: '=INDIRECT("A1")',
  });
  expect(read(workbook, "A1:F1")).toEqual([[2, "D1", 4, 2, 1, 2]]);
  write(workbook, { E1: 5 });
  expect(read(workbook, "A1:F1")).toEqual([[6, "D1", 12, 6, 5, 6]]);
  write(workbook, { B1: "E1" });
  expect(read(workbook, "A1:F1")).toEqual([[5, "E1", 12, 6, 5, 5]]);
});

test("subtotals leave out other subtotals and, from 101 on, hidden rows", () => {
  const workbook = workbookWith({
    A1: [[1], [2], ["=SUBTOTAL(9,A1:A2)"], [4], ["=SUBTOTAL(9,A1:A4)"], ["=SUBTOTAL(109,A1:A4)"]],
  });
  const sheet = workbook.activeSheet;
  sheet.rows = new Map([[1, { hidden: true }]]);
  workbook.recalculate();
  expect(read(workbook, "A3:A6")).toEqual([[3], [4], [7], [5]]);
});

test("TODAY and NOW tell the time they are given and are worked out with every edit", () => {
  let now = new Date(2026, 0, 31, 18, 0, 0);
  const workbook = workbookWith({ A1: "=TODAY()", A2: "=NOW()" }, undefined, { clock: () => now });
  expect(read(workbook, "A1:A2")).toEqual([[46053], [46053.75]]);
  now = new Date(2026, 1, 1, 6, 0, 0);
  write(workbook, { C1: 1 });
  expect(read(workbook, "A1:A2")).toEqual([[46054], [46054.25]]);
});

test.each([
  ["=1+", "#NAME?"],
  ["=SUM(", "#NAME?"],
  ["=NOSUCH(1)", "#NAME?"],
  ["=KPI.SCORE(1)", "#NAME?"],
  ["=没有的表!A1", "#REF!"],
  ["=#REF!+1", "#REF!"],
  ["=Sheet1!#REF!", "#REF!"],
  ["=[1]Sheet1!A1", "#REF!"],
  ["=LAMBDA(x,x)", "#CALC!"],
])("%s shows %s, never nothing", (formula, shown) => {
  expect(read(workbookWith({ A1: formula }), "A1")).toBe(shown);
});

test("one formula as if it stood somewhere", () => {
  const workbook = workbookWith({
    A1: [
      [1, 2],
      [3, 4],
    ],
  });
  const { id } = workbook.activeSheet;
  const at = (formula: string, row: number, column: number) =>
    createCalculator().evaluate(workbook, formula, id, row, column);
  expect(at("=A1+B2", 5, 5)).toBe(5);
  expect(at("=ROW()*10+COLUMN()", 5, 5)).toBe(66);
  expect(at("=@A1:A2", 1, 5)).toBe(3);
  expect(at("=A1:B2*2", 5, 5)).toBe(2);
  expect(at("=B2", 1, 1)).toBe(4);
  expect(at("=Z9", 0, 0)).toBeNull();
});

test("in manual mode nothing is worked out until it is asked for", () => {
  const workbook = workbookWith({ A1: 1, B1: "=A1*2" });
  workbook.calculationMode = "Manual";
  write(workbook, { A1: 5 });
  expect(read(workbook, "B1")).toBe(2);
  workbook.recalculate();
  expect(read(workbook, "B1")).toBe(10);
});

test("20,000 different formulas all get their results", () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [row, `=A${row + 1}*${row + 2}+${row}`]);
  const workbook = workbookWith({ A1: rows });
  const wrong = rows.filter((_, row) => workbook.activeSheet.valueAt(row, 1) !== row * (row + 2) + row);
  expect(wrong).toEqual([]);
});

test("a chain as long as the sheet is deep", () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [row === 0 ? 1 : `=A${row}+1`]);
  const workbook = workbookWith({ A1: rows });
  expect(read(workbook, "A20000")).toBe(20_000);
  write(workbook, { A1: 11 });
  expect(read(workbook, "A20000")).toBe(20_010);
});
