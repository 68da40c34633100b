import { labelOf, placeOfGoal, type Goal } from "../evidence/bookGoals";
import { cascadeOf, perCascade, type Cascade } from "../evidence/cascade";
import { firstNames, quoted } from "../evidence/sentences";
import { defineRule, type BookIssue } from "../rule";

/** Goals that others at their height pass down are passed down too. Said once for each sheet and height. */
export const cascadeUncovered = defineRule({
  code: "cascade/uncovered",
  family: "cascade",
  severity: "hint",
  looksAt: "book",
  settings: {},

  words: {
    "zh-CN": {
      name: "上级目标有人承接",
      what: ({ names, open, count }, say) =>
        `${say.count(count, "个上级目标")}中有 ${say.count(open, "个")}没有下级指标承接：${quoted(names, say)}${Number(open) > 3 ? "等" : ""}。`,
      why: () => "没有人承接的目标，期末往往没有人负责。",
      advice: (_data, say) => `为它设下级指标并在${say.fields(["parent"])}写明，或说明由谁直接负责。`,
    },
    "en-US": {
      name: "Goals are carried",
      what: ({ names, open, count }, say) =>
        `${say.number(open)} of ${say.count(count, "goal", "goals")} above have no KPI under them: ${quoted(names, say)}${Number(open) > 3 ? " and others" : ""}.`,
      why: () => "A goal nobody carries is a goal nobody answers for.",
      advice: (_data, say) =>
        `Give it a KPI below and name it in ${say.fields(["parent"])}, or say who carries it directly.`,
    },
  },

  passing: [
    {
      industry: "biotech",
      why: "each has someone under it",
      rows: `
        编号 | 指标名称   | 层级   | 上级指标 | 目标值
        C1   | 营业收入   | 公司级 |          | 2亿元
        C2   | 客户满意度 | 公司级 |          | 90分
        D1   | 科研销售额 | 部门级 | C1       | 5200万元
        D2   | 投诉处理率 | 部门级 | C2       | 98%`,
    },
    {
      industry: "software",
      why: "nothing is passed down at all: there is no cascade to have holes",
      rows: `
        ID | KPI        | Level   | Parent | Target
        A1 | ARR        | Company |        | 12M
        A2 | Logo churn | Company |        | <2.5%`,
    },
    {
      industry: "retail",
      why: "the lowest level has nothing below",
      rows: `
        编号 | 指标名称   | 层级   | 上级指标 | 目标值
        1    | 门店利润   | 部门级 |          | 12万
        2    | 个人销售额 | 岗位级 | 1        | 6万
        3    | 连带率     | 岗位级 | 1        | 1.8`,
    },
  ],
  failing: [
    {
      industry: "biotech",
      why: "one of two company goals is carried by nobody",
      rows: `
        编号 | 指标名称   | 层级   | 上级指标 | 目标值
        C1   | 营业收入   | 公司级 |          | 2亿元
        C2   | 客户满意度 | 公司级 |          | 90分
        D1   | 科研销售额 | 部门级 | C1       | 5200万元
        D2   | 工业销售额 | 部门级 | C1       | 1.5亿元`,
      at: "A3",
      data: { open: 1, count: 2, names: ["C2 客户满意度"] },
    },
    {
      industry: "logistics",
      why: "two of three",
      sheets: {
        Company: `
          ID | KPI | Level | Target
          C-1 | Service level | Company | 98%
          C-2 | Cost per parcel | Company | 8
          C-3 | Accidents | Company | 0`,
        Depot: `
          ID | KPI | Level | Parent | Target
          D-1 | On-time delivery | Department | C-1 | 97%
          D-2 | Damage rate | Department | C-1 | ≤0.2%`,
      },
      data: { open: 2, count: 3 },
    },
    {
      industry: "hospital",
      why: "a department that passes on only one of its KPIs",
      rows: `
        编号 | 指标名称   | 层级   | 上级指标 | 目标值
        K1   | 护理满意度 | 科室（部门） |    | 96%
        K2   | 床位周转率 | 科室（部门） |    | 3.2次
        N1   | 巡视完成率 | 岗位级 | K1       | 100%
        N2   | 宣教覆盖率 | 岗位级 | K1       | 98%`,
      at: "A3",
    },
  ],

  check(book) {
    return uncoveredIn(cascadeOf(book));
  },
});

const uncoveredIn = perCascade((cascade) =>
  [...groupByHeight(cascade)].flatMap(([height, goals]): BookIssue[] => {
    const open = goals.filter((goal) => !isCarried(goal, cascade));
    const [first] = open;
    if (!first || open.length === goals.length) return [];
    return [
      {
        ...{ tableId: first.tableId, about: "", detail: height },
        focus: open.map(placeOfGoal),
        data: { open: open.length, count: goals.length, names: firstNames(open.map(labelOf)) },
      },
    ];
  }),
);

/** Key results of one sheet, and KPIs of one sheet and level above the posts. */
function groupByHeight({ goals }: Cascade): Map<string, Goal[]> {
  const groups = new Map<string, Goal[]>();
  for (const goal of goals) {
    const height = goal.kind === "kpi" ? goal.level : goal.kind === "keyResult" ? "keyResult" : undefined;
    if (height === undefined || height === 3) continue;
    const key = `${goal.tableId}|${height}`;
    const group = groups.get(key);
    if (group) group.push(goal);
    else groups.set(key, [goal]);
  }
  return groups;
}

/** A KPI may hang on the objective itself and so carry its key results. */
function isCarried(goal: Goal, { links: { children } }: Cascade): boolean {
  if (children.has(goal)) return true;
  const { objective } = goal;
  return objective !== undefined && (children.get(objective) ?? []).some(({ kind }) => kind === "kpi");
}
