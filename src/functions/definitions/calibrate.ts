import { STRATEGIC_GROWTH, targetReferences } from "../../domain/calibration/references";
import { fail } from "../../domain/failure";
import { betterParameter, betterWords } from "../arguments/better";
import { defineFunction } from "../declare";
import { figuresParameter, figuresWords, present } from "../arguments/series";

export const calibrate = defineFunction({
  id: "CALIBRATE",
  answers: "range",
  parameters: {
    history: figuresParameter,
    industry: { ...figuresParameter, optional: true },
    growth: { kind: "ratio", default: STRATEGIC_GROWTH, zeroIsBlank: true },
    direction: betterParameter,
  },
  words: {
    "zh-CN": {
      summary: "并列给出定目标的三个参照：近三年均值、行业前十均值、战略增长。",
      result:
        "一行三格：近三年均值、行业前十均值、上一年按战略增长后的数值；没有数据的一格为空。三者不作平均。",
      source: "近三年均值；行业最好的十家的均值；上一年 ×（1 + 增长率），越低越好时 ×（1 − 增长率）。",
      parameters: {
        history: figuresWords["zh-CN"],
        industry: { name: "行业值", text: "同行的数值，次序不限；取最好的十家。" },
        growth: { name: "增长率", text: "战略要求的年增长，默认 20%。" },
        direction: betterWords["zh-CN"],
      },
    },
    "en-US": {
      summary:
        "Three references for a target side by side: the last three years, the industry's best, strategic growth.",
      result:
        "A row of three: the mean of the last three years, the mean of the industry's ten best, and last year grown as the strategy asks. A blank where there are no figures; they are never averaged into one.",
      source:
        "Mean of the last three years; mean of the industry's ten best; last year × (1 + growth), × (1 − growth) when lower is better.",
      parameters: {
        history: figuresWords["en-US"],
        industry: { name: "industry", text: "Figures of the industry in any order; the ten best count." },
        growth: { name: "growth", text: "Yearly growth that the strategy asks for; 20% unless given." },
        direction: betterWords["en-US"],
      },
    },
  },
  run({ history, industry, growth, direction }, { language }) {
    const past = present(history);
    const others = present(industry ?? []);
    if (past.length + others.length === 0)
      return fail("empty", { parameter: language === "zh-CN" ? "历史值" : "history" });
    const references = targetReferences(past, others, direction === "higher", growth);
    return [[references.history ?? "", references.industry ?? "", references.strategy ?? ""]];
  },
  examples: [
    {
      with: { history: [[800], [900], [1000], [1100]], industry: [[1500], [1300]] },
      gives: [[1000, 1400, 1320]],
    },
    { with: { history: [["6%"], ["5%"]], growth: "10%", direction: "lower" }, gives: [[5.5, "", 4.5]] },
    { with: { history: [[""], ["待定"]] }, fails: "empty" },
  ],
  moreTests: [
    {
      with: { history: [[""]], industry: [[10], [9], [8], [7], [6], [5], [4], [3], [2], [1], [99]] },
      fails: "missing",
    },
    {
      with: { history: [[100], [0]], industry: [[1], [2], [3], [4], [5], [6], [7], [8], [9], [10], [11]] },
      gives: [[100, 6.5, 120]],
    },
    {
      with: {
        history: [[100]],
        industry: [[1], [2], [3], [4], [5], [6], [7], [8], [9], [10], [11]],
        direction: "lower",
      },
      gives: [[100, 5.5, 80]],
    },
  ],
  seeAlso: ["TARGETCHECK", "TARGETFIT"],
});
