import { formatsFor } from "../formats";
import { countOf, pointsOf } from "./counting";

const { share } = formatsFor("en-US");

/** What the pane itself says. Parameters come as one object so that languages may use them in any order. */
export const pane = {
  name: "KPI Workbook",
  pages: { tables: "Tables", findings: "Findings", scorecards: "Scorecards" },
  place: (at: { sheetName: string; address: string }) => `${at.sheetName} · ${at.address}`,
  goTo: (to: { place: string }) => `Go to ${to.place}`,

  opening: "Reading the workbook…",
  next: {
    reopen: { title: "The workbook could not be read", action: "Try again" },
    find: {
      title: "Start with the sheet you have",
      text: (on: { sheetName: string }) =>
        `KPI Workbook reads the KPI table on “${on.sheetName}”. No cell is changed.`,
      action: "Bind this sheet",
    },
    findAgain: {
      title: (on: { sheetName: string }) => `No KPI table found on “${on.sheetName}”`,
      text: "Open the sheet that holds your KPIs. Its header row needs KPI and Weight, and for scores Target and Actual.",
      action: "Look again",
    },
    confirm: {
      title: (found: { count: number }) => `Found ${countOf(found.count, "KPI table", "KPI tables")}`,
      text: "Check what was understood below, then bind.",
      action: (found: { count: number }) =>
        found.count === 1 ? "Bind this table" : `Bind all ${found.count}`,
    },
    rebind: {
      title: (lost: { table: string }) => `“${lost.table}” cannot be found`,
      text: "Open the sheet it is on now, then bind it again.",
      action: "Bind this sheet",
    },
    check: {
      title: (bound: { count: number }) =>
        `${countOf(bound.count, "table", "tables")} bound, not checked yet`,
      text: "The check marks what is wrong in the sheet and lists it here.",
      action: "Check",
    },
    solve: {
      title: (found: { count: number }) => countOf(found.count, "finding", "findings"),
      text: "Start with the first one: the pane takes you to its cells.",
      action: "Show the first finding",
    },
    makeScorecards: {
      title: "Nothing found",
      text: "The scorecard comes next: its formulas follow your table.",
      action: (missing: { count: number }) =>
        missing.count === 1 ? "Make scorecard" : `Make ${missing.count} scorecards`,
    },
    done: {
      title: "All is well",
      text: "Nothing found, and every table has its scorecard.",
      action: "Check again",
    },
  },

  firstSteps: {
    bind: { title: "Bind", text: "Your table is read as it is: any layout, Chinese or English headers." },
    check: {
      title: "Check",
      text: "Weights that do not make 100% are marked, explained and fixed with a click.",
    },
    scorecard: { title: "Score", text: "One click makes a scorecard with live formulas." },
  },

  tables: {
    understood: "This is what I understood",
    bound: "Bound tables",
    columns: (of: { used: number; all: number }) => `Correct the columns (${of.used} of ${of.all} used)`,
    columnField: (column: { letter: string; header: string }) =>
      `Field of column ${column.letter}, ${column.header}`,
    unused: "Not used",
    preview: "As it will be read",
    previewMore: (rest: { count: number }) => `and ${countOf(rest.count, "more KPI", "more KPIs")}`,
    missing: (columns: { fields: string }) =>
      `Not found: ${columns.fields}. Choose its column, or bind without it.`,
    confidence: {
      sure: "Clear match",
      likely: "Likely match, please look",
      unsure: "Unsure, please check",
    },
    listSeparator: ", ",
    points: (of: { score: string }) => `${of.score} pts`,
    bind: "Bind",
    bindTable: (which: { table: string }) => `Bind ${which.table}`,
    skip: "Not this one",
    skipTable: (which: { table: string }) => `Not this one: ${which.table}`,
    bindAnother: (on: { sheetName: string }) => `Bind “${on.sheetName}” too`,
    lookAgain: (on: { sheetName: string }) => `Look for more on “${on.sheetName}”`,
    unbindTable: (which: { table: string }) => `Unbind ${which.table}`,
    weightTotal: "Weight total",
    weightTotalUnknown: "A weight is missing or is not a number",
    short: (by: { difference: number }) => `${pointsOf(by.difference)} short`,
    over: (by: { difference: number }) => `${pointsOf(by.difference)} over`,
    right: "correct",
    averageScore: "Average score",
    averageOfFirst: (of: { count: number }) => `Average score of the first ${of.count}`,
    noScore: "none yet",
    kpiCount: (rows: { count: number }) => countOf(rows.count, "KPI", "KPIs"),
    lost: "Not found",
    lostText: (was: { place: string }) =>
      `It was at ${was.place}. The sheet or its header row may have been deleted or renamed.`,
    lostSteps: "Open the sheet it is on now and bind it again, or unbind it here.",
  },

  findings: {
    checkAgain: "Check again",
    clear: "Clear highlights",
    highlightCount: (marked: { count: number }) =>
      marked.count === 0 ? "No cell is highlighted" : `${countOf(marked.count, "cell", "cells")} highlighted`,
    beforeFirst: {
      title: "Not checked yet",
      text: "The check adds up the weights of every bound table. Where they do not make 100%, it highlights the cells, says why, and offers a fix. Your own colors and formats stay as they are.",
    },
    nothing: {
      title: "Nothing found",
      text: (of: { count: number }) =>
        `The weights of ${of.count === 1 ? "your table" : `all ${of.count} tables`} add up to 100%. Check again after you change them.`,
    },
    listTitle: "List of findings",
  },

  status: {
    cancel: "Cancel",
    dismiss: "Dismiss",
    progress: (done: { share: number }) => share(done.share),
  },

  crashed: {
    title: "The pane stopped",
    text: "This is a fault of KPI Workbook. Your workbook is unchanged by it.",
    details: "For the report",
    reload: "Show the pane again",
  },
};
