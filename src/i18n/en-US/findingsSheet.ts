import type { FindingsSheetWords } from "../../application/findings/findingsSheet";

/** Words on the sheet that lists the findings. */
export const findingsSheet = {
  sheetName: "KPI findings",
  title: "KPI findings",
  columns: {
    severity: "Level",
    place: "Where",
    person: "Person",
    what: "Finding",
    advice: "What to do",
    rule: "Rule",
    state: "State",
  },
  severities: { error: "Error", warning: "Warning", hint: "Hint" },
  dismissed: "Dismissed",
  footer: "Page &P of &N",
} satisfies FindingsSheetWords;
