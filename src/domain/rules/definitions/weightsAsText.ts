import type { ReadCell } from "../../binding/snapshot";
import { shiftDecimals } from "../../numbers";
import { parseQuantity } from "../../kpi/parseQuantity";
import { isQuantity } from "../../kpi/quantity";
import { isPercent } from "../../kpi/units";
import { weightRows } from "../evidence/weights";
import { defineRule, type CellChange, type ScopeOfKpis } from "../rule";

export const weightsAsText = defineRule({
  code: "weights/asText",
  family: "weights",
  severity: "hint",
  looksAt: "scope",
  settings: {},

  words: {
    "zh-CN": {
      name: "权重是数字，不是文字",
      what: ({ scope, count, text }, say) =>
        `${scope ? `${say.quote(scope)}有` : "有"} ${say.count(count, "个权重")}是文字，例如${say.quote(text)}。`,
      why: () => "Excel 的求和会跳过文字，表上的合计和实际对不上。",
      advice: () => "改成数字，需要百分号时设置单元格格式。",
      fix: () => "改成数字",
      change: ({ count, text, number }, say) =>
        `${say.count(count, "个权重")}改为数字：${say.quote(text)}变成 ${say.number(number)}。百分号由单元格格式显示，格式本身不变。`,
    },
    "en-US": {
      name: "Weights are numbers, not text",
      what: ({ scope, count, text }, say) =>
        `${scope ? `${String(scope)}: ` : ""}${say.count(count, "weight is", "weights are")} text, such as ${say.quote(text)}.`,
      why: () => "Excel's SUM skips text, so the total on the sheet is not the real one.",
      advice: () => "Turn them into numbers and let the cell format show the percent sign.",
      fix: () => "Turn into numbers",
      change: ({ count, text, number }, say) =>
        `${say.count(count, "weight becomes a number", "weights become numbers")}: ${say.quote(text)} turns into ${say.number(number)}. Cell formats stay, and only they show a percent sign.`,
    },
  },

  passing: [
    {
      industry: "software",
      why: "real percentages",
      rows: `
        指标名称 | 权重 | 目标值
        缺陷数   | 60%  | 5
        交付数   | 40%  | 12`,
    },
    {
      industry: "steel",
      why: "words that are no weights are another matter",
      rows: `
        指标名称 | 权重   | 目标值
        产量     | 60     | 900吨
        能耗     | 40     | 1280
        技改     | 加分项 | 2项`,
    },
    {
      industry: "museum",
      why: "blank and TBD are no numbers",
      rows: `
        KPI         | Weight | Target
        Visitors    | 70     | 9000
        Memberships | 30     | 400
        Online      | TBD    | 5000`,
    },
  ],
  failing: [
    {
      industry: "software",
      why: "full-width digits and percent signs",
      rows: `
        指标名称     | 权重    | 目标值
        首屏加载时间 | '４０％ | ≤1.5秒
        设计系统迁移 | '４０％ | 42个页面
        验收通过率   | '２０％ | 90%`,
      at: "B2:B4",
      data: { count: 3, text: "４０％", number: 0.4 },
    },
    {
      industry: "bank",
      why: "one of them",
      rows: `
        KPI           | Weight | Target
        Deposits      | 60     | 5
        Overdue loans | '40    | ≤1%`,
      at: "B3",
      data: { count: 1, number: 40 },
    },
    {
      industry: "factory",
      why: "a unit behind the number",
      rows: `
        指标名称 | 权重 | 目标值
        产量     | 60分 | 900
        合格率   | 40分 | 99%`,
      at: "B2:B3",
      data: { text: "60分", number: 60 },
    },
  ],

  check(subject) {
    const cells = textCells(subject);
    const [first] = cells;
    if (!first) return [];
    const data = { scope: subject.scope.name, count: cells.length, text: first.cell.text.trim() };
    return [{ focus: cells.map(({ cell }) => cell), data: { ...data, number: first.number } }];
  },

  fix(subject) {
    return textCells(subject).map(({ cell, number }): CellChange => ({
      row: cell.row,
      column: cell.column,
      input: { number },
    }));
  },
});

function textCells(subject: ScopeOfKpis): { readonly cell: ReadCell; readonly number: number }[] {
  return weightRows(subject).flatMap(({ cell, weight, problem }) => {
    if (!cell || weight === undefined || problem !== undefined || typeof cell.value !== "string") return [];
    const read = parseQuantity(cell.value);
    if (!isQuantity(read)) return [];
    return [{ cell, number: isPercent(read.unit) ? shiftDecimals(read.value, -2) : read.value }];
  });
}
