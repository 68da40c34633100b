import { isFailure } from "../../failure";
import { addAll, decimalsOf, shiftDecimals, subtract } from "../../numbers";
import { normalizeWeights } from "../../weights/normalizeWeights";
import { checkWeightSum } from "../../weights/weightSum";
import { weightCells, type WeightScope } from "../../binding/scopes/scopes";
import type { ReadCell } from "../../binding/snapshot";
import { titleOf } from "../evidence/places";
import { oddCells, weightRows, type WeightRow } from "../evidence/weights";
import { defineRule, type CellChange, type ScopeOfKpis } from "../rule";
import { writeShare } from "../writeShare";

/** The weights of each scope make 100 %. The tolerance for rounded shares is in domain/weights. */
export const weightsSum = defineRule({
  code: "weights/sum",
  family: "weights",
  severity: "error",
  looksAt: "scope",
  settings: { expected: { value: 100, unit: "percent", source: "requirement", least: 1, most: 1000 } },

  words: {
    "zh-CN": {
      name: "权重合计为 100%",
      what: ({ scope, sum, expected, difference }, say) => {
        const whose = scope ? `${say.quote(scope)}的权重` : "权重";
        const side = Number(sum) < Number(expected) ? "少" : "多";
        return `${whose}合计 ${say.percent(sum)}，${side} ${say.points(difference)}。`;
      },
      why: ({ expected }, say) => `权重合计为 ${say.percent(expected)}，总分才可以相互比较。`,
      advice: ({ expected, addOns }, say) =>
        addOns === undefined
          ? `调整权重，使合计为 ${say.percent(expected)}。`
          : `${say.list(addOns)}是加减分项，不计入 ${say.percent(expected)}：权重改写为“+5”或“加分项”。`,
      fix: ({ expected }, say) => `将权重归一到 ${say.percent(expected)}`,
      change: ({ expected }, say) => `只改权重，合计正好 ${say.percent(expected)}。其他单元格不变。`,
      choices: { normalise: "所有权重按比例调整", remainder: "差额由最后一个权重承担" },
      settings: { expected: "权重合计" },
    },
    "en-US": {
      name: "Weights add up to 100%",
      what: ({ scope, sum, expected, difference }, say) => {
        const whose = scope ? `${String(scope)}: weights` : "Weights";
        const side = Number(sum) < Number(expected) ? "short" : "over";
        return `${whose} total ${say.percent(sum)}, ${say.points(difference)} ${side}.`;
      },
      why: ({ expected }, say) =>
        `Total scores can only be compared when weights make ${say.percent(expected)}.`,
      advice: ({ expected, addOns }, say) =>
        addOns === undefined
          ? `Change the weights so that they make ${say.percent(expected)}.`
          : `${say.list(addOns)} only adds or takes points, outside of ${say.percent(expected)}: write "+5" or "bonus" as its weight.`,
      fix: ({ expected }, say) => `Make weights total ${say.percent(expected)}`,
      change: ({ expected }, say) =>
        `Changes weights only, to exactly ${say.percent(expected)} in all. Nothing else changes.`,
      choices: {
        normalise: "Scale all weights in proportion",
        remainder: "Give the difference to the last weight",
      },
      settings: { expected: "Total of the weights" },
    },
  },

  passing: [
    {
      industry: "home appliances",
      why: "40 + 35 + 25",
      rows: `
        指标名称   | 权重 | 目标值 | 实际值
        销售收入   | 40%  | 1200   | 1350
        回款率     | 35%  | 98%    | 97%
        客户满意度 | 25%  | 90     | 88`,
    },
    {
      industry: "logistics",
      why: "three times 33.33 is rounded",
      rows: `
        KPI              | Weight | Target | Actual
        On-time delivery | 33.33  | 98%    | 97%
        Damage rate      | 33.33  | ≤0.2%  | 0.1%
        Cost per parcel  | 33.33  | 8      | 7.9`,
    },
    {
      industry: "railway construction",
      why: "+3 is given on top",
      rows: `
        指标名称   | 权重 | 目标值
        关键节点   | 60   | ≤5天
        验收合格率 | 40   | 98%
        省级工法   | +3   | 1项`,
    },
    {
      industry: "hospital",
      why: "as text, full width too",
      rows: `
        指标名称   | 权重    | 目标值 | 实际值
        平均住院日 | '６０％ | ≤7天   | 6.8
        患者满意度 | '40%    | 95%    | 96%`,
    },
    {
      industry: "customer service",
      why: "each part has its own 100 %",
      rows: `
        指标名称     | 权重 | 目标值 | 实际值
        一、业绩
        首次响应时长 | 60   | ≤30秒  | 27
        一次解决率   | 40   | 85%    | 86%
        二、能力
        沟通能力     | 100  | 90     | 88`,
    },
    {
      industry: "retail",
      why: "each person has their own 100 %",
      rows: `
        姓名 | 指标名称 | 权重 | 目标值 | 实际值
        甲   | 月销售额 | 0.6  | 85万   | 88万
             | 连带率   | 0.4  | 1.8    | 1.9
        乙   | 月销售额 | 1    | 60万   | 66万`,
    },
    {
      industry: "software",
      why: "there is no weight to add",
      rows: `
        指标名称 | 目标值 | 实际值
        缺陷数   | 5      | 4
        交付数   | 12     | 11`,
    },
  ],
  failing: [
    {
      industry: "building company",
      why: "points given on top are counted as a share",
      rows: `
        类别   | 指标名称   | 权重 | 目标值
        经营   | 产值       | 60   | 1.8亿
        质量   | 验收合格率 | 40   | 98%
        加分项 | 省级工法   | 5    | 1项`,
      at: "C2:C4",
      data: { sum: 105, addOns: ["省级工法"] },
    },
    {
      industry: "home appliances",
      why: "97 % of 100 %",
      rows: `
        指标名称   | 权重 | 目标值 | 实际值
        销售收入   | 40%  | 1200   | 1350
        回款率     | 35%  | 98%    | 97%
        客户满意度 | 22%  | 90     | 88`,
      at: "B2:B4",
      data: { sum: 97, expected: 100, difference: 3, count: 3, scope: "" },
    },
    {
      industry: "bank",
      why: "more than 100",
      rows: `
        KPI           | Weight | Target | Actual
        Deposits      | 60     | 5      | 6
        Overdue loans | 50     | ≤1%    | 0.8%`,
      data: { sum: 110, expected: 100, difference: 10, count: 2, scope: "" },
    },
    {
      industry: "retail",
      why: "one of two persons is short",
      rows: `
        姓名 | 指标名称 | 权重 | 目标值 | 实际值
        甲   | 月销售额 | 0.6  | 85万   | 88万
             | 连带率   | 0.4  | 1.8    | 1.9
        乙   | 月销售额 | 0.9  | 60万   | 66万`,
      data: { sum: 90, expected: 100, difference: 10, count: 1, scope: "乙" },
    },
  ],

  check(subject, { settings: { expected } }) {
    const { scope } = subject;
    const { sum, difference, count, isRight } = checkWeightSum(scope.weights.weights, expected);
    if (count === 0 || isRight || isExplainedByUnits(scope, expected)) return [];
    const cells = weightCells(scope);
    return [
      {
        focus: scope.totalCell ? [scope.totalCell] : cells,
        cells: [...cells, ...(scope.totalCell ? [scope.totalCell] : [])],
        data: { sum, expected, difference, count, scope: scope.name, ...addOnsOf(subject, expected) },
      },
    ];
  },

  choices({ scope }, { data }, { settings: { expected } }) {
    if (data.addOns) return [];
    return [
      ...(scaleWeights(scope, expected) ? [{ value: "normalise" }] : []),
      ...(giveRemainder(scope, expected) ? [{ value: "remainder" }] : []),
    ];
  },

  // Where points given on top were counted, no share is wrong.
  fix({ scope }, { data }, { settings: { expected }, choice }) {
    if (data.addOns) return undefined;
    return choice === "remainder" ? giveRemainder(scope, expected) : scaleWeights(scope, expected);
  },
});

const addsPoints = /加分|减分|扣分|加减分|\bbonus\b|\bdeduct/i;

/** The rows that say they add or take points, where the others make the total without them. */
function addOnsOf(subject: ScopeOfKpis, expected: number): { readonly addOns?: readonly string[] } {
  const rows = weightRows(subject);
  const isAddOn = ({ kpi: { name, dimension, kind, part, note } }: WeightRow) =>
    [name, dimension, kind, part, note].some((text) => text !== undefined && addsPoints.test(text));
  const added = rows.filter((row) => row.weight !== undefined && isAddOn(row));
  if (added.length === 0) return {};
  const others = rows.filter((row) => !isAddOn(row)).map(({ weight }) => weight);
  return checkWeightSum(others, expected).isRight ? { addOns: added.map(({ kpi }) => titleOf(kpi)) } : {};
}

/** 0.4 beside 30 and 30 makes 100 % once it is read as 40: weights/mixedUnits tells the cause. */
function isExplainedByUnits(scope: WeightScope, expected: number): boolean {
  const mixed = new Set(oddCells(scope));
  if (mixed.size === 0) return false;
  const meant = scope.weights.weights.map((weight, i) =>
    weight !== undefined && mixed.has(i) ? shiftDecimals(weight, 2) : weight,
  );
  return checkWeightSum(meant, expected).isRight;
}

interface Weighed {
  readonly weight: number;
  readonly cell: ReadCell;
}

/** The weights that can be changed; none where one of them cannot be read. */
function weighedCells({ cells, weights: { weights, problems, unit } }: WeightScope): Weighed[] {
  if (problems.length > 0 || unit === "ratio") return [];
  return weights.flatMap((weight, i) => {
    const cell = cells[i];
    return weight !== undefined && cell ? [{ weight, cell }] : [];
  });
}

/** As many as the sheet has, to four. */
function decimalsIn(present: readonly Weighed[]): number {
  return Math.min(4, Math.max(...present.map(({ weight }) => decimalsOf(weight))));
}

/** In proportion, with as many decimals as the sheet has, to exactly the total; written the way each cell is. */
function scaleWeights(scope: WeightScope, expected: number): CellChange[] | undefined {
  const present = weighedCells(scope);
  if (present.length === 0) return undefined;
  const shares = normalizeWeights(
    present.map(({ weight }) => weight),
    { total: expected, decimals: decimalsIn(present) },
  );
  if (isFailure(shares)) return undefined;
  return present.flatMap((weighed, i) => writeWeight(scope, weighed, shares[i] ?? weighed.weight));
}

/** The last one that weighs anything takes what is left; undefined where nothing would be left for it. */
function giveRemainder(scope: WeightScope, expected: number): CellChange[] | undefined {
  const present = weighedCells(scope);
  const last = present.findLast(({ weight }) => weight > 0);
  if (!last || present.length < 2) return undefined;
  const left = subtract(expected, addAll(present.flatMap((one) => (one === last ? [] : [one.weight]))));
  return left > 0 ? writeWeight(scope, last, left) : undefined;
}

function writeWeight(scope: WeightScope, { weight, cell }: Weighed, share: number): CellChange[] {
  if (share === weight) return [];
  return [{ row: cell.row, column: cell.column, input: writeShare(cell, share, scope.weights.unit) }];
}
