import { formulaWords } from "../domain/scoring/formulaWords";
import type { DisplayLanguage } from "./language";
import { pseudoTree } from "./pseudo";

/** The formulas of scores in the reader's language: the words of KPI.EXPLAIN. */
export function formulaWordsFor(language: DisplayLanguage): (typeof formulaWords)["en-US"] {
  return language === "qps-ploc" ? pseudoTree(formulaWords["en-US"]) : formulaWords[language];
}
