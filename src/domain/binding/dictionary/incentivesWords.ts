import type { RoleWords } from "./fieldWords";
import { planWords } from "./planWords";

const { id, level, department, position, owner, period, note } = planWords;

/** Bonus by person. */
export const incentivesWords: RoleWords = {
  ...{ id, position, note, period, level },
  department: { ...department, zh: `${department.zh}、单位、公司` },
  owner,
  score: {
    zh: "综合达成率、绩效得分、考核得分、综合得分、绩效分、达成率、完成率、总得分、KPI得分、得分、绩效达成率、考核分数、最终得分、实际达成率、总分",
    en: "Attainment, Score, Overall attainment, Overall score, KPI score, Performance score, Achievement",
  },
  kind: {
    zh: "奖励类型、激励类型、奖金类型、奖励类别、激励方式、奖项",
    en: "Award type, Incentive type, Bonus type, Award",
  },
  baseAmount: {
    zh: "奖金基数、基数、绩效基数、绩效工资基数、目标奖金、标准奖金、绩效工资标准、月绩效基数、季度绩效基数、绩效奖金基数、年终奖基数、基础奖金、绩效工资、奖金标准、激励基数",
    en: "Base amount, Bonus base, Target bonus, Base, Base bonus, On-target bonus, Bonus target, Base pay",
  },
  coefficient: {
    zh: "系数、绩效系数、奖金系数、兑现系数、考核系数、激励系数、发放系数、绩效考核系数、个人系数、计发系数",
    en: "Coefficient, Multiplier, Payout factor, Factor, Bonus multiplier, Payout %, Payout multiplier",
  },
  amount: {
    zh: "奖金金额、应发奖金、金额、奖金、实发奖金、应发金额、绩效奖金、奖励金额、应发绩效、激励金额、发放金额、实发绩效、应发绩效工资、实发金额、应得奖金、奖金额",
    en: "Amount, Bonus, Payout, Bonus amount, Payable, Bonus payable, Payout amount, Bonus due, Award amount",
  },
  approver: { zh: "审批人、批准人、审核人", en: "Approver, Approved by" },
};
