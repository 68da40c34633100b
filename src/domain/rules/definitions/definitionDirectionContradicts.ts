import type { Kpi } from "../../binding/records/readRecord";
import { directionOfName } from "../../kpi/nameDirection";
import { readDirection } from "../../kpi/direction";
import { inTargetUnit, quantityOf } from "../evidence/amounts";
import { directionWord, sideOf, type Side } from "../evidence/directionWords";
import { columnsIn, placeAmong, shown, titleOf } from "../evidence/places";
import { keysOf } from "../keys";
import { defineRule, type Severity } from "../rule";
import { sift } from "../sift";

/**
 * The direction column against the target's own sign, against the order of start, floor, target and challenge, and,
 * weakly, against the name. Levels that point both ways are no ladder at all: smart/achievable tells that.
 */
export const definitionDirectionContradicts = defineRule({
  code: "definition/directionContradicts",
  family: "definition",
  severity: "error",
  looksAt: "table",
  settings: {},

  words: {
    "zh-CN": {
      name: "方向与目标一致",
      what: ({ name, given, side, evidence, said }, say) => {
        const better = side === "lower" ? "越低越好" : "越高越好";
        if (evidence === "name")
          return `${say.quote(name)}的方向写着${say.quote(given)}，但名称里有${say.quote(said)}，通常${better}。`;
        return evidence === "target"
          ? `${say.quote(name)}的方向写着${say.quote(given)}，目标${say.quote(said)}却是${better}。`
          : `${say.quote(name)}的方向写着${say.quote(given)}，而 ${String(said)} 说明${better}。`;
      },
      why: () => "方向反了，做得越好得分越低。",
      advice: ({ evidence }) =>
        evidence === "name"
          ? "确认这个指标究竟是越高越好还是越低越好。"
          : "改正方向，或者核对目标值的符号和数值。",
      fix: ({ word }, say) => `方向改为${say.quote(word)}`,
      change: ({ given, word }, say) => `方向由${say.quote(given)}改为${say.quote(word)}。其他单元格不变。`,
    },
    "en-US": {
      name: "The direction agrees with the target",
      what: ({ name, given, side, evidence, said }, say) => {
        const better = `${String(side)} is better`;
        if (evidence === "name")
          return `The direction of ${say.quote(name)} is ${say.quote(given)}, but with ${say.quote(said)} in its name ${better} as a rule.`;
        return evidence === "target"
          ? `The direction of ${say.quote(name)} is ${say.quote(given)}, but its target ${say.quote(said)} means that ${better}.`
          : `The direction of ${say.quote(name)} is ${say.quote(given)}, but ${String(said)} means that ${better}.`;
      },
      why: () => "With the wrong direction, doing better lowers the score.",
      advice: ({ evidence }) =>
        evidence === "name"
          ? "Make sure which way is better."
          : "Correct the direction, or check the target's sign and number.",
      fix: ({ word }, say) => `Change the direction to ${say.quote(word)}`,
      change: ({ given, word }, say) =>
        `Changes the direction from ${say.quote(given)} to ${say.quote(word)}. Nothing else changes.`,
    },
  },

  passing: [
    {
      industry: "injection moulding",
      why: "lower is better, downhill; zero cannot be beaten",
      rows: `
        指标名称       | 指标性质 | 权重 | 基准 | 目标 | 挑战
        客户端PPM      | 逆向     | 50   | 120  | 80   | 50
        可记录工伤事故 | 逆向     | 30   | 1    | 0    | 0
        交检合格率     | 正向     | 20   | 96%  | 98%  | 99%`,
    },
    {
      industry: "supply chain",
      why: "names mislead: a speed in hours, a reduction of failures",
      rows: `
        指标名称           | 方向     | 权重 | 目标值
        供应链响应速度     | 越低越好 | 30   | ≤48小时
        产品故障率下降比例 | 越高越好 | 30   | ≥15%
        采购成本降低率     | 越高越好 | 20   | 3%
        库存周转天数       | 越低越好 | 20   | ≤45天`,
    },
    {
      industry: "software",
      why: "from 3.4 % to less than 2.5 %",
      rows: `
        KPI        | Direction | Weight | Start | Target
        Logo churn | Lower     | 60     | 3.4%  | < 2.5%
        NPS        | Higher    | 40     | -12   | 5`,
    },
    {
      industry: "power plant",
      why: "a stretch on the wrong side of a right target is no matter of direction",
      rows: `
        指标名称 | 指标性质 | 权重 | 基准 | 目标 | 挑战
        设备效率 | 正向     | 50   | 72%  | 80%  | 78%
        停机次数 | 逆向     | 50   | 9    | 6    | 4`,
    },
    {
      industry: "finance department",
      why: "no direction column, and the sheet's own words of a decrease",
      rows: `
        指标名称 | 方向 | 权重 | 目标值
        投诉率   | 逆向 | 60   | 下降≥10%
        预算偏差 | 区间 | 40   | ≤5%`,
    },
  ],
  failing: [
    {
      industry: "injection moulding",
      why: "1350, 1280, 1200 goes down",
      rows: `
        指标名称 | 指标性质 | 权重 | 基准 | 目标 | 挑战
        单位能耗 | 正向     | 60   | 1350 | 1280 | 1200
        PPM      | 逆向     | 40   | 120  | 80   | 50`,
      at: "B2",
      data: { given: "正向", side: "lower", evidence: "levels", word: "逆向", said: "1350 → 1280 → 1200" },
    },
    {
      industry: "logistics",
      why: "at most, and called higher",
      rows: `
        KPI              | Direction        | Weight | Target
        Damage rate      | Higher is better | 60     | ≤0.2%
        On-time delivery | Higher is better | 40     | 98%`,
      at: "B2",
      data: { evidence: "target", said: "≤0.2%", word: "Lower is better" },
    },
    {
      industry: "hospital",
      why: "from where it begins",
      rows: `
        指标名称   | 方向     | 权重 | 期初值 | 目标值
        患者满意度 | 越低越好 | 50   | 85     | 90
        平均住院日 | 越低越好 | 50   | 8      | 7`,
      at: "B2",
      data: { side: "higher", word: "越高越好" },
    },
    {
      industry: "bank",
      why: "only the name says so: a hint",
      rows: `
        指标名称   | 方向 | 权重 | 目标值
        客户投诉数 | 正向 | 50   | 12
        存款余额   | 正向 | 50   | 5亿元`,
      at: "B2",
      data: { evidence: "name", said: "投诉", word: "逆向" },
    },
  ],

  check(bound) {
    const columns = columnsIn(bound);
    if (!columns.has("direction")) return [];
    const keys = keysOf(bound.kpis);
    return contradicting(bound.kpis).map(({ item: kpi, at, told }) => {
      const { side, evidence, said, severity } = told;
      const word = directionWord(bound, side) ?? "";
      const given = shown(kpi, "direction");
      return {
        detail: keys[at] ?? "",
        focus: [placeAmong(kpi, ["direction"], columns)],
        data: { name: titleOf(kpi), given, side, evidence, said, word },
        severity,
      };
    });
  },

  fix(_bound, { focus, data }) {
    const [cell] = focus;
    // A name alone is too weak to change anything by.
    if (!cell || data.evidence === "name" || typeof data.word !== "string" || data.word === "")
      return undefined;
    return [{ ...cell, input: { text: data.word } }];
  },
});

interface Contradiction {
  readonly side: Side;
  readonly evidence: "target" | "levels" | "name";
  readonly said: string;
  readonly severity: Severity;
}

function contradictionOf(kpi: Kpi): Contradiction | undefined {
  const given = sideOf(readDirection(shown(kpi, "direction")));
  if (!given) return undefined;
  const written = sideOfTarget(kpi);
  if (written && written !== given)
    return { side: written, evidence: "target", said: shown(kpi, "target"), severity: "error" };
  const { sides, said } = sidesOfLevels(kpi);
  const [side] = sides;
  if (side && sides.every((one) => one === side)) {
    if (side === given || written) return undefined;
    return { side, evidence: "levels", said, severity: sides.length > 1 ? "error" : "warning" };
  }
  if (side || written) return undefined;
  const named = kpi.name === undefined ? undefined : directionOfName(kpi.name);
  const usual = sideOf(named?.direction);
  if (!named || !usual || usual === given) return undefined;
  return { side: usual, evidence: "name", said: named.because, severity: "hint" };
}

const contradicting = sift(contradictionOf);

/** A movement says more than the sign before its amount: 下降≥10% is lower. */
function sideOfTarget(kpi: Kpi): Side | undefined {
  const target = quantityOf(kpi.target);
  if (!target || target.comparator === "between") return undefined;
  if (target.change) return target.change === "decrease" ? "lower" : "higher";
  if (target.rank || target.comparator === "<=" || target.comparator === "<") return "lower";
  return target.comparator === ">=" || target.comparator === ">" ? "higher" : undefined;
}

/** Each step from start, floor and target to challenge, and the steps as they are shown. */
function sidesOfLevels(kpi: Kpi): { readonly sides: readonly Side[]; readonly said: string } {
  const target = quantityOf(kpi.target);
  if (!target || target.rank || target.comparator === "between" || target.relative)
    return { sides: [], said: "" };
  const level = (field: "start" | "floor" | "challenge") => inTargetUnit(target, quantityOf(kpi[field]));
  const steps = [
    [level("start"), target.value],
    [level("floor"), target.value],
    [target.value, level("challenge")],
  ] as const;
  const sides = steps.flatMap(([from, to]): Side[] =>
    from === undefined || to === undefined || from === to ? [] : [from < to ? "higher" : "lower"],
  );
  const cells = (["start", "floor", "target", "challenge"] as const).map((field) => shown(kpi, field));
  return { sides, said: cells.filter(Boolean).join(" → ") };
}
