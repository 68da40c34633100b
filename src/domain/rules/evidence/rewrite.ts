import type { Kpi } from "../../binding/records/readRecord";
import { composeGoal } from "../../smart/compose";
import { checkSmart } from "../../smart/smartCheck";
import { vaguenessIn } from "../../smart/vagueness";
import type { CellChange } from "../rule";
import { quantityOf } from "./amounts";
import type { Columns } from "./places";
import { smartQuestion } from "./smartReport";

/**
 * The goal's sentence as its columns say it, where that makes it concrete: there is a number to say, and the new
 * sentence is specific and free of degree words. Undefined where nothing would be gained.
 */
export function rewriteOf(kpi: Kpi, columns: Columns): string | undefined {
  const { name, deadline, period, direction } = kpi;
  const target = quantityOf(kpi.target);
  if (name === undefined || !target) return undefined;
  const text = composeGoal(
    {
      ...{ name, target, direction, period },
      ...{ scope: kpi.department, start: quantityOf(kpi.start), deadline: deadline?.text },
    },
    /\p{Script=Han}/u.test(name) ? "zh-CN" : "en-US",
  );
  if (text === name || vaguenessIn(text).length > 0) return undefined;
  return checkSmart({ ...smartQuestion(kpi, columns), text }).S.result === "pass" ? text : undefined;
}

/** The change of a rule whose issue carries a rewrite. */
export function writeName({ record }: Kpi, text: unknown): CellChange[] | undefined {
  const cell = record.cells.name;
  if (!cell || typeof text !== "string" || text === "") return undefined;
  return [{ row: cell.row, column: cell.column, input: { text } }];
}
