import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RuleSettingView } from "../../application/views/rules";
import { usePaneTools } from "../state/context";

const useStyles = makeStyles({
  badge: {
    flexShrink: 0,
    padding: "0 6px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: "16px",
    whiteSpace: "nowrap",
  },
  requirement: {
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
});

/** Where a number comes from: fixed by the requirements, or our choice. */
export function SourceBadge({ source }: Pick<RuleSettingView, "source">) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const words = messages.pane.rules;
  return (
    <span
      className={mergeClasses(styles.badge, source === "requirement" && styles.requirement)}
      title={words.sourceText[source]}
    >
      {words.source[source]}
    </span>
  );
}
