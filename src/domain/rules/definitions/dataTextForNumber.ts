import type { Field } from "../../binding/fields";
import type { Kpi } from "../../binding/records/readRecord";
import { quantityOf, reasonOf } from "../evidence/amounts";
import { eachOrTogether } from "../evidence/gather";
import { columnsIn, headerPlace, placeAmong, shown, titleOf } from "../evidence/places";
import { isQualitative } from "../evidence/qualitative";
import { keysOf } from "../keys";
import { defineRule, type Issue } from "../rule";
import { sift } from "../sift";

const levels = ["actual", "start", "floor", "challenge"] as const satisfies readonly Field[];

/** Where the target is a number, the figures beside it are numbers. */
export const dataTextForNumber = defineRule({
  code: "data/textForNumber",
  family: "data",
  severity: "warning",
  looksAt: "table",
  settings: {},

  words: {
    "zh-CN": {
      name: "该填数的地方是数",
      what: ({ name, field, text, target, count }, say) =>
        count === undefined
          ? `${say.quote(name)}的目标是${say.quote(target)}，${say.fields([String(field)])}却写着${say.quote(text)}，读不出数值。`
          : `${say.fields([String(field)])}列有 ${say.count(count, "格")}是文字，对应的目标却是数值，例如${say.quote(text)}。`,
      why: () => "文字算不出完成率，这些指标只能靠人工打分。",
      advice: ({ field }, say) =>
        `在${say.fields([String(field)])}填写数值，文字说明移到${say.fields(["note"])}。`,
    },
    "en-US": {
      name: "Numbers where numbers belong",
      what: ({ name, field, text, target, count }, say) =>
        count === undefined
          ? `The target of ${say.quote(name)} is ${say.quote(target)}, but its ${say.fields([String(field)])} says ${say.quote(text)}, in which there is no number.`
          : `${say.count(count, "cell", "cells")} of ${say.fields([String(field)])} hold words although the targets are numbers: ${say.quote(text)}.`,
      why: () => "Words give no attainment, so these KPIs can only be scored by hand.",
      advice: ({ field }, say) =>
        `Put the number in ${say.fields([String(field)])} and move the words to ${say.fields(["note"])}.`,
    },
  },

  passing: [
    {
      industry: "home appliances",
      why: "a number inside words can be read",
      rows: `
        指标名称 | 权重 | 目标值   | 实际值
        销售收入 | 60%  | 1200万元 | 约1350万
        回款率   | 40%  | 98.5%    | 达到97.2%`,
    },
    {
      industry: "software",
      why: "what is done or not has no number, and a blank is not a word",
      rows: `
        指标名称        | 权重 | 目标值        | 实际值
        网关2.0按期上线 | 60%  | 6月30日前上线 | 已上线
        接口错误率      | 40%  | ≤0.1%         |`,
    },
    {
      industry: "hospital",
      why: "not measured yet, in the usual ways of saying so",
      rows: `
        KPI                    | Weight | Target | Actual
        Average length of stay | 60     | ≤7     | N/A
        Patient satisfaction   | 40     | 95%    | —`,
    },
    {
      industry: "customer service",
      why: "behaviour is judged in words",
      rows: `
        指标名称 | 权重 | 目标值           | 实际值
        一、价值观
        客户第一 | 50   | 按行为等级1-5级评定 | 良好
        诚信协作 | 50   | 按行为等级1-5级评定 | 优秀`,
    },
  ],
  failing: [
    {
      industry: "home appliances",
      why: "praise is no number",
      rows: `
        指标名称 | 权重 | 目标值   | 实际值
        销售收入 | 60%  | 1200万元 | 超额完成
        回款率   | 40%  | 98.5%    | 97.2%`,
      at: "D2",
      data: { field: "actual", text: "超额完成", name: "销售收入" },
    },
    {
      industry: "logistics",
      why: "words for a floor",
      rows: `
        KPI              | Weight | Floor        | Target | Actual
        On-time delivery | 60     | as last year | 97%    | 96%
        Damage rate      | 40     | 0.4%         | ≤0.2%  | 0.1%`,
      at: "C2",
      data: { field: "floor" },
    },
    {
      industry: "engineering",
      why: "a whole column of stories is told once",
      rows: `
        指标名称   | 权重 | 目标值 | 完成情况
        中标项目数 | 20%  | 12个   | 进展顺利
        结算率     | 20%  | 95%    | 基本完成
        回款额     | 20%  | 800万元| 符合预期
        事故起数   | 10%  | 0起    | 未发生
        培训人次   | 10%  | 60人次 | 已组织
        专利数     | 20%  | 4项    | 申报中`,
      at: "D2:D7",
      data: { count: 6, field: "actual" },
    },
  ],

  check(bound) {
    const columns = columnsIn(bound);
    const keys = keysOf(bound.kpis);
    return levels.flatMap((field) => {
      if (!columns.has(field)) return [];
      return eachOrTogether(
        wordyIn[field](bound.kpis),
        ({ item: kpi, at }): Issue => ({
          detail: `${field}|${keys[at] ?? ""}`,
          focus: [placeAmong(kpi, [field], columns)],
          data: { name: titleOf(kpi), field, text: shown(kpi, field), target: shown(kpi, "target") },
        }),
        (rows): Issue => ({
          detail: field,
          focus: rows.map(({ item }) => placeAmong(item, [field], columns)),
          cells: [headerPlace(bound, field)],
          data: { field, count: rows.length, text: rows[0] ? shown(rows[0].item, field) : "" },
        }),
      );
    });
  },
});

const yesOrNo = /非此即彼|里程碑|一票否决|all or nothing|milestone|pass ?\/ ?fail/i;

type Level = (typeof levels)[number];

const wordyIn = {
  actual: siftWordy("actual"),
  start: siftWordy("start"),
  floor: siftWordy("floor"),
  challenge: siftWordy("challenge"),
};

function siftWordy(field: Level) {
  return sift((kpi: Kpi) => isWordy(kpi, field) || undefined);
}

function isWordy(kpi: Kpi, field: Level): boolean {
  if (reasonOf(kpi[field]) !== "text" || !quantityOf(kpi.target) || isQualitative(kpi)) return false;
  return kpi.direction !== "milestone" && !yesOrNo.test(kpi.method ?? "");
}
