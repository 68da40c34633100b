import { legalSheetName } from "../../src/application/sheetNames";

test.each([
  ["评分卡-一季度", [], "评分卡-一季度"],
  ["评分卡-一季度", ["评分卡-一季度"], "评分卡-一季度 (2)"],
  ["Scorecard Q1", ["SCORECARD q1", "Scorecard Q1 (2)"], "Scorecard Q1 (3)"],
  ["评分卡-2026/Q1: [华东]*?\\", [], "评分卡-2026 Q1 华东"],
  ["'quoted'", [], "quoted"],
  ["History", [], "History (2)"],
  [
    "评分卡-启岚家电有限公司 华东大区2026年第二季度绩效考核总表",
    [],
    "评分卡-启岚家电有限公司 华东大区2026年第二季度绩效考核总",
  ],
  ["x".repeat(40), ["x".repeat(31)], `${"x".repeat(27)} (2)`],
  [`${"评".repeat(30)}😀`, [], "评".repeat(30)],
  ["a\nb", [], "a b"],
])("%s beside %j becomes %s", (wanted, taken, expected) => {
  const name = legalSheetName(wanted, taken);
  expect(name).toBe(expected);
  expect(name.length).toBeLessThanOrEqual(31);
});
