import type { Scenario } from "../../src/workbench/page/scenarios/scenario";

const SHEET = "绩效考核表";

export const weightsOverOneHundred: Scenario = {
  id: "weightsOverOneHundred",
  words: {
    "zh-CN": {
      name: "权重超过 100%",
      story: "销售部的考核表里，有人把一项权重从 25% 改成 35%。检查会标出整列权重，一键归一后标记消失。",
    },
    "en-US": {
      name: "Weights over 100%",
      story:
        "On the sales department's sheet somebody raised one weight from 25% to 35%. The check marks the weights; one click scales them back, and the marks go.",
    },
  },
  book: { sample: "绩效考核表-销售部.xlsx" },
  steps: [
    { do: "press", button: "bind", words: { "zh-CN": "绑定当前工作表", "en-US": "Bind this sheet" } },
    {
      do: "type",
      sheet: SHEET,
      address: "G4",
      text: "35%",
      words: { "zh-CN": "在 G4 输入 35%", "en-US": "Type 35% into G4" },
    },
    { do: "press", button: "check", words: { "zh-CN": "检查", "en-US": "Check" } },
    {
      do: "press",
      button: "fix",
      words: { "zh-CN": "将权重归一到 100%", "en-US": "Scale the weights to 100%" },
    },
  ],
  holds: [
    {
      words: { "zh-CN": "权重合计正好 100%", "en-US": "The weights total exactly 100%" },
      is: (view) => {
        const weights = Array.from({ length: 10 }, (_, row) => view.value(SHEET, `G${row + 4}`));
        return Math.abs(weights.reduce<number>((sum, weight) => sum + Number(weight), 0) - 1) < 1e-9;
      },
    },
    {
      words: { "zh-CN": "第一项不再是 25%", "en-US": "The first weight is no longer 25%" },
      is: (view) => view.value(SHEET, "G4") !== 0.25,
    },
    {
      words: { "zh-CN": "没有留下标记", "en-US": "No mark is left" },
      is: (view) => view.highlights(SHEET) === 0,
    },
    {
      words: {
        "zh-CN": "表主自己的 2 条条件格式还在",
        "en-US": "The owner's own 2 conditional formats are still there",
      },
      is: (view) => view.rules(SHEET) === 2,
    },
  ],
};
