import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Question16Filled, Warning16Filled } from "@fluentui/react-icons";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: "4px", "& > svg": { flexShrink: 0 } },
  sure: { color: tokens.colorStatusSuccessForeground1 },
  likely: { color: tokens.colorNeutralForeground2 },
  unsure: { color: tokens.colorStatusWarningForeground3 },
});

const icons = { sure: CheckmarkCircle16Filled, likely: Question16Filled, unsure: Warning16Filled };

/** Detection offers nothing under 0.5, so half of its range is already doubtful. */
function confidenceIn(confidence: number): keyof typeof icons {
  if (confidence >= 0.85) return "sure";
  return confidence >= 0.7 ? "likely" : "unsure";
}

/** How sure detection is, in words. */
export function ConfidenceMark({ confidence }: { readonly confidence: number }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const level = confidenceIn(confidence);
  const Icon = icons[level];
  return (
    <span className={mergeClasses(texts.detail, styles.mark, styles[level])}>
      <Icon aria-hidden="true" />
      {messages.pane.tables.confidence[level]}
    </span>
  );
}
