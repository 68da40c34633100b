import { Button, Field, makeStyles, ProgressBar } from "@fluentui/react-components";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "12px" },
  bar: { flex: "1 1 auto", minWidth: 0 },
});

/** How far a batch is, with the way to stop it: what is made by then stays, whole. */
export function BatchProgress() {
  const { busy } = useApplicationState();
  const { application, messages } = usePaneTools();
  const styles = useStyles();
  if (busy?.operation !== "scorecard" || busy.progress === undefined) return null;
  return (
    <div className={styles.line}>
      <Field className={styles.bar} validationState="none" aria-label={messages.scorecardsPage.progress}>
        <ProgressBar value={busy.progress} aria-label={messages.scorecardsPage.progress} />
      </Field>
      {busy.cancellable && (
        <Button size="small" onClick={() => application.cancel()}>
          {messages.pane.status.cancel}
        </Button>
      )}
    </div>
  );
}
