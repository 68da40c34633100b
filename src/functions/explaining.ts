import { isLowerBetter } from "../domain/kpi/direction";
import { withoutNoise } from "../domain/numbers";
import type { Explanation } from "../domain/scoring/explain";
import { directionWords } from "./arguments/direction";
import type { ByLanguage, Language } from "./language";

/** Four decimals show how a figure came about without hiding it in digits. */
export function figure(value: number): string {
  return String(withoutNoise(Math.round(value * 1e4) / 1e4));
}

/** The formula with the KPI's own numbers in it, in signs that both languages share. */
function substitution({ formula, numbers }: Explanation): string {
  const { actual, target, start = 0, high = target, direction } = numbers;
  const [a, t, b] = [figure(actual), figure(target), figure(start)];
  const bound = actual < target ? target : high;
  switch (formula) {
    case "ratio":
      return `${a} ÷ ${t}`;
    case "progress":
      return `(${a} − ${b}) ÷ (${t} − ${b})`;
    case "negativeTarget":
      return isLowerBetter(direction) ? `1 + (${t} − ${a}) ÷ |${t}|` : `1 + (${a} − ${t}) ÷ |${t}|`;
    case "mirror":
      return `2 − ${a} ÷ ${t}`;
    case "inverse":
      return `${t} ÷ ${a}`;
    case "outOfRange":
      return `1 − |${a} − ${figure(bound)}| ÷ ${figure(Math.abs(bound) || high - target)}`;
    default:
      return "";
  }
}

interface Sentences {
  readonly inferred: string;
  readonly named: (one: Explanation) => string;
  readonly formula: (words: string, substituted: string, result: string) => string;
  readonly score: (score: string) => string;
  readonly capped: (points: string, cap: string) => string;
  readonly floored: (points: string) => string;
  readonly contribution: (score: string, weight: string, points: string) => string;
  readonly join: string;
  readonly end: string;
}

const formulaWords: ByLanguage<Record<Explanation["formula"], string>> = {
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

const sentences: ByLanguage<Sentences> = {
  "zh-CN": {
    inferred: "（按目标的写法）",
    named: ({ numbers }) => `实际 ${figure(numbers.actual)}，目标 ${targetText(numbers)}`,
    formula: (words, substituted, result) => (substituted ? `${words} = ${substituted} = ${result}` : words),
    score: (score) => `得分 ${score}`,
    capped: (points, cap) => `${points} 分，${cap} 分封顶`,
    floored: (points) => `${points} 分，最低 0 分`,
    contribution: (score, weight, points) => `贡献 ${score} × ${weight}% = ${points}`,
    join: "；",
    end: "。",
  },
  "en-US": {
    inferred: " (as the target says)",
    named: ({ numbers }) => `actual ${figure(numbers.actual)}, target ${targetText(numbers)}`,
    formula: (words, substituted, result) => (substituted ? `${words} = ${substituted} = ${result}` : words),
    score: (score) => `score ${score}`,
    capped: (points, cap) => `${points} points, capped at ${cap}`,
    floored: (points) => `${points} points, at least 0`,
    contribution: (score, weight, points) => `contribution ${score} × ${weight}% = ${points}`,
    join: "; ",
    end: ".",
  },
};

function targetText({ target, high, unit }: Explanation["numbers"]): string {
  const upper = high === undefined ? "" : `~${figure(high)}`;
  return `${figure(target)}${upper}${unit ?? ""}`;
}

function curveText({ numbers, curve }: Explanation): string {
  const { floor, target, challenge } = numbers;
  const { floor: low, target: full, challenge: high } = curve;
  const points: (readonly [number | undefined, number])[] = [
    [floor, low],
    [target, full],
    [challenge, high],
  ];
  return points
    .flatMap(([value, score]) => (value === undefined ? [] : [`${figure(value)}→${score}`]))
    .join(", ");
}

/** Direction, formula, substitution, cap, weight and contribution, in one line. `weight` is in percent. */
export function explanationText(one: Explanation, weight: number | undefined, language: Language): string {
  const words = sentences[language];
  const direction = one.numbers.direction === "rating" ? "higher" : one.numbers.direction;
  const [label] = directionWords[language].choices[direction];
  const formula =
    one.formula === "curve"
      ? `${formulaWords[language].curve} ${curveText(one)}`
      : words.formula(formulaWords[language][one.formula], substitution(one), figure(one.points / 100));
  const parts = [
    `${label}${one.inferred ? words.inferred : ""}`,
    words.named(one),
    formula,
    scoreText(one, words),
  ];
  if (weight !== undefined)
    parts.push(words.contribution(figure(one.score), figure(weight), figure((one.score * weight) / 100)));
  return parts.join(words.join) + words.end;
}

function scoreText({ points, score, cap }: Explanation, words: Sentences): string {
  if (points > cap) return words.capped(figure(points), figure(cap));
  return points < 0 ? words.floored(figure(points)) : words.score(figure(score));
}
