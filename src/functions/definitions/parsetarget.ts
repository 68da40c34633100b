import { fail } from "../../domain/failure";
import { parseQuantity } from "../../domain/kpi/parseQuantity";
import { isQuantity, type NoQuantityReason, type Quantity } from "../../domain/kpi/quantity";
import { defineFunction } from "../declare";
import type { ByLanguage, Language } from "../language";
import type { Cell } from "../parameters";

const parts = ["all", "comparator", "value", "unit", "start", "upper", "note"] as const;
type Part = Exclude<(typeof parts)[number], "all">;

interface Notes {
  readonly reasons: Record<NoQuantityReason, string>;
  readonly rank: string;
  readonly points: string;
  readonly increase: string;
  readonly decrease: string;
  readonly per: (per: string) => string;
}

const notes: ByLanguage<Notes> = {
  "zh-CN": {
    reasons: {
      missing: "",
      text: "没有数值",
      date: "只有日期",
      several: "有多个数值，无法确定",
      error: "错误值",
    },
    rank: "名次",
    points: "是百分比还是百分点未写明",
    increase: "增量",
    decrease: "降幅",
    per: (per) => `每${per}`,
  },
  "en-US": {
    reasons: {
      missing: "",
      text: "no number",
      date: "only a date",
      several: "several numbers, none stands out",
      error: "an error",
    },
    rank: "a place",
    points: "percent or points is not said",
    increase: "an increase",
    decrease: "a decrease",
    per: (per) => `per ${per}`,
  },
};

function noteOf(quantity: Quantity, language: Language): string {
  const { rank, points, increase, decrease, per } = notes[language];
  const found = [
    quantity.rank ? rank : "",
    quantity.relative ? (quantity.change === "decrease" ? decrease : increase) : "",
    // 市场份额提升3%: of the share, or by three points?
    quantity.relative && quantity.unit === "%" ? points : "",
    quantity.per ? per(quantity.per) : "",
  ];
  return found.filter(Boolean).join(language === "zh-CN" ? "；" : "; ");
}

function readTarget(cell: Cell, language: Language): Record<Part, Cell> {
  const read = parseQuantity(cell);
  if (!isQuantity(read))
    return {
      comparator: "",
      value: "",
      unit: "",
      start: "",
      upper: "",
      note: notes[language].reasons[read.reason],
    };
  const { comparator, value, unit = "", start = "", high = "" } = read;
  // As words, since a cell that begins with = is a formula.
  const sign = comparator === "=" ? "" : comparator;
  return { comparator: sign, value, unit, start, upper: high, note: noteOf(read, language) };
}

export const parsetarget = defineFunction({
  id: "PARSETARGET",
  answers: "range",
  parameters: {
    targets: { kind: "cells" },
    part: { kind: "choice", choices: parts, default: "all" },
  },
  words: {
    "zh-CN": {
      summary: "把目标的写法拆成比较符、数值、单位、期初值、区间上限和说明。",
      result: "每个目标一行、六列；也可只取其中一列。读不出的目标数值为空，并在说明中写明原因。",
      source:
        "不低于、至少、以上为 ≥；不超过、以内、以下为 ≤；突破、超过为 >；低于为 <；万与亿已乘出；百分数保留为 85 与 %。",
      parameters: {
        targets: { name: "目标", text: "一个或一列目标，如 ≥85%、从85分提升至90分、TOP3、10~12万元。" },
        part: {
          name: "部分",
          text: "要哪一部分，默认全部。",
          choices: {
            all: ["全部", "六列：比较符、数值、单位、期初值、上限、说明"],
            comparator: ["比较符", ">=、<=、>、<、between，没有写明为空"],
            value: ["数值", "目标数值；区间为下限"],
            unit: ["单位", "如 %、分、小时"],
            start: ["期初值", "从85分提升至90分中的 85"],
            upper: ["上限", "区间的上限"],
            note: ["说明", "名次、增量、每季度，或读不出的原因"],
          },
        },
      },
    },
    "en-US": {
      summary: "Takes a target as written apart: comparator, value, unit, start, upper bound and note.",
      result:
        "A row of six columns for each target, or one of them. A target that cannot be read has no value, and the note says why.",
      source:
        "不低于, 至少, 以上, at least mean ≥; 不超过, 以内, 以下, at most ≤; 突破, 超过, more than >; 低于, below <. 万 and 亿 are multiplied out; percent stay 85 and %.",
      parameters: {
        targets: {
          name: "targets",
          text: "A target or a column of them: ≥85%, from 85 to 90, TOP3, 10~12万元.",
        },
        part: {
          name: "part",
          text: "Which part; all unless given.",
          choices: {
            all: ["all", "Six columns: comparator, value, unit, start, upper bound, note"],
            comparator: ["comparator", ">=, <=, >, <, between; blank when none is written"],
            value: ["value", "The value; of a range its lower bound"],
            unit: ["unit", "Such as %, points, hours"],
            start: ["start", "The 85 of from 85 to 90"],
            upper: ["upper bound", "The upper bound of a range"],
            note: ["note", "A place, an increase, per quarter; or why it cannot be read"],
          },
        },
      },
    },
  },
  run({ targets, part }, { language }) {
    const cells = targets.flat();
    if (cells.length === 0) return fail("missing", { parameter: language === "zh-CN" ? "目标" : "targets" });
    return cells.map((cell) => {
      const read = readTarget(cell, language);
      if (part !== "all") return [read[part]];
      return [read.comparator, read.value, read.unit, read.start, read.upper, read.note];
    });
  },
  examples: [
    { with: { targets: "≥85%" }, gives: [[">=", 85, "%", "", "", ""]] },
    {
      with: { targets: [["从85分提升至90分"], ["10~12万元"]] },
      gives: [
        ["", 90, "分", 85, "", ""],
        ["between", 100000, "元", "", 120000, ""],
      ],
    },
    {
      with: { targets: [["1.2亿"], ["≤48小时"], ["待定"]], part: "value" },
      gives: [[120000000], [48], [""]],
    },
    {
      with: { targets: "市场份额提升3%", part: "note" },
      gives: {
        "zh-CN": [["增量；是百分比还是百分点未写明"]],
        "en-US": [["an increase; percent or points is not said"]],
      },
    },
    { with: { targets: "≥85%", part: "colour" }, fails: "notChoice" },
  ],
  moreTests: [
    { with: { targets: "单价≥4000元机型占比提升至35%" }, gives: [["", 35, "%", "", "", ""]] },
    {
      with: { targets: "客户满意度至行业TOP3", part: "note" },
      gives: { "zh-CN": [["名次"]], "en-US": [["a place"]] },
    },
    {
      with: { targets: "6月30日前上线", part: "note" },
      gives: { "zh-CN": [["只有日期"]], "en-US": [["only a date"]] },
    },
    {
      with: { targets: "≥3个/季度", part: "note" },
      gives: { "zh-CN": [["每季度"]], "en-US": [["per 季度"]] },
    },
    { with: { targets: 0.85, part: "value" }, gives: [[0.85]] },
    { with: {}, fails: "missing" },
  ],
  seeAlso: ["DIRECTION", "SCORE"],
});
