import { presets } from "../../domain/rules/presets";
import type { Rule } from "../../domain/rules/rule";
import type { Rulebook } from "../../domain/rules/rulebook";
import { essentialChoice } from "../../domain/rules/settings";
import type { Notice } from "../application";
import type { RuleChange } from "../views/rules";
import { done, refuse } from "../notices";
import { refresh } from "../refresh";
import { viewRules } from "../findings/ruleSet";
import type { Session } from "../session";

/** Shows every rule as it is in force. */
export async function showRules({ ruleSet, memory, store }: Session): Promise<undefined> {
  const set = await ruleSet();
  store.change({ rules: viewRules(set.inForce(memory.rulebook), memory.rulebook) });
  return undefined;
}

/** Changes how one rule works in this workbook; null sets it back. */
export async function changeRule(
  session: Session,
  code: string,
  change: RuleChange | null,
): Promise<undefined> {
  const { rules } = await session.ruleSet();
  const rule = rules.find((one) => one.code === code);
  if (!rule) throw refuse("unexpected", { message: `no rule ${code}` });
  await refresh(session, [], { rules: (rulebook) => withChange(rulebook, rule, change) });
  return showRules(session);
}

function withChange(rulebook: Rulebook, rule: Rule, change: RuleChange | null): Rulebook {
  const { [rule.code]: before = {}, ...others } = rulebook.choices;
  const wanted = change && {
    ...before,
    ...change,
    settings: { ...before.settings, ...change.settings },
  };
  const choice = wanted ? essentialChoice(rule, wanted) : undefined;
  return { ...rulebook, choices: { ...others, ...(choice && { [rule.code]: choice }) } };
}

export async function applyPreset(session: Session, id: string): Promise<Notice> {
  const preset = presets.find((one) => one.id === id);
  if (!preset) throw refuse("unexpected", { message: `no preset ${id}` });
  await refresh(session, [], { rules: (rulebook) => ({ ...rulebook, choices: preset.choices }) });
  await showRules(session);
  return done("presetApplied", { name: preset.words[session.words.current.language].name });
}
