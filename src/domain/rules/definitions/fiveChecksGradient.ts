import { isLowerBetter } from "../../kpi/direction";
import { isPercent, unitName } from "../../kpi/units";
import { inTargetUnit, quantityOf } from "../evidence/amounts";
import { labelOf, type Goal } from "../evidence/bookGoals";
import { cascadeOf, perCascade } from "../evidence/cascade";
import { placeAmong, shown } from "../evidence/places";
import { sameText } from "../evidence/sameText";
import { defineRule, type BookIssue } from "../rule";

/**
 * A rate can only be reached above if somebody below reaches it: with every child's target weaker than the parent's,
 * all can be on target and the parent is missed. Only one and the same metric is compared.
 */
export const fiveChecksGradient = defineRule({
  code: "fiveChecks/gradient",
  family: "fiveChecks",
  severity: "warning",
  looksAt: "book",
  settings: {},

  words: {
    "zh-CN": {
      name: "下级目标撑得起上级",
      what: ({ name, target, children, best }, say) =>
        `${say.quote(name)}的目标是${say.quote(target)}，${say.count(children, "个下级")}的同名指标都低于这个要求，最好的也只是${say.quote(best)}。`,
      why: () => "下级全部达标，上级仍然完不成，差额没有人承担。",
      advice: (_data, say) => `提高下级的${say.fields(["target"])}，或者说明上级靠什么补上差额。`,
    },
    "en-US": {
      name: "Targets below carry the one above",
      what: ({ name, target, children, best }, say) =>
        `${say.quote(name)} asks for ${say.quote(target)}; below it, the strictest of ${say.count(children, "KPI", "KPIs")} of that name asks only for ${say.quote(best)}.`,
      why: () =>
        "Everyone below can be on target while the one above is missed, and nobody answers for the difference.",
      advice: (_data, say) =>
        `Raise ${say.fields(["target"])} below, or say how the difference will be made up above.`,
    },
  },

  passing: [
    {
      industry: "hospital",
      why: "one asks more, one less",
      rows: `
        编号 | 指标名称   | 层级   | 上级指标 | 目标值
        1    | 患者满意度 | 公司级 |          | 95%
        2    | 患者满意度 | 部门级 | 1        | 94%
        3    | 患者满意度 | 部门级 | 1        | 96%`,
    },
    {
      industry: "software",
      why: "another metric is not compared, and sums are another rule's",
      rows: `
        ID | KPI         | Level      | Parent | Target
        A1 | Logo churn  | Company    |        | ≤2%
        A2 | Onboarding  | Department | A1     | 90%
        A3 | Logo churn  | Department | A1     | ≤2%`,
    },
    {
      industry: "manufacturing",
      why: "less is better, and the workshop asks more of itself",
      rows: `
        编号 | 指标名称 | 层级   | 上级指标 | 目标值
        1    | 返工率   | 公司级 |          | ≤1.5%
        2    | 返工率   | 部门级 | 1        | ≤1.2%
        3    | 返工率   | 部门级 | 1        | ≤1.5%`,
    },
  ],
  failing: [
    {
      industry: "hospital",
      why: "nobody below reaches 95",
      rows: `
        编号 | 指标名称   | 层级   | 上级指标 | 目标值
        1    | 患者满意度 | 公司级 |          | 95%
        2    | 患者满意度 | 部门级 | 1        | 92%
        3    | 患者满意度 | 部门级 | 1        | 94%`,
      at: "E2",
      data: { children: 2, best: "94%", target: "95%" },
    },
    {
      industry: "manufacturing",
      why: "less is better",
      rows: `
        编号 | 指标名称 | 层级   | 上级指标 | 目标值
        1    | 返工率   | 公司级 |          | ≤1%
        2    | 返工率   | 部门级 | 1        | ≤1.2%
        3    | 返工率   | 部门级 | 1        | ≤1.5%`,
      data: { best: "≤1.2%" },
    },
    {
      industry: "logistics",
      why: "on another sheet, one below",
      sheets: {
        Company: `
          ID | KPI | Level | Target
          C1 | On-time delivery | Company | 98%
          C2 | Damage rate | Company | ≤0.2%`,
        Depot: `
          ID | KPI | Level | Parent | Target
          D1 | On-time delivery | Department | C1 | 95%
          D2 | Damage rate | Department | C2 | ≤0.2%`,
      },
      at: "D2",
      data: { name: "C1 On-time delivery", children: 1, best: "95%" },
    },
  ],

  check(book) {
    return weakerBelow(cascadeOf(book));
  },
});

const weakerBelow = perCascade(({ goals, links }) =>
  goals.flatMap((goal): BookIssue[] => {
    const same = (links.children.get(goal) ?? []).filter((child) => isSameMetric(child, goal));
    const best = bestBelow(goal, same);
    if (!best) return [];
    return [
      {
        ...{ tableId: goal.tableId, about: goal.key },
        focus: [placeAmong(goal.kpi, ["target", "name"], goal.columns)],
        data: {
          ...{ name: labelOf(goal), target: shown(goal.kpi, "target") },
          ...{ children: same.length, best: shown(best.kpi, "target") },
        },
      },
    ];
  }),
);

function isSameMetric(child: Goal, parent: Goal): boolean {
  const name = (goal: Goal) => sameText(goal.name ?? "");
  return (
    child.kind === "kpi" && parent.kind !== "objective" && name(child) === name(parent) && name(child) !== ""
  );
}

/** The strictest of the children when even it asks less than the parent; undefined when one asks as much. */
function bestBelow({ kpi }: Goal, children: readonly Goal[]): Goal | undefined {
  const target = quantityOf(kpi.target);
  const { direction } = kpi;
  if (!target || target.relative || target.comparator === "between" || !direction || children.length === 0)
    return undefined;
  const isRate = isPercent(target.unit) || (target.unit !== undefined && unitName(target.unit) === "point");
  if (!isRate || direction === "range" || direction === "milestone") return undefined;
  const sign = isLowerBetter(direction) ? -1 : 1;
  let best: { goal: Goal; value: number } | undefined;
  for (const goal of children) {
    const own = quantityOf(goal.kpi.target);
    const value = own && !own.relative ? inTargetUnit(target, own) : undefined;
    if (value === undefined) return undefined;
    if (!best || value * sign > best.value * sign) best = { goal, value };
  }
  return best && best.value * sign < target.value * sign ? best.goal : undefined;
}
