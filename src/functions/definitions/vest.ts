import { fail } from "../../domain/failure";
import {
  VESTING_GROWTH,
  VESTING_RETENTION,
  VESTING_YEARS,
  vestingOf,
  type Vesting,
} from "../../domain/incentives/vesting";
import { defineFunction } from "../declare";
import type { ByLanguage } from "../language";
import { figuresParameter, figuresWords, present } from "../arguments/series";

const verdicts: ByLanguage<Record<Vesting, string>> = {
  "zh-CN": {
    vested: "可行权",
    notVested: "未达行权条件",
    onCourse: "预测：可行权",
    offCourse: "预测：未达行权条件",
  },
  "en-US": {
    vested: "Vested",
    notVested: "Not vested",
    onCourse: "Forecast: on course to vest",
    offCourse: "Forecast: off course",
  },
};

export const vest = defineFunction({
  id: "VEST",
  answers: "range",
  parameters: {
    figures: figuresParameter,
    retention: { kind: "ratio", zeroIsBlank: true },
    growth: { kind: "ratio", default: VESTING_GROWTH, zeroIsBlank: true },
    least: { kind: "ratio", default: VESTING_RETENTION, zeroIsBlank: true },
  },
  words: {
    "zh-CN": {
      summary: "判断期权能否行权：三年复合增长率不低于 25%，且核心人才保留率不低于 90%。",
      result: "结论；不足三个完整年度时为预测。",
      source: "两个条件同时满足才可行权。三个完整年度需要四个年末数值。",
      parameters: {
        figures: { name: figuresWords["zh-CN"].name, text: "每年年末一个数值，从早到晚。" },
        retention: { name: "保留率", text: "核心人才保留率，如 92% 或 0.92。" },
        growth: { name: "增长要求", text: "复合年均增长率的下限，默认 25%。" },
        least: { name: "保留要求", text: "保留率的下限，默认 90%。" },
      },
    },
    "en-US": {
      summary:
        "Whether options vest: three-year growth of at least 25% a year and core talent retention of at least 90%.",
      result: "The verdict; a forecast with fewer than three full years.",
      source: "Both conditions must hold. Three full years need four year-end figures.",
      parameters: {
        figures: { name: figuresWords["en-US"].name, text: "One year-end figure a year, earliest first." },
        retention: { name: "retention", text: "Core talent retention, such as 92% or 0.92." },
        growth: { name: "growth", text: "The least compound annual growth; 25% unless given." },
        least: { name: "least retention", text: "The least retention; 90% unless given." },
      },
    },
  },
  run({ figures, retention, growth, least }, { language }) {
    const years = present(figures);
    if (years.length < 2) return fail("tooFew", { count: years.length, needed: 2 });
    const vesting = vestingOf(years, retention, { growth, retention: least, years: VESTING_YEARS });
    return vesting === null ? fail("notPositive") : verdicts[language][vesting];
  },
  examples: [
    {
      with: { figures: [[100], [125], [156.25], [195.3125]], retention: "90%" },
      gives: { "zh-CN": "可行权", "en-US": "Vested" },
    },
    {
      with: { figures: [[100], [120], [150], [190]], retention: 0.95 },
      gives: { "zh-CN": "未达行权条件", "en-US": "Not vested" },
    },
    {
      with: { figures: [[100], [130]], retention: 0.95 },
      gives: { "zh-CN": "预测：可行权", "en-US": "Forecast: on course to vest" },
    },
    { with: { figures: [[100]], retention: 0.95 }, fails: "tooFew" },
  ],
  moreTests: [
    { with: { figures: [[100], [130]] }, fails: "missing" },
    { with: { figures: [[-1], [130]], retention: 0.95 }, fails: "notPositive" },
  ],
  seeAlso: ["CAGR"],
});
