import type { Kpi } from "../../binding/records/readRecord";
import { isLowerBetter } from "../../kpi/direction";
import type { Quantity } from "../../kpi/quantity";
import { isPercent, unitName } from "../../kpi/units";
import { divide } from "../../numbers";
import { inTargetUnit, quantityOf } from "../evidence/amounts";
import { placeAmong, shown, titleOf } from "../evidence/places";
import { defineRule } from "../rule";

/** Results that would be quite usual in another unit: 0.93 for 93 %, yuan for ten thousand yuan. */
export const dataActualImplausible = defineRule({
  code: "data/actualImplausible",
  family: "data",
  severity: "hint",
  looksAt: "kpi",
  settings: {},

  words: {
    "zh-CN": {
      name: "实际值的单位没有错位",
      what: ({ name, actual, target, factor }, say) =>
        `${say.quote(name)}的实际值${say.quote(actual)}与目标${say.quote(target)}相差约 ${say.number(factor)} 倍，像是单位写错了。`,
      why: () => "单位错位会让完成率变成百倍或接近零。",
      advice: ({ kind }, say) =>
        kind === "percent"
          ? `核对这一格是不是少了或多了百分号，与${say.fields(["target"])}的写法一致。`
          : `核对是“元”还是“万元”，与${say.fields(["target"])}的单位一致。`,
    },
    "en-US": {
      name: "Results are in the target's unit",
      what: ({ name, actual, target, factor }, say) =>
        `The result of ${say.quote(name)}, ${say.quote(actual)}, is about ${say.number(factor)} times off its target ${say.quote(target)}: a slip of the unit?`,
      why: () => "In the wrong unit the attainment is a hundredfold, or next to nothing.",
      advice: ({ kind }, say) =>
        kind === "percent"
          ? `See whether a percent sign is missing or too many, and write it as ${say.fields(["target"])} does.`
          : `See whether it is in units or in thousands, as ${say.fields(["target"])} is.`,
    },
  },

  passing: [
    {
      industry: "manufacturing",
      why: "fractions and percent signs are read as they are meant",
      rows: `
        指标名称 | 权重 | 目标值 | 实际值
        合格率   | 60%  | 98.5%  | 0.987
        交付率   | 40%  | 97%    | 95.8`,
    },
    {
      industry: "safety",
      why: "a hundredth of a small rate is simply a good result",
      rows: `
        KPI         | Weight | Target | Actual
        Damage rate | 50     | ≤1%    | 0.01%
        Defects     | 50     | ≤100   | 1`,
    },
    {
      industry: "sales",
      why: "far from the target, but in no unit's step",
      rows: `
        指标名称 | 权重 | 目标值   | 实际值
        销售收入 | 60%  | 1200万元 | 90万元
        新客户数 | 40%  | 40家     | 2家`,
    },
  ],
  failing: [
    {
      industry: "manufacturing",
      why: "a fraction in a column of percent",
      rows: `
        指标名称   | 单位 | 权重 | 目标值 | 实际值
        一次合格率 | %    | 60%  | 98     | 0.97
        交付率     | %    | 40%  | 97     | 95.8`,
      at: "E2",
      data: { name: "一次合格率", kind: "percent", factor: 100 },
    },
    {
      industry: "retail",
      why: "typed into a cell that adds a percent sign",
      rows: `
        KPI              | Weight | Target | Actual
        Stock accuracy   | 60     | 99.5%  | 9930%
        Conversion       | 40     | 20%    | 18%`,
      at: "D2",
      data: { kind: "percent" },
    },
    {
      industry: "trading company",
      why: "yuan where the target counts in ten thousands",
      rows: `
        指标名称 | 权重 | 目标值   | 实际值
        销售收入 | 60%  | 1200万元 | 1350元
        回款率   | 40%  | 98%      | 97%`,
      at: "D2",
      data: { kind: "money", factor: 10_000 },
    },
  ],

  check(kpi, { columns }) {
    const slip = slipOf(kpi);
    if (!slip) return [];
    return [
      {
        focus: [placeAmong(kpi, ["actual"], columns)],
        data: { name: titleOf(kpi), actual: shown(kpi, "actual"), target: shown(kpi, "target"), ...slip },
      },
    ];
  },
});

interface Slip {
  readonly kind: "percent" | "money";
  readonly factor: number;
}

/** Beside its target after the slip is undone. */
const NEAR = { least: 0.4, most: 2.5 } as const;

function slipOf(kpi: Kpi): Slip | undefined {
  const [target, actual] = [quantityOf(kpi.target), quantityOf(kpi.actual)];
  const value = target && inTargetUnit(target, actual);
  if (!target || !actual || value === undefined || target.relative || target.rank) return undefined;
  if (target.value <= 0 || value <= 0) return undefined;
  const ratio = divide(value, target.value);
  const kind = kindOf(target);
  if (!kind) return undefined;
  const factor = kind === "percent" ? 100 : 10_000;
  if (isNear(ratio / factor)) return { kind, factor };
  if (!isNear(ratio * factor)) return undefined;
  // 0.01 % against 1 % is a good result where less is better, and one that says its unit means it.
  const isGood = kpi.direction !== undefined && isLowerBetter(kpi.direction);
  const saysUnit = kind === "percent" && /[%％]/.test(shown(kpi, "actual"));
  return isGood || saysUnit ? undefined : { kind, factor };
}

function isNear(ratio: number): boolean {
  return ratio >= NEAR.least && ratio <= NEAR.most;
}

const currencies: ReadonlySet<string> = new Set(["yuan", "$", "€", "£"]);

function kindOf({ unit }: Quantity): Slip["kind"] | undefined {
  if (isPercent(unit)) return "percent";
  return unit !== undefined && currencies.has(unitName(unit)) ? "money" : undefined;
}
