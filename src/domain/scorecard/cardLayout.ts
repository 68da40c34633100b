/** Rows of a card from the top: the band with the title, a gap, the header, then the KPIs. */
export const TITLE_ROW = 0;
export const SOURCE_ROW = 1;
export const GAP_ROW = 2;
export const HEADER_ROW = 3;
export const FIRST_ROW = 4;

/** Ink, its tints, and lines: one hue, so that the figures are what is seen. */
export const colors = {
  ink: "#17324D",
  onInk: "#FFFFFF",
  onInkQuiet: "#C4D1DE",
  header: "#E8EEF4",
  quiet: "#5B6B7B",
  line: "#D3DCE5",
} as const;
