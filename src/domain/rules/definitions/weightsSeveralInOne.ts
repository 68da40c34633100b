import { readParts } from "../../weights/parseWeights";
import { titleOf } from "../evidence/places";
import { weightRows } from "../evidence/weights";
import { defineRule } from "../rule";

export const weightsSeveralInOne = defineRule({
  code: "weights/severalInOne",
  family: "weights",
  severity: "warning",
  looksAt: "scope",
  settings: {},

  words: {
    "zh-CN": {
      name: "一格一个权重",
      what: ({ name, text, shares }, say) =>
        `${say.quote(name)}的权重写着${say.quote(text)}，一格里有 ${say.count(shares, "个权重")}。`,
      why: () => "一个指标只能有一个权重，分不清哪一份是它的。",
      advice: () => "按权重拆成几行，每行一个指标、一个权重。",
    },
    "en-US": {
      name: "One weight to a cell",
      what: ({ name, text, shares }, say) =>
        `The weight of ${say.quote(name)} says ${say.quote(text)}: ${say.count(shares, "weight", "weights")} in one cell.`,
      why: () => "A KPI has one weight; nobody can tell which of these is its own.",
      advice: () => "Split the row, so that each KPI has its own row and its own weight.",
    },
  },

  passing: [
    {
      industry: "consulting",
      why: "6 and 4 in cells of their own are parts of ten",
      rows: `
        指标名称   | 权重 | 目标值
        签约额     | 6    | 800万元
        客户满意度 | 4    | 90分`,
    },
    {
      industry: "construction",
      why: "a ratio as a target is none of this",
      rows: `
        KPI                   | Weight | Target
        Current ratio         | 50     | 2:1
        Accident-free days    | 50     | 365`,
    },
    {
      industry: "catering",
      why: "a range of marks is no ratio",
      rows: `
        指标名称 | 权重 | 目标值
        翻台率   | 60%  | 3次
        差评数   | 40%  | ≤2条`,
    },
  ],
  failing: [
    {
      industry: "education",
      why: "two weights for two metrics in one row",
      rows: `
        指标名称         | 权重 | 目标值
        招生人数和到课率 | 6:4  | 200人
        教师流失率       | 20%  | ≤5%`,
      at: "B2",
      data: { text: "6:4", shares: 2 },
    },
    {
      industry: "logistics",
      why: "three at once",
      rows: `
        KPI                    | Weight | Target
        Speed, cost and damage | 5:3:2  | see note
        Training hours         | 10     | 16`,
      at: "B2",
      data: { shares: 3 },
    },
    {
      industry: "foreign trade",
      why: "with a full-width colon",
      rows: `
        指标名称     | 权重   | 目标值
        接单与回款   | '７：３ | 500万
        客户拜访     | 20     | 30次`,
      at: "B2",
    },
  ],

  check(subject) {
    return weightRows(subject).flatMap(({ kpi, key, cell }) => {
      const parts = cell && typeof cell.value === "string" ? readParts(cell.value) : undefined;
      if (!cell || !parts) return [];
      const data = { name: titleOf(kpi), text: cell.text.trim(), shares: parts.length };
      return [{ detail: key, focus: [cell], data }];
    });
  },
});
