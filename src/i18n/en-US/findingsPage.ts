import { countOf } from "./counting";

const findings = (count: number) => countOf(count, "finding", "findings");

/** The page that lists what is wrong. */
export const findingsPage = {
  check: { workbook: "Check workbook", sheet: "Check this sheet", selection: "Check the selection" },
  otherChecks: "Other checks",
  more: "More actions",
  live: "Live",
  liveText: "Check every edit at once",
  clear: "Clear highlights",
  listOnSheet: "List on a sheet",
  writeNotes: "Write notes into cells",
  notesMissing: "This Excel does not offer it; Excel on the web and Microsoft 365 do.",
  highlightCount: (marked: { count: number }) =>
    marked.count === 0 ? "No cell is highlighted" : `${countOf(marked.count, "cell", "cells")} highlighted`,
  beforeFirst: {
    title: "Not checked yet",
    text: "The check goes through every bound table: weights, wording, targets and how they hang together. It highlights the cells, says why, and offers a fix where there is one. Your own colors and formats stay as they are.",
  },
  nothing: {
    title: "Nothing found",
    text: (of: { count: number }) =>
      `${of.count === 1 ? "Your table keeps" : `All ${of.count} tables keep`} every rule that is switched on. Check again after you change something.`,
  },
  nothingToCheck: {
    title: "There is no table to check",
    text: "None of the bound tables can be found. Look for them under Tables, then check.",
  },
  listTitle: "List of findings",

  shown: "Show",
  search: "Search findings",
  groupBy: "Group by",
  grouping: { severity: "Severity", person: "Person", rule: "Rule", sheet: "Sheet" },
  nobody: "Nobody named",
  noMatch: {
    title: "No finding matches",
    text: "Try another word, or show every severity again.",
    action: "Show all",
  },
  onlySelection: (at: { place: string }) => `Only what lies in ${at.place}`,
  showAll: "Show all",
  nothingInSelection: (at: { place: string }) => `Nothing found in ${at.place}.`,
  atCell: "At the selected cell",
  here: "Selected",
  groupCount: (of: { count: number }) => findings(of.count),
  showMore: (of: { count: number }) => `Show ${of.count} more`,

  explain: (of: { finding: string }) => `Why: ${of.finding}`,
  rule: "Rule",
  advice: "What to do",
  chooseFirst: "Choose…",
  choose: (of: { finding: string }) => `How to fix: ${of.finding}`,
  fixAll: (of: { count: number }) => `Fix all ${of.count} of this kind…`,
  dismiss: "Dismiss…",
  dismissFinding: (of: { finding: string }) => `Dismiss: ${of.finding}`,
  on: "on",
  off: "off",

  preview: {
    title: (of: { count: number }) => `${countOf(of.count, "cell", "cells")} would change`,
    nothing: "Nothing can be changed this way",
    text: (of: { count: number }) => `This fixes ${findings(of.count)}. Undo in Excel takes it back.`,
    skipped: (of: { count: number }) =>
      `${findings(of.count)} cannot be fixed this way: their cells hold formulas or text.`,
    before: "before",
    after: "after",
    blank: "blank",
    apply: (of: { count: number }) => `Change ${countOf(of.count, "cell", "cells")}`,
    cancel: "Cancel",
  },

  dismissal: {
    title: "Why may this stay?",
    reasons: {
      agreed: "Agreed with the people concerned",
      correct: "It is right as it is",
      later: "It will be settled later",
      notOurs: "This rule does not suit this table",
    },
    other: "In your own words",
    keep: "The reason is kept in the workbook.",
    dismiss: "Dismiss",
    cancel: "Cancel",
  },
  dismissed: (of: { count: number }) => `Dismissed (${of.count})`,
  dismissedOn: (on: { day: string; reason: string }) => `${on.day}: ${on.reason}`,
  restore: "Restore",
  restoreFinding: (of: { finding: string }) => `Restore: ${of.finding}`,
};
