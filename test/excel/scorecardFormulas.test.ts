import fc from "fast-check";
import { readCards, writeCards } from "../../src/domain/scorecard/input/cardSettings";
import { usualScoring, type ScoringSettings } from "../../src/domain/scoring/scoringSettings";
import type { FormulaMode } from "../../src/domain/scorecard/formulas/live";
import { startBound } from "./support/bound";
import type { KpiBook } from "./support/kpiBook";

/** Columns of a card with floor and challenge, from its header down: attainment, score and weighted score. */
interface CardFigures {
  readonly rows: readonly (readonly unknown[])[];
  readonly total: unknown;
  readonly grade: unknown;
  readonly coefficient: unknown;
  readonly flags: readonly unknown[];
  /** What stands in the first column below the table. */
  readonly notes: readonly unknown[];
}

async function figuresIn(
  sheet: string,
  formulas: FormulaMode,
  missing: "exclude" | "zero" | "block" = "exclude",
  scoring: ScoringSettings = usualScoring,
): Promise<CardFigures> {
  const book = await startBound({ 指标: sheet });
  await book.application.changeCardSettings({ formulas, missing, scoring });
  await book.application.makeScorecard();
  await book.calculated();
  expect(book.application.getState().notice).toMatchObject({ code: "scorecardMade" });
  return readFigures(book);
}

function readFigures(book: KpiBook): CardFigures {
  const card = book.workbook.activeSheet;
  const cellsOf = (row: number) => Array.from({ length: 12 }, (_, column) => card.valueAt(row, column));
  const header = cellsOf(4);
  const at = (text: string) => header.indexOf(text);
  const rows: unknown[][] = [];
  const flags: unknown[] = [];
  let row = 5;
  for (; card.valueAt(row, 0) !== "合计"; row++) {
    const cells = cellsOf(row);
    rows.push([cells[at("完成率")], cells[at("得分")], cells[at("加权得分")]]);
    flags.push(cells[at("提示")]);
  }
  const tiles = cellsOf(0);
  const below = (label: string) => card.valueAt(1, tiles.indexOf(label));
  return {
    notes: Array.from({ length: 60 }, (_, i) => card.valueAt(row + i, 0)),
    ...{ rows, flags, total: card.valueAt(row, at("加权得分")) },
    // A card of values leaves blank what a formula gives as an empty text.
    ...{ grade: below("等级") ?? "", coefficient: below("绩效系数") },
  };
}

const HEAD = "指标名称 | 方向 | 计分方法 | 权重 | 期初值 | 底线值 | 目标值 | 挑战值 | 实际值";

/** Every way a row can be scored. */
const methods = `
  ${HEAD}
  越高越好 | 越高越好 | | 4 | | | 100 | | 95
  越高越好超额 | 越高越好 | | 4 | | | 100 | | 150
  越高越好有期初 | 越高越好 | | 4 | 85 | | 90 | | 88
  负目标 | 越高越好 | | 4 | | | -10 | | -8
  越低越好 | 越低越好 | | 4 | | | 48 | | 40
  越低越好太差 | 越低越好 | | 4 | | | 10 | | 25
  越低越好有期初 | 越低越好 | | 4 | 10 | | 5 | | 6
  越低越好目标除实际 | 越低越好 | 目标÷实际 | 4 | | | 48 | | 40
  零事故 | 越低越好 | | 4 | | | 0 | | 0
  有一次事故 | 越低越好 | | 4 | | | 0 | | 1
  达到即可已达到 | 不低于 | | 4 | | | 90 | | 99
  达到即可未达到 | 不低于 | | 4 | | | 90 | | 81
  不超过即可已达到 | 不超过 | | 4 | | | 30 | | 20
  不超过即可超过 | 不超过 | | 4 | | | 30 | | 33
  区间内 | 区间 | | 4 | | | 80~90 | | 85
  区间外上方 | 区间 | | 4 | | | 80~90 | | 99
  区间外下方 | 区间 | | 4 | | | 80~90 | | 72
  里程碑 | 里程碑 | | 4 | | | 6月30日前上线 | | 已完成
  里程碑未完成 | 里程碑 | | 4 | | | 6月30日前上线 | | 未完成
  里程碑数字 | 里程碑 | | 4 | | | 100 | | 99
  非此即彼 | 越高越好 | 非此即彼 | 4 | | | 100 | | 101
  曲线低于底线 | 越高越好 | | 2 | | 1000 | 1200 | 1500 | 999
  曲线在底线 | 越高越好 | | 2 | | 1000 | 1200 | 1500 | 1000
  曲线中段 | 越高越好 | | 2 | | 1000 | 1200 | 1500 | 1100
  曲线上段 | 越高越好 | | 2 | | 1000 | 1200 | 1500 | 1350
  曲线封顶 | 越高越好 | | 2 | | 1000 | 1200 | 1500 | 1600
  曲线越低越好 | 越低越好 | | 2 | | 72 | 48 | 36 | 44.5
  曲线只有底线 | 越高越好 | | 2 | | 1000 | 1200 | | 1300
  曲线只有挑战 | 越高越好 | | 2 | | | 1200 | 1500 | 1100`;

/** Targets and actuals as people write them. */
const texts = `
  ${HEAD}
  回款率 | | | 10 | | | ≥98.5% | | 97.2%
  百分数写成小数 | 越高越好 | | 10 | | | 85% | | 0.8925
  响应 | | | 10 | | | ≤48小时 | | 36小时
  天与小时 | | | 10 | | | ≤48小时 | | 3天
  万元 | 越高越好 | | 10 | | | 1,200万 | | 1350
  从到 | | | 10 | | | 从85分提升至90分 | | 88分
  名次 | | | 10 | | | TOP3 | | 2
  突破 | 越高越好 | 非此即彼 | 10 | | | 突破200 | | 200
  缺数据 | 越高越好 | | 10 | | | 100 | |
  看不懂 | 越高越好 | | 10 | | | 若干 | | 5`;

function expectSame(one: CardFigures, other: CardFigures): void {
  expect(other.flags).toEqual(one.flags);
  expect([other.grade, Number(other.coefficient).toFixed(9)]).toEqual([
    one.grade,
    Number(one.coefficient).toFixed(9),
  ]);
  one.rows.forEach((row, i) =>
    row.forEach((cell, j) => {
      const same = other.rows[i]?.[j];
      if (typeof cell === "number") expect(Math.abs(Number(same) - cell)).toBeLessThan(1e-9);
      else expect(same ?? "").toBe(cell ?? "");
    }),
  );
  if (typeof one.total === "number") expect(Math.abs(Number(other.total) - one.total)).toBeLessThan(1e-9);
  else expect(other.total ?? "").toBe(one.total ?? "");
}

describe.each([
  ["every method", methods],
  ["amounts as people write them", texts],
])("%s", (_what, sheet) => {
  test.each(["native", "values"] as const)("%s cards say what KPI.* cards say", async (mode) => {
    expectSame(await figuresIn(sheet, "kpi"), await figuresIn(sheet, mode));
  });
});

test.each(["exclude", "zero", "block"] as const)("a missing score: %s", async (missing) => {
  const kpi = await figuresIn(texts, "kpi", missing);
  expect(typeof kpi.total).toBe(missing === "block" ? "string" : "number");
  for (const mode of ["native", "values"] as const) expectSame(kpi, await figuresIn(texts, mode, missing));
});

/** A company that grades, pays and draws the curve its own way. */
const ownScoring: ScoringSettings = {
  grades: [
    { name: "S", from: 1.1 },
    { name: 'A "plus"', from: 0.9 },
    { name: "B", from: -Infinity },
  ],
  curve: { floor: 70, target: 100, challenge: 150 },
  cap: 150,
  incentive: [
    { attainment: 0.8, coefficient: 0.5 },
    { attainment: 1, coefficient: 1 },
    { attainment: 1.5, coefficient: 3 },
  ],
  reading: "absolute",
  remainder: "",
  topShare: 0.1,
};

test("a workbook's own curve, cap, grades and coefficients are in the formulas", async () => {
  const kpi = await figuresIn(methods, "kpi", "exclude", ownScoring);
  // 越高越好超额 is 150 %, 曲线在底线 at the floor, 曲线封顶 beyond the challenge.
  expect(kpi.rows.map(([, score]) => score)).toEqual(expect.arrayContaining([150, 70]));
  expect([kpi.grade, kpi.coefficient]).toEqual(["B", expect.closeTo(0.57, 2)]);
  for (const mode of ["native", "values"] as const)
    expectSame(kpi, await figuresIn(methods, mode, "exclude", ownScoring));
});

const threeTwoOne = `
  维度 | 维度权重 | 指标名称 | 权重 | 目标值 | 实际值
  业绩 | 30% | 收入 | 70% | 1000 | 1000
  | | 回款率 | 30% | 98% | 98%
  能力 | 20% | 专业能力 | 60% | 5 | 5
  | | 协作能力 | 40% | 5 | 5
  价值观 | 10% | 客户第一 | 50% | 4 | 4
  | | 诚信 | 50% | 4 | 4`;

test.each([
  ["ratio", 100, "各部分权重 30 : 20 : 10 合计 60%，按比例折算为 100%。"],
  ["absolute", 60, "各部分权重 30 : 20 : 10 按原值计入，全部达标时总分为 60。"],
  ["remainder", 60, "各部分权重 30 : 20 : 10 合计 60%，其余 40%（民主测评）不在本表计分。"],
] as const)("3+2+1 read as %s: on target is %d, and the sheet says how", async (reading, total, note) => {
  const scoring = { ...usualScoring, reading, remainder: "民主测评" };
  const kpi = await figuresIn(threeTwoOne, "kpi", "exclude", scoring);
  expect(kpi.total).toBeCloseTo(total, 9);
  // However it is read, on target is on target.
  expect([kpi.grade, kpi.coefficient]).toEqual(["良好", 1]);
  expect(kpi.notes.join("\n")).toContain(note);
  for (const mode of ["native", "values"] as const)
    expectSame(kpi, await figuresIn(threeTwoOne, mode, "exclude", scoring));
});

test("weights in layers, with a group that has nothing yet", async () => {
  const layered = `
    维度 | 维度权重 | 指标名称 | 权重 | 底线值 | 目标值 | 挑战值 | 实际值
    财务 | 60% | 收入 | 70% | 1000 | 1200 | 1500 | 1350
    | | 回款率 | 30% | | 98% | | 97%
    客户 | 30% | 满意度 | 100% | 85 | 90 | 95 | 93
    学习 | 10% | 培训 | 50% | | 40 | |
    | | 带教 | 50% | | 2 | |`;
  const kpi = await figuresIn(layered, "kpi");
  // Without the third group: (0.6 × (0.7 × 110 + 0.3 × 98.98) + 0.3 × 112) ÷ 0.9.
  expect(kpi.total).toBeCloseTo((0.6 * (77 + (0.3 * 9700) / 98) + 0.3 * 112) / 0.9, 6);
  for (const mode of ["native", "values"] as const) expectSame(kpi, await figuresIn(layered, mode));
});

test("any figures give one score, whichever formulas say it", async () => {
  const number = fc.integer({ min: -2000, max: 2000 }).map((value) => value / 8);
  const row = fc.record({
    direction: fc.constantFrom("越高越好", "越低越好", "不低于", "不超过", "里程碑"),
    target: number,
    actual: number,
    floor: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
    challenge: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
  });
  const rows = fc.sample(row, { numRuns: 60, seed: 20_260_930 });
  const lines = rows.map(({ direction, target, actual, floor, challenge }, i) => {
    const sign = direction === "越低越好" || direction === "不超过" ? -1 : 1;
    const level = (step: number | undefined, way: number) =>
      step === undefined ? "" : target + way * sign * step;
    return [`指标${i}`, direction, "", 1, "", level(floor, -1), target, level(challenge, 1), actual].join(
      " | ",
    );
  });
  const sheet = [HEAD, ...lines].join("\n");
  const kpi = await figuresIn(sheet, "kpi");
  for (const mode of ["native", "values"] as const) expectSame(kpi, await figuresIn(sheet, mode));
});

test("settings of cards are read as they were written, and nonsense is as usual", () => {
  const settings = { ...readCards(undefined).settings, look: "compact", accent: "#AA0011" } as const;
  expect(readCards(writeCards({ settings, batch: undefined })).settings).toEqual(settings);
  for (const stored of ["{", 5, '{"settings":{"look":"loud","accent":"red","company":7}}'])
    expect(readCards(stored)).toEqual(readCards(undefined));
});
