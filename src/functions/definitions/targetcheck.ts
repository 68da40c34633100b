import { diagnoseTarget, type TargetDiagnosis } from "../../domain/calibration/diagnosis";
import { betterParameter, betterWords } from "../arguments/better";
import { defineFunction } from "../declare";
import type { ByLanguage } from "../language";
import { figuresParameter, figuresWords, present } from "../arguments/series";

const verdicts: ByLanguage<Record<TargetDiagnosis, string>> = {
  "zh-CN": {
    noBaseline: "没有历史数据",
    betterThanEver: "优于历史最好水平",
    belowPast: "低于过去平均水平",
    alwaysJustMissed: "总是差一点达到（97–99%）",
    plausible: "合理",
  },
  "en-US": {
    noBaseline: "No history",
    betterThanEver: "Better than ever seen",
    belowPast: "Below past performance",
    alwaysJustMissed: "Always just missed (97–99%)",
    plausible: "Plausible",
  },
};

export const targetcheck = defineFunction({
  id: "TARGETCHECK",
  answers: "range",
  parameters: {
    target: { kind: "number" },
    history: { ...figuresParameter, optional: true },
    direction: betterParameter,
  },
  words: {
    "zh-CN": {
      summary: "用历史数据检查一个目标：没有依据、优于历史最好、低于过去平均，还是合理。",
      result: "一句结论。",
      source: "与历史最好值和平均值比较；最近三期都在目标的 97%–99% 时单独指出。",
      parameters: {
        target: { name: "目标值", text: "要检查的目标，与历史值同一单位。" },
        history: figuresWords["zh-CN"],
        direction: betterWords["zh-CN"],
      },
    },
    "en-US": {
      summary:
        "Checks a target against history: no history, better than ever, below past performance, or plausible.",
      result: "One verdict.",
      source:
        "Compared with the best and the mean of the past; three periods running at 97–99% of the target are named.",
      parameters: {
        target: { name: "target", text: "The target, in the unit of the history." },
        history: figuresWords["en-US"],
        direction: betterWords["en-US"],
      },
    },
  },
  run({ target, history = [], direction }, { language }) {
    return verdicts[language][diagnoseTarget(target, present(history), direction === "higher")];
  },
  examples: [
    {
      with: { target: 105, history: [[90], [100], [110]] },
      gives: { "zh-CN": "合理", "en-US": "Plausible" },
    },
    {
      with: { target: 120, history: [[90], [100], [110]] },
      gives: { "zh-CN": "优于历史最好水平", "en-US": "Better than ever seen" },
    },
    {
      with: { target: 5, history: [[3], [2], [4]], direction: "lower" },
      gives: { "zh-CN": "低于过去平均水平", "en-US": "Below past performance" },
    },
    {
      with: { target: 100, history: [[97.5], [98], [98.5]] },
      gives: { "zh-CN": "总是差一点达到（97–99%）", "en-US": "Always just missed (97–99%)" },
    },
    { with: { target: "优秀", history: [[1], [2]] }, fails: "notNumber" },
  ],
  moreTests: [{ with: { target: 100 }, gives: { "zh-CN": "没有历史数据", "en-US": "No history" } }],
  seeAlso: ["TARGETFIT"],
});
