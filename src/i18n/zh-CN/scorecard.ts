import type { Messages } from "../en-US";

export const scorecard: Messages["scorecard"] = {
  sheetName: (of) => `评分卡-${of.table}`,
  titleOf: (of) => `${of.table} 评分卡`,
  source: "来源",
  number: "序号",
  attainment: "完成率",
  score: "得分",
  weightedScore: "加权得分",
  total: "合计",
  grade: "等级",
  grades: { excellent: "优秀", good: "良好", improve: "待改进" },
  notScored: "未计分",
  comment: "评语",
  summary: "总评",
  improvementPlan: "改进计划",
  employee: "被考核人",
  manager: "考核人",
  date: "日期",
  weightsNote: "权重合计不是 100%，总分按实际合计折算。",
  typeHere: "在此填写，更新时保留。",
};
