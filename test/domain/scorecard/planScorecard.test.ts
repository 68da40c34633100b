import { areaAddress, cellAddress } from "../../../src/domain/binding/area";
import { detectTables } from "../../../src/domain/binding/detection";
import { nothingKept, type KeptTexts } from "../../../src/domain/scorecard/keptTexts";
import { planScorecard } from "../../../src/domain/scorecard/planScorecard";
import { messagesFor } from "../../../src/i18n/messages";
import type { Language } from "../../../src/i18n/language";
import { drawn, sheetOf } from "../binding/sheetOf";

const sheet = `
  销售部第一季度绩效
  编号 | 维度 | 指标名称 | 方向 | 权重 | 底线值 | 目标值 | 实际值
  1 | 财务 | 销售收入 | | 60% | 1000 | 1200 | 1350
  2 |  | 回款率 | | 25% | | ≥98.5% |
  3 | 客户 | =SUM(1) | 越低越好 | 15% | | 48 | 40`;

function plan(text = sheet, kept: KeptTexts = nothingKept, language: Language = "zh-CN", name = "销售's Q1") {
  const table = detectTables(sheetOf(drawn(text), { name }))[0];
  if (!table) throw new Error("no table");
  const { scorecard: words, fields } = messagesFor(language);
  return planScorecard({
    table,
    words,
    fields,
    kept,
    formatAt: (_row, column) => (column === 6 ? "0.0%" : "General"),
  });
}

const shown = ({ cells }: ReturnType<typeof plan>) =>
  Object.fromEntries(
    cells.map(({ row, column, input }) => [
      cellAddress(row, column),
      "formula" in input ? input.formula : "text" in input ? input.text : input.number,
    ]),
  );

test("a row refers to the table and scores with live formulas", () => {
  const show = (cell: string) => `IF('销售''s Q1'!${cell}="","",'销售''s Q1'!${cell})`;
  expect(shown(plan())).toMatchObject({
    A5: 1,
    B5: `=${show("B3")}`,
    C5: `=${show("C3")}`,
    D5: `=IFERROR(KPI.DIRECTION(C5,F5,${show("D3")},${show("F3")}),"")`,
    E5: "='销售''s Q1'!E3",
    F5: `=${show("G3")}`,
    G5: `=${show("H3")}`,
    H5: `=IF(OR(G5="",F5=""),"",IFERROR(KPI.ATTAINMENT(G5,F5,D5,,,"value"),""))`,
    I5: `=IF(OR(G5="",F5=""),"未计分",IFERROR(KPI.SCORE(G5,F5,D5,,${show("F3")},,,,"value"),"未计分"))`,
    J5: `=IF(AND(ISNUMBER(I5),ISNUMBER(E5)),I5*E5/SUMIF($I$5:$I$7,">=0",$E$5:$E$7),"")`,
  });
});

test("the name is referred to and never copied, so text that looks like a formula stays text", () => {
  const texts = plan().cells.flatMap(({ input }) => ("text" in input ? [input.text] : []));
  expect(texts.filter((text) => text.startsWith("="))).toEqual([]);
});

test("a carried 维度 stands once, a blank actual refers to where it will be filled in", () => {
  const cells = shown(plan());
  expect(cells.B6).toBeUndefined();
  expect(cells.B7).toContain("!B5");
  expect(cells.G6).toContain("!H4");
});

test("total, grade and the note on weights", () => {
  expect(shown(plan())).toMatchObject({
    A1: messagesFor("zh-CN").scorecard.titleOf({ table: "销售部第一季度绩效" }),
    A2: "来源: 销售's Q1",
    J1: "=J8",
    K1: '=IF(ISNUMBER(J8),IF(ROUND(J8,9)>=120,"优秀",IF(ROUND(J8,9)>=100,"良好","待改进")),"")',
    C8: "合计",
    E8: "=SUM($E$5:$E$7)",
    J8: '=IF(COUNT($J$5:$J$7)=0,"",SUM($J$5:$J$7))',
    K8: '=IF(ABS(E8-1)<=0.00065,"","权重合计不是 100%，总分按实际合计折算。")',
  });
});

test("both languages have every header", () => {
  const headers = (language: Language) =>
    plan(sheet, nothingKept, language).cells.flatMap(({ row, input }) =>
      row === 3 && "text" in input ? [input.text] : [],
    );
  expect(headers("zh-CN")).toEqual([
    ...["序号", "维度", "指标名称", "方向", "权重", "目标值", "实际值", "完成率", "得分", "加权得分", "评语"],
  ]);
  expect(headers("en-US")).toEqual([
    ...[
      "No.",
      "Perspective",
      "KPI",
      "Direction",
      "Weight",
      "Target",
      "Actual",
      "Attainment",
      "Score",
      "Weighted score",
      "Comment",
    ],
  ]);
});

test("without 维度 the card has no column for it", () => {
  const { area } = plan("指标名称 | 权重 | 目标值 | 实际值\na | 100 | 1 | 1");
  expect(area.right).toBe(9);
});

test.each([
  ["60", "40", ["='Q1'!B2/100", "='Q1'!B3/100"]],
  ["0.6", "0.4", ["='Q1'!B2", "='Q1'!B3"]],
  ["'60%", "'40%", ["=VALUE('Q1'!B2)", "=VALUE('Q1'!B3)"]],
  ["60分", "40分", [0.6, 0.4]],
  ["6", "4", ["='Q1'!B2/10", "='Q1'!B3/10"]],
])("weights %s and %s become shares of 1", (first, second, expected) => {
  const cells = shown(
    plan(`指标名称 | 权重 | 目标值\na | ${first} | 1\nb | ${second} | 1`, nothingKept, "zh-CN", "Q1"),
  );
  expect([cells.D5, cells.D6]).toEqual(expected);
});

test("what was typed comes back in its place", () => {
  const kept = { comments: new Map([["回款率", "需关注"]]), fields: { summary: "良好", date: 46203 } };
  const cells = shown(plan(sheet, kept));
  expect(cells.K6).toBe("需关注");
  expect(Object.values(cells)).toEqual(expect.arrayContaining(["良好", 46203]));
});

test("number formats of the table are kept, one page wide on A4", () => {
  const { looks, page, area } = plan();
  expect(looks).toContainEqual({
    area: { top: 4, left: 5, bottom: 6, right: 5 },
    look: { numberFormat: "0.0%" },
  });
  expect(page).toMatchObject({ orientation: "Landscape", printArea: area, freezeRows: 4 });
  expect(areaAddress(area)).toBe("A1:K16");
});

test("a row grows with its longest text", () => {
  const long =
    "因季度末集中发货导致回款跨期，已与客户约定分两期付清，预计十月中旬前全部到账，届时更新实际值。";
  const heights = (text: string) =>
    plan(sheet, { comments: new Map([["回款率", text]]), fields: {} })
      .looks.filter(({ area, look }) => look.rowHeight && area.top === 5 && area.bottom === 5)
      .map(({ look }) => look.rowHeight);
  expect(heights("好")).toEqual([]);
  expect(heights(long)).toEqual([69]);
});
