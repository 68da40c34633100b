import type { FailureCode, FailureData } from "../domain/failure";
import type { ByLanguage } from "./language";

/** Excel's errors that a function may answer. It shows the sentence only for #VALUE! and #N/A. */
export const excelErrors = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
} as const;
export type ExcelError = keyof typeof excelErrors;

type Sentence = (data: FailureData) => string;

interface FailureWords {
  readonly error: ExcelError;
  readonly words: ByLanguage<Sentence>;
}

function words(error: ExcelError, chinese: Sentence, english: Sentence): FailureWords {
  return { error, words: { "zh-CN": chinese, "en-US": english } };
}

/** The only place where a failure becomes an Excel error and a sentence. */
export const failures: Readonly<Record<FailureCode, FailureWords>> = {
  notNumber: words(
    "invalidValue",
    ({ parameter, text }) => `${parameter}：无法从“${text}”读出数值。请写成 85、85% 或 ≥85%。`,
    ({ parameter, text }) => `${parameter}: no amount can be read from "${text}". Write 85, 85% or ≥85%.`,
  ),
  notChoice: words(
    "invalidValue",
    ({ parameter, text, choices }) => `${parameter}：没有选项“${text}”。可选：${choices}。`,
    ({ parameter, text, choices }) => `${parameter}: there is no choice "${text}". Choose one of ${choices}.`,
  ),
  notTable: words(
    "invalidValue",
    ({ parameter, columns }) => `${parameter}：请选择至少一行、${columns} 列的区域。`,
    ({ parameter, columns }) => `${parameter}: select a range of ${columns} columns and at least one row.`,
  ),
  notDate: words(
    "invalidValue",
    ({ parameter, text }) => `${parameter}：“${text}”不是日期。请写成 2026-06-30。`,
    ({ parameter, text }) => `${parameter}: "${text}" is no date. Write 2026-06-30.`,
  ),
  missing: words(
    "notAvailable",
    ({ parameter }) => `缺少${parameter}。`,
    ({ parameter }) => `${parameter} is missing.`,
  ),
  empty: words(
    "notAvailable",
    ({ parameter }) => `${parameter}中没有数值。`,
    ({ parameter }) => `There are no numbers in ${parameter}.`,
  ),
  tooFew: words(
    "notAvailable",
    ({ count, needed }) => `只有 ${count} 个数值，至少需要 ${needed} 个。`,
    ({ count, needed }) => `There are ${count} numbers; at least ${needed} are needed.`,
  ),
  notPositive: words(
    "invalidNumber",
    () => "首年和末年的数值必须为正数。",
    () => "The first and the last figure must be positive.",
  ),
  meanZero: words(
    "divisionByZero",
    () => "平均值为 0，无法计算波动率。",
    () => "The mean is 0, so there is nothing to compare the spread with.",
  ),
  outOfRange: words(
    "invalidValue",
    ({ parameter, value, low, high }) => `${parameter}为 ${value}，应在 ${low} 到 ${high} 之间。`,
    ({ parameter, value, low, high }) => `${parameter} is ${value}; it must lie between ${low} and ${high}.`,
  ),
  sizesDiffer: words(
    "notAvailable",
    () => "各参数的区域大小不一致。",
    () => "The ranges given are not of one size.",
  ),
  unitsDiffer: words(
    "invalidValue",
    ({ actual, target }) => `单位不同：“${actual}”与“${target}”无法比较。`,
    ({ actual, target }) => `Units differ: ${actual} and ${target} cannot be compared.`,
  ),
  targetZero: words(
    "divisionByZero",
    () => "目标为 0，无法按比例计算。请给出期初值，或改用其他计分方法。",
    () => "The target is 0, so there is no ratio. Give a start value or use another scoring method.",
  ),
  actualZero: words(
    "divisionByZero",
    () => "实际值为 0，目标÷实际无法计算。",
    () => "The actual is 0, so target ÷ actual does not exist.",
  ),
  startIsTarget: words(
    "divisionByZero",
    () => "期初值等于目标值，没有可衡量的进展。",
    () => "The start equals the target, so there is no progress to measure.",
  ),
  startBeyondTarget: words(
    "notAvailable",
    ({ start, target }) => `期初值 ${start} 已优于目标值 ${target}，与方向矛盾。请核对方向或去掉期初值。`,
    ({ start, target }) =>
      `The start ${start} is already better than the target ${target}, against the direction. Check the direction or leave out the start.`,
  ),
  rangeUpsideDown: words(
    "invalidValue",
    ({ low, high }) => `区间下限 ${low} 大于上限 ${high}。`,
    ({ low, high }) => `The range begins at ${low}, above its end ${high}.`,
  ),
  curveOutOfOrder: words(
    "invalidValue",
    () => "底线值、目标值、挑战值的顺序与方向不符。",
    () => "Floor, target and challenge are not in the order of the direction.",
  ),
  bandMissing: words(
    "notAvailable",
    ({ value }) => `分档表中没有包含 ${value} 的一档。`,
    ({ value }) => `No band of the table holds ${value}.`,
  ),
  tableOverlaps: words(
    "invalidValue",
    ({ value }) => `分档表在 ${value} 处重叠。`,
    ({ value }) => `The bands of the table overlap at ${value}.`,
  ),
  weightsZero: words(
    "divisionByZero",
    () => "权重合计为 0。",
    () => "The weights add up to 0.",
  ),
  weightNegative: words(
    "invalidNumber",
    () => "权重不能为负数。",
    () => "A weight cannot be negative.",
  ),
  scoresMissing: words(
    "notAvailable",
    ({ count }) => `有 ${count} 项没有得分。`,
    ({ count }) => `${count} items have no score.`,
  ),
  stepNotPositive: words(
    "invalidNumber",
    ({ step }) => `步长为 ${step}，应大于 0。`,
    ({ step }) => `The step is ${step}; it must be greater than 0.`,
  ),
  bestIsWorst: words(
    "divisionByZero",
    ({ value }) => `满意值与不允许值都是 ${value}。`,
    ({ value }) => `The best and the worst value are both ${value}.`,
  ),
};
