import { cascadeOf, goalOfIssue, perCascade, possibleParents, type Cascade } from "../evidence/cascade";
import { headerPlace, placeAmong, shown, titleOf } from "../evidence/places";
import { firstNames, quoted } from "../evidence/sentences";
import { writeParent } from "../evidence/writeParent";
import { defineRule, type Book, type BookIssue } from "../rule";

/** Each parent that is named exists. */
export const cascadeBrokenParent = defineRule({
  code: "cascade/brokenParent",
  family: "cascade",
  severity: "error",
  looksAt: "book",
  settings: {},

  words: {
    "zh-CN": {
      name: "上级存在",
      what: ({ reason, name, ids, count }, say) =>
        reason === "notBound"
          ? `${say.count(count, "个上级编号")}不在已绑定的表里：${quoted(ids, say)}${Number(count) > 3 ? "等" : ""}。`
          : `${say.quote(name)}的上级${quoted(ids, say)}在工作簿里找不到。`,
      why: ({ reason }) =>
        reason === "notBound"
          ? "上级所在的表没有绑定，目标分解无从核对。"
          : "指向不存在的目标，这个指标就断了线，汇总和对齐都算不到它。",
      advice: ({ reason }, say) =>
        reason === "notBound"
          ? "绑定上级目标所在的工作表（例如 OKR 表或公司指标表）。"
          : `在${say.fields(["parent"])}改填存在的编号；如果上级被删除，请重新指定。`,
      fix: () => "选择上级",
      change: () => "将所选编号写入这一格。其他单元格不变。",
    },
    "en-US": {
      name: "Parents exist",
      what: ({ reason, name, ids, count }, say) =>
        reason === "notBound"
          ? `${say.count(count, "parent id is", "parent ids are")} in no bound table: ${quoted(ids, say)}${Number(count) > 3 ? " and others" : ""}.`
          : `${say.quote(name)} supports ${quoted(ids, say)}, which is nowhere in the workbook.`,
      why: ({ reason }) =>
        reason === "notBound"
          ? "As long as the sheet of the parents is not bound, the cascade cannot be checked."
          : "A KPI that hangs on a goal that does not exist is cut off: no roll-up and no alignment counts it.",
      advice: ({ reason }, say) =>
        reason === "notBound"
          ? "Bind the sheet that holds the goals above, such as the OKRs or the company's KPIs."
          : `Put an id that exists in ${say.fields(["parent"])}; if the parent was deleted, choose another.`,
      fix: () => "Choose a parent",
      change: () => "Writes the id you choose into this cell. Nothing else changes.",
    },
  },

  passing: [
    {
      industry: "biotech",
      why: "by id, by several ids, by id with name and by name",
      rows: `
        编号 | 指标名称   | 层级   | 上级指标        | 目标值
        C1   | 营业收入   | 公司级 |                 | 2亿元
        C2   | 客户满意度 | 公司级 |                 | 90分
        D1   | 科研销售额 | 部门级 | C1、C2          | 5200万元
        D2   | 工业销售额 | 部门级 | C1 营业收入     | 1.5亿元
        D3   | 投诉处理率 | 部门级 | 客户满意度      | 98%`,
    },
    {
      industry: "software",
      why: "on another sheet, and in other letters",
      sheets: {
        Company: `
          ID | KPI | Target | Deadline
          C-1 | ARR | 12M | 2026-12-31
          C-2 | NRR | 110% | 2026-12-31`,
        Team: `
          ID | KPI | Parent | Target
          T-1 | New ARR | c-1 | 4M
          T-2 | Logo churn | Ｃ－2 | <2.5%`,
      },
    },
    {
      industry: "retail",
      why: "strategies in words need not be in the workbook",
      rows: `
        指标名称 | 战略目标           | 权重 | 目标值
        月销售额 | 提升区域盈利能力   | 60%  | 85万
        连带率   | 打造最佳购物体验   | 40%  | 1.8`,
    },
  ],
  failing: [
    {
      industry: "biotech",
      why: "no such id, though others of its kind are there",
      rows: `
        编号 | 指标名称       | 层级   | 上级指标 | 目标值
        C1   | 营业收入       | 公司级 |          | 2亿元
        D1   | 科研销售额     | 部门级 | C1       | 5200万元
        D2   | 培训完成率     | 部门级 | C9       | 100%`,
      at: "D4",
      data: { reason: "lost", name: "培训完成率", ids: ["C9"] },
    },
    {
      industry: "logistics",
      why: "one of two ids is wrong",
      rows: `
        ID | KPI              | Parent ID | Target
        A1 | Service level    |           | 98%
        A2 | On-time delivery | A1, A7    | 97%
        A3 | Damage rate      | A1        | ≤0.2%`,
      at: "C3",
      data: { ids: ["A7"] },
    },
    {
      industry: "hospital",
      why: "a name that was spelled otherwise",
      rows: `
        编号 | 指标名称   | 上级指标   | 目标值
        1    | 患者满意度 |            | 95%
        2    | 候诊时长   | 患者满意度 | ≤15分钟
        3    | 投诉率     | 患者满意度 | ≤1%
        4    | 回访率     | 病人满意度 | 98%`,
      at: "C5",
    },
    {
      industry: "manufacturing",
      why: "the sheet with the parents is not bound",
      rows: `
        编号 | 指标名称 | 上级指标 | 目标值
        ZS-1 | 合格率   | KR1.1    | 98%
        ZS-2 | 能耗     | KR1.2    | ≤1280`,
      at: "C2:C3",
      data: { reason: "notBound", count: 2 },
    },
  ],

  check(book) {
    const cascade = cascadeOf(book);
    return [...lostIn(cascade), ...notBound(book, cascade.foreign)];
  },

  choices(book, issue) {
    const goal = goalOfIssue(book, issue);
    return goal ? possibleParents(book, goal, String(issue.data.ids)) : [];
  },

  fix(book, issue, { choice }) {
    const goal = goalOfIssue(book, issue);
    if (!goal || choice === undefined) return undefined;
    const written = shown(goal.kpi, "parent");
    const [lost] = Array.isArray(issue.data.ids) ? (issue.data.ids as readonly string[]) : [];
    return writeParent(goal, lost === undefined ? choice : written.replace(lost, choice));
  },
});

const lostIn = perCascade(({ broken }) =>
  [...broken].map(([goal, ids]): BookIssue => ({
    ...{ tableId: goal.tableId, about: goal.key },
    focus: [placeAmong(goal.kpi, ["parent"], goal.columns)],
    data: { reason: "lost", name: titleOf(goal.kpi), ids },
  })),
);

function notBound(book: Book, foreign: Cascade["foreign"]): BookIssue[] {
  return book.tables.flatMap((bound): BookIssue[] => {
    const parents = foreign.get(bound.id);
    if (!parents) return [];
    return [
      {
        ...{ tableId: bound.id, about: "", detail: "notBound" },
        focus: parents.map(({ goal }) => placeAmong(goal.kpi, ["parent"], goal.columns)),
        cells: [headerPlace(bound, "parent")],
        data: {
          ...{ reason: "notBound", count: parents.length },
          ids: firstNames([...new Set(parents.map(({ id }) => id))]),
        },
        severity: "hint",
      },
    ];
  });
}
