import type { IterativeCalculation } from "../../model/documentParts";
import { boolean, integer, number } from "../../protocol/parameters";
import { write } from "../../protocol/members";
import { invalidArgument } from "../../protocol/problem";
import type { Parameter } from "../../protocol/declaration";
import type { App } from "../app";
import { changeWorkbook } from "../change";
import { declareClass } from "../declare";
import type { HandleOf } from "../handles";

const setting = <T>(name: keyof IterativeCalculation, parameter: Parameter<T>) =>
  write(
    "1.9",
    parameter,
    (_item: HandleOf<"IterativeCalculation">, app: App) => app.workbook.iteration[name],
    (_item, value, app) =>
      changeWorkbook(app, "iteration", { iteration: { ...app.workbook.iteration, [name]: value } }),
  );

const times: Parameter<number> = (value) => {
  const count = integer(value);
  if (count < 1 || count > 32_767) throw invalidArgument();
  return count;
};

/** Kept for Excel: circular formulas are not worked out again and again here. */
export const iterativeCalculation = declareClass("IterativeCalculation", {
  scalars: {
    enabled: setting("enabled", boolean),
    maxIteration: setting("maxIteration", times),
    maxChange: setting("maxChange", number),
  },
});
