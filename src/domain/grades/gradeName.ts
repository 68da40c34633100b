import type { GradeName } from "./grade";

/** The product's own grades are kept without a language; all others are called what a person called them. */
export function gradeName(name: string, words: Readonly<Record<GradeName, string>>): string {
  return Object.hasOwn(words, name) ? words[name as GradeName] : name;
}
