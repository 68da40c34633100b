import { quantityOf } from "../evidence/amounts";
import { eachOrTogether } from "../evidence/gather";
import { titleOf } from "../evidence/places";
import { isReference } from "../evidence/reference";
import { firstNames, quoted } from "../evidence/sentences";
import { weightRows, type WeightRow } from "../evidence/weights";
import { defineRule, type Issue } from "../rule";

export const weightsZeroOnScored = defineRule({
  code: "weights/zeroOnScored",
  family: "weights",
  severity: "hint",
  looksAt: "scope",
  settings: {},

  words: {
    "zh-CN": {
      name: "考核的指标有权重",
      what: ({ names, count, blank }, say) =>
        `${quoted(names, say)}${Number(count) > 3 ? `等 ${say.count(count, "个指标")}` : ""}有目标值，${blank ? "却没有权重" : "权重却是 0"}。`,
      why: () => "没有权重就不影响得分，员工很快就不再关注它。",
      advice: () => "分配权重；只供参考的指标注明“参考”。",
    },
    "en-US": {
      name: "KPIs that are scored have a weight",
      what: ({ names, count, blank }, say) =>
        Number(count) > 3
          ? `${say.count(count, "KPI", "KPIs")} with a target have ${blank ? "no weight" : "a weight of 0"}: ${quoted(names, say)} and others.`
          : `${quoted(names, say)} ${Number(count) > 1 ? "have targets" : "has a target"} but ${blank ? "no weight" : "a weight of 0"}.`,
      why: () => "Without a weight it does not move the score, and people soon stop looking at it.",
      advice: () => `Give it a weight, or mark it as "reference" if that is what it is.`,
    },
  },

  passing: [
    {
      industry: "factory",
      why: "for reference, and marked so",
      rows: `
        指标名称 | 指标类型 | 权重 | 目标值
        产量     | 结果     | 60%  | 900吨
        合格率   | 质量     | 40%  | 99%
        加班工时 | 参考     | 0    | 320`,
    },
    {
      industry: "hotel",
      why: "nothing is asked of it",
      rows: `
        KPI           | Weight | Target | Note
        Occupancy     | 60     | 82%    |
        Complaints    | 40     | 3      |
        Weather index |        |        |
        Local events  | 0      | 4      | monitoring only`,
    },
    {
      industry: "call centre",
      why: "weights of merged cells stand in the first row of each group",
      rows: `
        维度 | 指标名称   | 权重 | 目标值
        效率 | 接通率     | 60   | 95%
             | 平均时长   |      | 240秒
             | 处理量     |      | 60
        质量 | 满意度     | 40   | 90%
             | 投诉       |      | 2`,
    },
  ],
  failing: [
    {
      industry: "retail",
      why: "a target and an actual, and zero",
      rows: `
        指标名称 | 权重 | 目标值 | 实际值
        月销售额 | 60%  | 85万   | 88万
        连带率   | 40%  | 1.8    | 1.9
        会员新增 | 0%   | 320    | 297`,
      at: "B4",
      data: { names: ["会员新增"], blank: "" },
    },
    {
      industry: "software",
      why: "blank",
      rows: `
        KPI            | Weight | Target | Actual
        Uptime         | 50     | 99.9%  | 99.95%
        Open incidents | 50     | 5      | 7
        Support rating |        | 4.5    | 4.4`,
      at: "B4",
      data: { blank: "yes" },
    },
    {
      industry: "hospital",
      why: "one forgotten among many",
      rows: `
        指标名称   | 权重 | 目标值
        平均住院日 | 40   | ≤7天
        患者满意度 | 35   | 95%
        床位使用率 |      | 90%
        药占比     | 25   | ≤28%`,
      at: "B4",
      data: { names: ["床位使用率"] },
    },
  ],

  check(subject, { columns }) {
    const rows = weightRows(subject);
    const weighed = rows.filter(({ weight }) => weight !== undefined && weight !== 0).length;
    // Merged cells, or weights that are still to come.
    if (weighed * 2 <= rows.length) return [];
    const place = (row: WeightRow) =>
      row.cell ?? { row: row.kpi.record.row, column: columns.get("weight") ?? 0 };
    const tell = (some: readonly WeightRow[]): Issue => ({
      detail: some.length > 1 ? "" : (some[0]?.key ?? ""),
      focus: some.map(place),
      data: {
        names: firstNames(some.map(({ kpi }) => titleOf(kpi))),
        ...{ count: some.length, blank: some.every(({ weight }) => weight === undefined) ? "yes" : "" },
      },
    });
    return eachOrTogether(rows.filter(isForgotten), (row) => tell([row]), tell, 3);
  },
});

function isForgotten({ kpi, weight, cell, problem }: WeightRow): boolean {
  if (problem !== undefined || !quantityOf(kpi.target) || isReference(kpi)) return false;
  return weight === 0 || (weight === undefined && cell === undefined);
}
