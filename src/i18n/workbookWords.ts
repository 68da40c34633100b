import type { SessionWords, WorkbookWords } from "../application/session";
import type { DisplayLanguage, Language } from "./language";
import { messagesFor } from "./messages";
import { sayIn } from "./say";

/** Words that go into the workbook. A sheet may have been written in another language than the one spoken now. */
export function sessionWords(language: DisplayLanguage): SessionWords {
  const current = wordsIn(language);
  return { current, all: [current, wordsIn("zh-CN"), wordsIn("en-US")] };
}

function wordsIn(language: DisplayLanguage): WorkbookWords {
  const tongue: Language = language === "zh-CN" ? "zh-CN" : "en-US";
  const { scorecard, fields, findingsSheet, cellNotes } = messagesFor(language);
  return { language: tongue, scorecard, fields, findingsSheet, cellNotes, say: sayIn(language) };
}
