import { catalogue } from "../../src/functions/catalogue";
import type { Answer, Example, KpiFunction } from "../../src/functions/declare";
import { argumentsOf, formulaOf, isMatrix } from "../../src/functions/formula";
import { languages, type Language } from "../../src/functions/language";
import { functionsMetadata } from "../../src/functions/metadata";
import { isRange } from "../../src/functions/parameters";
import { registerFunctions } from "../../src/functions/register";
import { writeEntries } from "../../src/workbench/model/writing";
import { startOffice } from "../support/office";
import { call, ShownError } from "./support";

interface Placed {
  readonly declared: KpiFunction;
  readonly example: Example;
  readonly row: number;
  readonly direct: unknown[][];
}

/** The example with each of its single cells twice, one below the other. */
function inColumns(declared: KpiFunction, example: Example): Example[] {
  const given = Object.entries(example.with);
  const single = given.filter(([name, value]) => {
    const parameter = declared.parameters[name];
    return (
      parameter && !isRange(parameter) && parameter.kind !== "choice" && !isMatrix(value) && value !== null
    );
  });
  if (declared.answers === "range" || single.length === 0 || given.some(([, value]) => isMatrix(value)))
    return [];
  const doubled = Object.fromEntries(single.map(([name, value]) => [name, [[value], [value]] as Answer]));
  return [{ ...example, with: { ...example.with, ...doubled } }];
}

/** Room below each formula for what it spills, and a blank row. */
function place(language: Language): Placed[] {
  let row = 0;
  return catalogue.flatMap((declared) => {
    const examples = [...declared.examples, ...(declared.moreTests ?? [])];
    return [...examples, ...examples.flatMap((example) => inColumns(declared, example))].map((example) => {
      const direct = call(declared, argumentsOf(declared, example), language);
      const placed = { declared, example, row, direct };
      row += direct.length + 1;
      return placed;
    });
  });
}

/** An error as a cell holds it; inside a spilled table Excel shows no sentence. */
function asCell(value: unknown, alone: boolean): unknown {
  if (!(value instanceof ShownError)) return value;
  const speaks = alone && (value.error === "#VALUE!" || value.error === "#N/A");
  return expect.objectContaining(
    speaks ? { error: value.error, message: value.message } : { error: value.error },
  ) as unknown;
}

describe.each(languages)(
  "every example, alone and spilled, typed into cells and answered through Office.js, in %s",
  (language) => {
    test("the cells hold what the functions answer", async () => {
      const functions = functionsMetadata(language, { helpBase: "https://localhost/help" });
      const { CustomFunctions, workbook, settled, stop } = await startOffice({ locale: language, functions });
      registerFunctions(
        {
          associate: (map) => CustomFunctions.associate({ ...map }),
          makeError: (error, message) => new CustomFunctions.Error(CustomFunctions.ErrorCode[error], message),
        },
        language,
      );
      const sheet = workbook.activeSheet;
      const examples = place(language);
      workbook.edit({ actor: "user", undo: false }, () => {
        for (const { declared, example, row } of examples)
          writeEntries(workbook, sheet, { top: row, left: 0, bottom: row, right: 0 }, [
            [formulaOf(declared, example)],
          ]);
      });
      const busy = () =>
        examples.some(({ row }) => JSON.stringify(sheet.valueAt(row, 0))?.includes("#BUSY!"));
      for (let tries = 0; busy() && tries < 200; tries++)
        await new Promise((resolve) => setTimeout(resolve, 20));
      await settled();

      for (const { declared, example, row, direct } of examples) {
        const alone = direct.length === 1 && direct[0]?.length === 1;
        const shown = direct.map((line, r) => line.map((_cell, c) => sheet.valueAt(row + r, c)));
        expect({ formula: formulaOf(declared, example), shown }).toEqual({
          formula: formulaOf(declared, example),
          shown: direct.map((line) => line.map((cell) => asCell(cell, alone))),
        });
      }
      stop();
    });
  },
);
