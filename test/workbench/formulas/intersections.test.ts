import { showIntersections } from "../../../src/workbench/formulas";

/** A formula as an old file has it, and as Excel shows it today; one alone stays as it is. */
const CASES: readonly (readonly [string, string?])[] = [
  ["=A1:A3", "=@A1:A3"],
  ["=A:A*2", "=@A:A*2"],
  ["=2*B1:B3", "=2*@B1:B3"],
  ["=VLOOKUP(A:A,表!A:C,3,0)", "=VLOOKUP(@A:A,表!A:C,3,0)"],
  ["=SUMIFS(C:C,A:A,A:A)", "=SUMIFS(C:C,A:A,@A:A)"],
  ["=ROUND('表 2'!$B$2:$B$9,1)", "=ROUND(@'表 2'!$B$2:$B$9,1)"],
  ["=IF(A:A>0,B:B,0)", "=IF(@A:A>0,@B:B,0)"],
  ["=SUM(A1:A3*2)", "=SUM(@A1:A3*2)"],
  ["=T1[目标]*2", "=@T1[目标]*2"],
  ["=SUM(A1:A3)"],
  ["=SUM(IF(A1>0,B1:B3,C1:C3))"],
  ['=SUMPRODUCT((A1:A3="x")*B1:B3)'],
  ["=LOOKUP(1,0/(A1:A9=C1),B1:B9)"],
  ["=INDEX(A:A,MATCH(C1,B:B,0))"],
  ["=VLOOKUP(A1,IF({1,0},B1:B9,A1:A9),2,0)"],
  ["=KPI.WEIGHTCHECK(A1:A9)"],
  ["=SUM(T1[目标])"],
  ["=T1[@目标]/T1[[#This Row],[实际]]"],
  ['=A1&"A1:A3"'],
  ["=@A1:A3"],
  ["=SUM(A1:INDEX(A:A,3))"],
  ["=COUNTA(1:1)"],
];

test.each(CASES)("%s", (formula = "", shown = formula) => {
  expect(showIntersections(formula)).toBe(shown);
});
