import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../application/views/findings";
import type { SpokenRule } from "../../i18n/ruleWords";
import { useTextStyles } from "../parts/texts";
import { ActionButton } from "../parts/ActionButton";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";
import { DismissForm } from "./DismissForm";
import { hasUsualChoice } from "./findingLists";
import { RuleFacts } from "./RuleFacts";

const useStyles = makeStyles({
  detail: {
    position: "relative",
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    paddingTop: "8px",
  },
  label: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px",
    marginLeft: "-8px",
    "& > button": { minWidth: 0, maxWidth: "none" },
  },
});

interface FindingDetailProps {
  readonly finding: Finding;
  readonly words: SpokenRule;
  readonly what: string;
}

/** Why it matters, what to do, what exactly a fix changes, by which rule, and what may be done with all its kind. */
export function FindingDetail({ finding, words, what }: FindingDetailProps) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const [dismissing, setDismissing] = useState(false);
  const [cancelled, setCancelled] = useState(false);
  const cancel = () => {
    setCancelled(true);
    setDismissing(false);
  };
  const pane = messages.pane.findings;
  const { data } = finding;
  return (
    <div className={styles.detail}>
      <p className={texts.detail}>{words.why(data)}</p>
      <p className={texts.detail}>
        <span className={styles.label}>{pane.advice}</span> {words.advice(data)}
      </p>
      {finding.fixable && words.change(data) && <p className={texts.detail}>{words.change(data)}</p>}
      <RuleFacts code={finding.rule} words={words} />
      {dismissing ? (
        <DismissForm findingIds={[finding.id]} onCancel={cancel} />
      ) : (
        <div className={styles.actions}>
          <FixAllOffer finding={finding} />
          <Button
            // Back where the form was opened from.
            autoFocus={cancelled}
            size="small"
            appearance="subtle"
            aria-label={pane.dismissFinding({ finding: what })}
            onClick={() => setDismissing(true)}
          >
            {pane.dismiss}
          </Button>
        </div>
      )}
    </div>
  );
}

/** All findings of the rule that can be fixed without a question. */
function FixAllOffer({ finding }: { readonly finding: Finding }) {
  const { application, messages } = usePaneTools();
  const { findings = [] } = useApplicationState();
  const ids = findings
    .filter((one) => one.rule === finding.rule && one.fixable && hasUsualChoice(one))
    .map(({ id }) => id);
  if (ids.length < 2) return null;
  return (
    <ActionButton size="small" appearance="subtle" onAct={() => void application.previewFix(ids)}>
      {messages.pane.findings.fixAll({ count: ids.length })}
    </ActionButton>
  );
}
