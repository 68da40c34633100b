import { isScored } from "../evidence/amounts";
import { labelOf } from "../evidence/bookGoals";
import { cascadeOf, perCascade } from "../evidence/cascade";
import { columnsIn, headerPlace, placeAmong, titleOf } from "../evidence/places";
import { defineRule, type Book, type BookIssue } from "../rule";

/**
 * R: what a KPI supports stands above it. One blank among filled cells is cascade/orphan; a column that hardly
 * anybody filled in is said here, once.
 */
export const smartRelevant = defineRule({
  code: "smart/relevant",
  family: "smart",
  severity: "hint",
  looksAt: "book",
  settings: {},

  words: {
    "zh-CN": {
      name: "支撑上级目标（R）",
      what: ({ reason, name, parent, blank, count }, say) =>
        reason === "blankColumn"
          ? `${say.count(count, "个指标")}中有 ${say.count(blank, "个")}没有填${say.fields(["parent"])}。`
          : `${say.quote(name)}的上级${say.quote(parent)}与它同级或比它低。`,
      why: ({ reason }) =>
        reason === "blankColumn"
          ? "看不出指标支撑哪个目标，就无法判断它该不该考核。"
          : "指标应当支撑更高一层的目标，同级互相支撑分解不下去。",
      advice: ({ reason }, say) =>
        reason === "blankColumn"
          ? `在${say.fields(["parent"])}填写所支撑的目标或上级指标的编号；不做分解就删去这一列。`
          : `改填更高一级的指标编号，或更正${say.fields(["level"])}。`,
    },
    "en-US": {
      name: "KPIs support something higher (R)",
      what: ({ reason, name, parent, blank, count }, say) =>
        reason === "blankColumn"
          ? `${say.number(blank)} of ${say.count(count, "KPI", "KPIs")} name no ${say.fields(["parent"])}.`
          : `${say.quote(name)} supports ${say.quote(parent)}, which is at the same level or below it.`,
      why: ({ reason }) =>
        reason === "blankColumn"
          ? "When nothing says what a KPI supports, nobody can tell whether it should be there."
          : "A KPI should carry a goal one level up; peers that support each other pass nothing down.",
      advice: ({ reason }, say) =>
        reason === "blankColumn"
          ? `Put the id of the objective or KPI it supports in ${say.fields(["parent"])}, or drop the column.`
          : `Name a KPI one level up, or correct ${say.fields(["level"])}.`,
    },
  },

  passing: [
    {
      industry: "biotech",
      why: "departments support the company",
      rows: `
        编号 | 指标名称   | 层级   | 上级指标 | 目标值
        C-1  | 营业收入   | 公司级 |          | 2亿元
        D-1  | 科研销售额 | 部门级 | C-1      | 5200万元
        D-2  | 工业销售额 | 部门级 | C-1      | 1.5亿元`,
    },
    {
      industry: "software",
      why: "levels are not said, so nothing is known of them",
      rows: `
        ID | KPI         | Parent | Target
        A1 | ARR         |        | 12M
        A2 | New ARR     | A1     | 4M
        A3 | Renewed ARR | A1     | 8M`,
    },
    {
      industry: "retail",
      why: "there is no such column",
      rows: `
        指标名称 | 权重 | 目标值
        月销售额 | 60%  | 85万
        连带率   | 40%  | 1.8`,
    },
    {
      industry: "hospital",
      why: "one name at three levels, each under the next",
      rows: `
        编号 | 指标名称   | 层级   | 上级指标   | 目标值
        1    | 患者满意度 | 公司级 |            | 95%
        2    | 患者满意度 | 部门级 | 患者满意度 | 95%
        3    | 患者满意度 | 岗位级 | 2          | 96%`,
    },
  ],
  failing: [
    {
      industry: "manufacturing",
      why: "peers that support each other",
      rows: `
        编号 | 指标名称 | 层级   | 上级指标 | 目标值
        1    | 利润     | 公司级 |          | 900万元
        2    | 合格率   | 部门级 | 1        | 98%
        3    | 返工率   | 部门级 | 2        | ≤1%`,
      at: "D4",
      data: { reason: "notHigher", name: "返工率" },
    },
    {
      industry: "bank",
      why: "upside down",
      rows: `
        ID | KPI            | Level      | Parent | Target
        C1 | Deposits       | Company    | B1     | 5bn
        B1 | Branch savings | Department |        | 800M
        B2 | Branch current | Department | C1     | 700M`,
      data: { reason: "notHigher", name: "Deposits" },
    },
    {
      industry: "property management",
      why: "the column is there and hardly anybody filled it in",
      rows: `
        编号 | 指标名称   | 上级指标 | 权重 | 目标值
        1    | 收缴率     |          | 40%  | 98%
        2    | 投诉处理率 |          | 30%  | 100%
        3    | 巡检完成率 |          | 30%  | 100%`,
      at: "C1",
      data: { reason: "blankColumn", blank: 3, count: 3 },
    },
  ],

  check(book) {
    return [...blankColumns(book), ...notHigher(cascadeOf(book))];
  },
});

function blankColumns({ tables }: Book): BookIssue[] {
  return tables.flatMap((bound) => {
    const columns = columnsIn(bound);
    if (!columns.has("parent") || bound.table.role !== "plan") return [];
    const scored = bound.kpis.filter((kpi) => isScored(kpi, columns));
    const blank = scored.filter(({ parent }) => parent === undefined).length;
    if (scored.length === 0 || blank * 2 <= scored.length) return [];
    // The few that support the rest need no parent themselves.
    if (bound.kpis.some(({ parent }) => parent !== undefined) && scored.length - blank >= 2) return [];
    return [
      {
        ...{ tableId: bound.id, about: "", detail: "blankColumn" },
        focus: [headerPlace(bound, "parent")],
        cells: [],
        data: { reason: "blankColumn", blank, count: scored.length },
      },
    ];
  });
}

const notHigher = perCascade(({ goals, links }) =>
  goals.flatMap((goal): BookIssue[] => {
    const { level } = goal;
    if (level === undefined) return [];
    const parents = links.parents.get(goal) ?? [];
    const wrong = parents.find(
      (parent) =>
        parent !== goal && parent.kind === "kpi" && parent.level !== undefined && parent.level >= level,
    );
    if (!wrong) return [];
    return [
      {
        ...{ tableId: goal.tableId, about: goal.key },
        focus: [placeAmong(goal.kpi, ["parent", "name"], goal.columns)],
        data: { reason: "notHigher", name: titleOf(goal.kpi), parent: labelOf(wrong) },
        severity: "warning",
      },
    ];
  }),
);
