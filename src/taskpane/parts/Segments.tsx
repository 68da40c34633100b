import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useTextStyles } from "./texts";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px",
    margin: 0,
    padding: "2px",
    minWidth: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { outline: "1px solid GrayText" },
  },
  segment: {
    flex: "1 1 auto",
    padding: "3px 8px",
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: "center",
    cursor: "pointer",
    "&:hover": { color: tokens.colorNeutralForeground1 },
    "&:has(:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
      "&:hover": { color: "HighlightText" },
    },
  },
});

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight. Radio buttons underneath: one stop for the keyboard, arrows to choose. */
export function Segments<Value extends string>({ label, options, value, onChange }: SegmentsProps<Value>) {
  const styles = useStyles();
  const texts = useTextStyles();
  const name = useId();
  return (
    <fieldset className={styles.group} aria-label={label}>
      {options.map((option) => (
        <label
          key={option.value}
          className={mergeClasses(styles.segment, option.value === value && styles.chosen)}
        >
          <input
            type="radio"
            className={texts.hidden}
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
