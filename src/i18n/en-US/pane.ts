import { formatsFor } from "../formats";
import { bindPage } from "./bindPage";
import { countOf } from "./counting";
import { findingsPage } from "./findingsPage";
import { homePage } from "./homePage";
import { libraryPage } from "./libraryPage";
import { rulesPage } from "./rulesPage";

const { share } = formatsFor("en-US");

/** What the pane itself says. Parameters come as one object so that languages may use them in any order. */
export const pane = {
  name: "KPI Workbook",
  tabs: {
    home: "Home",
    tables: "Tables",
    findings: "Findings",
    scores: "Scores",
    library: "Library",
    settings: "Settings",
  },
  pages: {
    home: "Home",
    tables: "Tables",
    findings: "Findings",
    kpi: "KPI",
    scorecards: "Scorecards",
    library: "Library",
    rules: "Rules",
    scoring: "Scoring",
    general: "General",
  },
  place: (at: { sheetName: string; address: string }) => `${at.sheetName} · ${at.address}`,
  goTo: (to: { place: string }) => `Go to ${to.place}`,

  opening: "Reading the workbook…",
  openingPage: "Opening the page…",
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
      text: "It may have been moved or renamed. Look for it on every sheet, then say which one it is.",
      action: "Look for it",
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
      other: (missing: { count: number }) =>
        missing.count === 1
          ? "Make the scorecard all the same"
          : `Make ${missing.count} scorecards all the same`,
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

  home: homePage,
  tables: bindPage,
  findings: findingsPage,
  rules: rulesPage,
  library: libraryPage,

  status: {
    cancel: "Cancel",
    dismiss: "Dismiss",
    progress: (done: { share: number }) => share(done.share),
    standstill: "If you are editing a cell, press Enter or Esc: Excel waits until you have finished.",
  },

  crashed: {
    title: "The pane stopped",
    text: "This is a fault of KPI Workbook. Your workbook is unchanged by it.",
    details: "For the report",
    reload: "Show the pane again",
  },
};
