import type { Template } from "../template";

export const finance: Template = {
  id: "finance",
  code: "FIN",
  words: {
    "zh-CN": { position: "财务专员", department: "财务部" },
    "en-US": { position: "Finance specialist", department: "Finance" },
  },
  kpis: [
    {
      words: {
        "zh-CN": ["费用报销审核及时率", "两个工作日内审结的报销单数 ÷ 报销单总数"],
        "en-US": ["On-time expense review", "Claims settled within two working days ÷ all claims"],
      },
      ...{ perspective: "process", kind: "process", better: "higher", unit: "percent" },
      ...{ levels: [90, 92, 97, 99], weight: 30, source: "ledger", frequency: "weekly", counter: 2 },
    },
    {
      words: {
        "zh-CN": ["预算偏差率", "实际支出与预算之差的绝对值 ÷ 预算"],
        "en-US": ["Budget variance rate", "Absolute difference of spending and budget ÷ budget"],
      },
      ...{ perspective: "finance", kind: "quality", better: "lower", unit: "percent" },
      ...{ levels: [8, 7, 5, 3], weight: 30, source: "ledger", frequency: "monthly", counter: 1 },
    },
    {
      words: {
        "zh-CN": ["现金流预测准确率", "1 − 预测与实际净现金流之差的绝对值 ÷ 实际净现金流"],
        "en-US": [
          "Cash-flow forecast accuracy",
          "1 − absolute difference of forecast and actual net cash flow ÷ actual net cash flow",
        ],
      },
      ...{ perspective: "finance", kind: "forward", better: "higher", unit: "percent" },
      ...{ levels: [82, 85, 92, 96], weight: 30, source: "ledger", frequency: "monthly", counter: 2 },
    },
    {
      words: {
        "zh-CN": ["内部服务满意度评分", "各部门对财务服务评分的平均分（百分制）"],
        "en-US": [
          "Internal service score",
          "Average score out of 100 that departments give to the finance team",
        ],
      },
      ...{ perspective: "customer", kind: "result", better: "higher", unit: "points" },
      ...{ levels: [82, 84, 90, 95], weight: 5, source: "survey", frequency: "monthly", counter: 1 },
    },
    {
      words: {
        "zh-CN": ["财税培训完成率", "按计划完成的财税课程数 ÷ 计划课程数"],
        "en-US": [
          "Finance training completion",
          "Planned finance and tax courses completed ÷ courses planned",
        ],
      },
      ...{ perspective: "learning", kind: "process", better: "higher", unit: "percent" },
      ...{ levels: [85, 88, 95, 99], weight: 5, source: "learning", frequency: "monthly" },
    },
  ],
};
