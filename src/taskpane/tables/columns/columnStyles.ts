import { makeStyles, tokens } from "@fluentui/react-components";

/** Columns of a table as lines of a grid: letter, header, field. */
export const useColumnStyles = makeStyles({
  list: { display: "grid", gap: "2px", margin: "8px -8px 0", padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "30px minmax(0, 1fr) minmax(0, 128px)",
    alignItems: "center",
    gap: "4px 8px",
    padding: "4px 8px",
    borderRadius: tokens.borderRadiusMedium,
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  letter: {
    minWidth: 0,
    padding: "2px 0",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "center",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground4Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": { border: "1px solid ButtonText" },
  },
  /** A long word is parted where its language parts it, not anywhere. */
  header: { minWidth: 0, hyphens: "auto" },
  unused: { color: tokens.colorNeutralForeground3 },
  note: { display: "flex", alignItems: "center", gap: "4px", "& > svg": { flexShrink: 0 } },
  unsure: { color: tokens.colorStatusWarningForeground3 },
  below: {
    gridColumn: "2 / -1",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    "& > button": { minWidth: 0 },
  },
  question: { flexBasis: "100%", color: tokens.colorStatusWarningForeground3 },
});
