import type { Template } from "../template";

export const store: Template = {
  id: "store",
  code: "STO",
  words: {
    "zh-CN": { position: "门店店长", department: "门店运营部" },
    "en-US": { position: "Store manager", department: "Store operations" },
  },
  kpis: [
    {
      words: {
        "zh-CN": ["门店销售额", "门店当期实收销售金额（不含税）"],
        "en-US": ["Store sales revenue", "Takings of the store in the period, net of tax"],
      },
      ...{ perspective: "finance", kind: "result", better: "higher", unit: "money" },
      ...{ levels: [82, 85, 96, 110], weight: 30, source: "shop", frequency: "weekly", counter: 4 },
    },
    {
      words: {
        "zh-CN": ["会员复购率", "当期再次消费的会员数 ÷ 会员总数"],
        "en-US": ["Member repeat-purchase rate", "Members who bought again ÷ all members"],
      },
      ...{ perspective: "customer", kind: "forward", better: "higher", unit: "percent" },
      ...{ levels: [28, 30, 36, 42], weight: 30, source: "shop", frequency: "monthly", counter: 1 },
    },
    {
      words: {
        "zh-CN": ["门店库存周转率", "当期销售成本 ÷ 平均库存金额"],
        "en-US": ["Store inventory turnover", "Cost of goods sold ÷ average value of stock"],
      },
      ...{ perspective: "process", kind: "process", better: "higher", unit: "times" },
      ...{ levels: [1.3, 1.4, 1.7, 2], weight: 30, source: "erp", frequency: "monthly", counter: 4 },
    },
    {
      words: {
        "zh-CN": ["商品缺货率", "缺货商品数 ÷ 在售商品总数"],
        "en-US": ["Stock-out rate", "Articles out of stock ÷ articles on sale"],
      },
      ...{ perspective: "customer", kind: "quality", better: "lower", unit: "percent" },
      ...{ levels: [4.5, 4, 3, 2], weight: 5, source: "erp", frequency: "weekly", counter: 3 },
    },
    {
      words: {
        "zh-CN": ["店员岗位认证通过率", "通过岗位认证的店员数 ÷ 应认证店员数"],
        "en-US": ["Staff certification rate", "Staff certified for their post ÷ staff due for it"],
      },
      ...{ perspective: "learning", kind: "process", better: "higher", unit: "percent" },
      ...{ levels: [80, 85, 92, 98], weight: 5, source: "learning", frequency: "monthly" },
    },
  ],
};
