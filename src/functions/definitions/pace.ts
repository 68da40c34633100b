import { fail } from "../../domain/failure";
import { withoutNoise } from "../../domain/numbers";
import { paceOf } from "../../domain/tracking/pace";
import { defineFunction } from "../declare";

const words = {
  "zh-CN": {
    actual: { name: "实际值", text: "目前的累计数值，可以是整列。空单元格的结果为空。" },
    target: { name: "目标值", text: "期末要达到的数值。" },
    elapsed: { name: "已过时间", text: "周期已经过去的比例，0 到 1，如 0.5 或 50%。" },
    start: { name: "期初值", text: "期初的数值；累计类指标为 0（默认）。" },
    output: {
      name: "输出",
      text: "进度比、应达到的数值，或期末预测。",
      choices: {
        ratio: ["进度比", "实际进展 ÷ 应有进展，1 为正好"],
        expected: ["应达到", "此刻应达到的数值"],
        forecast: ["期末预测", "照此速度期末的数值"],
      },
    },
  },
  "en-US": {
    actual: { name: "actual", text: "The figure so far, or a whole column. A blank cell gives a blank." },
    target: { name: "target", text: "What is to be reached at the end." },
    elapsed: { name: "elapsed", text: "The share of the period that has passed, 0 to 1: 0.5 or 50%." },
    start: { name: "start", text: "Where the period began; 0 for figures that add up (the default)." },
    output: {
      name: "output",
      text: "The ratio, the value expected by now, or the forecast for the end.",
      choices: {
        ratio: ["ratio", "Progress made ÷ progress expected; 1 is on pace"],
        expected: ["expected", "What should be reached by now"],
        forecast: ["forecast", "Where it ends at this speed"],
      },
    },
  },
} as const;

export const pace = defineFunction({
  id: "PACE",
  answers: "cell",
  parameters: {
    actual: { kind: "number", whenBlank: "blank", zeroIsBlank: true },
    target: { kind: "number" },
    elapsed: { kind: "ratio" },
    start: { kind: "number", default: 0 },
    output: { kind: "choice", choices: ["ratio", "expected", "forecast"], default: "ratio" },
  },
  words: {
    "zh-CN": {
      summary: "比较进展与时间：1 为正好，低于 1 为落后。",
      result: "进度比，或应达到的数值，或期末预测。周期尚未开始时为空。",
      source: "应达到 = 期初 + (目标 − 期初) × 已过时间；进度比 = (实际 − 期初) ÷ (应达到 − 期初)。",
      parameters: words["zh-CN"],
    },
    "en-US": {
      summary: "Progress against time: 1 is on pace, less is behind.",
      result: "The ratio, the expected value or the forecast; blank before the period has begun.",
      source: "Expected = start + (target − start) × elapsed; ratio = (actual − start) ÷ (expected − start).",
      parameters: words["en-US"],
    },
  },
  run({ actual, target, elapsed, start, output }, { language }) {
    if (elapsed < 0 || elapsed > 1)
      return fail("outOfRange", { parameter: words[language].elapsed.name, value: elapsed, low: 0, high: 1 });
    if (start === target) return fail("startIsTarget");
    const answer = paceOf({ actual, target, start, elapsed })[output];
    return answer === null ? "" : withoutNoise(answer);
  },
  examples: [
    { with: { actual: 45, target: 100, elapsed: 0.5 }, gives: 0.9 },
    { with: { actual: 87, target: 90, elapsed: "80%", start: 85 }, gives: 0.5 },
    { with: { actual: 45, target: 100, elapsed: 0.5, output: "expected" }, gives: 50 },
    { with: { actual: [[30], [60]], target: 120, elapsed: 0.25, output: "forecast" }, gives: [[120], [240]] },
    { with: { actual: 45, target: 100, elapsed: 50 }, fails: "outOfRange" },
  ],
  moreTests: [
    { with: { actual: 5, target: 2, elapsed: 0.5, start: 6 }, gives: 0.5 },
    { with: { actual: 45, target: 100, elapsed: 0 }, gives: "" },
    { with: { actual: 45, target: 0, elapsed: 0.5 }, fails: "startIsTarget" },
  ],
  seeAlso: ["ATTAINMENT", "STREAK"],
});
