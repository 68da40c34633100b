import { countOf } from "./counting";

export const severities = {
  error: { name: "Error", count: (of: { count: number }) => countOf(of.count, "error", "errors") },
  warning: { name: "Warning", count: (of: { count: number }) => countOf(of.count, "warning", "warnings") },
  hint: { name: "Hint", count: (of: { count: number }) => countOf(of.count, "hint", "hints") },
};

/** For a finding of a rule this version does not know. */
export const unknownRule = {
  name: "Other finding",
  what: (data: { rule: string }) => `Rule ${data.rule} does not hold here.`,
  why: () => "This version of the pane has no more words for it.",
  advice: () => "Update KPI Workbook to read what it means.",
  fix: () => "Fix",
  change: () => "Changes the cells of this finding.",
};
