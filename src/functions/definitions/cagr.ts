import { fail } from "../../domain/failure";
import { withoutNoise } from "../../domain/numbers";
import { growthRate } from "../../domain/tracking/growth";
import { defineFunction } from "../declare";
import { figuresParameter, figuresWords, present } from "../arguments/series";

export const cagr = defineFunction({
  id: "CAGR",
  answers: "range",
  parameters: { figures: figuresParameter },
  words: {
    "zh-CN": {
      summary: "计算复合年均增长率。",
      result: "增长率，0.25 即每年 25%。",
      source: "(末年 ÷ 首年)^(1 ÷ 年数) − 1。n 个年末数值之间是 n − 1 年。",
      parameters: {
        figures: { name: figuresWords["zh-CN"].name, text: "每年一个数值，从早到晚，至少两个正数。" },
      },
    },
    "en-US": {
      summary: "The compound annual growth rate of yearly figures.",
      result: "The rate; 0.25 is 25% a year.",
      source: "(last ÷ first)^(1 ÷ years) − 1. Between n year-end figures lie n − 1 years.",
      parameters: {
        figures: {
          name: figuresWords["en-US"].name,
          text: "One figure a year, earliest first, at least two and positive.",
        },
      },
    },
  },
  run({ figures }) {
    const years = present(figures);
    if (years.length < 2) return fail("tooFew", { count: years.length, needed: 2 });
    const rate = growthRate(years);
    return rate === null ? fail("notPositive") : withoutNoise(rate);
  },
  examples: [
    { with: { figures: [[100], [125], [156.25], [195.3125]] }, gives: 0.25 },
    { with: { figures: [["1亿", "8100万"]] }, gives: -0.19 },
    { with: { figures: [[100]] }, fails: "tooFew" },
  ],
  moreTests: [
    { with: { figures: [[-5], [10]] }, fails: "notPositive" },
    { with: { figures: [[100], [""], [121]] }, gives: 0.21 },
  ],
  seeAlso: ["VEST"],
});
