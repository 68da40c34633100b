import { streakOf } from "../../domain/tracking/streak";
import { defineFunction } from "../declare";
import { attainmentsParameter, attainmentsWords } from "../arguments/series";
import { zerosParameter, zerosWords } from "../arguments/zeros";

export const streak = defineFunction({
  id: "STREAK",
  answers: "range",
  parameters: {
    attainments: attainmentsParameter,
    limit: { kind: "ratio", default: 1, zeroIsBlank: true },
    zeros: zerosParameter,
  },
  words: {
    "zh-CN": {
      summary: "数出截至最近一期连续达标（正数）或连续未达标（负数）的期数。",
      result: "期数；−2 即连续两期未达标，应预警。最近一期没有数据时为 0。",
      source: "从最近一期往前数，遇到相反的结果或空单元格为止。",
      parameters: {
        attainments: attainmentsWords["zh-CN"],
        limit: { name: "达标线", text: "达到多少算达标，默认 100%。" },
        zeros: zerosWords["zh-CN"],
      },
    },
    "en-US": {
      summary: "How many periods in a row, up to the latest, were reached (positive) or missed (negative).",
      result: "The count; −2 is two misses in a row and a warning. 0 when the latest period has no figure.",
      source: "Counted back from the latest period to the first that went the other way or is blank.",
      parameters: {
        attainments: {
          name: attainmentsWords["en-US"].name,
          text: "A column of attainments, earliest first. A blank ends a streak.",
        },
        limit: { name: "limit", text: "What counts as reached; 100% unless given." },
        zeros: zerosWords["en-US"],
      },
    },
  },
  run({ attainments, limit }) {
    return streakOf(attainments.map((attainment) => (attainment === undefined ? null : attainment >= limit)));
  },
  examples: [
    { with: { attainments: [[1.1], [0.95], ["90%"]] }, gives: -2 },
    { with: { attainments: [[0.9, 1, 1.2, 1.05]] }, gives: 3 },
    { with: { attainments: [[0.85], [0.92]], limit: "80%" }, gives: 2 },
    { with: { attainments: [[1], ["达标"]] }, fails: "notNumber" },
  ],
  moreTests: [
    { with: { attainments: [[1], [""], [1]] }, gives: 1 },
    { with: { attainments: [[1], [""]] }, gives: 0 },
    { with: { attainments: [[1], [0]], zeros: "value" }, gives: -1 },
  ],
  seeAlso: ["PACE", "VOLATILITY"],
});
