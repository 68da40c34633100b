import { stepScore } from "../../domain/scoring/points";
import { defineFunction } from "../declare";
import { isFailure } from "../../domain/failure";
import { isLowerBetter } from "../../domain/kpi/direction";
import { toNumbers } from "../../domain/scoring/score";
import { directionParameter, directionWords } from "../arguments/direction";
import { kpiWords, toKpiCells } from "../arguments/kpi";
import { zerosParameter } from "../arguments/zeros";

export const step = defineFunction({
  id: "STEP",
  answers: "cell",
  parameters: {
    actual: { kind: "amount", whenBlank: "blank", zeroIsBlank: true },
    target: { kind: "amount", zeroIsBlank: true },
    step: { kind: "number" },
    points: { kind: "number" },
    base: { kind: "number", default: 0 },
    direction: directionParameter,
    zeros: zerosParameter,
  },
  words: {
    "zh-CN": {
      summary: "加减分法：每优于目标一个整步加分，每差一个整步扣分。",
      result: "基础分加减后的得分；不足一步不计。",
      source:
        "基础分 ± 每步分 × trunc((实际 − 目标) ÷ 步长)；越低越好时取 (目标 − 实际)。如目标 60 天、每 5 天 5 分，52 天加 5 分。",
      parameters: {
        actual: kpiWords["zh-CN"].actual,
        target: kpiWords["zh-CN"].target,
        step: { name: "步长", text: "多少算一步，如 5（天）。单位与目标一致。" },
        points: { name: "每步分", text: "每步加减的分数。" },
        base: { name: "基础分", text: "恰好达到目标时的得分，默认 0（只看加减）。" },
        direction: directionWords["zh-CN"],
        zeros: kpiWords["zh-CN"].zeros,
      },
    },
    "en-US": {
      summary: "Points gained for every whole step beyond the target, lost for every whole step short of it.",
      result: "The base and what was gained or lost; parts of a step do not count.",
      source:
        "base ± points × trunc((actual − target) ÷ step), (target − actual) when lower is better. With 60 days, steps of 5 and 5 points, 52 days gain 5.",
      parameters: {
        actual: kpiWords["en-US"].actual,
        target: kpiWords["en-US"].target,
        step: { name: "step", text: "How much makes a step, such as 5 (days), in the target's unit." },
        points: { name: "points", text: "Points for every step." },
        base: {
          name: "base",
          text: "Points exactly on target; 0 unless given, which shows only the gain or loss.",
        },
        direction: directionWords["en-US"],
        zeros: kpiWords["en-US"].zeros,
      },
    },
  },
  run({ actual, target, step: width, points, base, direction }) {
    const cells = toKpiCells({ actual, target, direction, start: undefined });
    const numbers = isFailure(cells) ? cells : toNumbers(cells);
    if (isFailure(numbers)) return numbers;
    const lowerIsBetter = isLowerBetter(numbers.direction);
    return stepScore({
      actual: numbers.actual,
      target: numbers.target,
      step: width,
      points,
      base,
      lowerIsBetter,
    });
  },
  examples: [
    { with: { actual: "52天", target: "≤60天", step: 5, points: 5 }, gives: 5 },
    { with: { actual: "52天", target: "≤60天", step: 5, points: 5, base: 100 }, gives: 105 },
    { with: { actual: 88, target: 100, step: 5, points: 3, base: 100 }, gives: 94 },
    { with: { actual: 88, target: 100, step: 0, points: 3 }, fails: "stepNotPositive" },
  ],
  moreTests: [
    { with: { actual: 68, target: 60, step: 5, points: 5, base: 100, direction: "lower" }, gives: 95 },
    { with: { actual: 64, target: 60, step: 5, points: 5, direction: "lower" }, gives: 0 },
    { with: { actual: 0.3, target: 0, step: 0.1, points: 1, zeros: "value" }, gives: 3 },
    { with: { actual: "", target: 60, step: 5, points: 5 }, gives: "" },
    { with: { actual: 60, target: 60, step: "", points: 5 }, fails: "missing" },
  ],
  seeAlso: ["SCORE", "BAND"],
});
