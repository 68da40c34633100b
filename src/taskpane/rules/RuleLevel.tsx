import { Button, makeStyles, Select } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons";
import type { RuleChange, RuleView } from "../../application/views/rules";
import { severities } from "../findings/findingLists";
import { usePaneTools } from "../state/context";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
  },
  level: { display: "flex", alignItems: "center", gap: "8px" },
});

interface RuleLevelProps {
  readonly rule: RuleView;
  readonly name: string;
  readonly change: (change: RuleChange | null) => void;
}

/** How bad it is when the rule does not hold, and the way back to what the rule usually is. */
export function RuleLevel({ rule, name, change }: RuleLevelProps) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const words = messages.pane.rules;
  return (
    <div className={styles.line}>
      <span className={styles.level}>
        <span aria-hidden="true">{words.levelLabel}</span>
        <Select
          size="small"
          aria-label={words.level({ rule: name })}
          value={rule.severity}
          onChange={(_, { value }) => change({ severity: severities.find((one) => one === value) })}
        >
          {severities.map((severity) => (
            <option key={severity} value={severity}>
              {messages.severities[severity].name}
            </option>
          ))}
        </Select>
      </span>
      {rule.changed && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowResetRegular />}
          aria-label={words.resetRule({ rule: name })}
          onClick={() => change(null)}
        >
          {words.reset}
        </Button>
      )}
    </div>
  );
}
