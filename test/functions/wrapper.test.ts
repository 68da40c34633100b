import { defineFunction } from "../../src/functions/declare";
import { registerFunctions } from "../../src/functions/register";
import { catalogue } from "../../src/functions/catalogue";
import { call, declaredAs, invocable, kpi, ShownError } from "./support";

describe("what Excel sends for nothing", () => {
  test.each([[null], [""], [0], [undefined], ["—"], ["待定"]])("%p as the actual gives a blank", (blank) => {
    expect(kpi("SCORE", blank, 100)).toBe("");
  });

  test("a zero is a value when the sheet says so, or when it is written as text", () => {
    expect(kpi("SCORE", 0, 100, null, null, null, null, null, null, "value")).toBe(0);
    expect(kpi("SCORE", 0, 100, null, null, null, null, null, null, "就是零")).toBe(0);
    expect(kpi("SCORE", "0", 100)).toBe(0);
  });

  test("left-out parameters arrive as null, blank cells as 0 or null: all take the default", () => {
    expect(kpi("SCORE", 200, 100, 0, 0, 0, 0, 0, 0, 0)).toBe(120);
  });
});

describe("whole columns", () => {
  test("a cell, a row and a column stand for all", () => {
    expect(kpi("ATTAINMENT", [[50], [100]], 100)).toEqual([[0.5], [1]]);
    expect(kpi("ATTAINMENT", [[50], [100]], [[100, 50]])).toEqual([
      [0.5, 1],
      [1, 2],
    ]);
  });

  test("cells without a partner are #N/A, the others are answered", () => {
    const answer = kpi("ATTAINMENT", [[50], [100], [150]], [[100], [100]]) as unknown[][];
    expect(answer.slice(0, 2)).toEqual([[0.5], [1]]);
    expect(answer[2]?.[0]).toMatchObject({ error: "#N/A" });
  });

  test("an error stays in its row", () => {
    const broken = { type: "Error", code: "#REF!" };
    expect(kpi("SCORE", [[95], [broken], ["许多"]], 100)).toEqual([
      [95],
      [broken],
      [expect.objectContaining({ error: "#VALUE!" })],
    ]);
  });

  test("an error in a range that is used as a whole is the answer", () => {
    const broken = { type: "Error", code: "#REF!" };
    expect(() => invocable(declaredAs("WEIGHTCHECK"))([[0.5], [broken]], null, null, null)).toThrow();
  });

  test("a formatted number or an entity counts by its plain value", () => {
    expect(kpi("SCORE", { type: "FormattedNumber", basicValue: 95, numberFormat: "0.0" }, 100)).toBe(95);
  });
});

describe("failures", () => {
  test("a single cell shows the sentence, in the person's language", () => {
    const [[english]] = call(declaredAs("SCORE"), ["许多", 100], "en-US") as [[ShownError]];
    const [[chinese]] = call(declaredAs("SCORE"), ["许多", 100], "zh-CN") as [[ShownError]];
    expect(english).toMatchObject({
      error: "#VALUE!",
      message: 'actual: no amount can be read from "许多". Write 85, 85% or ≥85%.',
    });
    expect(chinese.message).toBe("实际值：无法从“许多”读出数值。请写成 85、85% 或 ≥85%。");
  });

  test("a choice that does not exist is named with those that do", () => {
    expect(kpi("SCORE", 95, 100, "sideways")).toMatchObject({
      message:
        'direction: there is no choice "sideways". Choose one of auto, higher, lower, atLeast, atMost, range, milestone.',
    });
  });
});

test("a function that remembers computes equal calls once", () => {
  let runs = 0;
  const counting = defineFunction({
    id: "COUNTING",
    answers: "cell",
    memoise: true,
    parameters: { text: { kind: "text" } },
    words: {
      "zh-CN": { summary: "", result: "", source: "", parameters: { text: { name: "", text: "" } } },
      "en-US": { summary: "", result: "", source: "", parameters: { text: { name: "", text: "" } } },
    },
    run: ({ text }) => {
      runs += 1;
      return text.length;
    },
    examples: [],
    seeAlso: [],
  });
  const count = invocable(counting);
  expect([
    count("abc", { address: "A1" }),
    count("abc", { address: "A2" }),
    count("ab", { address: "A3" }),
  ]).toEqual([[[3]], [[3]], [[2]]]);
  expect(runs).toBe(2);
});

test("all functions are handed to Excel in one call", () => {
  const calls: Record<string, unknown>[] = [];
  registerFunctions(
    {
      associate: (functions) => calls.push(functions),
      makeError: (code, message) => new ShownError(code, message),
    },
    "zh-CN",
  );
  expect(calls.map((functions) => Object.keys(functions).sort())).toEqual([
    catalogue.map(({ id }) => id).sort(),
  ]);
});
