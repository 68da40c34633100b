import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ErrorCircle16Filled,
  ErrorCircle20Filled,
  Lightbulb16Filled,
  Lightbulb20Filled,
  Warning16Filled,
  Warning20Filled,
} from "@fluentui/react-icons";
import type { Severity } from "../../application/views/findings";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";

const useStyles = makeStyles({
  icon: {
    ...{ display: "inline-flex", flexShrink: 0 },
    // As whatever it stands on: a chosen filter has the system's colors of a selection.
    "@media (forced-colors: active)": { color: "inherit" },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorBrandForeground1 },
});

const icons = {
  16: { error: ErrorCircle16Filled, warning: Warning16Filled, hint: Lightbulb16Filled },
  20: { error: ErrorCircle20Filled, warning: Warning20Filled, hint: Lightbulb20Filled },
};

interface SeverityMarkProps {
  readonly severity: Severity;
  readonly isNamed: boolean;
  readonly size?: keyof typeof icons;
}

/** A shape for each severity, so that colour is never the only sign; its name is there for screen readers. */
export function SeverityMark({ severity, isNamed, size = 20 }: SeverityMarkProps) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const Icon = icons[size][severity];
  return (
    <span className={mergeClasses(styles.icon, styles[severity])}>
      <Icon aria-hidden="true" />
      {isNamed && <span className={texts.hidden}>{messages.severities[severity].name}</span>}
    </span>
  );
}
