import type { Explanation } from "../domain/scoring/explain";
import { formulaWords } from "../domain/scoring/formulaWords";
import { curveText, figure, substitution } from "../domain/scoring/substitution";
import { directionWords } from "./arguments/direction";
import type { ByLanguage, Language } from "./language";

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
