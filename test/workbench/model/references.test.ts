import type { StructuralChange } from "../../../src/workbench/model/events";
import { moveFormula, renameSheetInFormula, shiftFormula } from "../../../src/workbench/model/references";
import { wholeColumns, wholeRows } from "../../../src/workbench/model/structure";
import { area } from "./support";

const insertRows = (at: number, count = 1): StructuralChange => ({
  kind: "insert",
  sheetId: "s",
  area: wholeRows(at - 1, count),
  direction: "down",
});
const deleteRows = (at: number, count = 1): StructuralChange => ({
  kind: "delete",
  sheetId: "s",
  area: wholeRows(at - 1, count),
  direction: "up",
});
const insertColumns = (at: number): StructuralChange => ({
  kind: "insert",
  sheetId: "s",
  area: wholeColumns(at - 1, 1),
  direction: "right",
});
const deleteColumns = (at: number): StructuralChange => ({
  kind: "delete",
  sheetId: "s",
  area: wholeColumns(at - 1, 1),
  direction: "left",
});
const pushDown = (address: string): StructuralChange => ({
  kind: "insert",
  sheetId: "s",
  area: area(address),
  direction: "down",
});

test.each([
  ["row above", "=SUM(A2:A5)*$B$3", insertRows(1), "=SUM(A3:A6)*$B$4"],
  ["row inside", "=SUM(A2:A5)", insertRows(3, 2), "=SUM(A2:A7)"],
  ["row right after", "=SUM(A2:A5)", insertRows(6), "=SUM(A2:A5)"],
  ["column left", "=B2+$C$2", insertColumns(2), "=C2+$D$2"],
  ["deleted row inside", "=SUM(A2:A5)", deleteRows(3), "=SUM(A2:A4)"],
  ["deleted first row of the range", "=SUM(A2:A5)", deleteRows(1, 2), "=SUM(A1:A3)"],
  ["deleted cell", "=A3+B1", deleteRows(3), "=#REF!+B1"],
  ["deleted column", "=SUM(B:B)+C1", deleteColumns(2), "=SUM(#REF!)+B1"],
  ["whole columns stay whole", "=SUM(A:A)", insertRows(3), "=SUM(A:A)"],
  ["whole rows move", "=SUM(3:4)", insertRows(1), "=SUM(4:5)"],
  ["own sheet by name", "=KPI!A2+'KPI'!B2", insertRows(1), "=KPI!A3+KPI!B3"],
  ["other sheet", "=Other!A2", insertRows(1), "=Other!A2"],
  [
    "text, names, functions and structured references",
    '="A2"&A_2&LOG10(A2)&Table1[A2]&KPI.A2(A2)',
    insertRows(1),
    '="A2"&A_2&LOG10(A3)&Table1[A2]&KPI.A2(A3)',
  ],
  ["Chinese names", "=权重A2+A2", insertRows(1), "=权重A2+A3"],
  ["numbers that look like rows", "=1:1+1.5+2", insertRows(1), "=2:2+1.5+2"],
  ["cells pushed down move only their own columns", "=A5+B5", pushDown("A3:A4"), "=A7+B5"],
  ["a range wider than the pushed cells stays", "=SUM(A5:B6)", pushDown("A3"), "=SUM(A5:B6)"],
  ["spilled range", "=SUM(A2#)", insertRows(1), "=SUM(A3#)"],
])("%s", (_, formula, change, expected) =>
  expect(shiftFormula(formula, "KPI", change, "KPI")).toBe(expected),
);

test.each([
  ["=A1+$A1+A$1+$A$1", 2, 1, "=B3+$A3+B$1+$A$1"],
  ["=SUM(A1:B2)", -1, 0, "=SUM(#REF!)"],
  ["=SUM($A:$A,B:B)", 5, 1, "=SUM($A:$A,C:C)"],
  ["='My sheet'!A1", 1, 1, "='My sheet'!B2"],
])("%s copied by %i, %i", (formula, down, right, expected) =>
  expect(moveFormula(formula, down, right)).toBe(expected),
);

test.each([
  ["=Old!A1+Older!A1", "New name", "='New name'!A1+Older!A1"],
  ["='old'!A1:B2", "一季度", "=一季度!A1:B2"],
  ['="Old!A1"', "New", '="Old!A1"'],
  ["=SUM(Old!A1:A3)", undefined, "=SUM(#REF!)"],
])("%s when the sheet is renamed", (formula, after, expected) =>
  expect(renameSheetInFormula(formula, "Old", after)).toBe(expected),
);
