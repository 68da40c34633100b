import { createInvocable, type Invocable } from "../../src/functions/invoke";
import { catalogue } from "../../src/functions/catalogue";
import { excelErrors, type ExcelError } from "../../src/functions/failures";
import type { Language } from "../../src/functions/language";
import type { KpiFunction } from "../../src/functions/declare";

/** What a cell shows: a value, or an error such as #N/A with its sentence. */
export class ShownError extends Error {
  readonly error: string;
  constructor(
    readonly code: ExcelError,
    message: string,
  ) {
    super(message);
    this.error = excelErrors[code];
  }
}

export function declaredAs(id: string): KpiFunction {
  const declared = catalogue.find((candidate) => candidate.id === id);
  if (!declared) throw new Error(`no function ${id}`);
  return declared;
}

export function invocable(declared: KpiFunction, language: Language = "en-US"): Invocable {
  return createInvocable(declared, language, (code, message) => new ShownError(code, message));
}

/** Calls as Excel does, with the invocation as the last argument, and gives back what the cells show. */
export function call(
  declared: KpiFunction,
  given: readonly unknown[],
  language: Language = "en-US",
): unknown[][] {
  const count = Object.keys(declared.parameters).length;
  const filled = Array.from({ length: count }, (_slot, index) => given[index] ?? null);
  try {
    return invocable(declared, language)(...filled, { address: "Sheet1!A1", functionName: declared.id });
  } catch (shown) {
    if (shown instanceof ShownError) return [[shown]];
    throw shown;
  }
}

export function kpi(id: string, ...given: readonly unknown[]): unknown {
  const answer = call(declaredAs(id), given);
  return answer.length === 1 && answer[0]?.length === 1 ? answer[0][0] : answer;
}
