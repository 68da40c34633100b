import { FEWEST_PEOPLE, STANDARD_FIT, targetFit, type TargetFit } from "../../domain/calibration/targetFit";
import { defineFunction } from "../declare";
import type { ByLanguage } from "../language";
import { attainmentsParameter, present } from "../arguments/series";
import { zerosParameter, zerosWords } from "../arguments/zeros";

const verdicts: ByLanguage<Record<TargetFit, string>> = {
  "zh-CN": { tooEasy: "偏低", right: "合适", tooHard: "偏高", tooFew: "人数不足" },
  "en-US": { tooEasy: "Too easy", right: "Right", tooHard: "Too hard", tooFew: "Too few people" },
};

export const targetfit = defineFunction({
  id: "TARGETFIT",
  answers: "range",
  parameters: {
    attainments: attainmentsParameter,
    fewest: { kind: "number", default: FEWEST_PEOPLE, zeroIsBlank: true },
    zeros: zerosParameter,
  },
  words: {
    "zh-CN": {
      summary: "判断一个目标对承担它的人是否合适：80% 以上的人达到为偏低，一半以上未达到为偏高。",
      result: "偏低、合适、偏高，或人数不足。",
      source: "达到目标的人数占比 ≥ 80% 为偏低；未达到的占比 > 50% 为偏高；少于 5 人不作判断。",
      parameters: {
        attainments: { name: "完成率", text: "承担同一目标的每个人的完成率，1 或 100% 为达到。" },
        fewest: { name: "最少人数", text: "少于此人数不作判断，默认 5。" },
        zeros: zerosWords["zh-CN"],
      },
    },
    "en-US": {
      summary:
        "Whether a target fits the people who have it: too easy when 80% reach it, too hard when more than half miss it.",
      result: "Too easy, Right, Too hard, or Too few people.",
      source:
        "At least 80% reach it: too easy. More than 50% miss it: too hard. Fewer than 5 people say nothing.",
      parameters: {
        attainments: {
          name: "attainments",
          text: "The attainment of everyone with this target; 1 or 100% is reached.",
        },
        fewest: { name: "fewest people", text: "With fewer there is no verdict; 5 unless given." },
        zeros: zerosWords["en-US"],
      },
    },
  },
  run({ attainments, fewest }, { language }) {
    return verdicts[language][targetFit(present(attainments), { ...STANDARD_FIT, people: fewest })];
  },
  examples: [
    {
      with: { attainments: [[1.1], [1], ["105%"], [1.2], [0.9]] },
      gives: { "zh-CN": "偏低", "en-US": "Too easy" },
    },
    {
      with: { attainments: [[1.1], [1], [1.05], [0.8], [0.9]] },
      gives: { "zh-CN": "合适", "en-US": "Right" },
    },
    {
      with: { attainments: [[1.1], [1], [0.7], [0.8], [0.9]] },
      gives: { "zh-CN": "偏高", "en-US": "Too hard" },
    },
    { with: { attainments: [[1.1], [0.9]] }, gives: { "zh-CN": "人数不足", "en-US": "Too few people" } },
    { with: { attainments: [[1], ["未知"]] }, fails: "notNumber" },
  ],
  moreTests: [
    {
      with: { attainments: [[0], [0], [0], [1], [1]], zeros: "value" },
      gives: { "zh-CN": "偏高", "en-US": "Too hard" },
    },
  ],
  seeAlso: ["TARGETCHECK", "TOPLINE"],
});
