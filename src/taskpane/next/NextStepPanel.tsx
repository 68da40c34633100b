import { makeStyles, tokens } from "@fluentui/react-components";
import { ActionButton } from "../parts/ActionButton";
import { useTextStyles } from "../parts/texts";
import { useNextStepOffer } from "./useNextStepOffer";
import type { ReadyStep } from "./useNextStepOffer";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    // Office puts its personality menu over the top right corner: 34 × 32 at most.
    padding: "16px 20px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    "& > h2": { paddingRight: "20px" },
  },
  action: { marginTop: tokens.spacingVerticalS, maxWidth: "none", width: "100%" },
  other: { maxWidth: "none", width: "100%" },
});

interface NextStepPanelProps {
  readonly step: ReadyStep;
  readonly showFindings: () => void;
}

/** The one thing worth doing now, above everything else. */
export function NextStepPanel({ step, showFindings }: NextStepPanelProps) {
  const offer = useNextStepOffer(step, showFindings);
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <section aria-labelledby="next-step" className={styles.panel}>
      <h2 id="next-step" className={texts.title}>
        {offer.title}
      </h2>
      <p className={texts.body}>{offer.text}</p>
      <ActionButton
        id="next-step-action"
        appearance={step.kind === "done" ? "secondary" : "primary"}
        className={styles.action}
        onAct={offer.act}
      >
        {offer.action}
      </ActionButton>
      {offer.other && (
        <ActionButton appearance="subtle" className={styles.other} onAct={offer.other.act}>
          {offer.other.action}
        </ActionButton>
      )}
    </section>
  );
}
