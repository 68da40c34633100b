import type { Template } from "../template";

export const sales: Template = {
  id: "sales",
  code: "SAL",
  words: {
    "zh-CN": { position: "销售代表", department: "销售部" },
    "en-US": { position: "Sales representative", department: "Sales" },
  },
  kpis: [
    {
      words: {
        "zh-CN": ["销售额", "当期已签约并开票的合同金额（不含税）之和"],
        "en-US": ["Sales revenue", "Contract value signed and invoiced in the period, net of tax"],
      },
      ...{ perspective: "finance", kind: "result", better: "higher", unit: "money" },
      ...{ levels: [950, 1000, 1200, 1500], weight: 30, source: "erp", frequency: "monthly", counter: 2 },
    },
    {
      words: {
        "zh-CN": ["回款率", "当期实收货款 ÷ 当期到期应收货款"],
        "en-US": ["Collection rate", "Cash collected ÷ receivables due in the period"],
      },
      ...{ perspective: "finance", kind: "quality", better: "higher", unit: "percent" },
      ...{ levels: [88, 90, 95, 98], weight: 30, source: "ledger", frequency: "monthly", counter: 1 },
    },
    {
      words: {
        "zh-CN": [
          "重点客户关系评级",
          "十家重点客户按五级标准评定的平均级别：1 级为仅询价，3 级为定期采购，5 级为签订年度框架协议",
        ],
        "en-US": [
          "Key-account relationship rating",
          "Average level of ten key accounts on a five-level scale: 1 asks for quotes, 3 buys regularly, 5 has a framework contract",
        ],
      },
      ...{ perspective: "customer", kind: "forward", judged: true, better: "higher", unit: "level" },
      ...{ levels: [3, 3, 4, 5], weight: 30, source: "manager", frequency: "monthly", counter: 1 },
    },
    {
      words: {
        "zh-CN": ["客户拜访量", "拜访目标客户并在 CRM 中留有记录的次数"],
        "en-US": ["Customer visits", "Visits to target customers recorded in the CRM"],
      },
      ...{ perspective: "process", kind: "process", better: "higher", unit: "visits" },
      ...{ levels: [50, 55, 60, 75], weight: 5, source: "crm", frequency: "weekly", counter: 3 },
    },
    {
      words: {
        "zh-CN": ["产品知识考核得分", "当期产品知识考核的平均得分"],
        "en-US": [
          "Product-knowledge test score",
          "Average score in the product-knowledge tests of the period",
        ],
      },
      ...{ perspective: "learning", kind: "quality", better: "higher", unit: "points" },
      ...{ levels: [78, 80, 90, 95], weight: 5, source: "learning", frequency: "monthly" },
    },
  ],
};
