import { catalogue } from "./catalogue";
import { parameterWords, type KpiFunction } from "./declare";
import { formulaOf, NAMESPACE } from "./formula";
import type { Language } from "./language";
import { isOptional } from "./parameters";

/** One function as people look it up: what it answers, how it is written, and formulas to try. */
export interface FunctionView {
  /** With its namespace: KPI.SCORE. */
  readonly name: string;
  readonly group: FunctionGroup;
  readonly summary: string;
  readonly syntax: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly text: string;
    readonly optional: boolean;
  }[];
  readonly result: string;
  /** Formulas that answer; those that show a failure are for the docs. */
  readonly examples: readonly string[];
}

/** What people want to do, in the order they come to it. */
const groups = {
  scoring: ["SCORE", "ATTAINMENT", "EXPLAIN", "GRADE", "BAND", "STEP", "EFFICACY", "RATING", "RANKSCORE"],
  totals: ["TOTAL", "WEIGHTCHECK", "NORMALIZE", "MATRIX321", "RATING360", "ROLLUP"],
  targets: ["TARGETCHECK", "TARGETFIT", "CALIBRATE", "PRORATE", "TOPLINE", "SCREEN"],
  tracking: ["PACE", "STREAK", "STALE", "CAGR", "VOLATILITY", "OKRGAP", "DUEDATE", "WORKDAYS"],
  reading: ["SMART", "PARSETARGET", "DIRECTION"],
  incentives: ["COEFFICIENT", "PAYOUT", "AWARD", "VEST"],
} as const;
export type FunctionGroup = keyof typeof groups | "other";

const MOST_EXAMPLES = 2;

export function functionViews(language: Language): readonly FunctionView[] {
  const ordered: readonly string[] = Object.values(groups).flat();
  const place = ({ id }: KpiFunction) => (ordered.includes(id) ? ordered.indexOf(id) : ordered.length);
  return [...catalogue]
    .sort((one, other) => place(one) - place(other))
    .map((declared) => viewOf(declared, language));
}

function viewOf(declared: KpiFunction, language: Language): FunctionView {
  const { summary, result } = declared.words[language];
  const parameters = Object.entries(declared.parameters).map(([key, parameter]) => ({
    name: parameterWords(declared, language, key).name,
    text: parameterWords(declared, language, key).text,
    optional: isOptional(parameter),
  }));
  const written = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return {
    name: `${NAMESPACE}.${declared.id}`,
    group: groupOf(declared),
    ...{ summary, result, parameters },
    syntax: `=${NAMESPACE}.${declared.id}(${written.join(", ")})`,
    examples: formulasOf(declared, language).slice(0, MOST_EXAMPLES),
  };
}

/** An English reader first gets the formulas without Chinese texts in them, where there are any. */
function formulasOf(declared: KpiFunction, language: Language): string[] {
  const formulas = declared.examples
    .filter(({ fails }) => fails === undefined)
    .map((example) => formulaOf(declared, example));
  if (language === "zh-CN") return formulas;
  const isLatin = (formula: string) => !/\p{Script=Han}/u.test(formula);
  return [...formulas.filter(isLatin), ...formulas.filter((formula) => !isLatin(formula))];
}

function groupOf({ id }: KpiFunction): FunctionGroup {
  const names = Object.keys(groups) as (keyof typeof groups)[];
  return names.find((name) => (groups[name] as readonly string[]).includes(id)) ?? "other";
}
