import { isFailure } from "../domain/failure";
import { withoutNoise } from "../domain/numbers";
import { answerTo, type Result } from "./answer";
import type { KpiFunction } from "./declare";
import { failures, type ExcelError } from "./failures";
import type { Language } from "./language";
import { planOf } from "./plan";
import { CellError } from "./reading";

/** Makes an error that Excel understands, with the sentence it shows. */
export type ErrorMaker = (error: ExcelError, message: string) => object;

/** A function as Excel calls it: one argument per parameter, then the invocation. It answers a table. */
export type Invocable = (...received: readonly unknown[]) => unknown[][];

/** One wrapper for all functions: reads arguments, fills in defaults, spreads over ranges, and words failures. */
export function createInvocable(declared: KpiFunction, language: Language, makeError: ErrorMaker): Invocable {
  const plan = planOf(declared, language);
  const call = (...received: readonly unknown[]): unknown[][] => {
    const cells = answerTo(plan, received).map((row) => row.map((cell) => shown(cell, language, makeError)));
    const only = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
    // Thrown, so that Excel shows the sentence; inside a table it shows the error alone. Excel has its own class for it.
    if (typeof only === "object" && only !== null) throw only as Error;
    return cells;
  };
  return declared.memoise ? remembering(call, Object.keys(declared.parameters).length) : call;
}

/** Excel shows null as 0, so a blank answer is an empty text. */
function shown(result: Result, language: Language, makeError: ErrorMaker): unknown {
  if (typeof result === "number") return withoutNoise(result);
  if (result === null) return "";
  if (result instanceof CellError) return result.error;
  if (!isFailure(result)) return result;
  const { error, words } = failures[result.failure];
  return makeError(error, words[language](result.data));
}

const REMEMBERED_CALLS = 500;

function remembering(call: Invocable, count: number): Invocable {
  const known = new Map<string, unknown[][]>();
  return (...received) => {
    const given = received.slice(0, count);
    const key = JSON.stringify(given);
    const before = known.get(key);
    if (before) return before;
    const result = call(...given);
    if (known.size >= REMEMBERED_CALLS) known.clear();
    known.set(key, result);
    return result;
  };
}
