import { DEFAULT_CAP, scoreMethods, type ScoreMethod } from "../../domain/scoring/score";
import { fail, isFailure, type Failure } from "../../domain/failure";
import { defaultCurvePoints, type CurvePoints } from "../../domain/scoring/curve";
import type { ChoiceWords } from "../declare";
import type { ByLanguage, Language } from "../language";
import type { Matrix } from "../parameters";
import { readCell } from "../tables";

export const scoringParameters = {
  floor: { kind: "amount", optional: true, zeroIsBlank: true },
  challenge: { kind: "amount", optional: true, zeroIsBlank: true },
  method: { kind: "choice", choices: scoreMethods, default: "auto" },
  cap: { kind: "number", default: DEFAULT_CAP, zeroIsBlank: true },
} as const;

/** Last of all, so that formulas written before it was there mean what they meant. */
export const pointsParameter = { kind: "cells", optional: true } as const;

export const scoringWords: ByLanguage<{
  method: { name: string; text: string; choices: Record<ScoreMethod, ChoiceWords> };
  cap: { name: string; text: string };
  points: { name: string; text: string };
}> = {
  "zh-CN": {
    method: {
      name: "计分方法",
      text: "如何由完成情况得出分数。默认：有底线值或挑战值时用曲线，否则按完成率。",
      choices: {
        auto: ["自动", "有底线值或挑战值时用曲线，否则按完成率"],
        ratio: ["完成率", "得分 = 完成率 × 100"],
        inverse: ["目标÷实际", "越低越好的指标按 目标÷实际 计算"],
        curve: ["曲线", "底线 60 分、目标 100 分、挑战 120 分，其间为直线"],
        allOrNothing: ["非此即彼", "达到目标 100 分，否则 0 分"],
      },
    },
    cap: { name: "封顶分", text: "最高得分，默认 120。" },
    points: {
      name: "曲线分值",
      text: "曲线在底线、目标、挑战处的分值，三个单元格或 {60,100,120}，默认如此。",
    },
  },
  "en-US": {
    method: {
      name: "method",
      text: "How points are made. By default the curve when a floor or challenge is given, else the attainment.",
      choices: {
        auto: ["automatic", "The curve when a floor or challenge is given, else the attainment"],
        ratio: ["attainment", "Points = attainment × 100"],
        inverse: ["target ÷ actual", "For lower-is-better KPIs: target ÷ actual"],
        curve: [
          "curve",
          "60 points at the floor, 100 at the target, 120 at the challenge, straight lines between",
        ],
        allOrNothing: ["all or nothing", "100 points when the target is reached, else 0"],
      },
    },
    cap: { name: "cap", text: "The most points, 120 unless given." },
    points: {
      name: "points",
      text: "The curve's points at floor, target and challenge: three cells or {60,100,120}, which is usual.",
    },
  },
};

/** Three numbers in a row or a column, rising. */
export function readPoints(cells: Matrix | undefined, language: Language): CurvePoints | Failure {
  if (!cells) return defaultCurvePoints;
  const { name } = scoringWords[language].points;
  const read = cells.flat().map((cell) => readCell(cell, name));
  const failure = read.find(isFailure);
  if (failure) return failure;
  const [floor, target, challenge, ...more] = read as (number | undefined)[];
  if (floor === undefined || target === undefined || challenge === undefined || more.length > 0)
    return fail("notTable", { parameter: name, columns: 3 });
  return floor <= target && target <= challenge ? { floor, target, challenge } : fail("curveOutOfOrder");
}
