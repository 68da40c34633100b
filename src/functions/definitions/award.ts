import { fail } from "../../domain/failure";
import { AWARD_SHARE, specialAward } from "../../domain/incentives/award";
import { withoutNoise } from "../../domain/numbers";
import { defineFunction } from "../declare";

const words = {
  "zh-CN": {
    saving: { name: "年节约额", text: "改进一年带来的节约，可以是整列。" },
    share: { name: "比例", text: "奖励占节约额的比例，默认 20%。" },
  },
  "en-US": {
    saving: { name: "saving", text: "What the improvement saves in a year, or a whole column." },
    share: { name: "share", text: "The share of the saving that is paid; 20% unless given." },
  },
} as const;

export const award = defineFunction({
  id: "AWARD",
  answers: "cell",
  parameters: {
    saving: { kind: "number", whenBlank: "blank", zeroIsBlank: true },
    share: { kind: "ratio", default: AWARD_SHARE, zeroIsBlank: true },
  },
  words: {
    "zh-CN": {
      summary: "计算专项奖：年节约额的 20%。",
      result: "奖金，与节约额同一单位。没有节约时为 0。",
      source: "年节约额 × 20%，负值不扣。",
      parameters: words["zh-CN"],
    },
    "en-US": {
      summary: "The special award: 20% of what an improvement saves in a year.",
      result: "The award in the unit of the saving; 0 when nothing was saved.",
      source: "Annual saving × 20%; nothing is taken back for a loss.",
      parameters: words["en-US"],
    },
  },
  run({ saving, share }, { language }) {
    if (share < 0 || share > 1)
      return fail("outOfRange", { parameter: words[language].share.name, value: share, low: 0, high: 1 });
    return withoutNoise(specialAward(saving, share));
  },
  examples: [
    { with: { saving: 100000 }, gives: 20000 },
    { with: { saving: "50万", share: "10%" }, gives: 50000 },
    { with: { saving: [[30000], [-5000]] }, gives: [[6000], [0]] },
    { with: { saving: 100000, share: 20 }, fails: "outOfRange" },
  ],
  moreTests: [{ with: {}, gives: "" }],
  seeAlso: ["PAYOUT"],
});
