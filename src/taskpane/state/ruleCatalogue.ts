import type { IssueData, RuleLanguage, RuleWords } from "../../domain/rules/words";
import type { WordsByLanguage } from "../../i18n/ruleWords";

/** What the pane reads of a rule. */
export interface WordedRule {
  readonly code: string;
  readonly words: WordsByLanguage<RuleWords>;
}

/** A way to set all rules at once. */
export interface Preset {
  readonly id: string;
  readonly words: WordsByLanguage<{ readonly name: string; readonly text: string }>;
}

export interface RuleCatalogue {
  readonly rules: readonly WordedRule[];
  readonly presets: readonly Preset[];
  /** What a rule finds in a small sheet that shows what it is about. */
  readonly exampleOf: (code: string, language: RuleLanguage) => IssueData | undefined;
}

export type LoadRules = () => Promise<RuleCatalogue>;

/** The rules, fetched when the first part of the pane asks for them. */
export interface RuleSource {
  readonly read: () => RuleCatalogue | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createRuleSource(load: LoadRules): RuleSource {
  let catalogue: RuleCatalogue | undefined;
  let loading: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const arrive = (arrived: RuleCatalogue | undefined) => {
    catalogue = arrived;
    loading = undefined;
    listeners.forEach((listener) => listener());
  };
  return {
    read: () => catalogue,
    subscribe(listener) {
      listeners.add(listener);
      // What did not arrive is asked for again by the next part that needs it.
      if (!catalogue) loading ??= load().then(arrive, () => arrive(undefined));
      return () => listeners.delete(listener);
    },
  };
}
