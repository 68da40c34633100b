import type { Failure, FailureCode } from "../domain/failure";
import type { ByLanguage, Language } from "./language";
import type { Arguments, Cell, Matrix, Parameter, Parameters } from "./parameters";

/** A choice's label and the tooltip that explains it. */
export type ChoiceWords = readonly [label: string, tooltip: string];

export type ParameterWords<P extends Parameter> = {
  readonly name: string;
  readonly text: string;
} & (P extends { choices: readonly (infer Choice extends string)[] }
  ? { readonly choices: Readonly<Record<Choice, ChoiceWords>> }
  : unknown);

export interface FunctionWords<P extends Parameters> {
  /** One sentence; Excel shows it while the formula is typed. */
  readonly summary: string;
  /** What the cell shows. */
  readonly result: string;
  /** Where the formula comes from. */
  readonly source: string;
  readonly parameters: { readonly [Name in keyof P]: ParameterWords<P[Name]> };
}

export type Answer = Cell | Matrix;

/** A worksheet call and its answer. Examples stand in the docs; all of them run as tests. */
export type Example<P extends Parameters = Parameters> = {
  readonly with: { readonly [Name in keyof P]?: Answer };
} & (
  | { readonly gives: Answer | ByLanguage<Answer>; readonly fails?: never }
  | { readonly fails: FailureCode; readonly gives?: never }
);

export interface Context {
  readonly language: Language;
}

export interface Declaration<P extends Parameters> {
  /** The name in a formula, after KPI. It is the same in every language and never changes. */
  readonly id: string;
  readonly parameters: P;
  readonly words: ByLanguage<FunctionWords<P>>;
  /** "cell": one answer for each cell of the ranges given; "range": one table for the whole call. */
  readonly answers: "cell" | "range";
  /** Answers are kept for calls with equal arguments. Only worth it where reading the key costs less than the work. */
  readonly memoise?: true;
  readonly run: (values: Arguments<P>, context: Context) => Answer | Failure;
  /** For the reader of the docs: a few, at least one that fails. */
  readonly examples: readonly Example<P>[];
  /** Edge cases that would only clutter the docs. */
  readonly moreTests?: readonly Example<P>[];
  readonly seeAlso: readonly string[];
}

/** A declared function whose parameter types only its own `run` needs to know. */
export interface KpiFunction extends Omit<Declaration<Parameters>, "run" | "words"> {
  readonly words: ByLanguage<FunctionWords<Parameters>>;
  readonly run: (values: Readonly<Record<string, unknown>>, context: Context) => Answer | Failure;
}

/** Everything there is to know about one function, said once. */
export function defineFunction<const P extends Parameters>(declaration: Declaration<P>): KpiFunction {
  return declaration as unknown as KpiFunction;
}

/** Words of a parameter as the generators see them. */
export interface PlainParameterWords {
  readonly name: string;
  readonly text: string;
  readonly choices?: Readonly<Record<string, ChoiceWords>>;
}

export function parameterWords(declared: KpiFunction, language: Language, name: string): PlainParameterWords {
  const words = declared.words[language].parameters[name];
  if (!words) throw new Error(`KPI.${declared.id}: parameter ${name} has no words in ${language}`);
  return words;
}
