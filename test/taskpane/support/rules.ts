import type { RuleView } from "../../../src/application/views/rules";
import type { IssueData } from "../../../src/domain/rules/words";
import type { RuleCatalogue } from "../../../src/taskpane/state/ruleCatalogue";

/** Two rules, one with a fix and numbers, one that only tells. */
export const catalogue: RuleCatalogue = {
  rules: [
    {
      code: "weights/sum",
      words: {
        "zh-CN": {
          name: "权重合计为 100%",
          what: ({ sum, difference }, say) => `权重合计 ${say.percent(sum)}，差 ${say.points(difference)}。`,
          why: ({ expected }, say) => `权重合计为 ${say.percent(expected)}，总分才可以相互比较。`,
          advice: () => "调整权重。",
          fix: ({ expected }, say) => `将权重归一到 ${say.percent(expected)}`,
          change: ({ count }, say) => `按比例调整 ${say.count(count, "个权重")}。`,
          settings: { expected: "权重合计", tolerance: "允许误差" },
        },
        "en-US": {
          name: "Weights add up to 100%",
          what: ({ sum, difference }, say) =>
            `Weights total ${say.percent(sum)}, ${say.points(difference)} off.`,
          why: ({ expected }, say) =>
            `Totals can only be compared when weights make ${say.percent(expected)}.`,
          advice: () => "Change the weights.",
          fix: ({ expected }, say) => `Make weights total ${say.percent(expected)}`,
          change: ({ count }, say) => `Scales ${say.count(count, "weight", "weights")} in proportion.`,
          settings: { expected: "Total of the weights", tolerance: "Allowed difference" },
        },
      },
    },
    {
      code: "counts/core",
      words: {
        "zh-CN": {
          name: "3 到 5 个核心指标",
          what: ({ count }, say) => `有 ${say.count(count, "个核心指标")}。`,
          why: () => "指标太多，重点就不清楚。",
          advice: () => "留下最重要的几个。",
        },
        "en-US": {
          name: "Three to five core KPIs",
          what: ({ count }, say) => `There are ${say.count(count, "core KPI", "core KPIs")}.`,
          why: () => "With many KPIs none of them leads.",
          advice: () => "Keep the few that matter most.",
        },
      },
    },
  ],
  exampleOf: (code): IssueData => (code === "weights/sum" ? { sum: 97, difference: 3 } : { count: 7 }),
  presets: [
    {
      id: "strict",
      words: {
        "zh-CN": { name: "严格", text: "定稿前使用。" },
        "en-US": { name: "Strict", text: "Before a plan is signed off." },
      },
    },
  ],
};

export const weightRule: RuleView = {
  code: "weights/sum",
  family: "weights",
  on: true,
  severity: "error",
  changed: false,
  settings: [
    {
      name: "expected",
      value: 100,
      usual: 100,
      unit: "percent",
      least: 1,
      most: 1000,
      source: "requirement",
    },
    { name: "tolerance", value: 0.5, usual: 0.05, unit: "points", least: 0, most: 5, source: "choice" },
  ],
};

export const countRule: RuleView = {
  code: "counts/core",
  family: "counts",
  on: false,
  severity: "hint",
  changed: true,
  settings: [{ name: "strict", value: 1, usual: 0, unit: "switch", least: 0, most: 1, source: "choice" }],
};
