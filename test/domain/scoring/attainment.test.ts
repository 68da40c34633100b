import { isFailure } from "../../../src/domain/failure";
import type { Direction } from "../../../src/domain/kpi/direction";
import { parseQuantity } from "../../../src/domain/kpi/parseQuantity";
import { isQuantity, type Quantity } from "../../../src/domain/kpi/quantity";
import { attainment } from "../../../src/domain/scoring/attainment";
import { attainmentOf, scoreOf, type KpiCells } from "../../../src/domain/scoring/score";

type Cells = { [level in "actual" | "target" | "start" | "floor" | "challenge"]?: number | string } & {
  direction?: Direction;
};

function read({ actual, target, start, floor, challenge, direction }: Cells): KpiCells {
  const optional = (cell: number | string | undefined) => (cell === undefined ? undefined : quantity(cell));
  return {
    actual: quantity(actual),
    target: quantity(target),
    start: optional(start),
    floor: optional(floor),
    challenge: optional(challenge),
    direction,
  };
}

function quantity(cell: unknown): Quantity {
  const read = parseQuantity(cell);
  if (!isQuantity(read)) throw new Error(`no amount: ${String(cell)}`);
  return read;
}

describe("attainment", () => {
  test.each<[string, Cells, number | string]>([
    ["higher", { actual: 110, target: 100 }, 1.1],
    ["higher, from a start", { actual: 88, target: 90, start: 85 }, 0.6],
    ["higher, below the start", { actual: 423_290, target: 2_988_420, start: 474_426 }, -0.0203405417833137],
    ["higher, negative target", { actual: -8, target: -10 }, 1.2],
    ["negative NPS from a start", { actual: -2, target: 10, start: -8 }, 0.333333333333333],
    ["higher, target 0", { actual: 5, target: 0 }, "targetZero"],
    ["start = target", { actual: 5, target: 90, start: 90 }, "startIsTarget"],
    [
      "a start that is better than the target",
      { actual: 95, target: 85, start: 90, direction: "higher" },
      "startBeyondTarget",
    ],
    ["lower", { actual: 40, target: "≤48小时" }, 1.16666666666667],
    ["lower, twice the target and more", { actual: 100, target: "≤48小时" }, 0],
    ["lower, from a start", { actual: 6, target: 4, start: 8 }, 0.5],
    ["lower, none allowed, none happened", { actual: 0, target: "≤0" }, 1],
    ["lower, none allowed, one happened", { actual: 1, target: "≤0" }, 0],
    ["at least, beyond", { actual: 99, target: 90, direction: "atLeast" }, 1],
    ["at least, below", { actual: 45, target: 90, direction: "atLeast" }, 0.5],
    ["at most, inside", { actual: 30, target: 48, direction: "atMost" }, 1],
    ["at most, beyond", { actual: 60, target: 48, direction: "atMost" }, 0.75],
    ["range, inside", { actual: 85, target: "80~90" }, 1],
    ["range, above", { actual: 99, target: "80~90" }, 0.9],
    ["range, below", { actual: 72, target: "80~90" }, 0.9],
    ["预算偏差率: a range around zero", { actual: "4%", target: "±3%" }, 0.666666666666667],
    ["rank: TOP3, second", { actual: 2, target: "TOP3" }, 1.33333333333333],
    ["the text says where it began", { actual: "88分", target: "从85分提升至90分" }, 0.6],
    ["percent text and Excel's fraction", { actual: 0.8925, target: "≥85%" }, 1.05],
    ["percent text and percent typed as a number", { actual: 97.2, target: "≥98.5%" }, 0.986802030456853],
    ["a small percentage typed as a number", { actual: 0.21, target: "≤0.3%" }, 1.3],
    ["plain target, percent text", { actual: "81%", target: 0.9 }, 0.9],
    ["万 and a number counted in 万", { actual: 1350, target: "1200万" }, 1.125],
    ["万 and the full number", { actual: 13_500_000, target: "1200万" }, 1.125],
    ["hours and days", { actual: "3天", target: "≤48小时" }, 0.5],
    ["units that measure different things", { actual: "3天", target: "85分" }, "unitsDiffer"],
    ["no noise from binary fractions", { actual: 0.84, target: 0.7 }, 1.2],
    ["no noise from subtraction", { actual: 1000.1, target: 1000.2, start: 1000 }, 0.5],
  ])("%s", (_title, cells, expected) => {
    const result = attainmentOf(read(cells));
    if (typeof expected === "string") expect(isFailure(result) && result.failure).toBe(expected);
    else expect(result).toBeCloseTo(expected, 13);
  });

  test("T/A only when asked for", () => {
    expect(attainment("lower", { actual: 40, target: 48 }, "inverse")).toBe(1.2);
  });
});

describe("score", () => {
  test.each<[string, Cells, number]>([
    ["capped at 120", { actual: 200, target: 100 }, 120],
    ["never below 0", { actual: -5, target: 100 }, 0],
    ["119.996 % stays", { actual: 119.996, target: 100 }, 119.996],
    [
      "floor, target, challenge: below the floor",
      { actual: 999, floor: 1000, target: 1200, challenge: 1500 },
      0,
    ],
    ["at the floor", { actual: 1000, floor: 1000, target: 1200, challenge: 1500 }, 60],
    ["1100", { actual: 1100, floor: 1000, target: 1200, challenge: 1500 }, 80],
    ["at the target", { actual: 1200, floor: 1000, target: 1200, challenge: 1500 }, 100],
    ["1350", { actual: 1350, floor: 1000, target: 1200, challenge: 1500 }, 110],
    ["beyond the challenge", { actual: 9999, floor: 1000, target: 1200, challenge: 1500 }, 120],
    [
      "lower is better, between target and challenge",
      { actual: 1.5, floor: 4, target: 2, challenge: 1 },
      110,
    ],
    ["lower is better, worse than the floor", { actual: 5, floor: 4, target: 2, challenge: 1 }, 0],
  ])("%s", (_title, cells, expected) => {
    expect(scoreOf(read(cells))).toBe(expected);
  });

  test.each([
    ["突破100", 100, 0],
    ["突破100", 100.1, 100],
    ["达到100", 100, 100],
    ["低于3%", "3%", 0],
    ["3%以下", "3%", 100],
  ])("all or nothing: %s with %s", (target, actual, expected) => {
    expect(scoreOf(read({ actual, target }), "allOrNothing")).toBe(expected);
  });
});
