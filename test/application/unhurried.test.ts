import type { Pieces } from "../../src/domain/pieces";
import { unhurried } from "../../src/application/unhurried";

/** Pieces that take so many milliseconds each. */
function* pieces(count: number, each: number, done: () => void): Pieces<string> {
  for (let piece = 0; piece < count; piece++) {
    for (const end = performance.now() + each; performance.now() < end;);
    yield;
  }
  done();
  return "answer";
}

test.each([
  ["long work lets others have their turn before it ends", 8, 20, ["other", "work"]],
  ["short work is done at once", 4, 1, ["work", "other"]],
])("%s", async (_what, count, each, expected) => {
  const order: string[] = [];
  const other = new Promise<void>((resolve) => {
    setImmediate(() => {
      order.push("other");
      resolve();
    });
  });
  const work = unhurried(pieces(count, each, () => order.push("work")));
  expect(await work).toBe("answer");
  await other;
  expect(order).toEqual(expected);
});
