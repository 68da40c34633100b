import type { Template } from "../template";

export const product: Template = {
  id: "product",
  code: "PDM",
  words: {
    "zh-CN": { position: "产品经理", department: "产品部" },
    "en-US": { position: "Product manager", department: "Product" },
  },
  kpis: [
    {
      words: {
        "zh-CN": ["高端机型收入占比", "高端机型销售收入 ÷ 全部机型销售收入"],
        "en-US": ["Premium share of revenue", "Revenue from premium models ÷ revenue from all models"],
      },
      ...{ perspective: "finance", kind: "result", better: "higher", unit: "percent" },
      ...{ levels: [28, 30, 35, 40], weight: 30, source: "erp", frequency: "monthly", counter: 2 },
    },
    {
      words: {
        "zh-CN": ["机型故障率", "保修期内发生故障的台数 ÷ 在保台数"],
        "en-US": ["Model failure rate", "Units that failed under warranty ÷ units under warranty"],
      },
      ...{ perspective: "customer", kind: "quality", better: "lower", unit: "percent" },
      ...{
        levels: [0.05, 0.04, 0.03, 0.02],
        weight: 30,
        source: "quality",
        frequency: "monthly",
        counter: 1,
      },
    },
    {
      words: {
        "zh-CN": ["新产品渗透率", "使用新产品的客户数 ÷ 客户总数"],
        "en-US": ["New-product penetration", "Customers who use the new product ÷ all customers"],
      },
      ...{ perspective: "customer", kind: "forward", better: "higher", unit: "percent" },
      ...{ levels: [12, 14, 20, 26], weight: 30, source: "crm", frequency: "monthly", counter: 2 },
    },
    {
      words: {
        "zh-CN": ["版本按期上线率", "按计划日期上线的版本数 ÷ 计划版本数"],
        "en-US": ["On-time release rate", "Releases made on the planned day ÷ releases planned"],
      },
      ...{ perspective: "process", kind: "process", better: "higher", unit: "percent" },
      ...{ levels: [84, 86, 92, 98], weight: 5, source: "projects", frequency: "monthly", counter: 2 },
    },
    {
      words: {
        "zh-CN": ["用户访谈次数", "完成并形成记录的目标用户访谈次数"],
        "en-US": ["User interviews held", "Interviews with target users held and written up"],
      },
      ...{ perspective: "learning", kind: "process", better: "higher", unit: "times" },
      ...{ levels: [15, 18, 24, 30], weight: 5, source: "projects", frequency: "monthly" },
    },
  ],
};
