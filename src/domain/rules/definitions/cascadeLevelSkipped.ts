import type { Goal } from "../evidence/bookGoals";
import { labelOf } from "../evidence/bookGoals";
import { cascadeOf, perCascade } from "../evidence/cascade";
import { placeAmong, titleOf } from "../evidence/places";
import { defineRule, type BookIssue } from "../rule";

/** A post's KPI supports its department's, where departments have any. */
export const cascadeLevelSkipped = defineRule({
  code: "cascade/levelSkipped",
  family: "cascade",
  severity: "hint",
  looksAt: "book",
  settings: {},

  words: {
    "zh-CN": {
      name: "逐级分解",
      what: ({ name, parent }, say) =>
        `岗位指标${say.quote(name)}直接挂在公司级的${say.quote(parent)}下，跳过了部门。`,
      why: () => "部门负责人看不到这条线，分解和汇总会漏掉一层。",
      advice: (_data, say) => `在${say.fields(["parent"])}改填部门级指标；没有合适的，先补部门指标。`,
    },
    "en-US": {
      name: "No level is skipped",
      what: ({ name, parent }, say) =>
        `${say.quote(name)}, a KPI of a post, hangs directly on the company's ${say.quote(parent)}.`,
      why: () => "The head of department does not see it, and the roll-up lacks a step.",
      advice: (_data, say) =>
        `Name a KPI of the department in ${say.fields(["parent"])}; if there is none that fits, give the department one first.`,
    },
  },

  passing: [
    {
      industry: "biotech",
      why: "step by step",
      rows: `
        编号 | 指标名称   | 层级   | 上级指标 | 目标值
        C1   | 营业收入   | 公司级 |          | 2亿元
        D1   | 科研销售额 | 部门级 | C1       | 5200万元
        P1   | 拜访量     | 岗位级 | D1       | 40次`,
    },
    {
      industry: "start-up",
      why: "there are no departments",
      rows: `
        ID | KPI     | Level   | Parent | Target
        A1 | ARR     | Company |        | 2M
        P1 | Leads   | Post    | A1     | 900
        P2 | Demos   | Post    | A1     | 120`,
    },
    {
      industry: "retail",
      why: "where most posts do so it is the way of the house",
      rows: `
        编号 | 指标名称   | 层级   | 上级指标 | 目标值
        C1   | 营业收入   | 公司级 |          | 2亿元
        D1   | 门店利润   | 部门级 | C1       | 120万
        P1   | 个人销售额 | 岗位级 | C1       | 16万
        P2   | 连带率     | 岗位级 | C1       | 1.8
        P3   | 盘点差异   | 岗位级 | D1       | ≤0.3%`,
    },
  ],
  failing: [
    {
      industry: "biotech",
      why: "one post skips its department",
      rows: `
        编号 | 指标名称   | 层级   | 上级指标 | 目标值
        C1   | 营业收入   | 公司级 |          | 2亿元
        D1   | 科研销售额 | 部门级 | C1       | 5200万元
        P1   | 拜访量     | 岗位级 | D1       | 40次
        P2   | 新客户数   | 岗位级 | C1       | 12家
        P3   | 报价及时率 | 岗位级 | D1       | 98%`,
      at: "D5",
      data: { name: "新客户数", parent: "C1 营业收入" },
    },
    {
      industry: "logistics",
      why: "over two sheets",
      sheets: {
        Company: `
          ID | KPI | Level | Parent | Target
          C1 | Service level | Company | | 98%
          D1 | On-time delivery | Department | C1 | 97%`,
        Drivers: `
          ID | KPI | Level | Parent | Target
          P1 | Stops per shift | Post | D1 | 42
          P2 | Complaints | Post | C1 | ≤1
          P3 | Late starts | Post | D1 | 0`,
      },
      data: { name: "Complaints" },
    },
    {
      industry: "hospital",
      why: "an individual below the hospital itself",
      rows: `
        编号 | 指标名称   | 层级 | 上级指标 | 目标值
        1    | 患者满意度 | 公司 |          | 95%
        2    | 护理满意度 | 部门 | 1        | 96%
        3    | 巡视完成率 | 个人 | 2        | 100%
        4    | 宣教覆盖率 | 个人 | 1        | 98%`,
      at: "D5",
    },
  ],

  check(book) {
    return skippedIn(cascadeOf(book));
  },
});

const skippedIn = perCascade(({ goals, links }) => {
  if (!goals.some(({ level, kind }) => level === 2 && kind === "kpi")) return [];
  const posts = goals.filter((goal) => goal.level === 3 && links.parents.has(goal));
  const skipping = posts.flatMap((goal) => {
    const parents = links.parents.get(goal) ?? [];
    const company = parents.find(({ level, kind }) => level === 1 && kind === "kpi");
    return company && parents.every(({ level }) => level !== 2) ? [{ goal, company }] : [];
  });
  // What most do is how the house works.
  return skipping.length * 2 > posts.length ? [] : skipping.map(issueOf);
});

function issueOf({ goal, company }: { goal: Goal; company: Goal }): BookIssue {
  return {
    ...{ tableId: goal.tableId, about: goal.key },
    focus: [placeAmong(goal.kpi, ["parent", "name"], goal.columns)],
    data: { name: titleOf(goal.kpi), parent: labelOf(company) },
  };
}
