import type { Scenario } from "../../src/workbench/page/scenarios/scenario";

const SHEET = "一季度";

export const coauthorInsertsRow: Scenario = {
  id: "coauthorInsertsRow",
  words: {
    "zh-CN": {
      name: "别人插入一行",
      story: "检查之后，另一位作者在表格中间插入一行，补上缺的 3%。绑定跟着移动，再检查时没有发现。",
    },
    "en-US": {
      name: "A co-author inserts a row",
      story:
        "After the check somebody else inserts a row in the middle of the table and adds the missing 3%. The binding moves along, and the next check finds nothing.",
    },
  },
  book: {
    sheets: {
      [SHEET]: `
        编号 | 维度 | 指标名称 | 权重 | 目标值 | 实际值
        1 | 财务 | 销售收入 | 40% | 1200万元 | 1350万元
        2 | 财务 | 回款率 | 35% | ≥98.5% | 97.2%
        3 | 客户 | 客户满意度 | 22% | 90分 | 88.6分`,
    },
  },
  steps: [
    { do: "press", button: "bind", words: { "zh-CN": "绑定当前工作表", "en-US": "Bind this sheet" } },
    { do: "press", button: "check", words: { "zh-CN": "检查", "en-US": "Check" } },
    {
      do: "trouble",
      kind: "coauthorInsertsRow",
      sheet: SHEET,
      values: { row: 3 },
      words: { "zh-CN": "另一位作者在第 3 行插入一行", "en-US": "A co-author inserts row 3" },
    },
    {
      do: "type",
      sheet: SHEET,
      address: "A3",
      text: "4",
      words: { "zh-CN": "在 A3 输入编号", "en-US": "Type its number into A3" },
    },
    {
      do: "type",
      sheet: SHEET,
      address: "C3",
      text: "新客户数",
      words: { "zh-CN": "在 C3 输入指标名称", "en-US": "Type a KPI's name into C3" },
    },
    {
      do: "type",
      sheet: SHEET,
      address: "D3",
      text: "3%",
      words: { "zh-CN": "在 D3 输入 3%", "en-US": "Type 3% into D3" },
    },
    {
      do: "type",
      sheet: SHEET,
      address: "E3",
      text: "20家",
      words: { "zh-CN": "在 E3 输入目标值", "en-US": "Type a target into E3" },
    },
    { do: "press", button: "check", words: { "zh-CN": "再检查", "en-US": "Check again" } },
  ],
  holds: [
    {
      words: { "zh-CN": "插入的行在表格里", "en-US": "The inserted row is in the table" },
      is: (view) => view.value(SHEET, "C3") === "新客户数" && view.value(SHEET, "C5") === "客户满意度",
    },
    {
      words: { "zh-CN": "没有标记", "en-US": "Nothing is marked" },
      is: (view) => view.highlights(SHEET) === 0,
    },
  ],
};
