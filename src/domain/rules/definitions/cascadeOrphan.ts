import { isScored } from "../evidence/amounts";
import type { Goal } from "../evidence/bookGoals";
import { cascadeOf, goalOfIssue, perCascade, possibleParents, type Cascade } from "../evidence/cascade";
import { placeAmong, titleOf } from "../evidence/places";
import { writeParent } from "../evidence/writeParent";
import { defineRule, type BookIssue } from "../rule";

/** Where KPIs name what they support, none below the company is left alone. */
export const cascadeOrphan = defineRule({
  code: "cascade/orphan",
  family: "cascade",
  severity: "hint",
  looksAt: "book",
  settings: {},

  words: {
    "zh-CN": {
      name: "没有孤立指标",
      what: ({ name }, say) => `${say.quote(name)}没有填上级，同表的其他指标大多有。`,
      why: () => "不支撑任何上级目标的指标，做好了也看不出对公司有什么用。",
      advice: (_data, say) => `在${say.fields(["parent"])}填写它支撑的目标；确实没有，考虑改为参考指标。`,
      fix: () => "选择上级",
      change: () => "将所选编号写入这一格。其他单元格不变。",
    },
    "en-US": {
      name: "No KPI stands alone",
      what: ({ name }, say) => `${say.quote(name)} names no parent, while most on its sheet do.`,
      why: () => "Nobody can see what doing it well does for the company.",
      advice: (_data, say) =>
        `Say in ${say.fields(["parent"])} what it supports; if it supports nothing, keep it for reference only.`,
      fix: () => "Choose a parent",
      change: () => "Writes the id you choose into this cell. Nothing else changes.",
    },
  },

  passing: [
    {
      industry: "biotech",
      why: "the company's own goals have none above",
      rows: `
        编号 | 指标名称   | 层级   | 上级指标 | 目标值
        C1   | 营业收入   | 公司级 |          | 2亿元
        D1   | 科研销售额 | 部门级 | C1       | 5200万元
        D2   | 工业销售额 | 部门级 | C1       | 1.5亿元`,
    },
    {
      industry: "software",
      why: "what supports nothing but is supported by others is the top",
      rows: `
        ID | KPI         | Parent | Target
        A1 | ARR         |        | 12M
        A2 | New ARR     | A1     | 4M
        A3 | Renewed ARR | A1     | 8M`,
    },
    {
      industry: "retail",
      why: "a metric for reference carries no weight",
      rows: `
        编号 | 指标名称 | 上级指标 | 权重 | 目标值
        1    | 月销售额 | 5        | 60%  | 85万
        2    | 连带率   | 5        | 40%  | 1.8
        3    | 客流量   |          |      | 3200
        5    | 门店利润 |          |      | 12万`,
    },
    {
      industry: "property management",
      why: "nobody names a parent: smart/relevant says so once",
      rows: `
        编号 | 指标名称   | 层级   | 上级指标 | 目标值
        1    | 收缴率     | 岗位级 |          | 98%
        2    | 投诉处理率 | 岗位级 |          | 100%`,
    },
  ],
  failing: [
    {
      industry: "biotech",
      why: "a department's KPI without a parent",
      rows: `
        编号 | 指标名称   | 层级   | 上级指标 | 目标值
        C1   | 营业收入   | 公司级 |          | 2亿元
        D1   | 科研销售额 | 部门级 | C1       | 5200万元
        D2   | 培训完成率 | 部门级 |          | 100%`,
      at: "D4",
      data: { name: "培训完成率" },
    },
    {
      industry: "logistics",
      why: "levels are not said, but everyone else has one",
      rows: `
        ID | KPI              | Parent ID | Weight | Target
        A1 | Service level    |           | 40     | 98%
        A2 | On-time delivery | A1        | 30     | 97%
        A3 | Damage rate      | A1        | 20     | ≤0.2%
        A4 | Fuel per 100 km  |           | 10     | ≤28`,
      at: "C5",
      data: { name: "Fuel per 100 km" },
    },
    {
      industry: "hospital",
      why: "a post's KPI on a sheet of its own",
      sheets: {
        医院: `
          编号 | 指标名称   | 层级   | 目标值 | 截止日期
          H1   | 患者满意度 | 公司级 | 95%    | 2026-12-31
          H2   | 平均住院日 | 公司级 | ≤7天   | 2026-12-31`,
        护士长: `
          编号 | 指标名称   | 层级   | 上级指标 | 目标值
          N1   | 护理满意度 | 岗位级 | H1       | 96%
          N2   | 压疮发生率 | 岗位级 |          | 0
          N3   | 候床时长   | 岗位级 | H2       | ≤4小时`,
      },
      at: "D3",
      data: { name: "压疮发生率" },
    },
  ],

  check(book) {
    return orphansIn(cascadeOf(book));
  },

  choices(book, issue) {
    const goal = goalOfIssue(book, issue);
    return goal ? possibleParents(book, goal, "") : [];
  },

  fix(book, issue, { choice }) {
    const goal = goalOfIssue(book, issue);
    return goal && choice !== undefined ? writeParent(goal, choice) : undefined;
  },
});

const orphansIn = perCascade((cascade) => {
  const filled = filledByTable(cascade);
  return cascade.goals
    .filter((goal) => isOrphan(goal, cascade, filled))
    .map((goal): BookIssue => ({
      ...{ tableId: goal.tableId, about: goal.key },
      focus: [placeAmong(goal.kpi, ["parent", "name"], goal.columns)],
      data: { name: titleOf(goal.kpi) },
    }));
});

interface Filled {
  parents: number;
  kpis: number;
}

/** How many of a table's lower KPIs name a parent. */
function filledByTable({ goals, links }: Cascade): ReadonlyMap<string, Filled> {
  const tables = new Map<string, Filled>();
  for (const goal of goals) {
    const table = tables.get(goal.tableId) ?? { parents: 0, kpis: 0 };
    tables.set(goal.tableId, table);
    if (goal.kpi.parent !== undefined) table.parents += 1;
    if (goal.kpi.parent !== undefined || !links.children.has(goal)) table.kpis += 1;
  }
  return tables;
}

function isOrphan(goal: Goal, { links }: Cascade, filled: ReadonlyMap<string, Filled>): boolean {
  const { kind, kpi, level, columns } = goal;
  if (kind !== "kpi" || kpi.parent !== undefined || !columns.has("parent")) return false;
  if (level === 1 || !isScored(kpi, columns) || kpi.name === undefined) return false;
  if (level === undefined && links.children.has(goal)) return false;
  const { parents, kpis } = filled.get(goal.tableId) ?? { parents: 0, kpis: 0 };
  return parents > 0 && parents * 2 >= kpis;
}
