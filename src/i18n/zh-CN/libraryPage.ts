import type { Messages } from "../en-US";
import { formatsFor } from "../formats";

const { number } = formatsFor("zh-CN");

export const libraryPage: Messages["pane"]["library"] = {
  parts: { templates: "岗位模板", functions: "函数" },
  partsLabel: "模板或函数",

  templatesIntro: "在新工作表中生成一份考核表，指标均衡，可以直接检查。示例数值请改成您自己的。",
  period: "考核期",
  make: "新建",
  makeFor: (which) => `新建 KPI 表：${which.position}`,
  all: (of) => `全部 ${number(of.count)} 个指标`,
  allOf: (of) => `各项指标：${of.position}`,

  functionsIntro: "工作表函数，可用于任意单元格，无需绑定。",
  search: "搜索函数",
  nothingFound: (of) => `没有与“${of.question}”相符的函数。`,
  groups: {
    scoring: "计分",
    totals: "权重与汇总",
    targets: "目标",
    tracking: "进度与日期",
    reading: "文字识别",
    incentives: "激励",
    other: "其他",
  },
  syntax: "写法",
  parameters: "参数",
  optional: "可选",
  result: "结果",
  example: "示例",
  insert: "插入",
  insertThis: (which) => `将 ${which.formula} 插入所选单元格`,
};
