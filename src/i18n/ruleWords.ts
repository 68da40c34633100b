import type { IssueData, RuleLanguage, RuleWords, Sentence } from "../domain/rules/words";
import type { DisplayLanguage } from "./language";
import { messagesFor } from "./messages";
import { pseudoText } from "./pseudo";
import { sayIn } from "./say";

export type WordsByLanguage<Words> = Readonly<Record<RuleLanguage, Words>>;

type Told = (data: IssueData) => string;

/** One rule in the reader's language, its sentences ready to be filled. */
export interface SpokenRule {
  readonly name: string;
  readonly what: Told;
  readonly why: Told;
  readonly advice: Told;
  /** The button of the fix, and exactly what it changes; "" where the rule does not say. */
  readonly fix: Told;
  readonly change: Told;
  /** What one way of fixing does. */
  readonly choice: (value: string) => string;
  /** What a setting means. */
  readonly setting: (name: string) => string;
}

/** The words a rule brings along; a rule from a newer version, which has none here, is named by its code. */
export function ruleWordsFor(
  language: DisplayLanguage,
  code: string,
  words: WordsByLanguage<RuleWords> | undefined,
): SpokenRule {
  const { unknownRule } = messagesFor(language);
  if (!words) {
    return {
      ...unknownRule,
      what: () => unknownRule.what({ rule: code }),
      choice: (value) => value,
      setting: (name) => name,
    };
  }
  const { name, what, why, advice, fix, change, settings = {}, choices = {} } = inLanguage(language, words);
  const say = sayIn(language);
  const told = (sentence: Sentence): Told =>
    language === "qps-ploc" ? (data) => pseudoText(sentence(data, say)) : (data) => sentence(data, say);
  return {
    name: inReadersLetters(language, name),
    what: told(what),
    why: told(why),
    advice: told(advice),
    fix: fix ? told(fix) : unknownRule.fix,
    change: change ? told(change) : () => "",
    choice: (value) => inReadersLetters(language, choices[value] ?? value),
    setting: (key) => inReadersLetters(language, settings[key] ?? key),
  };
}

export function inLanguage<Words>(language: DisplayLanguage, words: WordsByLanguage<Words>): Words {
  return words[language === "zh-CN" ? "zh-CN" : "en-US"];
}

/** The pseudo language writes English in letters of its own. */
export function inReadersLetters(language: DisplayLanguage, text: string): string {
  return language === "qps-ploc" ? pseudoText(text) : text;
}
