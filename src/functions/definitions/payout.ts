import { fail, isFailure } from "../../domain/failure";
import { coefficientAt } from "../../domain/incentives/curve";
import { multiply } from "../../domain/numbers";
import { curveParameters, curveWords, readCurve } from "../arguments/curve";
import { defineFunction } from "../declare";

export const payout = defineFunction({
  id: "PAYOUT",
  answers: "cell",
  parameters: { base: { kind: "number", whenBlank: "blank", zeroIsBlank: true }, ...curveParameters },
  words: {
    "zh-CN": {
      summary: "计算奖金：目标奖金 × 完成率对应的系数。",
      result: "奖金，与目标奖金同一单位。目标奖金或完成率为空时为空。",
      source: "目标奖金 × KPI.COEFFICIENT(完成率)。",
      parameters: {
        base: { name: "目标奖金", text: "完成率 100% 时的奖金，可以是整列。" },
        ...curveWords["zh-CN"],
      },
    },
    "en-US": {
      summary: "The bonus: what is paid on target times the coefficient of the attainment.",
      result: "The bonus in the unit of the base; blank when the base or the attainment is.",
      source: "Base × KPI.COEFFICIENT(attainment).",
      parameters: {
        base: { name: "base", text: "The bonus at 100%, or a whole column of them." },
        ...curveWords["en-US"],
      },
    },
  },
  run({ base, attainment, curve, mode }, { language }) {
    const points = readCurve(curve, language);
    if (isFailure(points)) return points;
    const answer = coefficientAt(attainment, points, mode);
    return answer === null
      ? fail("notTable", { parameter: curveWords[language].curve.name, columns: 2 })
      : multiply(base, answer);
  },
  examples: [
    { with: { base: 10000, attainment: 1.1 }, gives: 12500 },
    { with: { base: [[8000], [12000]], attainment: [[0.8], [1.3]] }, gives: [[6400], [18000]] },
    { with: { base: "2万", attainment: "120%" }, gives: 30000 },
    { with: { base: "面议", attainment: 1 }, fails: "notNumber" },
  ],
  moreTests: [
    { with: { base: 10000 }, gives: "" },
    { with: { base: 10000, attainment: 1.1, mode: "step" }, gives: 10000 },
  ],
  seeAlso: ["COEFFICIENT", "AWARD"],
});
