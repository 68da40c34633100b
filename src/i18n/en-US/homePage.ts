import { formatsFor } from "../formats";
import { countOf } from "./counting";

const { score } = formatsFor("en-US");
const kpis = (count: number) => countOf(count, "KPI", "KPIs");

const monthNames = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** The Home page, and what is seen before anything is bound. */
export const homePage = {
  scores: {
    title: "Overall score",
    points: "pts",
    pointsOf: (of: { score: number }) => `${score(of.score)} pts`,
    none: "No scores yet. Fill in actuals, and this is where the overall score and who is behind appear.",
    how: {
      people: (of: { count: number }) =>
        `100 is on target. Each person by weight, then the mean of ${countOf(of.count, "person", "people")}.`,
      scopes: (of: { count: number }) =>
        `100 is on target. Each one by weight, then the mean of all ${of.count}.`,
      one: "100 is on target. KPIs count by weight.",
      alike: "100 is on target. The table has no weights, so all KPIs count alike.",
    },
    missing: (of: { count: number }) =>
      `${kpis(of.count)} without a score ${of.count === 1 ? "is" : "are"} left out.`,
    standings: {
      ahead: "Ahead",
      onTarget: "On target",
      behind: "Behind",
      belowFloor: "Below floor",
      noFigure: "No score",
    },
    kpis: (of: { count: number }) => kpis(of.count),
  },
  behind: {
    title: "Behind",
    by: "What to list",
    people: (of: { count: number }) => `People ${of.count}`,
    kpis: (of: { count: number }) => `KPIs ${of.count}`,
    noPeople: "Everyone is on target.",
    noKpis: "Every KPI with a score is on target.",
    belowFloor: "Below floor",
    actualOf: (of: { actual: string; target: string }) => `Actual ${of.actual} · target ${of.target}`,
    shortOf: (of: { count: number }) => `${kpis(of.count)} short`,
    more: (of: { count: number }) => `Show ${of.count} more`,
    fewer: "Show fewer",
    unlisted: (of: { count: number }) => `and ${of.count} more that are not listed`,
  },
  findings: {
    title: "Findings",
    notChecked: "Not checked yet.",
    none: "Nothing found.",
    show: (of: { what: string }) => `Show ${of.what}`,
  },
  stale: {
    title: "Out of date",
    text: (of: { count: number }) => `${kpis(of.count)} not updated for more than one collection period.`,
    since: (of: { day: string }) => `as of ${of.day}`,
  },
  dates: {
    title: "Coming up",
    today: "today",
    inDays: (of: { days: number }) => `in ${countOf(of.days, "day", "days")}`,
    deadline: (of: { count: number; name: string }) =>
      of.count === 1 ? `“${of.name}” is due` : `${kpis(of.count)} due`,
    deadlineOf: (of: { title: string; due: string }) => `${of.title}: ${of.due}`,
    periodEnd: (of: { title: string }) => `Period of “${of.title}” ends`,
    brief: (of: { month: number }) => `Brief for ${monthNames[of.month - 1] ?? ""} due`,
    review: (of: { quarter: number }) => `Q${of.quarter} review`,
  },
  tables: { title: "Tables", show: "Manage tables" },

  first: {
    title: "Check KPIs, score them and make scorecards, all in your own workbook.",
    text: "No data leaves this file.",
    template: {
      title: "No KPI sheet yet?",
      text: "Begin with a balanced plan for a position; its figures are examples.",
      action: "New from a template",
    },
    sample: {
      title: "Rather look first?",
      text: "A team of three, 15 KPIs, two mistakes. It comes on new sheets: delete them when done.",
      action: "Open a sample",
    },
    skip: "Skip",
    empty: {
      title: "Once a table is bound",
      text: "The overall score, who is behind, findings, old figures and coming dates appear here.",
    },
  },
};
