import type { Messages } from "../en-US";

/** 本工作簿的计分方式与其他设置。 */
export const settingsPage: Messages["settingsPage"] = {
  scoringIntro: "保存在本工作簿中：窗格、假设分析和评分卡都按此计分。已生成的评分卡在更新时生效。",
  functionsNote: "您自己输入的 KPI.* 公式不受影响，仍按公式中的参数和默认值计算，同一公式的含义始终不变。",
  undo: { done: "已更改。", reset: "已恢复默认设置。", action: "撤销", close: "关闭" },
  reset: "恢复默认设置",
  cell: (of) => `${of.head} ${of.row}`,
  remove: (of) => `删除 ${of.name}`,
  grades: {
    title: "等级",
    text: "按完成率划分，从高到低，各等级含其起点。",
    name: "等级",
    from: "起点（%）",
    rest: "其余",
    add: "添加等级",
    range: "起点应在 0 到 1000 之间。",
  },
  points: {
    title: "分值",
    text: "达到目标总是 100 分，低于底线为 0 分。",
    floor: "底线值的得分",
    challenge: "挑战值的得分",
    cap: "单项封顶分",
    topShare: "标杆线：前",
  },
  incentive: {
    title: "绩效系数",
    text: "两点之间为直线，最后一点以上持平，第一点以下按比例。",
    attainment: "完成率（%）",
    coefficient: "系数",
    add: "添加一点",
    range: "完成率最高 1000，系数最高 20。",
  },
  totals: {
    title: "总分",
    missing: "缺数据的指标",
    missingPolicies: {
      exclude: "不计入，权重由其余指标分摊",
      zero: "按 0 分计",
      block: "补齐之前不计算总分",
    },
    reading: "各部分权重合计不足 100%（如 30+20+10）",
    readings: {
      ratio: "按比例 3 : 2 : 1 折算",
      absolute: "按原值计入，满分 60",
      remainder: "按原值计入，其余部分另行命名",
    },
    remainder: "其余部分的名称",
    remainderText: "在别处计分的部分，如民主测评。评分卡上会注明。",
  },
  troubles: {
    notNumber: "请输入数字，如 120%。",
    nameMissing: "请填写名称。",
    nameTwice: "名称重复。",
    notDescending: "应低于上一行。",
    notAscending: "应高于上一行。",
  },
  others: {
    title: "工作表函数的默认值",
    text: "以下是函数的参数，请在公式中更改。",
    list: {
      rating360: "KPI.RATING360：平级组、下级组至少 3 人评价",
      targetfit: "KPI.TARGETFIT：超过 50% 的人未达成为偏难；至少 5 人",
      coefficient: "KPI.COEFFICIENT：第一点以下按完成率比例",
      attainment: "KPI.ATTAINMENT：越低越好且没有期初值时为 2 − 实际 ÷ 目标，最低 0",
    },
  },
  general: {
    intro: "保存在本工作簿中，对所有打开它的人有效。",
    language: "语言",
    languages: { auto: "跟随 Excel", "zh-CN": "中文", "en-US": "English" },
    languageText:
      "窗格立即切换，之后生成的工作表使用所选语言。功能区和 KPI.* 函数的结果仍使用 Excel 的语言。",
    live: "实时检查每次编辑",
    liveText: "窗格关闭前有效，也可在“问题”页切换。",
  },
};
