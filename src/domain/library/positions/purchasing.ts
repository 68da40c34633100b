import type { Template } from "../template";

export const purchasing: Template = {
  id: "purchasing",
  code: "PUR",
  words: {
    "zh-CN": { position: "采购专员", department: "采购部" },
    "en-US": { position: "Purchasing specialist", department: "Purchasing" },
  },
  kpis: [
    {
      words: {
        "zh-CN": ["采购成本降低率", "（上年同类物料单价 − 当期单价）÷ 上年单价，按采购金额加权"],
        "en-US": [
          "Procurement cost reduction",
          "Fall of unit prices against last year, weighted by purchase value",
        ],
      },
      ...{ perspective: "finance", kind: "result", better: "higher", unit: "percent" },
      ...{ levels: [2, 2.5, 4, 6], weight: 30, source: "erp", frequency: "monthly", counter: 4 },
    },
    {
      words: {
        "zh-CN": ["供应商准时交付率", "按约定日期到货的批次 ÷ 到货总批次"],
        "en-US": ["Supplier on-time delivery", "Lots received on the agreed day ÷ all lots received"],
      },
      ...{ perspective: "process", kind: "quality", better: "higher", unit: "percent" },
      ...{ levels: [90, 91, 95, 98], weight: 30, source: "erp", frequency: "weekly", counter: 1 },
    },
    {
      words: {
        "zh-CN": ["供应链替代方案提报数", "经评审可用的关键物料替代方案个数"],
        "en-US": [
          "Alternative supply plans submitted",
          "Usable alternatives for key materials accepted in review",
        ],
      },
      ...{ perspective: "process", kind: "forward", better: "higher", unit: "plans" },
      ...{ levels: [1, 2, 3, 5], weight: 30, source: "projects", frequency: "monthly", counter: 4 },
    },
    {
      words: {
        "zh-CN": ["来料合格率", "来料检验合格批次 ÷ 检验总批次"],
        "en-US": ["Incoming quality pass rate", "Lots passed at incoming inspection ÷ lots inspected"],
      },
      ...{ perspective: "customer", kind: "quality", better: "higher", unit: "percent" },
      ...{ levels: [97, 97.5, 98.5, 99.5], weight: 5, source: "quality", frequency: "weekly", counter: 1 },
    },
    {
      words: {
        "zh-CN": ["采购合规培训完成率", "按计划完成的合规课程数 ÷ 计划课程数"],
        "en-US": ["Compliance training completion", "Planned compliance courses completed ÷ courses planned"],
      },
      ...{ perspective: "learning", kind: "process", better: "higher", unit: "percent" },
      ...{ levels: [85, 88, 95, 99], weight: 5, source: "learning", frequency: "monthly" },
    },
  ],
};
