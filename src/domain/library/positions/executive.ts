import type { Template } from "../template";

export const executive: Template = {
  id: "executive",
  code: "EXE",
  words: {
    "zh-CN": { position: "总经理", department: "总经办" },
    "en-US": { position: "General manager", department: "Executive office" },
  },
  kpis: [
    {
      words: {
        "zh-CN": ["营业收入增长率", "（当期营业收入 − 上年同期营业收入）÷ 上年同期营业收入"],
        "en-US": ["Revenue growth rate", "Growth of revenue over the same period of last year"],
      },
      ...{ perspective: "finance", kind: "result", better: "higher", unit: "percent" },
      ...{ levels: [8, 10, 15, 20], weight: 30, source: "ledger", frequency: "monthly", counter: 2 },
    },
    {
      words: {
        "zh-CN": ["净利润率", "净利润 ÷ 营业收入"],
        "en-US": ["Net profit margin", "Net profit ÷ revenue"],
      },
      ...{ perspective: "finance", kind: "quality", better: "higher", unit: "percent" },
      ...{ levels: [6.5, 7, 8.5, 10], weight: 30, source: "ledger", frequency: "monthly", counter: 1 },
    },
    {
      words: {
        "zh-CN": ["新业务客户渗透率", "购买新业务的客户数 ÷ 客户总数"],
        "en-US": ["New-business penetration", "Customers who buy from the new business ÷ all customers"],
      },
      ...{ perspective: "customer", kind: "forward", better: "higher", unit: "percent" },
      ...{ levels: [8, 10, 15, 20], weight: 30, source: "crm", frequency: "monthly", counter: 2 },
    },
    {
      words: {
        "zh-CN": ["目标达成波动率", "各部门目标达成率的标准差 ÷ 平均值"],
        "en-US": [
          "Volatility of target attainment",
          "Standard deviation ÷ mean of the departments' attainment",
        ],
      },
      ...{ perspective: "process", kind: "process", better: "lower", unit: "percent" },
      ...{ levels: [17, 15, 12, 10], weight: 5, source: "people", frequency: "monthly", counter: 1 },
    },
    {
      words: {
        "zh-CN": ["中高层人员稳定率", "期末在职的中高层人数 ÷ 期初中高层人数"],
        "en-US": [
          "Senior staff retention",
          "Senior staff still employed at the end ÷ senior staff at the start",
        ],
      },
      ...{ perspective: "learning", kind: "result", better: "higher", unit: "percent" },
      ...{ levels: [88, 90, 93, 96], weight: 5, source: "people", frequency: "monthly" },
    },
  ],
};
