import fc from "fast-check";
import { parseQuantity } from "../../../src/domain/kpi/parseQuantity";
import { isQuantity } from "../../../src/domain/kpi/quantity";
import { composeGoal, type GoalColumns, type GoalLanguage } from "../../../src/domain/smart/compose";
import { checkSmart } from "../../../src/domain/smart/smartCheck";

const read = (cell: string) => {
  const quantity = parseQuantity(cell);
  return isQuantity(quantity) ? quantity : undefined;
};

type Cells = readonly [name: string, scope: string, start: string, target: string, deadline: string];
const columnsOf = ([name, scope, start, target, deadline]: Cells): GoalColumns => ({
  ...{ name, scope, deadline },
  ...{ start: read(start), target: read(target) },
});

const chinese: readonly (readonly [Cells, string])[] = [
  [
    ["客户满意度评分", "华东区", "85分", "90分", "2026-09-30"],
    "在2026年9月30日前华东区客户满意度评分由85分提升至90分",
  ],
  [
    ["大力提升客户满意度", "客服部", "85分", "≥90分", "2026Q3"],
    "在2026年第三季度客服部客户满意度由85分提升至90分以上",
  ],
  [["门店缺货率", "", "4%", "2%", "2026年上半年"], "在2026年上半年门店缺货率由4%降至2%"],
  [["门店缺货率", "—", "", "≤2%", "2026年12月"], "在2026年12月门店缺货率控制在2%以内"],
  [["供应链响应速度", "", "", "≤48小时", "年底前"], "在12月31日前供应链响应速度控制在48小时以内"],
  [["预算执行偏差率", "财务部", "", "±3%", "2026年度"], "在2026年财务部预算执行偏差率保持在±3%"],
  [["研发投入强度", "", "", "5%~7%", "全年"], "在全年研发投入强度保持在5~7%"],
  [["客户满意度行业排名", "", "", "TOP3", "2026年"], "在2026年客户满意度行业排名进入前3名"],
  [
    ["A产品销量", "华东区线下渠道", "", "同比增长20%", "第三季度"],
    "在第三季度华东区线下渠道A产品销量提升20%",
  ],
  [
    ["销售额", "销售一部", "1000万元", "1200万元", "3个月内"],
    "在3个月内销售一部销售额由1000万元提升至1200万元",
  ],
  [["提高销售额", "", "", "突破1.2亿元", ""], "销售额突破1.2亿元"],
  [["工伤事故起数", "一车间", "", "0起", "2026年度"], "在2026年一车间工伤事故起数为0起"],
  [
    ["3个月内客户满意度评分从85分提升至90分", "", "80分", "95分", "2026Q4"],
    "3个月内客户满意度评分从85分提升至90分",
  ],
  [["A产品销量增长20%", "", "", "", "第三季度"], "在第三季度A产品销量增长20%"],
];
const english: readonly (readonly [Cells, string])[] = [
  [
    ["First-response rate", "the support desk", "85%", "≥90%", "2026-09-30"],
    "Raise first-response rate for the support desk from 85% to at least 90% by 30 September 2026",
  ],
  [
    ["Improve customer satisfaction", "", "80", "90 points", "Q3 2026"],
    "Raise customer satisfaction from 80 points to 90 points in Q3 2026",
  ],
  [["Staff turnover", "", "15%", "12%", "FY2026"], "Reduce staff turnover from 15% to 12% in 2026"],
  [["DSO", "", "", "between 40 and 45 days", "2026"], "Keep DSO between 40 and 45 days in 2026"],
  [
    ["Recurring revenue", "the Nordics", "", "$3,200,000", "2026 H1"],
    "Raise recurring revenue for the Nordics to $3,200,000 in H1 2026",
  ],
  [
    ["Employer rank", "", "", "top 3", "within 6 months"],
    "Bring employer rank into the top 3 within 6 months",
  ],
  [
    ["Scrap rate", "Line 3", "", "≤1.5%", "end of Q3"],
    "Keep scrap rate for Line 3 to at most 1.5% by 30 September",
  ],
  [["Ship release 4.2 by 30 September", "", "", "", "2026"], "Ship release 4.2 by 30 September"],
];

test.each(chinese)("%j", (cells, sentence) => {
  expect(composeGoal(columnsOf(cells), "zh-CN")).toBe(sentence);
});
test.each(english)("%j", (cells, sentence) => {
  expect(composeGoal(columnsOf(cells), "en-US")).toBe(sentence);
});

test("a milestone is done", () => {
  const columns = { direction: "milestone", deadline: "2026-06-30" } as const;
  expect(composeGoal({ name: "A7平台样机", scope: "研发部", ...columns }, "zh-CN")).toBe(
    "在2026年6月30日前完成研发部A7平台样机",
  );
  expect(composeGoal({ name: "ERP系统上线", ...columns }, "zh-CN")).toBe("在2026年6月30日前ERP系统上线");
  expect(composeGoal({ name: "ISO 27001 audit", ...columns }, "en-US")).toBe(
    "Complete ISO 27001 audit by 30 June 2026",
  );
});

test("a composed sentence passes S, M and T and is composed again as it is", () => {
  const name = fc.constantFrom("门店缺货率", "注塑车间废品率", "客户满意度评分", "华东区回款率");
  const target = fc.constantFrom("≥90%", "≤2%", "95%", "80%~90%", "突破60%", "低于3%", "TOP3");
  const start = fc.constantFrom("", "4%", "85%");
  const deadline = fc.constantFrom("2026-09-30", "2026Q3", "第三季度末", "2026年", "6个月内", "下半年");
  fc.assert(
    fc.property(name, target, start, deadline, (...[named, wanted, from, due]) => {
      const columns = columnsOf([named, "销售一部", from, wanted, due]);
      const language: GoalLanguage = "zh-CN";
      const sentence = composeGoal(columns, language);
      const { S, M, T } = checkSmart({ text: sentence });
      expect([sentence, S.result, M.result, T.result]).toEqual([sentence, "pass", "pass", "pass"]);
      expect(composeGoal({ ...columns, name: sentence }, language)).toBe(sentence);
    }),
    { seed: 20260101, numRuns: 300 },
  );
});
