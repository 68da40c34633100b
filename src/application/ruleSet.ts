import type { Checker } from "../domain/rules/checker";
import type { Rule } from "../domain/rules/rule";
import type { RuleInForce } from "../domain/rules/settings";
import type { Rulebook } from "../domain/rules/rulebook";
import type { RuleView } from "./application";

/** The rules and what checks with them. They are fetched when they are first needed: most sessions begin without. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly checker: Checker;
  readonly inForce: (rulebook: Rulebook) => readonly RuleInForce[];
}

export async function loadRuleSet(): Promise<RuleSet> {
  const [{ rules }, { createChecker }, { inForce }] = await Promise.all([
    import("../domain/rules/catalogue"),
    import("../domain/rules/checker"),
    import("../domain/rules/settings"),
  ]);
  return {
    rules,
    checker: createChecker(),
    inForce: ({ choices }) => rules.map((rule) => inForce(rule, choices[rule.code])),
  };
}

export function viewRules(inForce: readonly RuleInForce[], { choices }: Rulebook): RuleView[] {
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
