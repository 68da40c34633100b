import type { KpiFunction } from "./declare";
import { parameterWords } from "./declare";
import { languages, type Language } from "./language";
import {
  isOptional,
  isRange,
  type ChoiceParameter,
  type RangeParameter,
  type ScalarParameter,
} from "./parameters";

/** What is known about one argument before any call. */
export interface Slot<Kind> {
  readonly index: number;
  readonly name: string;
  readonly parameter: Kind;
  /** The parameter's name as people see it. */
  readonly label: string;
  readonly optional: boolean;
  /** What a blank stands for. */
  readonly whenBlank: unknown;
  /** Choices by their value and by their labels in all languages, in small letters. */
  readonly choices: ReadonlyMap<string, string>;
}

/** A declaration made ready for many calls. */
export interface Plan {
  readonly declared: KpiFunction;
  readonly language: Language;
  /** Read cell by cell. */
  readonly single: readonly Slot<ScalarParameter | ChoiceParameter>[];
  /** Read as a whole. */
  readonly ranges: readonly Slot<RangeParameter>[];
  /** The parameter that tells whether a 0 is a value or, as some hosts send it, a blank cell. */
  readonly zeros: Slot<ScalarParameter | ChoiceParameter> | undefined;
}

export function planOf(declared: KpiFunction, language: Language): Plan {
  const single: Slot<ScalarParameter | ChoiceParameter>[] = [];
  const ranges: Slot<RangeParameter>[] = [];
  Object.entries(declared.parameters).forEach(([name, parameter], index) => {
    const slot = {
      index,
      name,
      label: parameterWords(declared, language, name).name,
      optional: isOptional(parameter),
      whenBlank: "default" in parameter ? parameter.default : undefined,
      choices: choicesOf(declared, name),
    };
    if (isRange(parameter)) ranges.push({ ...slot, parameter });
    else single.push({ ...slot, parameter });
  });
  return { declared, language, single, ranges, zeros: single.find(({ name }) => name === "zeros") };
}

function choicesOf(declared: KpiFunction, name: string): Map<string, string> {
  const choices = new Map<string, string>();
  for (const language of languages) {
    for (const [choice, [label]] of Object.entries(parameterWords(declared, language, name).choices ?? {})) {
      choices.set(choice.toLowerCase(), choice);
      choices.set(label.toLowerCase(), choice);
    }
  }
  return choices;
}
