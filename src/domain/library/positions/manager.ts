import type { Template } from "../template";

export const manager: Template = {
  id: "manager",
  code: "MGR",
  words: {
    "zh-CN": { position: "部门经理", department: "业务部" },
    "en-US": { position: "Department manager", department: "Business unit" },
  },
  kpis: [
    {
      words: {
        "zh-CN": ["部门营收达成率", "部门实际营业收入 ÷ 部门计划营业收入"],
        "en-US": ["Department revenue attainment", "Actual revenue of the department ÷ planned revenue"],
      },
      ...{ perspective: "finance", kind: "result", better: "higher", unit: "percent" },
      ...{ levels: [92, 95, 100, 110], weight: 30, source: "ledger", frequency: "monthly", counter: 4 },
    },
    {
      words: {
        "zh-CN": ["项目按时交付率", "按计划日期验收的项目数 ÷ 计划验收项目数"],
        "en-US": ["On-time project delivery", "Projects accepted on the planned day ÷ projects due"],
      },
      ...{ perspective: "process", kind: "process", better: "higher", unit: "percent" },
      ...{ levels: [82, 85, 92, 98], weight: 30, source: "projects", frequency: "monthly", counter: 4 },
    },
    {
      words: {
        "zh-CN": ["核心人才保留率", "期末在职的核心人才数 ÷ 期初核心人才数"],
        "en-US": ["Key-talent retention", "Key people still employed at the end ÷ key people at the start"],
      },
      ...{ perspective: "learning", kind: "forward", better: "higher", unit: "percent" },
      ...{ levels: [86, 88, 92, 96], weight: 30, source: "people", frequency: "monthly", counter: 1 },
    },
    {
      words: {
        "zh-CN": ["客户投诉率", "客户投诉单数 ÷ 交付订单数"],
        "en-US": ["Customer complaint rate", "Complaints ÷ orders delivered"],
      },
      ...{ perspective: "customer", kind: "quality", better: "lower", unit: "percent" },
      ...{ levels: [6, 5.5, 5, 3], weight: 5, source: "crm", frequency: "weekly", counter: 1 },
    },
    {
      words: {
        "zh-CN": ["流程优化年效益额", "已验收流程优化项目的年化节约与增收金额"],
        "en-US": [
          "Benefit of process improvement",
          "Yearly saving and income from accepted improvement projects",
        ],
      },
      ...{ perspective: "finance", kind: "result", better: "higher", unit: "money" },
      ...{ levels: [30, 40, 50, 80], weight: 5, source: "ledger", frequency: "monthly" },
    },
  ],
};
