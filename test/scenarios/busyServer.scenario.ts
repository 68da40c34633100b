import type { Scenario } from "../../src/workbench/page/scenarios/scenario";

const SHEET = "一季度";

export const busyServer: Scenario = {
  id: "busyServer",
  words: {
    "zh-CN": {
      name: "服务器繁忙",
      story: "Excel 网页版限流：两个请求被退回（429）。加载项稍等再试，检查照常完成，不用人做什么。",
    },
    "en-US": {
      name: "A busy server",
      story:
        "Excel on the web throttles: two requests are turned away (429). The add-in waits a moment and asks again; the check ends as usual and nobody has to do anything.",
    },
  },
  book: {
    sheets: {
      [SHEET]: `
        编号 | 指标名称 | 权重 | 目标值 | 实际值
        1 | 销售收入 | 60% | 1200 | 1350
        2 | 客户满意度 | 30% | 90 | 88.6`,
    },
  },
  steps: [
    { do: "press", button: "bind", words: { "zh-CN": "绑定当前工作表", "en-US": "Bind this sheet" } },
    {
      do: "trouble",
      kind: "throttling",
      sheet: SHEET,
      values: { times: 2 },
      words: { "zh-CN": "退回接下来的 2 个请求", "en-US": "Turn away the next 2 requests" },
    },
    { do: "press", button: "check", words: { "zh-CN": "检查", "en-US": "Check" } },
  ],
  holds: [
    {
      words: { "zh-CN": "权重有标记", "en-US": "The weights are marked" },
      is: (view) => view.highlights(SHEET) > 0,
    },
  ],
};
