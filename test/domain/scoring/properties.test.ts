import fc from "fast-check";
import { plainNumber } from "../../../src/domain/kpi/quantity";
import { attainment } from "../../../src/domain/scoring/attainment";
import { scoreMethods, scoreOf } from "../../../src/domain/scoring/score";

const seeded = { seed: 20260102, numRuns: 400 };
const amount = fc.integer({ min: -5000, max: 5000 }).map((whole) => whole / 10);
const positive = fc.integer({ min: 1, max: 50_000 }).map((whole) => whole / 10);

function score(
  direction: "higher" | "lower" | "atLeast" | "atMost",
  method: (typeof scoreMethods)[number],
  actual: number,
  levels: readonly [number, number, number],
) {
  const [floor, target, challenge] = levels;
  const cells = { actual: plainNumber(actual), target: plainNumber(target), direction };
  const curve = { floor: plainNumber(floor), challenge: plainNumber(challenge) };
  return scoreOf(method === "curve" ? { ...cells, ...curve } : cells, method);
}

const increasing = fc.uniqueArray(positive, { minLength: 3, maxLength: 3 }).map((levels) => {
  const [a = 0, b = 0, c = 0] = levels.sort((x, y) => x - y);
  return [a, b, c] as const;
});

test.each(["auto", "ratio", "curve", "allOrNothing"] as const)(
  "%s: more is never worse when higher is better",
  (method) => {
    fc.assert(
      fc.property(
        increasing,
        amount,
        positive,
        fc.constantFrom("higher" as const, "atLeast" as const),
        (levels, actual, step, direction) => {
          expect(score(direction, method, actual + step, levels)).toBeGreaterThanOrEqual(
            score(direction, method, actual, levels) as number,
          );
        },
      ),
      seeded,
    );
  },
);

test.each(["auto", "ratio", "curve", "allOrNothing"] as const)(
  "%s: more is never better when lower is better",
  (method) => {
    fc.assert(
      fc.property(
        increasing,
        amount,
        positive,
        fc.constantFrom("lower" as const, "atMost" as const),
        ([c, t, f], actual, step, direction) => {
          expect(score(direction, method, actual + step, [f, t, c])).toBeLessThanOrEqual(
            score(direction, method, actual, [f, t, c]) as number,
          );
        },
      ),
      seeded,
    );
  },
);

test("lower mirrors higher around the target", () => {
  fc.assert(
    fc.property(positive, fc.integer({ min: 0, max: 1000 }), (target, permille) => {
      const distance = (target * permille) / 1000;
      const higher = attainment("higher", { actual: target + distance, target });
      const lower = attainment("lower", { actual: target - distance, target });
      expect(lower).toBeCloseTo(higher as number, 10);
    }),
    seeded,
  );
});

test("with a start, both directions measure the same way", () => {
  fc.assert(
    fc.property(amount, amount, amount, (actual, target, start) => {
      fc.pre(start !== target);
      const up = attainment("higher", { actual, target, start });
      const mirrored = attainment("lower", { actual: -actual, target: -target, start: -start });
      expect(typeof mirrored === "number" ? mirrored : mirrored.failure).toEqual(
        typeof up === "number" ? up : up.failure,
      );
    }),
    seeded,
  );
});

test("the curve has no jump above its floor", () => {
  fc.assert(
    fc.property(increasing, fc.double({ min: 0, max: 1, noNaN: true }), (levels, share) => {
      const [floor, , challenge] = levels;
      const at = floor + share * (challenge - floor);
      const near = at + (challenge - floor) * 1e-9;
      const width = Math.min(levels[1] - levels[0], levels[2] - levels[1]);
      const steepest = 40 / width;
      const jump = Math.abs(
        (score("higher", "curve", near, levels) as number) - (score("higher", "curve", at, levels) as number),
      );
      expect(jump).toBeLessThanOrEqual(steepest * (near - at) + 1e-6);
    }),
    seeded,
  );
});
