import { placeAmong, titleOf } from "../evidence/places";
import { isPlainlyReference } from "../evidence/reference";
import { defineRule } from "../rule";

export const countsReferenceWeight = defineRule({
  code: "counts/referenceWeight",
  family: "counts",
  severity: "warning",
  looksAt: "kpi",
  settings: {},

  words: {
    "zh-CN": {
      name: "参考指标不占权重",
      what: ({ name, weight }, say) => `${say.quote(name)}注明仅供参考，权重却是 ${say.percent(weight)}。`,
      why: () => "参考指标只用来看，占了权重就会影响得分。",
      advice: () => "权重改为 0，分给其他指标；要考核就去掉“参考”字样。",
    },
    "en-US": {
      name: "Reference KPIs have no weight",
      what: ({ name, weight }, say) =>
        `${say.quote(name)} is for reference only but weighs ${say.percent(weight)}.`,
      why: () => "A reference KPI is there to be looked at; with a weight it moves the score.",
      advice: () => "Set the weight to 0 and give it to other KPIs, or stop calling it a reference.",
    },
  },

  passing: [
    {
      industry: "factory",
      why: "zero",
      rows: `
        指标名称 | 指标类型 | 权重 | 目标值
        产量     | 结果     | 100% | 900吨
        加班工时 | 参考     | 0    | 320`,
    },
    {
      industry: "hotel",
      why: "blank",
      rows: `
        KPI        | KPI type  | Weight | Target
        Occupancy  | Result    | 100    | 82%
        Web visits | Reference |        | 9000`,
    },
    {
      industry: "finance",
      why: "a note that refers to a document makes nothing a reference",
      rows: `
        指标名称 | 权重 | 目标值 | 备注
        预算偏差 | 100% | ≤5%    | 口径参考集团手册`,
    },
  ],
  failing: [
    {
      industry: "factory",
      why: "five percent",
      rows: `
        指标名称 | 指标类型 | 权重 | 目标值
        产量     | 结果     | 95%  | 900吨
        加班工时 | 参考     | 5%   | 320`,
      at: "C3",
      data: { name: "加班工时", weight: 5 },
    },
    {
      industry: "hotel",
      why: "by the note",
      rows: `
        KPI        | Weight | Target | Note
        Occupancy  | 90     | 82%    |
        Web visits | 10     | 9000   | monitoring only`,
      at: "B3",
    },
    {
      industry: "hospital",
      why: "a part of its own",
      rows: `
        指标名称   | 权重 | 目标值 | 备注
        平均住院日 | 80   | ≤7天   |
        门诊量     | 20   | 1200   | 不计分`,
      at: "B3",
      data: { weight: 20 },
    },
  ],

  check(kpi, { columns }) {
    if (!isPlainlyReference(kpi) || kpi.weight === undefined || kpi.weight <= 0) return [];
    const weight = Number((kpi.weight * 100).toFixed(4));
    return [{ focus: [placeAmong(kpi, ["weight"], columns)], data: { name: titleOf(kpi), weight } }];
  },
});
