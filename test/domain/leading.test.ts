import fc from "fast-check";
import { leading } from "../../src/domain/leading";

test("the first few are those that sorting puts first, in its order", () => {
  const item = fc.record({ rank: fc.nat({ max: 5 }), name: fc.string() });
  fc.assert(
    fc.property(fc.array(item), fc.integer({ min: 1, max: 6 }), (items, most) => {
      const byRank = (one: { rank: number }, other: { rank: number }) => one.rank - other.rank;
      expect(leading(items, most, byRank)).toEqual([...items].sort(byRank).slice(0, most));
    }),
    { seed: 20260930 },
  );
});
