import { catalogue } from "../../src/functions/catalogue";
import type { Example, KpiFunction } from "../../src/functions/declare";
import { answerIn } from "../../src/functions/docs";
import { excelErrors, failures } from "../../src/functions/failures";
import { argumentsOf, formulaOf, isMatrix } from "../../src/functions/formula";
import { languages, type Language } from "../../src/functions/language";
import { isRange } from "../../src/functions/parameters";
import { call, ShownError } from "./support";

interface Case {
  readonly declared: KpiFunction;
  readonly example: Example;
  readonly language: Language;
  readonly formula: string;
}

const cases: Case[] = catalogue.flatMap((declared) =>
  [...declared.examples, ...(declared.moreTests ?? [])].flatMap((example) =>
    languages.map((language) => ({ declared, example, language, formula: formulaOf(declared, example) })),
  ),
);

function expected({ example, language }: Case): unknown[][] {
  if (example.fails) {
    const { error } = failures[example.fails];
    return [
      [
        expect.objectContaining({
          error: excelErrors[error],
          message: expect.stringMatching(/^(?!.*undefined).+/) as unknown,
        }),
      ],
    ];
  }
  const answer = answerIn(example, language);
  return isMatrix(answer) ? answer.map((row) => [...row]) : [[answer]];
}

describe("every example of every function", () => {
  test.each(cases)("$language $formula", (one) => {
    const shown = call(one.declared, argumentsOf(one.declared, one.example), one.language);
    const wanted = expected(one);
    expect(shown.map((row) => row.length)).toEqual(wanted.map((row) => row.length));
    shown.forEach((row, r) =>
      row.forEach((cell, c) => {
        const want = wanted[r]?.[c];
        if (typeof want === "number" && typeof cell === "number") expect(cell).toBeCloseTo(want, 9);
        else expect(cell).toEqual(want);
      }),
    );
  });
});

const spillable = cases.filter(
  ({ declared, example }) =>
    declared.answers === "cell" &&
    !Object.values(example.with).some((value) => isMatrix(value) && value.length > 1),
);

describe("the same in the second row of a column", () => {
  test.each(spillable)("$language $formula", ({ declared, example, language }) => {
    const kinds = Object.values(declared.parameters);
    const given = argumentsOf(declared, example);
    const inColumns = given.map((value, index) => {
      const parameter = kinds[index];
      const fixed =
        !parameter || isRange(parameter) || parameter.kind === "choice" || isMatrix(value as never);
      return fixed ? value : [[value], [value]];
    });
    const alone = call(declared, given, language);
    const spilled = call(declared, inColumns, language);
    const last = spilled.at(-1)?.[0];
    const cell = alone[0]?.[0];
    expect(last instanceof ShownError ? last.error : last).toEqual(
      cell instanceof ShownError ? cell.error : cell,
    );
  });
});
