import { fail } from "../../domain/failure";
import { withoutNoise } from "../../domain/numbers";
import { volatilityOf } from "../../domain/tracking/volatility";
import { defineFunction } from "../declare";
import { attainmentsParameter, attainmentsWords, present } from "../arguments/series";
import { zerosParameter, zerosWords } from "../arguments/zeros";

export const volatility = defineFunction({
  id: "VOLATILITY",
  answers: "range",
  parameters: { attainments: attainmentsParameter, zeros: zerosParameter },
  words: {
    "zh-CN": {
      summary: "计算完成率的波动：标准差 ÷ 平均值，15% 以内为健康。",
      result: "波动率，0.15 即 15%。",
      source: "σ ÷ μ，σ 为总体标准差。健康界限 15%。",
      parameters: { attainments: attainmentsWords["zh-CN"], zeros: zerosWords["zh-CN"] },
    },
    "en-US": {
      summary: "How much attainment varies: standard deviation ÷ mean; up to 15% is healthy.",
      result: "The ratio; 0.15 is 15%.",
      source: "σ ÷ μ with the standard deviation of the whole population. The healthy limit is 15%.",
      parameters: { attainments: attainmentsWords["en-US"], zeros: zerosWords["en-US"] },
    },
  },
  run({ attainments }) {
    const values = present(attainments);
    if (values.length < 2) return fail("tooFew", { count: values.length, needed: 2 });
    const answer = volatilityOf(values);
    return answer === null ? fail("meanZero") : withoutNoise(answer);
  },
  examples: [
    { with: { attainments: [[0.9], [1.1]] }, gives: 0.1 },
    { with: { attainments: [["80%", "120%"]] }, gives: 0.2 },
    { with: { attainments: [[1]] }, fails: "tooFew" },
  ],
  moreTests: [
    { with: { attainments: [[1], [1], [""], [1]] }, gives: 0 },
    { with: { attainments: [[-1], [1]] }, fails: "meanZero" },
  ],
  seeAlso: ["STREAK"],
});
