import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** The four sizes of text in the pane. Headings balance their lines, so that no single character is left over. */
export const useTextStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0, textWrap: "balance" },
  heading: { ...typographyStyles.body1Strong, margin: 0, textWrap: "balance" },
  section: {
    ...typographyStyles.caption1Strong,
    margin: 0,
    color: tokens.colorNeutralForeground3,
  },
  body: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  detail: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    textWrap: "pretty",
  },
  /** For screen readers only. */
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
