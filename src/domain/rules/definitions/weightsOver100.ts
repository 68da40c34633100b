import { titleOf } from "../evidence/places";
import { weightRows } from "../evidence/weights";
import { defineRule } from "../rule";

export const weightsOver100 = defineRule({
  code: "weights/over100",
  family: "weights",
  severity: "error",
  looksAt: "scope",
  settings: {},

  words: {
    "zh-CN": {
      name: "单项权重不超过 100%",
      what: ({ name, weight }, say) => `${say.quote(name)}一项的权重就是 ${say.percent(weight)}。`,
      why: () => "单项权重超过总分，通常是多输了一个零，或者单位不同。",
      advice: () => "核对这一格的数字和单位。",
    },
    "en-US": {
      name: "No single weight is above 100%",
      what: ({ name, weight }, say) => `${say.quote(name)} alone weighs ${say.percent(weight)}.`,
      why: () => "One weight above the whole is mostly a zero too many, or another unit.",
      advice: () => "Check the number and the unit of this cell.",
    },
  },

  passing: [
    {
      industry: "design studio",
      why: "all of it on one KPI is exactly 100",
      rows: `
        指标名称     | 权重 | 目标值
        项目按期交付 | 100  | 12个`,
    },
    {
      industry: "bank",
      why: "the sum is above 100, no single one is",
      rows: `
        KPI           | Weight | Target
        Deposits      | 60     | 5
        Overdue loans | 50     | ≤1%`,
    },
    {
      industry: "school",
      why: "100 % as a number is 1",
      rows: `
        指标名称 | 权重 | 目标值
        及格率   | 1    | 95%`,
    },
  ],
  failing: [
    {
      industry: "textiles",
      why: "a zero too many",
      rows: `
        指标名称 | 权重 | 目标值
        产量     | 400  | 30
        合格率   | 30   | 99%
        交货期   | 30   | 15`,
      at: "B2",
      data: { name: "产量", weight: 400 },
    },
    {
      industry: "pharmacy chain",
      why: "just above",
      rows: `
        KPI   | Weight | Target
        Sales | 101%   | 5
        Stock | 0%     | 3`,
      at: "B2",
      data: { weight: 101 },
    },
    {
      industry: "property",
      why: "the percent sign on whole numbers",
      rows: `
        指标名称 | 权重  | 目标值
        出租率   | 4000% | 92%
        收缴率   | 60%   | 98%`,
      at: "B2",
      data: { weight: 4000 },
    },
  ],

  check(subject) {
    return weightRows(subject).flatMap(({ kpi, key, cell, weight }) =>
      cell && weight !== undefined && weight > 100
        ? [{ detail: key, focus: [cell], data: { name: titleOf(kpi), weight } }]
        : [],
    );
  },
});
