import { matchHeader, readHeader } from "../../../src/domain/binding/headers/headers";

test.each([
  ["指标名称", "name"],
  ["考 核 指 标", "name"],
  ["KPI", "name"],
  ["KPI指标", "name"],
  ["考核指标名称（必填）", "name"],
  ["权重", "weight"],
  ["权重(%)", "weight"],
  ["权重\n（％）", "weight"],
  ["Weight %", "weight"],
  ["Weight (%)", "weight"],
  ["权重/Weight", "weight"],
  ["目标 Target", "target"],
  ["2026年目标值", "target"],
  ["Q2目标", "target"],
  ["年度目标值（万元）", "target"],
  ["FY2026 Target", "target"],
  ["目标值：", "target"],
  ["基准", "floor"],
  ["挑战目标", "challenge"],
  ["完成情况", "actual"],
  ["本期实际", "actual"],
  ["Actual", "actual"],
  ["评分标准", "method"],
  ["考核标准", "target"],
  ["序号", "id"],
  ["内部编码", "id"],
  ["责任人", "owner"],
  ["Due", "deadline"],
  ["指标名秤", "name"],
  ["Wieght", "weight"],
  ["KPI Nmae", "name"],
  ["上级KR/Parent", "parent"],
  ["1季度实际", "actual"],
  ["考核内容", "definition"],
  ["目标来源", "source"],
])("%s is the field %s", (header, field) => {
  expect(matchHeader(header)?.field).toBe(field);
});

test.each([
  ...[
    "得分",
    "加权得分",
    "自评",
    "上级评分",
    "完成率",
    "RAG",
    "费用项目",
    "预算（元）",
    "电话",
    "Ext.",
    "Email",
    "",
  ],
  ...[
    "信心指数",
    "里程碑备忘",
    "1月",
    "GL code",
    "Peer remarks",
    "指标完成率",
    "请各部门于每月五日前将本表填写完整后交人力资源部汇总统计，逾期按零分处理",
  ],
])("%s is no field", (header) => {
  expect(matchHeader(header)).toBeUndefined();
});

test("a dictionary word is surer than one with a period, and that than one inside other words", () => {
  const sure = (header: string) => matchHeader(header)?.certainty ?? 0;
  expect(sure("目标值")).toBeGreaterThan(sure("2026年目标值"));
  expect(sure("2026年目标值")).toBeGreaterThan(sure("部门目标值"));
});

test.each([
  ["权重（％）", "权重", "%"],
  ["目标值(万元)", "目标值", "万元"],
  ["Weight %", "weight", "%"],
  ["指标 名称*", "指标名称", undefined],
  ["Data  source", "data source", undefined],
])("%s reads as %s with unit %s", (header, label, unit) => {
  expect(readHeader(header)).toEqual({ label, unit });
});
