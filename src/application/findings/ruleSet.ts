import type { Checker } from "../../domain/rules/checker";
import type { Rule } from "../../domain/rules/rule";
import type { RuleChoice, RuleChoices, RuleInForce } from "../../domain/rules/settings";
import type { Rulebook } from "../../domain/rules/rulebook";
import type { RuleView } from "../views/rules";

/** The rules and what checks with them. They are fetched when they are first needed: most sessions begin without. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly checker: Checker;
  readonly inForce: (rulebook: Rulebook) => readonly RuleInForce[];
}

export async function loadRuleSet(): Promise<RuleSet> {
  const [{ rules }, { createChecker }, { inForce }] = await Promise.all([
    import("../../domain/rules/catalogue"),
    import("../../domain/rules/checker"),
    import("../../domain/rules/settings"),
  ]);
  const choose = rules.map((rule) => byText((choice: RuleChoice | undefined) => inForce(rule, choice)));
  const chosen = byText((choices: RuleChoices) => choose.map((one, i) => one(choices[rules[i]?.code ?? ""])));
  return { rules, checker: createChecker(), inForce: ({ choices }) => chosen(choices) };
}

/** The very same answer for as long as what is given reads the same. */
function byText<Given, Answer>(answer: (given: Given) => Answer): (given: Given) => Answer {
  let last: { readonly text: string | undefined; readonly answer: Answer } | undefined;
  return (given) => {
    const text = JSON.stringify(given) as string | undefined;
    if (!last || last.text !== text) last = { text, answer: answer(given) };
    return last.answer;
  };
}

const views = new WeakMap<readonly RuleInForce[], readonly RuleView[]>();

/** The very same while the rules in force are. */
export function viewRules(inForce: readonly RuleInForce[], rulebook: Rulebook): readonly RuleView[] {
  const known = views.get(inForce) ?? viewEach(inForce, rulebook);
  views.set(inForce, known);
  return known;
}

function viewEach(inForce: readonly RuleInForce[], { choices }: Rulebook): RuleView[] {
  return inForce.map(({ rule, on, severity, settings }) => ({
    ...{ code: rule.code, family: rule.family, on, severity },
    changed: choices[rule.code] !== undefined,
    settings: Object.entries(rule.settings).map(([name, { value, unit, least, most, source }]) => ({
      ...{ name, unit, least, most, source },
      value: settings[name] ?? value,
      usual: value,
    })),
  }));
}
