import type { Language } from "../../i18n/language";

/** One KPI.* function as the pane shows it; the declarations themselves are no business of the pane. */
export interface FunctionView {
  readonly name: string;
  readonly group: string;
  readonly summary: string;
  readonly syntax: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly text: string;
    readonly optional: boolean;
  }[];
  readonly result: string;
  readonly examples: readonly string[];
}

/** Where the functions come from, in one language. */
export type LoadFunctions = (language: Language) => Promise<readonly FunctionView[]>;

/** Functions that have every word of the question somewhere in their name, summary or parameters. */
export function searchFunctions(
  functions: readonly FunctionView[],
  question: string,
): readonly FunctionView[] {
  const words = question.toLowerCase().split(/\s+/).filter(Boolean);
  return functions.filter((one) => {
    const text = [one.name, one.summary, one.result, ...one.parameters.map(({ name }) => name)]
      .join(" ")
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
