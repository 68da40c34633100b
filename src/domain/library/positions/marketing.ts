import type { Template } from "../template";

export const marketing: Template = {
  id: "marketing",
  code: "MKT",
  words: {
    "zh-CN": { position: "市场专员", department: "市场部" },
    "en-US": { position: "Marketing specialist", department: "Marketing" },
  },
  kpis: [
    {
      words: {
        "zh-CN": ["线索转化率", "转为商机的线索数 ÷ 有效线索总数"],
        "en-US": ["Lead conversion rate", "Leads turned into opportunities ÷ all valid leads"],
      },
      ...{ perspective: "customer", kind: "result", better: "higher", unit: "percent" },
      ...{ levels: [6, 6.5, 8, 10], weight: 30, source: "crm", frequency: "weekly", counter: 2 },
    },
    {
      words: {
        "zh-CN": ["营销活动投入产出比", "活动带来的毛利 ÷ 活动费用"],
        "en-US": ["Campaign return on spending", "Gross profit from campaigns ÷ campaign spending"],
      },
      ...{ perspective: "finance", kind: "result", better: "higher", unit: "multiple" },
      ...{ levels: [1.3, 1.5, 2, 2.5], weight: 30, source: "marketing", frequency: "monthly", counter: 1 },
    },
    {
      words: {
        "zh-CN": ["品牌社交媒体提及量", "主要社交平台上提及本品牌的原创内容条次，剔除本公司账号"],
        "en-US": [
          "Brand mentions in social media",
          "Original posts naming the brand on the main platforms, own accounts left out",
        ],
      },
      ...{ perspective: "customer", kind: "forward", better: "higher", unit: "mentions" },
      ...{
        levels: [7000, 8000, 10000, 13000],
        weight: 30,
        source: "marketing",
        frequency: "weekly",
        counter: 1,
      },
    },
    {
      words: {
        "zh-CN": ["营销活动按期上线率", "按计划日期上线的活动数 ÷ 计划活动数"],
        "en-US": ["On-time campaign launch", "Campaigns launched on the planned day ÷ campaigns planned"],
      },
      ...{ perspective: "process", kind: "process", better: "higher", unit: "percent" },
      ...{ levels: [86, 88, 95, 99], weight: 5, source: "projects", frequency: "monthly", counter: 2 },
    },
    {
      words: {
        "zh-CN": ["营销案例分享次数", "在部门内完成并存档的活动复盘分享次数"],
        "en-US": ["Campaign reviews shared", "Campaign reviews presented to the department and filed"],
      },
      ...{ perspective: "learning", kind: "process", better: "higher", unit: "times" },
      ...{ levels: [2, 2, 3, 5], weight: 5, source: "learning", frequency: "monthly" },
    },
  ],
};
