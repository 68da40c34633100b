import type { KpiFunction } from "./declare";
import { createInvocable, type ErrorMaker, type Invocable } from "./invoke";
import type { Language } from "./language";
import { atOnce, late } from "./startCatalogue";

/** A function as Excel may call it: it answers at once, or when what it needs has been fetched. */
export type Associated = (...received: readonly unknown[]) => unknown[][] | Promise<unknown[][]>;

/** The two things this folder needs of Excel's custom functions. */
export interface FunctionHost {
  readonly associate: (functions: Readonly<Record<string, Associated>>) => void;
  readonly makeError: ErrorMaker;
}

/**
 * Hands all functions to Excel in one call: the first call ends the delay in which it holds back calculation,
 * and a function that comes later would answer #VALUE! once.
 */
export function registerFunctions({ associate, makeError }: FunctionHost, language: Language): void {
  const make = (declared: KpiFunction) => createInvocable(declared, language, makeError);
  associate({
    ...Object.fromEntries(atOnce.map((declared) => [declared.id, make(declared)])),
    ...Object.fromEntries(
      Object.entries(late).map(([id, load]) => [id, fetched(async () => make(await load()))]),
    ),
  });
}

function fetched(load: () => Promise<Invocable>): Associated {
  let invocable: Promise<Invocable> | undefined;
  return async (...received) => {
    invocable ??= load().catch((error: unknown) => {
      // Away from the network for a moment: the next calculation asks again.
      invocable = undefined;
      throw error;
    });
    return (await invocable)(...received);
  };
}
