import { enUS, type Words } from "./en-US";
import { zhCN } from "./zh-CN";

export type { Words };

export type Language = "zh-CN" | "en-US";

const WORDS: Readonly<Record<Language, Words>> = { "zh-CN": zhCN, "en-US": enUS };

export const wordsOf = (language: Language): Words => WORDS[language];

export const otherLanguage = (language: Language): Language => (language === "zh-CN" ? "en-US" : "zh-CN");

/** Chinese readers get Chinese, everyone else English. */
export function chooseLanguage(tags: readonly (string | null | undefined)[]): Language {
  const tag = tags.find((candidate) => candidate) ?? "";
  return /^zh(-|$)/i.test(tag) ? "zh-CN" : "en-US";
}
