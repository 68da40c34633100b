import type { Scenario } from "../../src/workbench/page/scenarios/scenario";

const SHEET = "Q1";

export const protectedSheet: Scenario = {
  id: "protectedSheet",
  words: {
    "zh-CN": {
      name: "受保护的工作表",
      story:
        "工作表受保护时，检查照样列出问题，但不做任何标记，并说明要先取消保护。取消之后再检查，标记出现。",
    },
    "en-US": {
      name: "A protected sheet",
      story:
        "While the sheet is protected the check still lists what is wrong, marks nothing, and says to take off the protection. After that, the marks appear.",
    },
  },
  book: {
    sheets: {
      [SHEET]: `
        No. | KPI | Weight | Target | Actual
        1 | Revenue | 50% | 1200 | 1350
        2 | Customer satisfaction | 30% | 90 | 88.6
        3 | Complaint rate | 10% | ≤2% | 1.6%`,
    },
  },
  steps: [
    { do: "press", button: "bind", words: { "zh-CN": "绑定当前工作表", "en-US": "Bind this sheet" } },
    {
      do: "trouble",
      kind: "protectedSheet",
      sheet: SHEET,
      words: { "zh-CN": "保护工作表", "en-US": "Protect the sheet" },
    },
    { do: "press", button: "check", words: { "zh-CN": "检查", "en-US": "Check" } },
    { do: "calm", words: { "zh-CN": "取消保护", "en-US": "Take off the protection" } },
    { do: "press", button: "check", words: { "zh-CN": "再检查", "en-US": "Check again" } },
  ],
  holds: [
    {
      words: { "zh-CN": "权重有标记", "en-US": "The weights are marked" },
      is: (view) => view.highlights(SHEET) > 0,
    },
    {
      words: { "zh-CN": "单元格没有变化", "en-US": "The cells are as they were" },
      is: (view) => view.value(SHEET, "C2") === 0.5 && view.value(SHEET, "C4") === 0.1,
    },
  ],
};
