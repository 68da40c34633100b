import { makeStyles } from "@fluentui/react-components";
import { ActionButton } from "../parts/ActionButton";
import { EmptyState } from "../parts/EmptyState";
import { usePageStyles } from "../parts/page";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { bySeverity } from "../state/nextStep";
import { useApplicationState } from "../state/useApplicationState";
import { FindingCard } from "./FindingCard";
import { SeverityCounts } from "./SeverityCounts";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: "8px", padding: "0 8px" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", padding: "0 8px" },
});

export function FindingsPage() {
  const { findings, tables } = useApplicationState();
  const page = usePageStyles();
  const { messages } = usePaneTools();
  const words = messages.pane.findings;
  const boundCount = tables.filter(({ state }) => state === "bound").length;
  if (!findings) return <EmptyState shows="header" {...words.beforeFirst} />;
  return (
    <>
      {findings.length === 0 ? (
        <EmptyState
          shows="done"
          title={words.nothing.title}
          text={words.nothing.text({ count: boundCount })}
        />
      ) : (
        <section aria-labelledby="findings-list" className={page.section}>
          <FindingsHead />
          {bySeverity(findings).map((finding) => (
            <FindingCard key={finding.id} finding={finding} />
          ))}
        </section>
      )}
      <FindingsActions />
    </>
  );
}

function FindingsHead() {
  const { findings = [] } = useApplicationState();
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <div className={styles.head}>
      <h2 id="findings-list" className={texts.hidden}>
        {messages.pane.findings.listTitle}
      </h2>
      <SeverityCounts findings={findings} />
    </div>
  );
}

function FindingsActions() {
  const { highlightCount } = useApplicationState();
  const { application, messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.pane.findings;
  return (
    <div className={styles.actions}>
      <ActionButton size="small" onAct={() => void application.check()}>
        {words.checkAgain}
      </ActionButton>
      <ActionButton size="small" onAct={() => void application.clearHighlights()}>
        {words.clear}
      </ActionButton>
      <span className={texts.detail}>{words.highlightCount({ count: highlightCount })}</span>
    </div>
  );
}
