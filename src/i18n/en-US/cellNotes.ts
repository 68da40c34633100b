import type { CellNoteWords } from "../../application/notes/noteText";
import { countOf } from "./counting";

/** Words of the notes on cells. */
export const cellNotes = {
  signature: "KPI check",
  finding: ({ severity, what }: { severity: string; what: string }) => `${severity}: ${what}`,
  more: ({ count }: { count: number }) =>
    `${countOf(count, "more finding", "more findings")} in the KPI pane.`,
} satisfies CellNoteWords;
