import { severities, type Severity } from "../../domain/rules/rule";
import type { Found } from "../../domain/rules/found";
import type { RuleLanguage, Say } from "../../domain/rules/words";
import { signNote } from "./noteMark";

export interface CellNoteWords {
  /** Who says so, in the last line. */
  readonly signature: string;
  readonly finding: (of: { readonly severity: string; readonly what: string }) => string;
  /** Findings that are not told. */
  readonly more: (of: { readonly count: number }) => string;
}

interface Words {
  readonly language: RuleLanguage;
  readonly say: Say;
  readonly cellNotes: CellNoteWords;
  readonly findingsSheet: { readonly severities: Readonly<Record<Severity, string>> };
}

/** The box of a note is a few lines high and cannot be made larger on the web. */
const MOST_TOLD = 3;
const MOST_LETTERS = 240;

/** What is wrong with one cell, the worst first, with what to do about it. */
export function noteText(found: readonly Found[], words: Words, day: string): string {
  const byWeight = [...found].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const told = byWeight.slice(0, MOST_TOLD).map((one) => tell(one, words));
  const count = found.length - told.length;
  const body = [...new Set(told), ...(count > 0 ? [words.cellNotes.more({ count })] : [])].join("\n\n");
  return signNote(body, words.cellNotes.signature, day);
}

function tell({ inForce: { rule }, severity, issue: { data } }: Found, words: Words): string {
  const { what, advice } = rule.words[words.language];
  const { cellNotes, findingsSheet, say } = words;
  const sentence = cellNotes.finding({ severity: findingsSheet.severities[severity], what: what(data, say) });
  return [sentence, advice(data, say)].map(short).join("\n");
}

/** Texts of the sheet may be any length and hold line breaks, which the marks of notes go by. */
function short(sentence: string): string {
  const line = sentence.replace(/\s+/g, " ").trim();
  return line.length <= MOST_LETTERS
    ? line
    : `${line.slice(0, MOST_LETTERS - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
