import type { Template } from "../template";

export const service: Template = {
  id: "service",
  code: "SVC",
  words: {
    "zh-CN": { position: "客服专员", department: "客服部" },
    "en-US": { position: "Customer service agent", department: "Customer service" },
  },
  kpis: [
    {
      words: {
        "zh-CN": ["问题一次性解决率", "首次联系即解决的问题数 ÷ 受理问题总数"],
        "en-US": ["First-contact resolution rate", "Issues solved at first contact ÷ all issues taken"],
      },
      ...{ perspective: "customer", kind: "quality", better: "higher", unit: "percent" },
      ...{ levels: [76, 78, 85, 90], weight: 30, source: "desk", frequency: "weekly", counter: 4 },
    },
    {
      words: {
        "zh-CN": ["客户满意度评分", "服务结束后回访评分的平均分（百分制）"],
        "en-US": ["Customer satisfaction score", "Average score out of 100 given after the service"],
      },
      ...{ perspective: "customer", kind: "result", better: "higher", unit: "points" },
      ...{ levels: [85, 86, 90, 94], weight: 30, source: "survey", frequency: "monthly", counter: 4 },
    },
    {
      words: {
        "zh-CN": ["知识库采纳条目数", "本人提交并经审核采纳的知识库条目数"],
        "en-US": ["Knowledge articles adopted", "Knowledge-base articles submitted and adopted after review"],
      },
      ...{ perspective: "learning", kind: "forward", better: "higher", unit: "articles" },
      ...{ levels: [18, 20, 30, 40], weight: 30, source: "desk", frequency: "monthly", counter: 1 },
    },
    {
      words: {
        "zh-CN": ["平均通话时长", "通话总时长 ÷ 通话次数"],
        "en-US": ["Average call time", "Total talk time ÷ number of calls"],
      },
      ...{ perspective: "process", kind: "process", better: "lower", unit: "minutes" },
      ...{ levels: [6.8, 6.5, 6, 5.5], weight: 5, source: "desk", frequency: "weekly", counter: 1 },
    },
    {
      words: {
        "zh-CN": ["单次服务成本", "客服部当期费用 ÷ 受理问题总数"],
        "en-US": ["Cost per contact", "Department cost ÷ issues taken in the period"],
      },
      ...{ perspective: "finance", kind: "result", better: "lower", unit: "smallMoney" },
      ...{ levels: [13, 12.5, 11, 10], weight: 5, source: "ledger", frequency: "monthly", counter: 2 },
    },
  ],
};
