import { titleOf } from "../evidence/places";
import { weightRows } from "../evidence/weights";
import { defineRule } from "../rule";

export const weightsNegative = defineRule({
  code: "weights/negative",
  family: "weights",
  severity: "error",
  looksAt: "scope",
  settings: {},

  words: {
    "zh-CN": {
      name: "权重不为负数",
      what: ({ name, weight }, say) => `${say.quote(name)}的权重是 ${say.percent(weight)}。`,
      why: () => "权重为负，做得越好总分反而越低。",
      advice: (_data, say) => `扣分项写进${say.fields(["method"])}，这里填正数或留空。`,
    },
    "en-US": {
      name: "No weight is negative",
      what: ({ name, weight }, say) => `${say.quote(name)} weighs ${say.percent(weight)}.`,
      why: () => "With a negative weight, doing better lowers the total.",
      advice: (_data, say) =>
        `Put deductions into ${say.fields(["method"])}; here use a positive weight or leave the cell blank.`,
    },
  },

  passing: [
    {
      industry: "chemicals",
      why: "a deduction without a weight",
      rows: `
        指标名称     | 权重   | 目标值 | 计分方法
        产量         | 60%    | 900吨  | 比例
        合格率       | 40%    | 99%    | 比例
        安全事故扣分 | 扣分项 | 0起    | 每起扣5分`,
    },
    {
      industry: "insurance",
      why: "the target is negative, the weight is not",
      rows: `
        KPI          | Weight | Target
        NPS gap      | 50     | -3
        Premium sold | 50     | 12`,
    },
    {
      industry: "hotel",
      why: "a dash before nothing is a blank",
      rows: `
        指标名称 | 权重 | 目标值
        入住率   | 100  | 82%
        客诉     | -    | 3`,
    },
  ],
  failing: [
    {
      industry: "factory",
      why: "a deduction as a weight",
      rows: `
        指标名称 | 权重 | 目标值
        产量     | 70   | 900
        合格率   | 50   | 99%
        事故     | -20  | 0`,
      at: "B4",
      data: { name: "事故", weight: -20 },
    },
    {
      industry: "call centre",
      why: "as a percentage",
      rows: `
        KPI         | Weight | Target
        Calls taken | 110%   | 60
        Complaints  | -10%   | 2`,
      at: "B3",
      data: { weight: -10 },
    },
    {
      industry: "courier",
      why: "as text",
      rows: `
        指标名称 | 权重   | 目标值
        派送量   | '120%  | 80
        延误件   | '－20% | 1`,
      at: "B3",
    },
  ],

  check(subject) {
    return weightRows(subject).flatMap(({ kpi, key, cell, weight }) =>
      cell && weight !== undefined && weight < 0
        ? [{ detail: key, focus: [cell], data: { name: titleOf(kpi), weight } }]
        : [],
    );
  },
});
