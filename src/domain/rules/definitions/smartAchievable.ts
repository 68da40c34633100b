import type { Field } from "../../binding/fields";
import type { Kpi } from "../../binding/records/readRecord";
import { directionOfTarget, isLowerBetter } from "../../kpi/direction";
import { directionOfName } from "../../kpi/nameDirection";
import { inTargetUnit, quantityOf } from "../evidence/amounts";
import { placeAmong, shown, titleOf } from "../evidence/places";
import { defineRule } from "../rule";

/** A: floor, start, target and challenge follow each other in the KPI's direction. */
export const smartAchievable = defineRule({
  code: "smart/achievable",
  family: "smart",
  severity: "warning",
  looksAt: "kpi",
  settings: {},

  words: {
    "zh-CN": {
      name: "目标梯度成立（A）",
      what: ({ name, field, level, target, side }, say) => {
        const better = side === "lower" ? "越低越好" : "越高越好";
        const than = field === "challenge" ? "比目标容易达到" : "已经好于目标";
        return `${say.quote(name)}${better}，${say.fields([String(field)])}${say.quote(level)}${than}${say.quote(target)}。`;
      },
      why: ({ field }) =>
        field === "challenge"
          ? "挑战值低于目标，达到目标的人反而拿不到挑战分。"
          : field === "start"
            ? "目标比起点还差，照原样做就能得满分。"
            : "底线比目标还严，过了底线就已经超过目标，中间没有可以计分的一段。",
      advice: ({ field }, say) =>
        field === "challenge"
          ? `核对${say.fields(["challenge"])}和${say.fields(["target"])}是否填反，再检查${say.fields(["direction"])}。`
          : `核对${say.fields([String(field)])}和${say.fields(["target"])}；如果方向相反，改正${say.fields(["direction"])}。`,
    },
    "en-US": {
      name: "Levels lie in order (A)",
      what: ({ name, field, level, target, side }, say) => {
        const better = side === "lower" ? "less is better" : "more is better";
        const than = field === "challenge" ? "is easier than" : "is already better than";
        return `${say.quote(name)} (${better}): ${say.fields([String(field)])} ${say.quote(level)} ${than} the target ${say.quote(target)}.`;
      },
      why: ({ field }) =>
        field === "challenge"
          ? "Who reaches the target has passed the stretch on the way, so the stretch rewards nothing."
          : field === "start"
            ? "The target is below where the period began: doing nothing earns full marks."
            : "The least acceptable value asks for more than the target, so the scale between them is upside down.",
      advice: ({ field }, say) =>
        field === "challenge"
          ? `See whether ${say.fields(["challenge", "target"])} are swapped, then check ${say.fields(["direction"])}.`
          : `Check ${say.fields([String(field), "target"])}; where it is the direction that is wrong, correct ${say.fields(["direction"])}.`,
    },
  },

  passing: [
    {
      industry: "injection moulding",
      why: "less is better, and zero cannot be beaten",
      rows: `
        指标名称       | 方向 | 权重 | 基准值 | 目标值 | 挑战值
        一次交检合格率 | 正向 | 40%  | 96.5%  | 98.5%  | 99.2%
        客户端PPM      | 逆向 | 40%  | 120    | 80     | 50
        可记录工伤事故 | 逆向 | 20%  | 1      | 0      | 0`,
    },
    {
      industry: "software",
      why: "from the start towards the target, either way; an equal floor is none the worse",
      rows: `
        KPI                   | Weight | Start | Floor | Target | Challenge
        Logo churn            | 50     | 3.4%  | 2.5%  | <2.5%  | 2%
        Net revenue retention | 50     | 104%  | 102%  | ≥110%  | 115%`,
    },
    {
      industry: "power plant",
      why: "all levels agree with each other and not with the direction column, which is another rule's matter",
      rows: `
        指标名称 | 方向 | 权重 | 基准值 | 目标值 | 挑战值
        单位能耗 | 正向 | 100% | 1350   | 1280   | 1200
        发电量   | 正向 | 0    | 900    | 1000   | 1100`,
    },
    {
      industry: "finance department",
      why: "closest to the plan is best: there is no ladder",
      rows: `
        指标名称     | 权重 | 期初值 | 目标值 | 挑战值
        预算偏差率   | 50%  | 6%     | ±3%    | ±1%
        销售收入     | 50%  | 1000万 | 1200万 | 1500万`,
    },
    {
      industry: "retail",
      why: "growth is not compared with a level",
      rows: `
        指标名称 | 权重 | 期初值 | 目标值
        客流量   | 50%  | 3200人 | 同比增长8%
        连带率   | 50%  | 1.8    | 1.8`,
    },
  ],
  failing: [
    {
      industry: "injection moulding",
      why: "the stretch is below the target",
      rows: `
        指标名称        | 方向 | 权重 | 基准值 | 目标值 | 挑战值
        设备综合效率OEE | 正向 | 100% | 72%    | 80%    | 78%
        一次交检合格率  | 正向 | 0    | 96.5%  | 98.5%  | 99.2%`,
      at: "F2",
      data: { name: "设备综合效率OEE", field: "challenge", side: "higher", level: "78%" },
    },
    {
      industry: "hospital",
      why: "less is better, and the target is worse than where it began",
      rows: `
        KPI                    | Weight | Start  | Target   | Challenge
        Average length of stay | 60     | 7 days | ≤8 days  | 6 days
        Patient satisfaction   | 40     | 85     | 90       | 93`,
      at: "C2",
      data: { field: "start", side: "lower" },
    },
    {
      industry: "call centre",
      why: "the floor asks for more than the target",
      rows: `
        指标名称   | 权重 | 基准值 | 目标值 | 挑战值
        一次解决率 | 60%  | 92%    | 90%    | 95%
        工单量     | 40%  | 800    | 1000   | 1200`,
      at: "C2",
      data: { field: "floor", side: "higher" },
    },
  ],

  check(kpi, { columns }) {
    return disorder(kpi).map(({ field, side }) => ({
      detail: field,
      focus: [placeAmong(kpi, [field, "target"], columns)],
      data: {
        ...{ name: titleOf(kpi), field, side },
        level: shown(kpi, field) || shown(kpi, "target"),
        target: shown(kpi, "target"),
      },
    }));
  },
});

type Level = Extract<Field, "start" | "floor" | "challenge">;
interface Disorder {
  readonly field: Level;
  readonly side: "higher" | "lower";
}

/** Levels on the wrong side of the target. Where all are on the wrong side it is the direction that is wrong. */
function disorder(kpi: Kpi): Disorder[] {
  const target = quantityOf(kpi.target);
  if (!target || target.relative || target.comparator === "between" || target.rank) return [];
  if (kpi.direction === "range" || kpi.direction === "milestone" || kpi.direction === "rating") return [];
  const start = inTargetUnit(target, quantityOf(kpi.start)) ?? target.start;
  const floor = inTargetUnit(target, quantityOf(kpi.floor));
  const challenge = inTargetUnit(target, quantityOf(kpi.challenge));
  const levels = (
    [
      { field: "start", ahead: start === undefined ? 0 : Math.sign(start - target.value) },
      { field: "floor", ahead: floor === undefined ? 0 : Math.sign(floor - target.value) },
      { field: "challenge", ahead: challenge === undefined ? 0 : Math.sign(target.value - challenge) },
    ] as const
  ).filter(({ ahead }) => ahead !== 0);
  const side = sideOf(kpi, levels);
  if (!side) return [];
  const wrong = levels.filter(({ ahead }) => (side === "higher" ? ahead > 0 : ahead < 0));
  const isTurnedRound = wrong.length === levels.length && levels.length > 1;
  return isTurnedRound ? [] : wrong.map(({ field }) => ({ field, side }));
}

/** By the column, the target's own form, then what most levels say, and the name where they disagree evenly. */
function sideOf(kpi: Kpi, levels: readonly { readonly ahead: number }[]): Disorder["side"] | undefined {
  const given = kpi.inferred?.from === "given" ? kpi.direction : undefined;
  const target = quantityOf(kpi.target);
  const written = given ?? (target && directionOfTarget(target));
  if (written) return isLowerBetter(written) ? "lower" : "higher";
  const balance = levels.reduce((sum, { ahead }) => sum + ahead, 0);
  if (balance !== 0) return balance < 0 ? "higher" : "lower";
  const named = levels.length > 0 ? directionOfName(kpi.name ?? "")?.direction : undefined;
  return named === undefined || named === "range" ? undefined : isLowerBetter(named) ? "lower" : "higher";
}
