import { isFailure, type Failure } from "../../domain/failure";
import { explainScore } from "../../domain/scoring/explain";
import { defineFunction } from "../declare";
import { explanationText } from "../explaining";
import { failures } from "../failures";
import { kpiParameters, kpiWords, toKpiCells, withLabels } from "../arguments/kpi";
import { pointsParameter, readPoints, scoringParameters, scoringWords } from "../arguments/scoring";
import { zerosParameter } from "../arguments/zeros";
import type { Language } from "../language";

/** Trouble with a cell is an error of the cell; trouble with the KPI is what this function is there to tell. */
function whyNot(failure: Failure, language: Language): string | Failure {
  if (failure.failure === "notNumber" || failure.failure === "missing") return failure;
  const words = failures[failure.failure].words[language](failure.data);
  return language === "zh-CN" ? `无法计分：${words}` : `No score: ${words}`;
}

export const explain = defineFunction({
  id: "EXPLAIN",
  answers: "cell",
  parameters: {
    ...kpiParameters,
    ...scoringParameters,
    weight: { kind: "ratio", optional: true, zeroIsBlank: true },
    zeros: zerosParameter,
    points: pointsParameter,
  },
  words: {
    "zh-CN": {
      summary: "用文字说明 KPI.SCORE 的得分是怎样算出来的。",
      result: "一句话：方向、实际与目标、公式与代入、封顶、权重与贡献；无法计分时说明原因。",
      source: "与 KPI.SCORE 使用同一套计算；数值显示到四位小数。",
      parameters: {
        ...kpiWords["zh-CN"],
        ...scoringWords["zh-CN"],
        weight: { name: "权重", text: "0.3、30% 或 30；给出后说明对总分的贡献。" },
      },
    },
    "en-US": {
      summary: "Tells in words how a score of KPI.SCORE comes about.",
      result:
        "One sentence: direction, actual and target, formula and substitution, cap, weight and contribution; or why there is no score.",
      source: "The same computation as KPI.SCORE; figures are shown with four decimals.",
      parameters: {
        ...kpiWords["en-US"],
        ...scoringWords["en-US"],
        weight: { name: "weight", text: "0.3, 30% or 30; with it the contribution to the total is told." },
      },
    },
  },
  run(values, { language }) {
    const cells = toKpiCells(values);
    const curve = readPoints(values.points, language);
    if (isFailure(curve)) return curve;
    const explanation = isFailure(cells) ? cells : explainScore(cells, values.method, values.cap, curve);
    if (isFailure(explanation)) return whyNot(withLabels(explanation, language), language);
    const { weight } = values;
    // A share above 1 can only be percent: nothing weighs more than the whole.
    const percent = weight === undefined ? undefined : weight > 1 ? weight : weight * 100;
    return explanationText(explanation, percent, language);
  },
  examples: [
    {
      with: { actual: "40小时", target: "≤48小时" },
      gives: {
        "zh-CN":
          "越低越好（按目标的写法）；实际 40，目标 48小时；2 − 实际 ÷ 目标 = 2 − 40 ÷ 48 = 1.1667；得分 116.6667。",
        "en-US":
          "lower is better (as the target says); actual 40, target 48小时; 2 − actual ÷ target = 2 − 40 ÷ 48 = 1.1667; score 116.6667.",
      },
    },
    {
      with: { actual: 1100, target: 1200, direction: "higher", floor: 1000, challenge: 1500, weight: "30%" },
      gives: {
        "zh-CN":
          "越高越好；实际 1100，目标 1200；曲线 1000→60, 1200→100, 1500→120；得分 80；贡献 80 × 30% = 24。",
        "en-US":
          "higher is better; actual 1100, target 1200; curve 1000→60, 1200→100, 1500→120; score 80; contribution 80 × 30% = 24.",
      },
    },
    {
      with: { actual: 5, target: 90, start: 90 },
      gives: {
        "zh-CN": "无法计分：期初值等于目标值，没有可衡量的进展。",
        "en-US": "No score: The start equals the target, so there is no progress to measure.",
      },
    },
    { with: { actual: "许多", target: 100 }, fails: "notNumber" },
  ],
  moreTests: [
    {
      with: { actual: 200, target: 100, direction: "higher" },
      gives: {
        "zh-CN": "越高越好；实际 200，目标 100；实际 ÷ 目标 = 200 ÷ 100 = 2；200 分，120 分封顶。",
        "en-US":
          "higher is better; actual 200, target 100; actual ÷ target = 200 ÷ 100 = 2; 200 points, capped at 120.",
      },
    },
    {
      with: { actual: 99, target: "80~90" },
      gives: {
        "zh-CN":
          "区间（按目标的写法）；实际 99，目标 80~90；区间外，按偏离边界的比例 = 1 − |99 − 90| ÷ 90 = 0.9；得分 90。",
        "en-US":
          "range (as the target says); actual 99, target 80~90; outside the range, by the distance from its bound = 1 − |99 − 90| ÷ 90 = 0.9; score 90.",
      },
    },
    {
      with: { actual: 99, target: 90, direction: "atLeast" },
      gives: {
        "zh-CN": "达到即可；实际 99，目标 90；已达到目标，得满分；得分 100。",
        "en-US": "at least; actual 99, target 90; target reached, full score; score 100.",
      },
    },
    {
      with: { actual: 80, target: 90, start: 85, direction: "higher" },
      gives: {
        "zh-CN":
          "越高越好；实际 80，目标 90；(实际 − 期初) ÷ (目标 − 期初) = (80 − 85) ÷ (90 − 85) = -1；-100 分，最低 0 分。",
        "en-US":
          "higher is better; actual 80, target 90; (actual − start) ÷ (target − start) = (80 − 85) ÷ (90 − 85) = -1; -100 points, at least 0.",
      },
    },
    { with: { actual: "", target: 100 }, gives: "" },
    { with: { actual: 5, target: "" }, fails: "missing" },
  ],
  seeAlso: ["SCORE", "ATTAINMENT"],
});
