import fc from "fast-check";
import { cyclesIn, linksOf, reachedFrom } from "../../../src/domain/cascade/links";
import { similarity } from "../../../src/domain/cascade/similarity";

/** "b>a" says that b supports a. */
function drawn(arrows: string) {
  const pairs = arrows.split(" ").map((arrow) => arrow.split(">") as [string, string]);
  const goals = [...new Set(pairs.flat())].sort();
  const links = linksOf(goals, (goal) =>
    pairs.flatMap(([child, parent]) => (child === goal ? [parent] : [])),
  );
  return { goals, links };
}

const shown = (cycles: string[][]) => cycles.map((cycle) => cycle.join("")).sort();

test.each([
  ["a chain", "b>a c>b d>c", []],
  ["two ways up", "b>a c>a d>b d>c", []],
  ["itself", "b>a c>c", ["c"]],
  ["each other", "a>b b>a", ["ab"]],
  ["a tail below a circle is no part of it", "a>b b>c c>a d>a", ["abc"]],
  ["two circles", "a>b b>a c>d d>c", ["ab", "cd"]],
])("circles: %s", (_what, arrows, expected) => {
  const { goals, links } = drawn(arrows);
  expect(shown(cyclesIn(goals, links))).toEqual(expected);
});

test("no circle where everyone supports someone earlier, however long the chain", () => {
  const goals = Array.from({ length: 50_000 }, (_, i) => i);
  expect(
    cyclesIn(
      goals,
      linksOf(goals, (goal) => (goal > 0 ? [goal - 1] : [])),
    ),
  ).toEqual([]);
  const parents = fc.array(fc.nat(), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(parents, (picks) => {
      const all = [...picks.keys()];
      const links = linksOf(all, (goal) => (goal > 0 ? [(picks[goal] ?? 0) % goal] : []));
      expect(cyclesIn(all, links)).toEqual([]);
      expect(reachedFrom([0], links).size).toBe(all.length);
    }),
    { seed: 20260930, numRuns: 200 },
  );
});

test("what stands under a goal, in circles too", () => {
  const { links } = drawn("b>a c>b d>x x>d");
  expect([...reachedFrom(["a"], links)].sort()).toEqual(["a", "b", "c"]);
  expect([...reachedFrom(["d"], links)].sort()).toEqual(["d", "x"]);
});

test.each([
  ["KR1.1", "KR1.1", "KR2.9"],
  ["KR9.1", "KR1.1", "目标三"],
  ["病人满意度", "患者满意度", "平均住院日"],
  ["on time delivery", "On-time delivery", "Damage rate"],
  ["C", "C1", "D1"],
])("%s is more like %s than like %s", (text, near, far) => {
  expect(similarity(text, near)).toBeGreaterThan(similarity(text, far));
});
