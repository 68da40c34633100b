import { outputAndInput } from "../evidence/outputAndInput";
import { placeAmong, titleOf } from "../evidence/places";
import { defineRule } from "../rule";

/** Cost: what a KPI brings is worth what it costs. Only where the sheet says both. */
export const fiveChecksCost = defineRule({
  code: "fiveChecks/cost",
  family: "fiveChecks",
  severity: "warning",
  looksAt: "kpi",
  settings: {
    least: { value: 1.5, unit: "ratio", source: "requirement", least: 0.1, most: 20 },
  },

  words: {
    "zh-CN": {
      name: "产出对得起投入",
      what: ({ name, output, input, ratio, least, from }, say) =>
        from === "target"
          ? `${say.quote(name)}的目标${say.quote(output)}只要求产出是投入的 ${say.number(ratio)} 倍，低于 ${say.number(least)} 倍。`
          : `${say.quote(name)}投入${say.quote(input)}、产出${say.quote(output)}，产出是投入的 ${say.number(ratio)} 倍，低于 ${say.number(least)} 倍。`,
      why: () => "产出不足以覆盖投入和风险，达成了目标也未必划算。",
      advice: ({ from }, say) =>
        from === "target"
          ? `提高${say.fields(["target"])}，或者说明为什么仍然要做。`
          : "压缩投入、提高产出目标，或者把资源让给更划算的指标；战略性投入可以忽略本条并写明理由。",
      settings: { least: "产出与投入之比的下限" },
    },
    "en-US": {
      name: "What comes out is worth what goes in",
      what: ({ name, output, input, ratio, least, from }, say) =>
        from === "target"
          ? `The target of ${say.quote(name)}, ${say.quote(output)}, asks for ${say.number(ratio)} times what goes in; ${say.number(least)} times is the least.`
          : `${say.quote(name)} costs ${say.quote(input)} and brings ${say.quote(output)}: ${say.number(ratio)} times what goes in, and ${say.number(least)} times is the least.`,
      why: () => "It hardly covers its own cost and risk: the target may be reached at a loss.",
      advice: ({ from }, say) =>
        from === "target"
          ? `Raise the ${say.fields(["target"])}, or say why it is worth doing all the same.`
          : "Spend less, aim for more, or give the money to a KPI that earns it; where it is strategic, dismiss this with the reason.",
      settings: { least: "Least ratio of output to input" },
    },
  },

  passing: [
    {
      industry: "factory",
      why: "120 from 60, and a row without either",
      rows: `
        指标名称     | 权重 | 目标值 | 投入成本 | 预期收益
        自动化改造   | 60%  | 3条线  | 60万元   | 120万元
        一次合格率   | 40%  | 98.5%  |          |`,
    },
    {
      industry: "software",
      why: "exactly one and a half times, the units in the header",
      rows: `
        KPI              | Weight | Target | Investment ($k) | Expected benefit ($k)
        Self-service FAQ | 50     | 35%    | 40              | 60
        Uptime           | 50     | 99.9%  | 10              | 90`,
    },
    {
      industry: "bank",
      why: "a cost without its output, and costs that are budgets of something else",
      rows: `
        指标名称     | 权重 | 目标值 | 投入成本
        网点改造     | 50%  | 4家    | 300万元
        新增有效客户 | 50%  | 1200户 | 20万元`,
    },
    {
      industry: "retail",
      why: "a ratio as the target, and one written 1:3",
      rows: `
        指标名称           | 权重 | 目标值
        促销活动投入产出比 | 50%  | 1:3
        广告投入产出比     | 50%  | ≥2`,
    },
    {
      industry: "logistics",
      why: "hours saved cannot be divided by money",
      rows: `
        指标名称 | 权重 | 目标值 | 投入成本 | 预期收益
        分拣提速 | 60%  | 12%    | 8万元    | 900小时
        破损率   | 40%  | ≤0.2%  | 5万元    | 10万元`,
    },
  ],
  failing: [
    {
      industry: "home appliances",
      why: "an output below one and a half times the input",
      rows: `
        指标名称     | 权重 | 目标值 | 投入成本 | 预期收益
        线下活动场次 | 50%  | ≥40场  | 80万元   | 100万元
        销售收入     | 50%  | 1200万 | 200万元  | 1200万元`,
      at: "E2",
      data: { name: "线下活动场次", input: "80万元", output: "100万元", ratio: 1.25, least: 1.5 },
    },
    {
      industry: "hospital",
      why: "one column in 万元, the other in 元",
      rows: `
        指标名称       | 权重 | 目标值 | 投入（万元） | 产出（元）
        日间手术中心   | 50%  | 600例  | 150          | 1800000
        平均住院日     | 50%  | ≤7天   | 10           | 300000`,
      at: "E2",
      data: { ratio: 1.2 },
    },
    {
      industry: "software",
      why: "a loss, in English",
      rows: `
        KPI           | Weight | Target | Cost  | Benefit
        Partner event | 60     | 3      | $50k  | $40k
        Churn         | 40     | ≤2%    | $10k  | $90k`,
      at: "E2",
      data: { ratio: 0.8 },
    },
    {
      industry: "construction",
      why: "in the words of a note",
      rows: `
        指标名称     | 权重 | 目标值 | 备注
        BIM 应用项目 | 40%  | 3个    | 投入40万元，预计年收益45万元
        工期达成率   | 60%  | 95%    |`,
      at: "D2",
      data: { input: "40万元", output: "45万元" },
    },
    {
      industry: "education",
      why: "the ratio itself is the target",
      rows: `
        指标名称           | 权重 | 目标值
        招生推广投入产出比 | 40%  | 1:1.2
        续班率             | 60%  | ≥85%`,
      at: "C2",
      data: { ratio: 1.2 },
    },
  ],

  check(kpi, { settings, columns }) {
    const both = outputAndInput(kpi);
    if (!both || both.ratio >= settings.least) return [];
    const { output, input, ratio, field } = both;
    return [
      {
        focus: [placeAmong(kpi, [field], columns)],
        data: {
          ...{ name: titleOf(kpi), output, input, ratio: Number(ratio.toFixed(4)) },
          ...{ least: settings.least, from: field },
        },
      },
    ];
  },
});
