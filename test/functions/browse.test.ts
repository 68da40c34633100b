import { functionViews } from "../../src/functions/browse";
import { catalogue } from "../../src/functions/catalogue";
import { languages } from "../../src/functions/language";

test.each(languages)(
  "every function can be looked up in %s, in a group, with a formula to try",
  (language) => {
    const views = functionViews(language);
    expect(views.map(({ name }) => name).sort()).toEqual(catalogue.map(({ id }) => `KPI.${id}`).sort());
    for (const { name, group, examples, summary } of views) {
      expect([name, group]).not.toContain("other");
      expect([name, examples.length]).not.toContain(0);
      expect(summary).not.toBe("");
    }
  },
);

test("a function is written as it is typed, what may be left out in brackets", () => {
  const [score] = functionViews("en-US");
  expect(score).toMatchObject({
    name: "KPI.SCORE",
    group: "scoring",
    syntax: expect.stringMatching(
      /^=KPI\.SCORE\(actual, target, \[direction\], \[start\], \[floor\]/,
    ) as string,
    examples: ["=KPI.SCORE(95,100)", "=KPI.SCORE(1100,1200,,,1000,1500)"],
  });
});
