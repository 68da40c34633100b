import type { Quantity } from "./quantity";

/** Which way is better. "atLeast" and "atMost" are full once reached and give nothing for more. */
export const directions = ["higher", "lower", "atLeast", "atMost", "range", "milestone", "rating"] as const;
export type Direction = (typeof directions)[number];

export function isLowerBetter(direction: Direction): boolean {
  return direction === "lower" || direction === "atMost";
}

/** What people write in a 方向 or 指标性质 column. */
const words: Readonly<Record<Direction, readonly string[]>> = {
  higher: [
    "越高越好",
    "越大越好",
    "正向",
    "正",
    "极大型",
    "望大",
    "高优",
    "↑",
    "higher is better",
    "up",
    "increase",
    "positive",
  ],
  lower: [
    "越低越好",
    "越小越好",
    "逆向",
    "负向",
    "反向",
    "逆",
    "极小型",
    "望小",
    "低优",
    "↓",
    "lower is better",
    "down",
    "decrease",
    "negative",
  ],
  atLeast: ["不低于", "至少", "达标即可", "at least", "minimum", "≥"],
  atMost: ["不超过", "至多", "at most", "maximum", "≤"],
  range: [
    "区间",
    "适中",
    "居中",
    "望目",
    "越接近越好",
    "区间型",
    "closer is better",
    "closer",
    "in range",
    "target",
  ],
  milestone: ["里程碑", "非此即彼", "是否完成", "yes/no", "pass/fail", "done"],
  rating: ["评分", "评级", "行为锚定", "定性", "rated"],
};

const byWord = new Map(
  directions.flatMap((direction) =>
    [direction.toLowerCase(), ...words[direction]].map((word) => [word, direction] as const),
  ),
);

export function readDirection(text: string): Direction | undefined {
  return byWord.get(text.trim().toLowerCase());
}

interface Levels {
  readonly start?: number | undefined;
  readonly floor?: number | undefined;
  readonly challenge?: number | undefined;
}

/** The direction that a target says by its own form, and by where the start, the floor and the challenge lie. */
export function directionOfTarget(target: Quantity, levels: Levels = {}): Direction | undefined {
  if (target.comparator === "between" && !target.relative) return "range";
  if (target.rank) return "lower";
  // A mix such as 6:4 or one nurse to four patients is right or wrong on both sides.
  if (target.unit === "ratio" && target.comparator === "=") return "range";
  if (target.comparator === "<=" || target.comparator === "<") return "lower";
  if (target.comparator === ">=" || target.comparator === ">") return "higher";
  if (target.change) return target.change === "decrease" ? "lower" : "higher";
  return directionOfLevels(target.value, levels);
}

/** A start and a floor lie on the worse side of the target, a challenge on the better. */
function directionOfLevels(target: number, { start, floor, challenge }: Levels): Direction | undefined {
  if (start !== undefined && start !== target) return start < target ? "higher" : "lower";
  if (challenge !== undefined && challenge !== target) return challenge > target ? "higher" : "lower";
  if (floor !== undefined && floor !== target) return floor < target ? "higher" : "lower";
  return undefined;
}
