import { isFailure, fail } from "../../domain/failure";
import { coefficientAt } from "../../domain/incentives/curve";
import { withoutNoise } from "../../domain/numbers";
import { curveParameters, curveWords, readCurve } from "../arguments/curve";
import { defineFunction } from "../declare";

export const coefficient = defineFunction({
  id: "COEFFICIENT",
  answers: "cell",
  parameters: curveParameters,
  words: {
    "zh-CN": {
      summary: "按完成率给出奖金系数：100% 为 1.0，120% 为 1.5，曲线可自定义。",
      result: "系数。实际值为空时为空。",
      source:
        "双轨激励：第一点以下按比例下降（80% 为 0.8），两点之间线性，最后一点以上持平。分档方式取已达到的最高一档。",
      parameters: curveWords["zh-CN"],
    },
    "en-US": {
      summary: "The bonus coefficient for an attainment: 1.0 at 100%, 1.5 at 120%, or your own curve.",
      result: "The coefficient; blank for a blank attainment.",
      source:
        "Dual-track scheme: below the first point in proportion (80% is 0.8), a straight line between points, flat above the last. In steps the highest one reached.",
      parameters: curveWords["en-US"],
    },
  },
  run({ attainment, curve, mode }, { language }) {
    const points = readCurve(curve, language);
    if (isFailure(points)) return points;
    const answer = coefficientAt(attainment, points, mode);
    return answer === null
      ? fail("notTable", { parameter: curveWords[language].curve.name, columns: 2 })
      : withoutNoise(answer);
  },
  examples: [
    { with: { attainment: 1.1 }, gives: 1.25 },
    { with: { attainment: "120%" }, gives: 1.5 },
    { with: { attainment: [[0.8], [1], [1.6]] }, gives: [[0.8], [1], [1.5]] },
    { with: { attainment: 1.19, mode: "step" }, gives: 1 },
    {
      with: {
        attainment: 0.95,
        curve: [
          [0.9, 0.5],
          [1, 1],
        ],
      },
      gives: 0.75,
    },
    { with: { attainment: 1, curve: [["完成率"], ["100%"]] }, fails: "notTable" },
  ],
  moreTests: [
    { with: { attainment: 0.99, mode: "step" }, gives: 0 },
    {
      with: {
        attainment: 1,
        curve: [
          ["完成率", "系数"],
          ["100%", 2],
          ["", ""],
        ],
      },
      gives: 2,
    },
    { with: { attainment: 1, curve: [["a", "b"]] }, fails: "notTable" },
    { with: { attainment: "待定" }, gives: "" },
  ],
  seeAlso: ["PAYOUT", "ATTAINMENT"],
});
