import { makeStyles, tokens } from "@fluentui/react-components";
import { ActionButton } from "../parts/ActionButton";
import { Card } from "../parts/Card";
import { Picture } from "../parts/Picture";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";

const useStyles = makeStyles({
  steps: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    margin: 0,
    padding: "20px",
    listStyleType: "none",
  },
  step: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalL },
  text: { minWidth: 0 },
  template: { margin: "16px 12px 0", gap: tokens.spacingVerticalXS },
  action: { marginTop: tokens.spacingVerticalS, maxWidth: "none" },
});

const pictures = { bind: "header", check: "done", scorecard: "bars" } as const;
const steps = ["bind", "check", "scorecard"] as const;

/** Before anything is bound: the other way to begin, and the three things that will happen, each in a line. */
export function FirstSteps({ showLibrary }: { readonly showLibrary: () => void }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const { template } = messages.pane.firstSteps;
  return (
    <>
      <Card labelledBy="from-template" className={styles.template}>
        <h2 id="from-template" className={texts.heading}>
          {template.title}
        </h2>
        <p className={texts.detail}>{template.text}</p>
        <ActionButton className={styles.action} onAct={showLibrary}>
          {template.action}
        </ActionButton>
      </Card>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step} className={styles.step}>
            <Picture shows={pictures[step]} />
            <div className={styles.text}>
              <h3 className={texts.heading}>{messages.pane.firstSteps[step].title}</h3>
              <p className={texts.detail}>{messages.pane.firstSteps[step].text}</p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
