import type { Template } from "../template";

export const production: Template = {
  id: "production",
  code: "PRO",
  words: {
    "zh-CN": { position: "生产主管", department: "生产部" },
    "en-US": { position: "Production supervisor", department: "Production" },
  },
  kpis: [
    {
      words: {
        "zh-CN": ["产能达成率", "实际合格产出 ÷ 计划产出"],
        "en-US": ["Capacity attainment", "Good units produced ÷ planned units"],
      },
      ...{ perspective: "process", kind: "result", better: "higher", unit: "percent" },
      ...{ levels: [90, 92, 96, 99], weight: 30, source: "mes", frequency: "weekly", counter: 2 },
    },
    {
      words: {
        "zh-CN": ["产品合格率", "检验合格件数 ÷ 检验总件数"],
        "en-US": ["Product pass rate", "Units passed ÷ units inspected"],
      },
      ...{ perspective: "process", kind: "quality", better: "higher", unit: "percent" },
      ...{ levels: [97, 97.5, 98.5, 99.2], weight: 30, source: "quality", frequency: "weekly", counter: 1 },
    },
    {
      words: {
        "zh-CN": [
          "班组技能与现场改善评级",
          "按五级标准评定各班组的平均级别：1 级为依赖主管，3 级为一岗多能，5 级为自主改善",
        ],
        "en-US": [
          "Team skill and improvement rating",
          "Average level of the teams on a five-level scale: 1 needs guidance, 3 covers several stations, 5 improves by itself",
        ],
      },
      ...{ perspective: "learning", kind: "forward", judged: true, better: "higher", unit: "level" },
      ...{ levels: [3, 3, 4, 5], weight: 30, source: "manager", frequency: "monthly", counter: 1 },
    },
    {
      words: {
        "zh-CN": ["原材料损耗率", "损耗材料金额 ÷ 领用材料金额"],
        "en-US": ["Raw-material loss rate", "Value of material lost ÷ value of material issued"],
      },
      ...{ perspective: "finance", kind: "process", better: "lower", unit: "percent" },
      ...{ levels: [3.2, 3, 2.5, 2], weight: 5, source: "erp", frequency: "monthly", counter: 2 },
    },
    {
      words: {
        "zh-CN": ["交期准时率", "按承诺日期交付的订单数 ÷ 订单总数"],
        "en-US": ["On-time order delivery", "Orders delivered on the promised day ÷ all orders"],
      },
      ...{ perspective: "customer", kind: "quality", better: "higher", unit: "percent" },
      ...{ levels: [92, 93, 96, 99], weight: 5, source: "erp", frequency: "weekly", counter: 2 },
    },
  ],
};
