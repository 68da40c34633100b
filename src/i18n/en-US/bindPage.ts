import { countOf, pointsOf } from "./counting";

const kpis = (count: number) => countOf(count, "KPI", "KPIs");
const people = (count: number) => countOf(count, "person", "people");

/** The page where tables are found, corrected and bound. */
export const bindPage = {
  understood: "This is what I understood",
  bound: "Bound tables",
  lost: "Not found any more",
  lookHere: (on: { sheetName: string }) => `Look on “${on.sheetName}”`,
  lookEverywhere: "Look on every sheet",

  role: "Used as",
  roleOf: (which: { table: string }) => `What ${which.table} is used as`,
  roles: {
    plan: "KPI plan",
    actuals: "Actuals by period",
    objectives: "Objectives and key results",
    ratings: "360° ratings",
    changes: "Changes",
    appeals: "Appeals",
    incentives: "Incentives",
    cases: "Case library",
    settings: "Settings",
  },
  confidence: {
    sure: "Clear match",
    likely: "Likely match, please look",
    unsure: "Unsure, please check",
  },

  warnings: "Please look at",
  warning: {
    columnMayBe: (at: { header: string }) => `“${at.header}” can mean more than one thing.`,
    coreMissing: (columns: { fields: string }) =>
      `Not found: ${columns.fields}. Choose its column, or bind without it.`,
    weightsUnread: (of: { count: number }) =>
      `${countOf(of.count, "weight", "weights")} cannot be read as numbers.`,
  },

  preview: "As it will be read",
  previewMore: (rest: { count: number }) => `and ${countOf(rest.count, "more KPI", "more KPIs")}`,
  previewMoreRows: (rest: { count: number }) => `and ${countOf(rest.count, "more row", "more rows")}`,
  points: (of: { score: string }) => `${of.score} pts`,
  directions: {
    higher: "higher is better",
    lower: "lower is better",
    atLeast: "at least",
    atMost: "at most",
    range: "closer to target",
    milestone: "done or not",
    rating: "rating",
  },

  columns: (of: { used: number; all: number }) => `Columns: ${of.used} of ${of.all} used`,
  columnField: (column: { letter: string; header: string }) =>
    `Field of column ${column.letter}, ${column.header}`,
  showColumn: (column: { letter: string; header: string }) =>
    `Show column ${column.letter}, ${column.header}`,
  unused: "Not used",
  ratingColumn: "Ratings",
  certainty: { likely: "likely", unsure: "unsure" },
  whichOf: (column: { header: string }) => `What is “${column.header}”?`,
  periods: (of: { first: string; last: string; count: number }) =>
    `${of.first} … ${of.last} (${countOf(of.count, "period", "periods")})`,
  periodsField: (of: { first: string; last: string }) => `Field of all columns ${of.first} to ${of.last}`,
  confirmColumn: (of: { header: string }) => `Confirm ${of.header}`,
  confirm: "Confirm",

  bind: "Bind",
  bindTable: (which: { table: string }) => `Bind ${which.table}`,
  skip: "Not this one",
  skipTable: (which: { table: string }) => `Not this one: ${which.table}`,
  unbindTable: (which: { table: string }) => `Unbind ${which.table}`,

  scopes: {
    sheet: "Weight total",
    person: (of: { count: number }) => `100% for each of ${people(of.count)}`,
    part: (of: { count: number }) => `100% for each of ${countOf(of.count, "part", "parts")}`,
    dimension: (of: { count: number }) => `100% for each of ${countOf(of.count, "dimension", "dimensions")}`,
  },
  wholeTable: "Whole table",
  allRight: "all correct",
  weightsRight: "weights correct",
  someWrong: (of: { count: number }) => `${of.count} wrong`,
  moreScopes: (of: { count: number }) => `Show ${of.count} more`,
  fewerScopes: "Show fewer",
  notAllScopes: (of: { count: number }) => `and ${of.count} more that are not shown`,
  weightTotalUnknown: "A weight is missing or is not a number",
  short: (by: { difference: number }) => `${pointsOf(by.difference)} short`,
  over: (by: { difference: number }) => `${pointsOf(by.difference)} over`,
  right: "correct",
  kpiCount: (rows: { count: number }) => kpis(rows.count),
  rowCount: (rows: { count: number }) => countOf(rows.count, "row", "rows"),
  peopleCount: (of: { count: number }) => people(of.count),

  lostWas: (was: { place: string }) => `It was at ${was.place}.`,
  lostReasons: {
    sheetGone: "Its sheet was deleted.",
    headerGone: "Its header row was deleted or rewritten.",
    ambiguous: "Several tables look like it, so it is not clear which one it is.",
    nameColumnGone: "The column with the names of the KPIs is gone.",
    noRows: "There is no KPI left under its header.",
    overlapping: "Another bound table now covers the same cells.",
  },
  lostOther: "The sheet or its header row may have been deleted or renamed.",
  lostSteps: {
    look: "Look for it. When it turns up, say “This is it”: dismissed findings and scorecards stay with it.",
    overlapping: "Keep one of the two and unbind the other.",
    noRows: "Put the KPIs back under the header, or unbind it.",
  },
  none: {
    title: "No table bound yet",
    text: "Once bound, each table is listed here with its use, KPIs, weights and scores.",
  },
  lookFor: "Look for it",
  lookForTable: (which: { table: string }) => `Look for ${which.table}`,
  isItOneOf: "Is it one of these?",
  thisIsIt: "This is it",
  thisIsTable: (which: { found: string; lost: string }) => `${which.found} is ${which.lost}`,
};
