import type { Kpi } from "../../binding/records/readRecord";
import { isLowerBetter } from "../../kpi/direction";
import { add, divide, subtract, withoutNoise } from "../../numbers";
import { inTargetUnit, quantityOf } from "../evidence/amounts";
import { labelOf, type Goal } from "../evidence/bookGoals";
import { cascadeOf, perCascade } from "../evidence/cascade";
import { placeAmong, shown } from "../evidence/places";
import { defineRule, type BookIssue } from "../rule";

/** Where children make their parent's figure by adding up, their targets add up to its target. */
export const cascadeRollupSum = defineRule({
  code: "cascade/rollupSum",
  family: "cascade",
  severity: "warning",
  looksAt: "book",
  settings: {
    tolerance: { value: 0.5, unit: "percent", source: "choice", least: 0, most: 20 },
    reserve: { value: 10, unit: "percent", source: "choice", least: 0, most: 100 },
  },

  words: {
    "zh-CN": {
      name: "下级目标合计等于上级目标",
      what: ({ name, target, side, percent, children }, say) =>
        `${say.quote(name)}的目标是${say.quote(target)}，${say.count(children, "个下级")}的目标合计${side === "short" ? "少" : "多"} ${say.percent(percent)}。`,
      why: ({ side }) =>
        side === "short"
          ? "每个下级都达标，上级目标也完不成。"
          : "合计超出上级目标太多，说明压力层层加码，或者上级目标定低了。",
      advice: ({ side }, say) =>
        side === "short"
          ? `补足下级的${say.fields(["target"])}，或补上漏掉的下级；如果不是相加关系，更正${say.fields(["rollup"])}。`
          : `核对下级的${say.fields(["target"])}和单位；如果不是相加关系，更正${say.fields(["rollup"])}。`,
      settings: { tolerance: "允许的误差", reserve: "允许的加码" },
    },
    "en-US": {
      name: "Children add up to their parent",
      what: ({ name, target, side, percent, children }, say) =>
        `The targets of ${say.count(children, "KPI", "KPIs")} under ${say.quote(name)} add up to ${say.percent(percent)} ${side === "short" ? "less" : "more"} than its ${say.quote(target)}.`,
      why: ({ side }) =>
        side === "short"
          ? "Everyone below can reach their target and the one above is still missed."
          : "So much more than the goal above means pressure added level by level, or a goal set too low.",
      advice: ({ side }, say) =>
        side === "short"
          ? `Share out the rest, or add the child that is missing; if they do not add up, correct ${say.fields(["rollup"])}.`
          : `Check the targets below and their units; if they do not add up, correct ${say.fields(["rollup"])}.`,
      settings: { tolerance: "Difference allowed", reserve: "Reserve allowed on top" },
    },
  },

  passing: [
    {
      industry: "biotech",
      why: "in 万元 and 亿元",
      rows: `
        编号 | 指标名称   | 上级指标 | 汇总方式 | 目标值
        C1   | 营业收入   |          | 求和     | 2亿元
        D1   | 科研销售额 | C1       |          | 5000万元
        D2   | 工业销售额 | C1       |          | 1.5亿元`,
    },
    {
      industry: "software",
      why: "5 % more than needed is a reserve",
      rows: `
        ID | KPI     | Parent | Roll-up | Target
        A1 | New ARR |        | sum     | 4M
        A2 | EMEA    | A1     |         | 2.2M
        A3 | US      | A1     |         | 2M`,
    },
    {
      industry: "hospital",
      why: "rates are averaged, and a blank child tells nothing yet",
      rows: `
        编号 | 指标名称   | 上级指标 | 汇总方式 | 目标值
        1    | 患者满意度 |          | 平均     | 95%
        2    | 门诊满意度 | 1        |          | 95%
        3    | 住院满意度 | 1        |          | 96%
        4    | 门诊量     |          | 求和     | 9000人次
        5    | 内科门诊量 | 4        |          | 5000人次
        6    | 外科门诊量 | 4        |          | 待定`,
    },
    {
      industry: "manufacturing",
      why: "a cost budget need not be spent to the end",
      rows: `
        编号 | 指标名称 | 方向     | 上级指标 | 汇总方式 | 目标值
        1    | 维修费用 | 越低越好 |          | 合计     | 100万元
        2    | 一车间   | 越低越好 | 1        |          | 55万元
        3    | 二车间   | 越低越好 | 1        |          | 40万元`,
    },
  ],
  failing: [
    {
      industry: "biotech",
      why: "a tenth is carried by nobody",
      rows: `
        编号 | 指标名称   | 上级指标 | 汇总方式 | 目标值
        C1   | 营业收入   |          | 求和     | 2亿元
        D1   | 科研销售额 | C1       |          | 5000万元
        D2   | 工业销售额 | C1       |          | 1.3亿元`,
      at: "E2",
      data: { side: "short", percent: 10, children: 2 },
    },
    {
      industry: "software",
      why: "half as much again",
      rows: `
        ID | KPI     | Parent | Roll-up | Target
        A1 | New ARR |        | sum     | 4M
        A2 | EMEA    | A1     |         | 3M
        A3 | US      | A1     |         | 3M`,
      data: { side: "over", percent: 50 },
    },
    {
      industry: "manufacturing",
      why: "cost budgets of the workshops exceed the plant's",
      rows: `
        编号 | 指标名称 | 方向     | 上级指标 | 汇总方式 | 目标值
        1    | 维修费用 | 越低越好 |          | 合计     | 100万元
        2    | 一车间   | 越低越好 | 1        |          | 65万元
        3    | 二车间   | 越低越好 | 1        |          | 40万元`,
      at: "F2",
      data: { side: "over", percent: 5 },
    },
    {
      industry: "retail",
      why: "a store was forgotten",
      sheets: {
        大区: `
          编号 | 指标名称 | 汇总方式 | 目标值 | 截止日期
          Q1 | 销售额 | sum | 300万元 | 2026-09-30
          Q2 | 毛利率 | 平均 | 38% | 2026-09-30`,
        门店: `
          编号 | 指标名称 | 上级指标 | 目标值
          S1 | 一店销售额 | Q1 | 120万元
          S2 | 二店销售额 | Q1 | 120万元`,
      },
      at: "D2",
      data: { side: "short", percent: 20 },
    },
  ],

  check(book, { settings: { tolerance, reserve } }) {
    return differing(cascadeOf(book), tolerance, reserve);
  },
});

const differing = perCascade(({ goals, links }, tolerance: number, reserve: number) =>
  goals.flatMap((goal): BookIssue[] => {
    if (!addsUp(goal.kpi.rollup)) return [];
    const gap = gapBelow(goal, links.children.get(goal) ?? []);
    if (gap === undefined) return [];
    const isCeiling = goal.kpi.direction !== undefined && isLowerBetter(goal.kpi.direction);
    const [short, over] = isCeiling ? [reserve, tolerance] : [tolerance, reserve];
    if (gap >= -short && gap <= over) return [];
    return [issueOf(goal, gap, links.children.get(goal) ?? [])];
  }),
);

function addsUp(rollup: string | undefined): boolean {
  return rollup !== undefined && /^(?:求和|合计|加总|相加|累加|汇总|总和|sum|total|add)/i.test(rollup.trim());
}

/** By how many percent the children's targets differ from the parent's; undefined where one of them is unknown. */
function gapBelow({ kpi }: Goal, children: readonly Goal[]): number | undefined {
  const target = levelOf(kpi);
  if (!target || target.value <= 0 || children.length === 0) return undefined;
  const parts: number[] = [];
  for (const child of children) {
    const part = levelOf(child.kpi);
    const amount = part && inTargetUnit(target, part);
    if (amount === undefined) return undefined;
    parts.push(amount);
  }
  const gap = divide(subtract(add(...parts), target.value), target.value) * 100;
  return withoutNoise(Number(gap.toFixed(4)));
}

function levelOf({ target }: Kpi) {
  const quantity = quantityOf(target);
  return quantity && !quantity.relative && !quantity.rank && quantity.comparator !== "between"
    ? quantity
    : undefined;
}

function issueOf(goal: Goal, gap: number, children: readonly Goal[]): BookIssue {
  const { kpi, columns, tableId } = goal;
  const here = children.filter((child) => child.tableId === tableId);
  const focus = placeAmong(kpi, ["target", "name"], columns);
  return {
    ...{ tableId, about: goal.key },
    focus: [focus],
    cells: [focus, ...here.map((child) => placeAmong(child.kpi, ["target"], child.columns))],
    data: {
      ...{ name: labelOf(goal), target: shown(kpi, "target"), children: children.length },
      ...{ side: gap < 0 ? "short" : "over", percent: Math.abs(gap) },
    },
  };
}
