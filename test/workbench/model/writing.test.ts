import { Refusal } from "../../../src/workbench/model/refusal";
import { addSheet, copySheet, deleteSheet, renameSheet } from "../../../src/workbench/model/sheets";
import { copyCells } from "../../../src/workbench/model/copying";
import { displayText, readEntry } from "../../../src/workbench/model/text";
import { changeStyle, writeEntries } from "../../../src/workbench/model/writing";
import { area, read, workbookWith } from "./support";

test.each([
  ["12%", { value: 0.12, numberFormat: "0%" }],
  ["35%", { value: 0.35, numberFormat: "0%" }],
  ["97.2%", { value: 0.972, numberFormat: "0.00%" }],
  ["1,200", { value: 1200, numberFormat: "#,##0" }],
  ["-5", { value: -5 }],
  ["+A1", { value: null, formula: "=+A1" }],
  ["=SUM(A1)", { value: null, formula: "=SUM(A1)" }],
  ["'=SUM(A1)", { value: "=SUM(A1)", forcedText: true }],
  ["'007", { value: "007", forcedText: true }],
  ["007", { value: 7 }],
  ["true", { value: true }],
  ["#N/A", { value: { error: "#N/A" } }],
  ["2026/3/5", { value: 46086, numberFormat: "m/d/yyyy" }],
  ["2026-03-05", { value: 46086, numberFormat: "m/d/yyyy" }],
  ["3/5/2026", { value: 46086, numberFormat: "m/d/yyyy" }],
  ["2026/3/5 10:30", { value: 46086.4375, numberFormat: "m/d/yyyy h:mm" }],
  ["≥85%", { value: "≥85%" }],
  ["-", { value: "-" }],
  ["", { value: null }],
])("typed %s", (text, expected) => expect(readEntry(text)).toEqual(expected));

const THIS_YEAR = new Date().getFullYear();

test.each<[string, "en-US" | "zh-CN", string, string]>([
  ["3/5", "en-US", "d-mmm", "5-Mar"],
  ["12-31", "en-US", "d-mmm", "31-Dec"],
  ["3/5", "zh-CN", 'm"月"d"日"', "3月5日"],
  ["3月5日", "zh-CN", 'm"月"d"日"', "3月5日"],
])("typed %s is a day of this year (%s)", (text, locale, numberFormat, shown) => {
  const entry = readEntry(text, "General", locale);
  expect(entry.numberFormat).toBe(numberFormat);
  expect(displayText(entry.value, numberFormat, locale)).toBe(shown);
  expect(displayText(entry.value, "yyyy")).toBe(String(THIS_YEAR));
});

test("typed into a text cell everything is text", () =>
  expect(readEntry("=A1", "@")).toEqual({ value: "=A1" }));

test.each([
  [0.125, "0.0%", "12.5%"],
  [46000, "m/d/yyyy", "12/9/2025"],
  [46000, 'yyyy"年"m"月"d"日"', "2025年12月9日"],
  [0.1 + 0.2, "General", "0.3"],
  [-12, "#,##0.00;[Red](#,##0.00)", "(12.00)"],
  [null, "0%", ""],
  [{ error: "#DIV/0!" as const }, "0%", "#DIV/0!"],
  [true, "0", "TRUE"],
])("%p as %s shows %s", (value, format, text) => expect(displayText(value, format)).toBe(text));

test.each([
  ["m/d/yyyy", "2025/12/9"],
  ["m/d/yyyy h:mm", "2025/12/9 0:00"],
  ["mm/dd/yyyy", "12/09/2025"],
])("in China %s shows %s", (format, text) => expect(displayText(46000, format, "zh-CN")).toBe(text));

test("null leaves a cell, an empty text empties it, formats stay", () => {
  const { workbook, sheet } = workbookWith({ A1: "1", B1: "2", C1: "3" });
  changeStyle(workbook, sheet, area("A1:C1"), { font: { bold: true } });
  writeEntries(workbook, sheet, area("A1:C1"), [[null, "", 9]]);
  expect(["A1", "B1", "C1"].map((at) => read(sheet, at))).toEqual([1, null, 9]);
  expect(workbook.styles.get(sheet.cellAt(0, 1).style).font).toEqual({ bold: true });
});

test("cells hidden under a merged area keep what they had", () => {
  const { workbook, sheet } = workbookWith();
  workbook.edit({ actor: "user" }, () => workbook.change(sheet, { merges: [area("A1:B2")] }));
  writeEntries(workbook, sheet, area("A1:B2"), [
    [1, 2],
    [3, 4],
  ]);
  expect(["A1", "B1", "A2", "B2"].map((at) => read(sheet, at))).toEqual([1, null, null, null]);
});

test("part of an array formula cannot be overwritten", () => {
  const { workbook, sheet } = workbookWith();
  const array = { value: 1, formula: "=A1:A3*2", fixedArray: { rows: 3, columns: 1 }, style: 0 };
  workbook.edit({ actor: "user" }, () => workbook.replaceCells(sheet, [[0, 1, array]], "contents"));
  expect(() => writeEntries(workbook, sheet, area("B2"), [[5]])).toThrow(new Refusal("arrayPart"));
  writeEntries(workbook, sheet, area("B1:B3"), [[5], [5], [5]]);
  expect(read(sheet, "B1")).toBe(5);
});

test("copying moves relative references and repeats over a larger target", () => {
  const { workbook, sheet } = workbookWith({ A1: "1", B1: "=A1*$A$1" });
  copyCells(workbook, { sheet, area: area("B1") }, { sheet, area: area("B2:B4") });
  expect(["B2", "B3", "B4"].map((at) => read(sheet, at))).toEqual(["=A2*$A$1", "=A3*$A$1", "=A4*$A$1"]);
});

test("a renamed sheet is followed, a deleted one leaves #REF! and an empty undo list", () => {
  const { workbook, sheet } = workbookWith({ A1: "1" });
  const other = addSheet(workbook, "汇总");
  writeEntries(workbook, other, area("A1"), [["=Sheet1!A1*2"]]);
  renameSheet(workbook, sheet, "一季度 明细");
  expect(read(other, "A1")).toBe("='一季度 明细'!A1*2");
  deleteSheet(workbook, sheet);
  expect(read(other, "A1")).toBe("=#REF!*2");
  expect(workbook.undo()).toBe(false);
});

test.each([
  ["", "sheetNameEmpty"],
  ["a".repeat(32), "sheetNameLong"],
  ["Q1/Q2", "sheetNameCharacters"],
  ["history", "sheetNameReserved"],
  ["SHEET1", "sheetNameTaken"],
] as const)("sheet name %p is refused: %s", (name, code) => {
  const { workbook } = workbookWith();
  expect(() => addSheet(workbook, name)).toThrow(new Refusal(code));
});

test("a copied sheet has everything but custom properties, and rules of its own", () => {
  const { workbook, sheet } = workbookWith({ A1: "1" });
  workbook.edit({ actor: "user" }, () =>
    workbook.change(sheet, {
      customProperties: new Map([["kpi", "x"]]),
      conditionalFormats: [{ key: "k", areas: [area("A1")], rule: { kind: "custom", formula: "=TRUE" } }],
    }),
  );
  const copy = copySheet(workbook, sheet);
  expect(copy.name).toBe("Sheet1 (2)");
  expect(read(copy, "A1")).toBe(1);
  expect(copy.customProperties.size).toBe(0);
  expect(copy.conditionalFormats).toHaveLength(1);
  expect(copy.conditionalFormats[0]?.key).not.toBe("k");
});
