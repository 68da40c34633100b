import type { Scenario } from "../../src/workbench/page/scenarios/scenario";

const SHEET = "KPI Scorecard";

export const scorecardIsLive: Scenario = {
  id: "scorecardIsLive",
  words: {
    "zh-CN": {
      name: "评分卡随数据变化",
      story: "生成评分卡以后，在考核表里改一个实际值，评分卡上的得分自己更新。",
    },
    "en-US": {
      name: "The scorecard is live",
      story:
        "Make the scorecard, then change an actual value on the KPI sheet: the score on the card follows by itself.",
    },
  },
  book: { sample: "kpi-scorecard-sample.xlsx" },
  steps: [
    { do: "press", button: "bind", words: { "zh-CN": "绑定当前工作表", "en-US": "Bind this sheet" } },
    { do: "press", button: "scorecard", words: { "zh-CN": "生成评分卡", "en-US": "Make the scorecard" } },
    {
      do: "type",
      sheet: SHEET,
      address: "J4",
      text: "0",
      words: { "zh-CN": "在 J4 输入 0", "en-US": "Type 0 into J4" },
    },
  ],
  holds: [
    {
      words: { "zh-CN": "多了一张评分卡", "en-US": "There is one sheet more" },
      is: (view) => view.sheets.length === 3,
    },
    {
      words: { "zh-CN": "评分卡上第一项得分为 0", "en-US": "The first score on the card is 0" },
      is: (view) => view.value(view.sheets.at(-1) ?? "", "H7") === 0,
    },
  ],
};
