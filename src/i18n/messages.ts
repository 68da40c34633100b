import { enUS } from "./en-US";
import type { Messages } from "./en-US";
import type { DisplayLanguage } from "./language";
import { pseudoTree } from "./pseudo";
import type { Data } from "./words";
import { zhCN } from "./zh-CN";

export type { Messages };

export function messagesFor(language: DisplayLanguage): Messages {
  if (language === "zh-CN") return zhCN;
  if (language === "en-US") return enUS;
  return pseudoTree(enUS);
}

/** The sentence of a notice. A code and its data are paired by type where notices are made. */
export function noticeText(
  messages: Messages,
  notice: { readonly kind: "done" | "problem"; readonly code: string; readonly data: Data },
): string {
  const known: Readonly<Record<string, (data: never) => string>> = messages.notices;
  const sentence = known[notice.code];
  if (sentence) return sentence(namedFields(messages, notice.data) as never);
  const { done, problem } = messages.unknownNotice;
  return notice.kind === "done" ? done : problem({ code: notice.code });
}

/** A field's name; a field these words do not know keeps its id. */
export function fieldName(messages: Messages, field: string): string {
  const known: Readonly<Record<string, string>> = messages.fields;
  return known[field] ?? field;
}

/** Fields travel by id and are read by name. */
function namedFields(messages: Messages, data: Data): Data {
  return typeof data.field === "string" ? { ...data, field: fieldName(messages, data.field) } : data;
}
