import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Finding } from "../../application/application";
import { ruleWordsFor } from "../../i18n/messages";
import { ActionButton } from "../parts/ActionButton";
import { Card } from "../parts/Card";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  card: {
    paddingLeft: "12px",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  columns: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", gap: "8px" },
  words: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  fix: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    marginTop: "8px",
    paddingTop: "12px",
    alignSelf: "stretch",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  button: { position: "relative", zIndex: 1 },
});

/** One finding: what is wrong, why it matters, where it is, and what a fix would change. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const { application, messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  const words = ruleWordsFor(messages, finding.rule);
  return (
    <Card labelledBy={headingId} className={styles.card}>
      <div className={styles.columns}>
        <SeverityMark severity={finding.severity} isNamed={true} />
        <div className={styles.words}>
          <h3 id={headingId} className={texts.heading}>
            {words.what(finding.data)}
          </h3>
          <p className={texts.detail}>{words.why(finding.data)}</p>
          <PlaceLink place={finding.place} coversCard />
          {finding.fixable && (
            <div className={styles.fix}>
              <p className={texts.detail}>{words.change(finding.data)}</p>
              <ActionButton
                size="small"
                className={styles.button}
                onAct={() => void application.fix(finding.id)}
              >
                {words.fix(finding.data)}
              </ActionButton>
            </div>
          )}
        </div>
      </div>
    </Card>
  );
}
