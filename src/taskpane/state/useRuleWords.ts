import { useMemo, useSyncExternalStore } from "react";
import { ruleWordsFor } from "../../i18n/ruleWords";
import type { SpokenRule } from "../../i18n/ruleWords";
import { usePaneTools } from "./context";
import type { RuleCatalogue } from "./ruleCatalogue";

export function useRuleCatalogue(): RuleCatalogue | undefined {
  const { ruleSource } = usePaneTools();
  return useSyncExternalStore(ruleSource.subscribe, ruleSource.read);
}

export type WordsOf = (code: string) => SpokenRule;

/** The words of every rule by its code; undefined until the rules have been fetched. */
export function useRuleWords(): WordsOf | undefined {
  const { language } = usePaneTools();
  const catalogue = useRuleCatalogue();
  return useMemo(() => catalogue && speakRules(catalogue, language), [catalogue, language]);
}

function speakRules({ rules }: RuleCatalogue, language: Parameters<typeof ruleWordsFor>[0]): WordsOf {
  const declared = new Map(rules.map((rule) => [rule.code, rule.words]));
  const spoken = new Map<string, SpokenRule>();
  return (code) => {
    const known = spoken.get(code) ?? ruleWordsFor(language, code, declared.get(code));
    spoken.set(code, known);
    return known;
  };
}
