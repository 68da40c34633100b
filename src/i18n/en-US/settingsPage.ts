/** How this workbook scores, and everything that is not about rules or scores. */
export const settingsPage = {
  scoringIntro:
    "Kept in this workbook: the pane, what-ifs and scorecards follow. Scorecards already made follow when you update them.",
  functionsNote:
    "KPI.* formulas you typed yourself do not follow: they keep their own arguments and defaults, so that a formula always means the same.",
  undo: { done: "Changed.", reset: "Back to the defaults.", action: "Undo", close: "Close" },
  reset: "Reset to defaults",
  cell: (of: { head: string; row: number }) => `${of.head} ${of.row}`,
  remove: (of: { name: string }) => `Remove ${of.name}`,
  grades: {
    title: "Grades",
    text: "By attainment, the best first; each holds from its limit on.",
    name: "Grade",
    from: "From (%)",
    rest: "all below",
    add: "Add a grade",
    range: "Between 0 and 1000, please.",
  },
  points: {
    title: "Points",
    text: "On target is always 100 points; below the floor there are none.",
    floor: "Points at the floor",
    challenge: "Points at the challenge",
    cap: "Most points of one KPI",
    topShare: "The top line: the best",
  },
  incentive: {
    title: "Coefficient",
    text: "Straight lines between the points, flat above the last, in proportion below the first.",
    attainment: "Attainment (%)",
    coefficient: "Coefficient",
    add: "Add a point",
    range: "Attainment up to 1000, coefficient up to 20, please.",
  },
  totals: {
    title: "Totals",
    missing: "KPIs without data",
    missingPolicies: {
      exclude: "Left out; others share their weight",
      zero: "Count as 0",
      block: "No total until filled in",
    },
    reading: "Parts of less than 100%, as 30+20+10",
    readings: {
      ratio: "In proportion: 3 : 2 : 1 of the whole",
      absolute: "As they stand: out of 60",
      remainder: "As they stand, the rest named",
    },
    remainder: "Name of the rest",
    remainderText: "What is scored elsewhere, such as a peer review. The scorecard says so.",
  },
  troubles: {
    notNumber: "A number, please, such as 120%.",
    nameMissing: "A name, please.",
    nameTwice: "This name is there already.",
    notDescending: "Lower than the row above, please.",
    notAscending: "Higher than the row above, please.",
  },
  others: {
    title: "Defaults of worksheet functions",
    text: "These are arguments of functions; change them in the formula.",
    list: {
      rating360: "KPI.RATING360: at least 3 raters in peer and subordinate groups",
      targetfit: "KPI.TARGETFIT: too hard when more than 50% miss; at least 5 people",
      coefficient: "KPI.COEFFICIENT: below the first point in proportion to attainment",
      attainment: "KPI.ATTAINMENT: lower is better without a start is 2 − actual ÷ target, at least 0",
    },
  },
  general: {
    intro: "Kept in this workbook, for everybody who opens it.",
    language: "Language",
    languages: { auto: "As Excel", "zh-CN": "中文", "en-US": "English" },
    languageText:
      "The pane changes at once, sheets when they are made. The ribbon and results of KPI.* functions stay in the language of Excel.",
    live: "Check every edit at once",
    liveText: "Until the pane is closed; also on the Findings page.",
  },
};
