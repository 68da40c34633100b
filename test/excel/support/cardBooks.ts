/** Workbooks whose cards show everything: people, dimensions, floors and challenges, gaps, history and ratings. */

/** One person by 维度, with floors and challenges, a missing actual and history. */
export const onePerson = {
  张三: `
    华东销售部 2026 年第三季度绩效考核表
    姓名：张三 | | 岗位：大客户经理 | | 部门：华东销售部
    编号 | 维度 | 指标名称 | 权重 | 底线值 | 目标值 | 挑战值 | 实际值 | 数据来源
    1 | 财务 | 销售收入（万元） | 25% | 1000 | 1200 | 1500 | 1350 | ERP 销售模块
    2 | | 回款率 | 15% | 95% | 98.5% | 100% | 97.2% | 财务系统
    3 | 客户 | 客户满意度 | 15% | 85 | 90 | 95 | 93.5 | 第三方调研
    4 | | 客户投诉次数 | 10% | 10 | 5 | 2 | 3 | 客服系统
    5 | 内部流程 | 订单交付周期 | 15% | 72 | ≤48小时 | 36 | 44.5 | 供应链系统
    6 | | 合同归档及时率 | 10% | 90% | 98% | 100% | 86% | 法务台账
    7 | 学习与成长 | 培训学时 | 5% | | 40 | | 46 | HR 系统
    8 | | 后备人才培养 | 5% | | 2 | | | 部门台账`,
} as const;

const names = [
  "王芳",
  "李伟",
  "张敏",
  "刘洋",
  "陈静",
  "杨磊",
  "赵娜",
  "黄强",
  "周婷",
  "吴昊",
  "徐丽",
  "孙鹏",
];
const departments = ["华东大区", "华南大区", "华北大区"];
const kpis = [
  ["财务", "销售收入", "40%", "1000", "1200", "1500"],
  ["财务", "回款率", "20%", "90%", "98%", "100%"],
  ["客户", "客户满意度", "20%", "85", "90", "95"],
  ["流程", "交付周期（天）", "20%", "15", "≤10", "8"],
] as const;
const actuals = [
  ["1350", "97.2%", "93.5", "9"],
  ["1180", "99.1%", "91", "11"],
  ["1520", "98.4%", "88", "8"],
  ["960", "92.6%", "86.5", "13"],
  ["1240", "98%", "94.5", "10"],
  ["1105", "95.3%", "", "16"],
] as const;

/** Twelve people of three departments, four KPIs each. */
export const team = {
  销售人员: [
    "2026 年第三季度销售人员绩效",
    "部门 | 姓名 | 岗位 | 维度 | 指标名称 | 权重 | 底线值 | 目标值 | 挑战值 | 实际值",
    ...names.flatMap((name, p) =>
      kpis.map(([dimension, kpi, weight, floor, target, challenge], k) =>
        [
          ...[departments[Math.floor(p / 4)], name, p % 4 === 0 ? "区域经理" : "客户经理", dimension, kpi],
          ...[weight, floor, target, challenge, actuals[(p * 5 + k) % 6]?.[k]],
        ].join(" | "),
      ),
    ),
  ].join("\n"),
} as const;

export const english = {
  Plan: `
    Customer success, Q3 2026
    KPI | Weight | Floor | Target | Stretch | Actual
    Net revenue retention | 30% | 95% | 105% | 115% | 108%
    Gross churn | 20% | 5% | 3% | 2% | 3.4%
    Customer satisfaction (CSAT) | 20% | 80 | 88 | 93 | 91
    Median time to first response, hours | 15% | 8 | ≤4 | 2 | 3.1
    Onboarding completed within 30 days | 15% | 70% | 85% | 95% | 66%`,
} as const;
