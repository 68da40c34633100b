import fc from "fast-check";
import { mayGiveSeveral } from "../../../src/workbench/files/formulas/dynamicArrays";
import { fromFileFormula } from "../../../src/workbench/files/formulas/fromFile";
import { toFileFormula } from "../../../src/workbench/files/formulas/toFile";
import { area } from "./support";

test.each([
  ["plain", "=SUM(A1:A3)*2", "SUM(A1:A3)*2"],
  ["a young function", '=IFS(A1>0,"正",TRUE,"负")', '_xlfn.IFS(A1>0,"正",TRUE,"负")'],
  ["with a dot in its name", "=STDEV.S(A1:A9)", "_xlfn.STDEV.S(A1:A9)"],
  [
    "a worksheet function",
    "=SORT(FILTER(A1:B9,B1:B9>0))",
    "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B9,B1:B9>0))",
  ],
  [
    "names that LET makes",
    "=LET(x,A1,y1_,x*2,x+y1_)",
    "_xlfn.LET(_xlpm.x,A1,_xlpm.y1_,_xlpm.x*2,_xlpm.x+_xlpm.y1_)",
  ],
  ["and LAMBDA", "=MAP(A1:A3,LAMBDA(v,v+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))"],
  ["the whole of a dynamic array", "=SUM(C2#)", "SUM(_xlfn.ANCHORARRAY(C2))"],
  ["on another sheet", "=SUM('月 度'!$C$2#)", "SUM(_xlfn.ANCHORARRAY('月 度'!$C$2))"],
  ["one value of several", "=@A1:A9+1", "_xlfn.SINGLE(A1:A9)+1"],
  [
    "the add-in's functions",
    "=KPI.SCORE(A1,B1)+KPI.WEIGHTCHECK(C:C)",
    "_xldudf_KPI_SCORE(A1,B1)+_xldudf_KPI_WEIGHTCHECK(C:C)",
  ],
  ["a table's column", "=SUM(月度表[收入])", "SUM(月度表[收入])"],
  ["text is left alone", '="IFS(1) KPI.SCORE( ""LET("" @A1#"', '"IFS(1) KPI.SCORE( ""LET("" @A1#"'],
  ["a sheet called like a function", "=SORT!A1+'IFS(1)'!A1", "SORT!A1+'IFS(1)'!A1"],
  ["an error", "=IF(A1,#N/A,#REF!)", "IF(A1,#N/A,#REF!)"],
])("%s", (_, seen, stored) => {
  expect(toFileFormula(seen)).toBe(stored);
  expect(fromFileFormula(stored)).toBe(seen);
});

test.each([
  ["=[@权重]*2", "KPI表[[#This Row],[权重]]*2"],
  ["=[@[目标 值]]", "KPI表[[#This Row],[目标 值]]"],
  ["=SUM(其他[@权重])", "SUM(其他[[#This Row],[权重]])"],
  ["=SUM(KPI表[[#All],[权重]])", "SUM(KPI表[[#All],[权重]])"],
])("%s in a table is stored with the table's name", (seen, stored) => {
  expect(toFileFormula(seen, { table: { name: "KPI表", area: area("A1:C5") } })).toBe(stored);
});

test("small letters are spelt the way Excel stores function names", () => {
  expect(toFileFormula("=kpi.score(a1)+ifs(a1,1)")).toBe("_xldudf_KPI_SCORE(a1)+_xlfn.IFS(a1,1)");
});

test("other add-ins' functions stay as they are stored", () => {
  expect(fromFileFormula("_xldudf_CX_GET(A1)")).toBe("=_xldudf_CX_GET(A1)");
  expect(toFileFormula("=_xldudf_CX_GET(A1)")).toBe("_xldudf_CX_GET(A1)");
});

test.each([
  ["=FILTER(A1:A9,B1:B9>0)", true],
  ["=KPI.SCORE(A1)", true],
  ["=A1:A3*2", true],
  ["=SUM(A1:A3*B1:B3)", true],
  ["=-A1:A3", true],
  ["=LEN(A1:A3)", true],
  ["=ROUND(表[列],1)", true],
  ["=C2#", true],
  ["={1,2,3}", true],
  ["=SUM(A1:A3)", false],
  ["=SUM(A1:A3)*2", false],
  ["=A1*2", false],
  ["=IF(A1>0,SUM(B1:B3),0)", false],
  ["=ROUND(SUM(A1:A3),1)", false],
  ["=ROUND(表[[#This Row],[列]],1)", false],
  ["=VLOOKUP(A1,B1:C9,2,FALSE)", false],
  ["=SUMIFS(C:C,A:A,A1)", false],
  ["=IFERROR(A1,#N/A)", false],
  ['="A1:A3*2"', false],
])("%s may give several values: %s", (formula, several) => {
  expect(mayGiveSeveral(formula)).toBe(several);
});

test("what was written reads back, whatever the text in it", () => {
  const text = fc.string().map((value) => `"${value.replaceAll('"', '""')}"`);
  const name = fc.constantFrom(
    "A1",
    "$B$2:C3",
    "销售额",
    "'月 度'!A1",
    "表[列]",
    "KPI.SCORE(A1)",
    "XLOOKUP(A1,B:B,C:C)",
    "1.5E+3",
    "-2",
  );
  const piece = fc.oneof(text, name);
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 5 }),
      fc.constantFrom("+", ",", "&", "="),
      (pieces, sign) => {
        const formula = `=CONCAT(${pieces.join(sign)})`;
        expect(fromFileFormula(toFileFormula(formula))).toBe(formula);
      },
    ),
  );
});
