import type { FormulaName } from "./explain";

/** Each formula in words, for cells and for the pane. */
export const formulaWords: Readonly<Record<"zh-CN" | "en-US", Readonly<Record<FormulaName, string>>>> = {
  "zh-CN": {
    ratio: "实际 ÷ 目标",
    progress: "(实际 − 期初) ÷ (目标 − 期初)",
    negativeTarget: "目标不为正，按偏离目标的比例",
    mirror: "2 − 实际 ÷ 目标",
    inverse: "目标 ÷ 实际",
    zeroTarget: "目标为 0：未超过得满分，否则为 0",
    reached: "已达到目标，得满分",
    inRange: "在区间内，得满分",
    outOfRange: "区间外，按偏离边界的比例",
    curve: "曲线",
    allOrNothing: "达到得满分，否则为 0",
  },
  "en-US": {
    ratio: "actual ÷ target",
    progress: "(actual − start) ÷ (target − start)",
    negativeTarget: "target not positive, so by the distance from it",
    mirror: "2 − actual ÷ target",
    inverse: "target ÷ actual",
    zeroTarget: "the target is 0: full while not exceeded, else 0",
    reached: "target reached, full score",
    inRange: "inside the range, full score",
    outOfRange: "outside the range, by the distance from its bound",
    curve: "curve",
    allOrNothing: "full when reached, else 0",
  },
};
