import type { Template } from "../template";

export const research: Template = {
  id: "research",
  code: "RND",
  words: {
    "zh-CN": { position: "研发工程师", department: "研发部" },
    "en-US": { position: "R&D engineer", department: "Research and development" },
  },
  kpis: [
    {
      words: {
        "zh-CN": ["研发项目按时交付率", "按计划日期通过评审的里程碑数 ÷ 计划里程碑数"],
        "en-US": ["On-time R&D delivery", "Milestones accepted on the planned day ÷ planned milestones"],
      },
      ...{ perspective: "process", kind: "process", better: "higher", unit: "percent" },
      ...{ levels: [82, 85, 92, 98], weight: 30, source: "projects", frequency: "monthly", counter: 2 },
    },
    {
      words: {
        "zh-CN": ["产品技术故障率", "发生技术故障的在用产品数 ÷ 在用产品总数"],
        "en-US": ["Technical failure rate", "Products in use with a technical failure ÷ products in use"],
      },
      ...{ perspective: "customer", kind: "quality", better: "lower", unit: "percent" },
      ...{ levels: [1.5, 1.2, 0.8, 0.5], weight: 30, source: "quality", frequency: "monthly", counter: 1 },
    },
    {
      words: {
        "zh-CN": ["专利申请数", "已提交并取得受理通知书的专利申请件数"],
        "en-US": ["Patents filed", "Patent applications filed and acknowledged by the office"],
      },
      ...{ perspective: "learning", kind: "forward", better: "higher", unit: "items" },
      ...{ levels: [3, 4, 6, 8], weight: 30, source: "projects", frequency: "monthly", counter: 5 },
    },
    {
      words: {
        "zh-CN": ["研发预算偏差率", "实际支出与预算之差的绝对值 ÷ 预算"],
        "en-US": ["R&D budget variance rate", "Absolute difference of spending and budget ÷ budget"],
      },
      ...{ perspective: "finance", kind: "quality", better: "lower", unit: "percent" },
      ...{ levels: [12, 10, 5, 3], weight: 5, source: "ledger", frequency: "monthly", counter: 1 },
    },
    {
      words: {
        "zh-CN": ["代码评审覆盖率", "合并前经过评审的代码变更数 ÷ 代码变更总数"],
        "en-US": ["Code review coverage", "Changes reviewed before merging ÷ all changes"],
      },
      ...{ perspective: "process", kind: "process", better: "higher", unit: "percent" },
      ...{ levels: [85, 88, 95, 99], weight: 5, source: "projects", frequency: "weekly" },
    },
  ],
};
