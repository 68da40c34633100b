import { withoutNoise } from "../../domain/numbers";
import { totalThreeTwoOne } from "../../domain/ratings/threeTwoOne";
import { defineFunction } from "../declare";

export const matrix321 = defineFunction({
  id: "MATRIX321",
  answers: "cell",
  parameters: {
    performance: { kind: "number", zeroIsBlank: true },
    capability: { kind: "number", zeroIsBlank: true },
    values: { kind: "number", zeroIsBlank: true },
    reading: { kind: "choice", choices: ["ratio", "absolute", "remainder"], default: "ratio" },
    further: { kind: "number", default: 0 },
  },
  words: {
    "zh-CN": {
      summary: "计算“3+2+1”总分：业绩 30、能力 20、价值观 10。",
      result: "总分（分）。",
      source:
        "30+20+10 合计 60：默认按 3:2:1 折算为整体；也可按绝对权重（满分 60），或把余下的 40% 给另一项。",
      parameters: {
        performance: { name: "业绩", text: "业绩得分。" },
        capability: { name: "能力", text: "能力得分。" },
        values: { name: "价值观", text: "价值观得分。" },
        reading: {
          name: "读法",
          text: "60 如何成为整体。默认按比例。",
          choices: {
            ratio: ["按比例", "3:2:1，折算为 100%"],
            absolute: ["绝对权重", "30%、20%、10%，满分 60"],
            remainder: ["余下 40%", "余下的 40% 给另一项"],
          },
        },
        further: { name: "另一项", text: "占 40% 的另一项得分，仅用于“余下 40%”。" },
      },
    },
    "en-US": {
      summary: "The 3+2+1 total: performance 30, capability 20, values 10.",
      result: "The total in points.",
      source:
        "30 + 20 + 10 makes 60: read as 3:2:1 of the whole unless you choose absolute weights (out of 60) or give the remaining 40% to a further part.",
      parameters: {
        performance: { name: "performance", text: "The performance score." },
        capability: { name: "capability", text: "The capability score." },
        values: { name: "values", text: "The values score." },
        reading: {
          name: "reading",
          text: "How 60 makes a whole; as a ratio unless given.",
          choices: {
            ratio: ["ratio", "3:2:1 of the whole"],
            absolute: ["absolute", "30%, 20% and 10%, out of 60"],
            remainder: ["remainder", "The other 40% is a further part"],
          },
        },
        further: { name: "further part", text: "The score of the part that counts 40%; only for remainder." },
      },
    },
  },
  run({ performance, capability, values, reading, further }) {
    return withoutNoise(totalThreeTwoOne([performance, capability, values], reading, further));
  },
  examples: [
    { with: { performance: 120, capability: 90, values: 60 }, gives: 100 },
    { with: { performance: 90, capability: 90, values: 90, reading: "absolute" }, gives: 54 },
    { with: { performance: 90, capability: 90, values: 90, reading: "remainder", further: 100 }, gives: 94 },
    { with: { performance: 90, capability: 90 }, fails: "missing" },
  ],
  moreTests: [
    { with: { performance: [[90], [60]], capability: 90, values: 90 }, gives: [[90], [75]] },
    { with: { performance: 90, capability: "优", values: 90 }, fails: "notNumber" },
  ],
  seeAlso: ["RATING360"],
});
