import { fail } from "../../domain/failure";
import { TOP_SHARE, topLine } from "../../domain/grades/topLine";
import { defineFunction } from "../declare";
import { figuresParameter, present } from "../arguments/series";
import { zerosParameter, zerosWords } from "../arguments/zeros";

const words = {
  "zh-CN": {
    scores: { name: "得分", text: "所有人的得分。空单元格不计。" },
    share: { name: "比例", text: "前百分之几，默认 20%。" },
    zeros: zerosWords["zh-CN"],
  },
  "en-US": {
    scores: { name: "scores", text: "Everyone's scores. Blanks are passed over." },
    share: { name: "share", text: "The share at the top; 20% unless given." },
    zeros: zerosWords["en-US"],
  },
};

export const topline = defineFunction({
  id: "TOPLINE",
  answers: "range",
  parameters: {
    scores: figuresParameter,
    share: { kind: "ratio", default: TOP_SHARE, zeroIsBlank: true },
    zeros: zerosParameter,
  },
  words: {
    "zh-CN": {
      summary: "给出前 20% 的分数线，作为标杆。",
      result: "进入前 20% 所需的得分。",
      source: "从高到低排列，取第 n × 20% 名（向下取整，至少第 1 名）的得分。",
      parameters: words["zh-CN"],
    },
    "en-US": {
      summary: "The benchmark line: the score that the best 20% reach.",
      result: "The lowest score still in the top 20%.",
      source: "Sorted from the top, the score at place n × 20%, rounded down and at least the first.",
      parameters: words["en-US"],
    },
  },
  run({ scores, share }, { language }) {
    if (!(share > 0 && share <= 1))
      return fail("outOfRange", { parameter: words[language].share.name, value: share, low: 0, high: 1 });
    return topLine(present(scores), share) ?? fail("empty", { parameter: words[language].scores.name });
  },
  examples: [
    { with: { scores: [[60], [95], [70], [88], [92], [75], [81], [66], [85], [90]] }, gives: 92 },
    { with: { scores: [[60], [95], [70]] }, gives: 95 },
    { with: { scores: [[60, 95, 70, 88]], share: "50%" }, gives: 88 },
    { with: { scores: "待定" }, fails: "empty" },
  ],
  moreTests: [{ with: { scores: [[1], [2]], share: 20 }, fails: "outOfRange" }],
  seeAlso: ["TARGETFIT"],
});
