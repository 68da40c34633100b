import { catalogue } from "./catalogue";
import { createInvocable, type ErrorMaker, type Invocable } from "./invoke";
import type { Language } from "./language";

/** The two things this folder needs of Excel's custom functions. */
export interface FunctionHost {
  readonly associate: (functions: Readonly<Record<string, Invocable>>) => void;
  readonly makeError: ErrorMaker;
}

export function invocables(language: Language, makeError: ErrorMaker): Record<string, Invocable> {
  return Object.fromEntries(
    catalogue.map((declared) => [declared.id, createInvocable(declared, language, makeError)]),
  );
}

/**
 * Hands all functions to Excel in one call: the first call ends the delay in which it holds back calculation,
 * and a function that comes later would answer #VALUE! once.
 */
export function registerFunctions({ associate, makeError }: FunctionHost, language: Language): void {
  associate(invocables(language, makeError));
}
