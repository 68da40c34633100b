/**
 * Plain colours and not the workbook's theme: a card looks the same in every file. Ink on white and white on ink stay
 * readable in Excel's dark mode, and every pair differs in lightness too, so that grey printing keeps it apart.
 */
export const palette = {
  ink: "#1C2B3A",
  quiet: "#5B6B7B",
  faint: "#8996A3",
  line: "#D3DCE5",
  soft: "#F3F6F9",
  header: "#E8EEF4",
  paper: "#FFFFFF",
  good: "#17693F",
  warn: "#8A5A00",
  bad: "#A8261C",
  /** Of the bullet chart, from below the floor to the challenge. */
  zones: ["#C9D2DB", "#DEE5EB", "#EEF2F6"],
} as const;

export const DEFAULT_ACCENT = "#1B5E9E";

export function isColor(text: unknown): text is string {
  return typeof text === "string" && /^#[0-9a-f]{6}$/i.test(text);
}
