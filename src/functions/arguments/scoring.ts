import { DEFAULT_CAP, scoreMethods, type ScoreMethod } from "../../domain/scoring/score";
import type { ChoiceWords } from "../declare";
import type { ByLanguage } from "../language";

export const scoringParameters = {
  floor: { kind: "amount", optional: true, zeroIsBlank: true },
  challenge: { kind: "amount", optional: true, zeroIsBlank: true },
  method: { kind: "choice", choices: scoreMethods, default: "auto" },
  cap: { kind: "number", default: DEFAULT_CAP, zeroIsBlank: true },
} as const;

export const scoringWords: ByLanguage<{
  method: { name: string; text: string; choices: Record<ScoreMethod, ChoiceWords> };
  cap: { name: string; text: string };
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
  },
};
