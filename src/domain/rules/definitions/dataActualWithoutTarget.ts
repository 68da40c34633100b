import { quantityOf, reasonOf } from "../evidence/amounts";
import { placeAmong, shown, titleOf } from "../evidence/places";
import { isQualitative } from "../evidence/qualitative";
import { readGoal } from "../../smart/readGoal";
import { defineRule } from "../rule";

/** A result has a target beside it. */
export const dataActualWithoutTarget = defineRule({
  code: "data/actualWithoutTarget",
  family: "data",
  severity: "warning",
  looksAt: "kpi",
  settings: {},

  words: {
    "zh-CN": {
      name: "有实际值就有目标",
      what: ({ name, actual, target }, say) =>
        target
          ? `${say.quote(name)}已有实际值${say.quote(actual)}，目标还是${say.quote(target)}。`
          : `${say.quote(name)}已有实际值${say.quote(actual)}，却没有目标。`,
      why: () => "结果出来以后再定目标，等于按结果给分。",
      advice: (_data, say) => `补上期初商定的${say.fields(["target"])}；没有商定过，本期只作参考，不计分。`,
    },
    "en-US": {
      name: "Results have targets",
      what: ({ name, actual, target }, say) =>
        target
          ? `${say.quote(name)} already stands at ${say.quote(actual)}, and its target still says ${say.quote(target)}.`
          : `${say.quote(name)} already stands at ${say.quote(actual)}, but has no target.`,
      why: () => "A target set after the result is known gives marks for whatever happened.",
      advice: (_data, say) =>
        `Put in the ${say.fields(["target"])} that was agreed; if none was, keep it for reference this period.`,
    },
  },

  passing: [
    {
      industry: "customer service",
      why: "targets for all, also zero",
      rows: `
        指标名称   | 权重 | 目标值 | 实际值
        一次解决率 | 60%  | 95%    | 93%
        顾客投诉   | 40%  | 0      | 1`,
    },
    {
      industry: "hospital",
      why: "neither target nor result: nothing has begun",
      rows: `
        KPI                    | Weight | Target | Actual
        Average length of stay | 60     | ≤7     | 6.8
        Research papers        | 40     | TBD    | —`,
    },
    {
      industry: "bank",
      why: "a rating against a described standard",
      rows: `
        指标名称 | 权重 | 目标值              | 实际值
        一、价值观
        客户第一 | 50   | 按行为等级1-5级评定 | 4级
        合规意识 | 50   |                     | 5`,
    },
    {
      industry: "retail",
      why: "the goal's sentence has the number",
      rows: `
        指标名称           | 权重 | 目标值 | 实际值
        月销售额达到85万元 | 60%  |        | 88万元
        连带率             | 40%  | 1.8    | 1.9`,
    },
  ],
  failing: [
    {
      industry: "customer service",
      why: "the target is still open",
      rows: `
        指标名称       | 权重 | 目标值 | 实际值
        一次解决率     | 90%  | 95%    | 93%
        知识库贡献条数 | 10%  | 待定   | 6`,
      at: "D3",
      data: { name: "知识库贡献条数", actual: "6", target: "待定" },
    },
    {
      industry: "software",
      why: "certificates without a number to reach",
      rows: `
        KPI               | Weight | Target | Actual
        Net retention     | 90     | ≥110%  | 107%
        CSM certification | 10     |        | 3`,
      at: "D3",
      data: { target: "" },
    },
    {
      industry: "manufacturing",
      why: "also of a metric for reference",
      rows: `
        指标名称 | 权重 | 目标值 | 实际值
        合格率   | 100% | 98.5%  | 98.7%
        加班工时 |      | —      | 320小时`,
      at: "D3",
    },
  ],

  check(kpi, { columns }) {
    if (!columns.has("target") || !quantityOf(kpi.actual) || reasonOf(kpi.target) !== "missing") return [];
    if (kpi.name === undefined || isQualitative(kpi) || readGoal(kpi.name).quantities.length > 0) return [];
    const focus = placeAmong(kpi, ["actual"], columns);
    // A dash says no more than a blank cell; 待定 says that somebody owes an answer.
    const target = shown(kpi, "target");
    return [
      {
        focus: [focus],
        cells: [focus, placeAmong(kpi, ["target"], columns)],
        data: {
          name: titleOf(kpi),
          actual: shown(kpi, "actual"),
          target: /\p{L}/u.test(target) ? target : "",
        },
      },
    ];
  },
});
