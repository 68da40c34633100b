import { isFailure } from "../../domain/failure";
import { attainmentOf } from "../../domain/scoring/score";
import { defineFunction } from "../declare";
import { kpiParameters, kpiWords, toKpiCells, withLabels } from "../arguments/kpi";
import { zerosParameter } from "../arguments/zeros";

const lowerFormulas = ["mirror", "inverse"] as const;

export const attainment = defineFunction({
  id: "ATTAINMENT",
  answers: "cell",
  parameters: {
    ...kpiParameters,
    formula: { kind: "choice", choices: lowerFormulas, default: "mirror" },
    zeros: zerosParameter,
  },
  words: {
    "zh-CN": {
      summary: "计算完成率：1（100%）为达到目标，按指标方向计算，不封顶。",
      result: "完成率，1 表示达到目标；可设为百分比格式。实际值为空时为空。",
      source:
        "越高越好：实际÷目标；有期初值时 (实际−期初)÷(目标−期初)；目标为负时 1+(实际−目标)÷|目标|。越低越好：2−实际÷目标，最低 0；有期初值时 (期初−实际)÷(期初−目标)；目标为 0 时未超过为 1，否则为 0。区间：区间内为 1，区间外按偏离最近边界的比例下降。",
      parameters: {
        ...kpiWords["zh-CN"],
        formula: {
          name: "越低越好公式",
          text: "越低越好且没有期初值时使用的公式。默认 2−实际÷目标。",
          choices: {
            mirror: ["2−实际÷目标", "与越高越好对称：低 10% 即 110%"],
            inverse: ["目标÷实际", "实际值减半，完成率加倍"],
          },
        },
      },
    },
    "en-US": {
      summary:
        "The share of the target that is reached: 1 (100%) is on target, in the KPI's direction, without a cap.",
      result: "A ratio, 1 on target; format it as a percentage. Blank when the actual is blank.",
      source:
        "Higher is better: actual ÷ target; with a start (actual − start) ÷ (target − start); for a negative target 1 + (actual − target) ÷ |target|. Lower is better: 2 − actual ÷ target, at least 0; with a start (start − actual) ÷ (start − target); for a target of 0, 1 while it is not exceeded and else 0. Range: 1 inside, outside less in proportion to the distance from the nearer bound.",
      parameters: {
        ...kpiWords["en-US"],
        formula: {
          name: "formula",
          text: "The formula for lower is better without a start; 2 − actual ÷ target unless given.",
          choices: {
            mirror: ["2 − actual ÷ target", "Mirrors higher is better: 10% lower is 110%"],
            inverse: ["target ÷ actual", "Half the actual is twice the attainment"],
          },
        },
      },
    },
  },
  run(values, { language }) {
    const cells = toKpiCells(values);
    const ratio = isFailure(cells) ? cells : attainmentOf(cells, values.formula);
    return isFailure(ratio) ? withLabels(ratio, language) : ratio;
  },
  examples: [
    { with: { actual: 110, target: 100 }, gives: 1.1 },
    { with: { actual: "36小时", target: "≤48小时" }, gives: 1.25 },
    { with: { actual: 88, target: 90, start: 85 }, gives: 0.6 },
    { with: { actual: "88分", target: "从85分提升至90分" }, gives: 0.6 },
    { with: { actual: 1350, target: "1,200万" }, gives: 1.125 },
    { with: { actual: 90, target: 90, start: 90 }, fails: "startIsTarget" },
  ],
  moreTests: [
    { with: { actual: -8, target: -10 }, gives: 1.2 },
    { with: { actual: 0.8925, target: "≥85%" }, gives: 1.05 },
    { with: { actual: 97.2, target: "≥98.5%" }, gives: 0.986802030456853 },
    { with: { actual: 2, target: "TOP3" }, gives: 1.33333333333333 },
    { with: { actual: "3天", target: "≤48小时" }, gives: 0.5 },
    { with: { actual: 99, target: "80~90" }, gives: 0.9 },
    { with: { actual: "4%", target: "±3%" }, gives: 0.666666666666667 },
    { with: { actual: 40, target: 48, direction: "lower", formula: "inverse" }, gives: 1.2 },
    { with: { actual: 5, target: 0, zeros: "value" }, fails: "targetZero" },
    {
      with: { actual: 0, target: 5, direction: "lower", formula: "inverse", zeros: "value" },
      fails: "actualZero",
    },
    {
      with: { actual: [[1, 2]], target: [[1], [2]] },
      gives: [
        [1, 2],
        [0.5, 1],
      ],
    },
  ],
  seeAlso: ["SCORE"],
});
