import { makeStyles, Select, Tooltip } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../application/views/findings";
import type { SpokenRule } from "../../i18n/ruleWords";
import { ActionButton } from "../parts/ActionButton";
import { usePaneTools } from "../state/context";
import { hasUsualChoice } from "./findingLists";

const useStyles = makeStyles({
  offer: {
    position: "relative",
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 8px",
    marginTop: "6px",
    maxWidth: "100%",
  },
  select: { minWidth: 0, maxWidth: "100%" },
});

interface FixOfferProps {
  readonly finding: Finding;
  readonly words: SpokenRule;
  readonly what: string;
  readonly tabIndex: number;
}

/** The fix of one finding; where there are several ways, the choice comes first. */
export function FixOffer({ finding, words, what, tabIndex }: FixOfferProps) {
  const { application, messages } = usePaneTools();
  const styles = useStyles();
  // Between ways of doing it the usual one comes first; among texts of the sheet only a person can choose.
  const usual = hasUsualChoice(finding) ? (finding.choices[0]?.value ?? "") : "";
  const [choice, setChoice] = useState(usual);
  const mustChoose = finding.choices.length > 0;
  const change = words.change(finding.data);
  const fix = (
    <ActionButton
      size="small"
      tabIndex={tabIndex}
      disabled={mustChoose && choice === ""}
      onAct={() => void application.fix([finding.id], choice || undefined)}
    >
      {words.fix(finding.data)}
    </ActionButton>
  );
  return (
    <div className={styles.offer}>
      {mustChoose && (
        <Select
          size="small"
          tabIndex={tabIndex}
          className={styles.select}
          aria-label={messages.pane.findings.choose({ finding: what })}
          value={choice}
          onChange={(_, { value }) => setChoice(value)}
        >
          {usual === "" && (
            <option value="" disabled>
              {messages.pane.findings.chooseFirst}
            </option>
          )}
          {finding.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label ?? words.choice(value)}
            </option>
          ))}
        </Select>
      )}
      {change ? (
        <Tooltip content={change} relationship="description">
          <span>{fix}</span>
        </Tooltip>
      ) : (
        fix
      )}
    </div>
  );
}
