import { countOf } from "./counting";

/** The page with the templates by position and the functions. */
export const libraryPage = {
  parts: { templates: "Templates", functions: "Functions" },
  partsLabel: "Part of the library",

  templatesIntro:
    "A plan on a new sheet, balanced and ready to check. Replace its example figures with your own.",
  period: "Period",
  make: "Make",
  makeFor: (which: { position: string }) => `Make a KPI plan: ${which.position}`,
  all: (of: { count: number }) => `All ${countOf(of.count, "KPI", "KPIs")}`,
  allOf: (of: { position: string }) => `KPIs of ${of.position}`,

  functionsIntro: "Worksheet functions for any cell, with or without a bound table.",
  search: "Search functions",
  nothingFound: (of: { question: string }) => `No function matches “${of.question}”.`,
  groups: {
    scoring: "Scores",
    totals: "Weights and totals",
    targets: "Targets",
    tracking: "Progress and dates",
    reading: "Wording",
    incentives: "Incentives",
    other: "More",
  },
  syntax: "Written",
  parameters: "Arguments",
  optional: "optional",
  result: "Answers",
  example: "Try it",
  insert: "Insert",
  insertThis: (which: { formula: string }) => `Insert ${which.formula} into the selected cell`,
};
