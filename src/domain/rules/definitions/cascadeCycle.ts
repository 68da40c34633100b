import { cyclesIn } from "../../cascade/links";
import { labelOf } from "../evidence/bookGoals";
import { cascadeOf, perCascade } from "../evidence/cascade";
import { placeAmong } from "../evidence/places";
import { defineRule, type BookIssue } from "../rule";

/** No KPI supports itself, not even by way of others. */
export const cascadeCycle = defineRule({
  code: "cascade/cycle",
  family: "cascade",
  severity: "error",
  looksAt: "book",
  settings: {},

  words: {
    "zh-CN": {
      name: "上下级没有循环",
      what: ({ names, count, first }, say) =>
        count === 1
          ? `${say.quote(first)}把自己填成了上级。`
          : `${say.count(count, "个指标")}互为上级，绕成一圈：${say.quote(names)}。`,
      why: () => "循环的上下级无法汇总，也到不了公司目标。",
      advice: (_data, say) => `改正其中一个${say.fields(["parent"])}，让链条通向更高一级。`,
    },
    "en-US": {
      name: "No circles in the cascade",
      what: ({ names, count, first }, say) =>
        count === 1
          ? `${say.quote(first)} names itself as its parent.`
          : `${say.count(count, "KPI", "KPIs")} support each other in a circle: ${say.quote(names)}.`,
      why: () => "A circle cannot be rolled up and never reaches a goal of the company.",
      advice: (_data, say) =>
        `Correct one ${say.fields(["parent"])} of them so that the chain leads upwards.`,
    },
  },

  passing: [
    {
      industry: "biotech",
      why: "a chain",
      rows: `
        编号 | 指标名称   | 上级指标 | 目标值
        C1   | 营业收入   |          | 2亿元
        D1   | 科研销售额 | C1       | 5200万元
        P1   | 拜访量     | D1       | 40次`,
    },
    {
      industry: "software",
      why: "two ways up to the same goal are no circle",
      rows: `
        ID | KPI        | Parent | Target
        A1 | ARR        |        | 12M
        A2 | New ARR    | A1     | 4M
        A3 | Expansion  | A1     | 2M
        A4 | Leads      | A2, A3 | 900`,
    },
    {
      industry: "hospital",
      why: "one name at three levels is not itself",
      rows: `
        编号 | 指标名称   | 层级   | 上级指标   | 目标值
        1    | 患者满意度 | 公司级 |            | 95%
        2    | 患者满意度 | 部门级 | 患者满意度 | 95%
        3    | 患者满意度 | 岗位级 | 患者满意度 | 96%`,
    },
  ],
  failing: [
    {
      industry: "biotech",
      why: "a KPI that supports itself",
      rows: `
        编号 | 指标名称   | 上级指标 | 目标值
        C1   | 营业收入   |          | 2亿元
        D1   | 科研销售额 | D1       | 5200万元`,
      at: "C3",
      data: { count: 1, first: "D1 科研销售额" },
    },
    {
      industry: "software",
      why: "two support each other",
      rows: `
        ID | KPI     | Parent | Target
        A1 | ARR     | A2     | 12M
        A2 | New ARR | A1     | 4M`,
      at: "C2:C3",
      data: { count: 2 },
    },
    {
      industry: "manufacturing",
      why: "three, over two sheets",
      sheets: {
        工厂: `
          编号 | 指标名称 | 上级指标 | 目标值
          F1 | 交付率 | W2 | 97%
          F2 | 合格率 |  | 98%`,
        车间: `
          编号 | 指标名称 | 上级指标 | 目标值
          W1 | 产量 | F1 | 900
          W2 | 开机率 | W1 | 92%`,
      },
      data: { count: 3 },
    },
  ],

  check(book) {
    return cyclesOf(cascadeOf(book));
  },
});

const cyclesOf = perCascade(({ goals, links }) =>
  cyclesIn(goals, links).flatMap((cycle): BookIssue[] => {
    const [first] = cycle;
    if (!first) return [];
    const here = cycle.filter(({ tableId }) => tableId === first.tableId);
    return [
      {
        ...{ tableId: first.tableId, about: first.key },
        detail: cycle.map(({ key }) => key).join(">"),
        focus: here.map(({ kpi, columns }) => placeAmong(kpi, ["parent", "name"], columns)),
        data: {
          ...{ count: cycle.length, first: labelOf(first) },
          names: [...cycle, first].map(({ id, name }) => id ?? name).join(" → "),
        },
      },
    ];
  }),
);
