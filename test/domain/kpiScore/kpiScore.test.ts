import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { detectTables } from "../../../src/domain/binding/detection";
import { askWhatIf, explainKpi, type AskedKpi } from "../../../src/domain/kpiScore/kpiScore";
import { whatIfRange } from "../../../src/domain/kpiScore/whatIfRange";
import type { Direction } from "../../../src/domain/kpi/direction";
import { usualSettings } from "../../../src/domain/scorecard/input/cardSettings";
import { explainScore } from "../../../src/domain/scoring/explain";
import { curveSubstitution, substitution } from "../../../src/domain/scoring/substitution";
import { isFailure } from "../../../src/domain/failure";
import { plainNumber } from "../../../src/domain/kpi/quantity";
import { drawn, sheetOf } from "../binding/sheetOf";

const HEAD = "指标名称 | 方向 | 计分方法 | 权重 | 期初值 | 底线值 | 目标值 | 挑战值 | 实际值";

/** The KPI of one row, beside another of the same weight that is on target. */
function ask(row: string): AskedKpi {
  const [table] = detectTables(sheetOf(drawn(`${HEAD}\n${row}\n其他 | 越高越好 | | 50% | | | 10 | | 10`)));
  const post = table?.posts[0];
  const record = post?.records[0];
  if (!table || !post || !record) throw new Error("no table");
  return { table, post, record, choices: usualSettings };
}

const shown = (row: string) =>
  explainKpi(ask(row)).methods.map(
    ({ explanation, used }) =>
      `${used ? "*" : ""}${explanation.formula} ${Math.round(explanation.score * 10) / 10}`,
  );

test.each([
  [
    "越低越好 | | 50% | 60 | | 48 | | 40",
    ["*progress 120", "mirror 116.7", "inverse 120", "allOrNothing 100"],
  ],
  [
    "越低越好 | | 50% | | 72 | 48 | 36 | 44",
    ["*curve 106.7", "mirror 108.3", "inverse 109.1", "allOrNothing 100"],
  ],
  ["越低越好 | 目标÷实际 | 50% | | | 48 | | 60", ["*inverse 80", "mirror 75", "allOrNothing 0"]],
  ["越高越好 | | 50% | 85 | | 90 | | 88", ["*progress 60", "ratio 97.8", "allOrNothing 0"]],
  ["区间 | | 50% | | | 80~90 | | 99", ["*outOfRange 90", "allOrNothing 0"]],
])("what each way gives: %s", (row, expected) => {
  expect(shown(`指标 | ${row}`)).toEqual(expected);
});

test.each([
  // A percentage is asked about as it is shown, and one typed as a fraction or as text alike.
  ["回款率 | 越高越好 | | 50% | | | 98% | | 95%", 98, 100],
  ["回款率 | 越高越好 | | 50% | | | '98% | | '95%", 49, 50],
  ["收入 | 越高越好 | | 50% | | | '1,200万 | | '600万", 6_000_000, 50],
  ["收入 | 越高越好 | | 50% | | 1000 | 1200 | 1500 |", 1350, 110],
])("%s: with %d it is %d", (row, actual, score) => {
  const outcome = askWhatIf(ask(row), actual);
  expect(outcome.score).toBeCloseTo(score, 9);
  // The other half is on target.
  expect(outcome.total).toBeCloseTo((score + 100) / 2, 9);
});

test("asked about what is so, a what-if answers what is so", () => {
  for (const row of ["甲 | 越低越好 | | 50% | | 72 | 48 | 36 | 44", "乙 | | | 50% | | | '≤48小时 | | '3天"]) {
    const asked = ask(row);
    const { now } = explainKpi(asked);
    expect(askWhatIf(asked, now.actual ?? NaN)).toEqual(now);
  }
});

test.each<[string, Direction, Partial<Parameters<typeof whatIfRange>[0]>, [number, number, number]]>([
  ["up to the cap and beyond", "higher", { target: 100 }, [43, 127, 0.5]],
  ["down to it when lower is better", "lower", { target: 48 }, [35, 75.4, 0.2]],
  ["from the start", "higher", { target: 90, start: 85 }, [84.4, 91.6, 0.05]],
  ["floor and challenge", "higher", { target: 1200, floor: 1000, challenge: 1500 }, [950, 1550, 5]],
  ["a target of nothing", "lower", { target: 0 }, [0, 5.5, 0.05]],
  ["below nothing where a level is", "higher", { target: 10, start: -10 }, [-12.4, 16.4, 0.2]],
])("what can be asked: %s", (_what, direction, levels, [least, most, step]) => {
  const range = whatIfRange({ target: 0, unit: undefined, direction, ...levels }, undefined, 120);
  expect(range.least).toBeCloseTo(least, 9);
  expect(range.most).toBeCloseTo(most, 9);
  expect(range.step).toBeCloseTo(step, 9);
});

/** The sum as a reader would work it out. */
function workOut(text: string): number {
  const plain = text
    .replace(/\|([^|]+)\|/g, "Math.abs($1)")
    .replace(/÷/g, "/")
    .replace(/×/g, "*")
    .replace(/−/g, "-")
    .replace(/- -/g, "+ ");
  return runInNewContext(plain) as number;
}

test("what is shown as the sum comes to the points", () => {
  const level = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(
      fc.record({
        direction: fc.constantFrom<Direction>("higher", "lower"),
        actual: fc.integer({ min: 0, max: 800 }),
        target: level,
        floor: fc.option(level, { nil: undefined }),
        challenge: fc.option(level, { nil: undefined }),
        inverse: fc.boolean(),
      }),
      ({ direction, actual, target, floor, challenge, inverse }) => {
        const sign = direction === "lower" ? -1 : 1;
        const explained = explainScore(
          {
            ...{ actual: plainNumber(actual), target: plainNumber(target), direction },
            ...(floor === undefined ? {} : { floor: plainNumber(target - sign * floor) }),
            ...(challenge === undefined ? {} : { challenge: plainNumber(target + sign * challenge) }),
          },
          inverse && floor === undefined && challenge === undefined ? "inverse" : "auto",
          1000,
        );
        fc.pre(!isFailure(explained));
        const isCurve = explained.formula === "curve";
        const text = isCurve ? curveSubstitution(explained) : substitution(explained);
        fc.pre(text !== "" && explained.points > 0);
        expect(workOut(text) * (isCurve ? 1 : 100)).toBeCloseTo(explained.points, 6);
      },
    ),
    { seed: 20_261_125, numRuns: 300 },
  );
});

test("without weights all KPIs count alike, also of a what-if", () => {
  const [table] = detectTables(sheetOf(drawn("指标名称 | 目标值 | 实际值\n甲 | 100 | 80\n乙 | 100 | 110")));
  const post = table?.posts[0];
  const record = post?.records[0];
  if (!table || !post || !record) throw new Error("no table");
  const asked = { table, post, record, choices: usualSettings };
  expect(explainKpi(asked)).toMatchObject({ weighted: false, now: { total: 95 } });
  expect(askWhatIf(asked, 100)).toMatchObject({ total: 105, totalGrade: "good" });
});
