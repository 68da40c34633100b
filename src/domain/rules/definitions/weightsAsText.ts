import type { Kpi } from "../../binding/records/readRecord";
import type { ReadCell } from "../../binding/snapshot";
import { shiftDecimals } from "../../numbers";
import { parseQuantity } from "../../kpi/parseQuantity";
import { isQuantity } from "../../kpi/quantity";
import { isPercent } from "../../kpi/units";
import { defineRule, type CellChange, type BoundTableReading } from "../rule";
import { sift } from "../sift";

export const weightsAsText = defineRule({
  code: "weights/asText",
  family: "weights",
  severity: "hint",
  looksAt: "table",
  settings: {},

  words: {
    "zh-CN": {
      name: "权重是数字，不是文字",
      what: ({ count, text }, say) =>
        `有 ${say.count(count, "个权重")}是文字，不是数字，例如${say.quote(text)}。`,
      why: () => "Excel 的求和会跳过文字，表上的合计和实际对不上。",
      advice: () => "改成数字，需要百分号时设置单元格格式。",
      fix: () => "改成数字",
      change: ({ count, text, number }, say) =>
        `${say.count(count, "个权重")}改为数字：${say.quote(text)}变成 ${say.number(number)}。百分号由单元格格式显示，格式本身不变。`,
    },
    "en-US": {
      name: "Weights are numbers, not text",
      what: ({ count, text }, say) =>
        `${say.count(count, "weight is", "weights are")} text, such as ${say.quote(text)}.`,
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

  check(bound) {
    const cells = textCells(bound);
    const [first] = cells;
    if (!first) return [];
    const data = { count: cells.length, text: first.cell.text.trim(), number: first.number };
    return [{ focus: cells.map(({ cell }) => cell), data }];
  },

  fix(bound) {
    return textCells(bound).map(({ cell, number }): CellChange => ({
      row: cell.row,
      column: cell.column,
      input: { number },
    }));
  },
});

interface TextCell {
  readonly cell: ReadCell;
  readonly number: number;
}

/** Texts that are a number, by what stands in the weight column alone. */
const numbersAsText = sift(({ record }: Kpi): TextCell | undefined => {
  const cell = record.cells.weight;
  if (typeof cell?.value !== "string") return undefined;
  const read = parseQuantity(cell.value);
  if (!isQuantity(read)) return undefined;
  return { cell, number: isPercent(read.unit) ? shiftDecimals(read.value, -2) : read.value };
});

/** Those of them that are read as a weight of their scope, without trouble. */
function textCells({ table, kpis }: BoundTableReading): TextCell[] {
  const texts = new Map(numbersAsText(kpis).map(({ item, told }) => [item.record, told]));
  if (texts.size === 0) return [];
  return table.scopes.flatMap(({ kind, records, weights: { weights, problems } }) => {
    if (kind === "dimensions") return [];
    const troubled = new Set(problems.map(({ index }) => index));
    return records.flatMap((record, i) => {
      const text = texts.get(record);
      return text && weights[i] !== undefined && !troubled.has(i) ? [text] : [];
    });
  });
}
