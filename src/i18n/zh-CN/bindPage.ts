import type { Messages } from "../en-US";
import { formatsFor } from "../formats";

const { number } = formatsFor("zh-CN");

export const bindPage: Messages["pane"]["tables"] = {
  understood: "这是我理解的",
  bound: "已绑定的表",
  lost: "找不到的表",
  lookHere: (on) => `在“${on.sheetName}”中查找`,
  lookEverywhere: "在所有工作表中查找",

  role: "用途",
  roleOf: (which) => `用途：${which.table}`,
  roles: {
    plan: "KPI 计划",
    actuals: "分期实绩",
    objectives: "目标与关键结果",
    ratings: "360 度评价",
    changes: "变更记录",
    appeals: "申诉",
    incentives: "激励",
    cases: "案例库",
    settings: "设置",
  },
  confidence: {
    sure: "识别明确",
    likely: "基本确定，请看一眼",
    unsure: "不太确定，请核对",
  },

  warnings: "请留意",
  warning: {
    columnMayBe: (at) => `“${at.header}”可能有不同的含义。`,
    coreMissing: (columns) => `没有找到：${columns.fields}。请指定对应的列，或不带它直接绑定。`,
    valuesUnread: (of) =>
      of.header
        ? `“${of.header}”中有 ${number(of.count)} 个值无法识别。`
        : `有 ${number(of.count)} 个值无法识别。`,
    weightsUnread: (of) => `有 ${number(of.count)} 个权重不能读作数字。`,
  },

  preview: "将这样读取",
  previewMore: (rest) => `另有 ${number(rest.count)} 个指标`,
  points: (of) => `${of.score} 分`,
  directions: {
    higher: "越高越好",
    lower: "越低越好",
    atLeast: "不低于",
    atMost: "不高于",
    range: "越接近目标越好",
    milestone: "完成与否",
    rating: "评级",
  },

  columns: (of) => `各列：${number(of.all)} 列中使用 ${number(of.used)} 列`,
  columnField: (column) => `${column.letter} 列“${column.header}”对应的字段`,
  showColumn: (column) => `查看 ${column.letter} 列“${column.header}”`,
  unused: "不使用",
  certainty: { likely: "基本确定", unsure: "不太确定" },
  whichOf: (column) => `“${column.header}”是哪一个？`,
  periods: (of) => `${of.first} … ${of.last}（${number(of.count)} 期）`,
  periodsField: (of) => `${of.first} 至 ${of.last} 各列对应的字段`,
  confirmPeriods: (of) => `全部确认（${number(of.count)} 期）`,
  confirmColumn: (of) => `确认：${of.header}`,
  confirm: "确认",

  bind: "绑定",
  bindTable: (which) => `绑定：${which.table}`,
  skip: "不是这张",
  skipTable: (which) => `不是这张：${which.table}`,
  unbindTable: (which) => `解除绑定：${which.table}`,

  scopes: {
    sheet: "权重合计",
    person: (of) => `${number(of.count)} 人，每人各 100%`,
    part: (of) => `${number(of.count)} 个部分，各 100%`,
    dimension: (of) => `${number(of.count)} 个维度，各 100%`,
  },
  wholeTable: "整张表",
  allRight: "全部正确",
  someWrong: (of) => `${number(of.count)} 处不对`,
  moreScopes: (of) => `再显示 ${number(of.count)} 个`,
  fewerScopes: "收起",
  notAllScopes: (of) => `另有 ${number(of.count)} 个未列出`,
  weightTotalUnknown: "有权重空缺或不是数字",
  short: (by) => `少 ${number(Math.abs(by.difference))} 个百分点`,
  over: (by) => `多 ${number(Math.abs(by.difference))} 个百分点`,
  right: "正确",
  averageScore: "平均得分",
  averageOfFirst: (of) => `前 ${number(of.count)} 个的平均得分`,
  noScore: "暂无",
  kpiCount: (rows) => `${number(rows.count)} 个指标`,
  peopleCount: (of) => `${number(of.count)} 人`,

  lostWas: (was) => `原来在 ${was.place}。`,
  lostReasons: {
    sheetGone: "它所在的工作表已被删除。",
    headerGone: "它的表头行已被删除或改写。",
    ambiguous: "有几张表都像它，无法确定是哪一张。",
    nameColumnGone: "指标名称所在的列已经不在。",
    noRows: "表头下面已经没有指标。",
    overlapping: "另一张已绑定的表占用了相同的单元格。",
  },
  lostOther: "工作表或表头行可能已被删除或改名。",
  lostSteps: {
    look: "请重新查找。找到后点击“就是它”，已搁置的问题和评分卡都会跟着它。",
    overlapping: "请保留其中一张，解除另一张的绑定。",
    noRows: "请在表头下补上指标，或解除绑定。",
  },
  lookFor: "查找它",
  lookForTable: (which) => `查找：${which.table}`,
  isItOneOf: "是其中的一张吗？",
  thisIsIt: "就是它",
  thisIsTable: (which) => `“${which.found}”就是“${which.lost}”`,
};
