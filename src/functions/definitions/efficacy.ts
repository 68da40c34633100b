import { efficacyScore } from "../../domain/scoring/points";
import { defineFunction } from "../declare";

export const efficacy = defineFunction({
  id: "EFFICACY",
  answers: "cell",
  parameters: {
    actual: { kind: "number", whenBlank: "blank" },
    worst: { kind: "number" },
    best: { kind: "number" },
    base: { kind: "number", default: 60 },
    span: { kind: "number", default: 40 },
  },
  words: {
    "zh-CN": {
      summary: "功效系数法：不允许值得 60 分，满意值得 100 分，其间为直线。",
      result: "得分；优于满意值时超过 100，差于不允许值时低于 60。",
      source: "60 + 40 × (实际 − 不允许值) ÷ (满意值 − 不允许值)。满意值小于不允许值即越低越好。",
      parameters: {
        actual: { name: "实际值", text: "实际完成的数值。" },
        worst: { name: "不允许值", text: "不可接受的界限，得基础分。" },
        best: { name: "满意值", text: "完全满意的数值，得满分。" },
        base: { name: "基础分", text: "不允许值处的得分，默认 60。" },
        span: { name: "调整分", text: "满意值比不允许值多得的分，默认 40。" },
      },
    },
    "en-US": {
      summary:
        "60 points at the worst acceptable value, 100 at the best, a straight line between and beyond.",
      result: "Points; above 100 beyond the best value, below 60 beyond the worst.",
      source:
        "Efficacy coefficient: 60 + 40 × (actual − worst) ÷ (best − worst). A best below the worst means lower is better.",
      parameters: {
        actual: { name: "actual", text: "The measured value." },
        worst: { name: "worst", text: "The limit of what is acceptable; it earns the base." },
        best: { name: "best", text: "The value that fully satisfies." },
        base: { name: "base", text: "Points at the worst value; 60 unless given." },
        span: { name: "span", text: "Points from worst to best; 40 unless given." },
      },
    },
  },
  run: (values) => efficacyScore(values),
  examples: [
    { with: { actual: 80, worst: 50, best: 100 }, gives: 84 },
    { with: { actual: 3, worst: 10, best: 2 }, gives: 95 },
    { with: { actual: 80, worst: 100, best: 100 }, fails: "bestIsWorst" },
  ],
  moreTests: [
    { with: { actual: "85%", worst: "60%", best: "100%" }, gives: 85 },
    { with: { actual: 110, worst: 50, best: 100 }, gives: 108 },
    { with: { actual: 75, worst: 50, best: 100, base: 0, span: 100 }, gives: 50 },
    { with: { actual: "", worst: 50, best: 100 }, gives: "" },
  ],
  seeAlso: ["SCORE", "BAND"],
});
