import type { Field } from "../../binding/fields";
import { groupBy } from "../../binding/rows/grouping";
import { columnsIn } from "../evidence/places";
import { isPlanned } from "../evidence/amounts";
import { defineRule, type BoundTableReading } from "../rule";

const wanted = ["owner", "definition", "source", "frequency"] as const satisfies readonly Field[];

/** Told once for all tables that lack the same: one person to a sheet would repeat it on every sheet. */
export const definitionMissingColumns = defineRule({
  code: "definition/missingColumns",
  family: "definition",
  severity: "hint",
  looksAt: "book",
  settings: {},

  words: {
    "zh-CN": {
      name: "表中有责任人、定义、来源和频率",
      what: ({ fields, tables }, say) =>
        `${Number(tables) > 1 ? `有 ${say.count(tables, "张表")}` : "这张表"}没有这些列：${say.fields(fields)}。`,
      why: () => "谁负责、怎么算、数从哪里来，写在表上才不会各说各话。",
      advice: () => "加上需要的列；确实不用的，可以搁置这条提示。",
    },
    "en-US": {
      name: "The table has owner, definition, source and frequency",
      what: ({ fields, tables }, say) =>
        `${Number(tables) > 1 ? `${say.number(tables)} tables have` : "This table has"} no column for: ${say.fields(fields)}.`,
      why: () =>
        "Who is responsible, how it is computed and where the figure comes from belong on the sheet.",
      advice: () => "Add the columns you need, or dismiss this hint if you do without them.",
    },
  },

  passing: [
    {
      industry: "home appliances",
      why: "all four",
      rows: `
        指标名称 | 计算公式      | 权重 | 目标值 | 数据来源 | 采集频率 | 责任人
        销售收入 | 含税开票合计  | 60%  | 1200   | 财务系统 | 每月     | 员工甲
        回款率   | 回款÷到期应收 | 40%  | 98%    | 财务系统 | 每月     | 员工乙`,
    },
    {
      industry: "chain stores",
      why: "each row is about a person: that is the owner",
      rows: `
        姓名 | 指标名称 | 计算公式     | 权重 | 目标值 | 数据来源 | 采集频率
        甲   | 销售额   | 收银实收     | 60   | 85万   | 收银系统 | 每日
             | 连带率   | 件数÷单数    | 40   | 1.8    | 收银系统 | 每日`,
    },
    {
      industry: "hospital",
      why: "the frequency alone is not worth a hint",
      rows: `
        指标名称   | 指标定义     | 权重 | 目标值 | 数据来源 | 责任人
        平均住院日 | 总床日÷人数  | 60   | ≤7天   | 病案系统 | 医务科
        药占比     | 药费÷总费    | 40   | ≤28%   | 收费系统 | 药剂科`,
    },
    {
      industry: "software",
      why: "a table of results describes nothing",
      rows: `
        Period  | KPI    | Actual
        2026-Q1 | Uptime | 99.9%
        2026-Q1 | Bugs   | 5
        2026-Q2 | Uptime | 99.8%
        2026-Q2 | Bugs   | 4`,
    },
  ],
  failing: [
    {
      industry: "software",
      why: "none of them",
      rows: `
        KPI    | Weight | Target
        Uptime | 60     | 99.9%
        Bugs   | 40     | 5`,
      at: "A1",
      data: { fields: ["owner", "definition", "source", "frequency"] },
    },
    {
      industry: "factory",
      why: "two of them",
      rows: `
        指标名称 | 计算公式     | 权重 | 目标值 | 采集频率
        产量     | 入库合格品   | 60   | 900    | 每日
        合格率   | 合格÷产出    | 40   | 99%    | 每日`,
      data: { fields: ["owner", "source"] },
    },
    {
      industry: "hospital",
      why: "two sheets that lack the same",
      sheets: {
        医务科: `
          指标名称   | 指标定义     | 权重 | 目标值 | 采集频率 | 责任人
          平均住院日 | 总床日÷人数  | 60   | ≤7天   | 每月     | 员工甲
          床位使用率 | 占用÷开放    | 40   | 90%    | 每月     | 员工甲`,
        药剂科: `
          指标名称 | 指标定义  | 权重 | 目标值 | 采集频率 | 责任人
          药占比   | 药费÷总费 | 60   | ≤28%   | 每月     | 员工乙
          差错     | 登记起数  | 40   | 1起    | 每月     | 员工乙`,
      },
      data: { fields: ["source"], tables: 2 },
    },
  ],

  check({ tables }) {
    const lacking = tables.map((bound) => ({ bound, fields: missingIn(bound) }));
    const groups = groupBy(
      lacking.filter(({ fields }) => fields.length > 0),
      ({ fields }) => fields.join(),
    );
    return [...groups].flatMap(([key, same]) => {
      const [first] = same;
      if (!first) return [];
      const { id, table } = first.bound;
      const { top, left } = table.header.area;
      const data = { fields: first.fields, tables: same.length };
      return [{ tableId: id, about: "", detail: key, focus: [{ row: top, column: left }], cells: [], data }];
    });
  },
});

/** What the table has no column for; how often figures are collected is missed only beside something else. */
function missingIn(bound: BoundTableReading): Field[] {
  const columns = columnsIn(bound);
  const { person, posts } = bound.table;
  if (!isPlanned(columns) || columns.has("objective")) return [];
  const isOwned =
    person !== undefined || posts.some(({ name, position }) => name !== "" || position !== undefined);
  const fields = wanted.filter((field) => !columns.has(field) && !(field === "owner" && isOwned));
  return fields.some((field) => field !== "frequency") ? fields : [];
}
