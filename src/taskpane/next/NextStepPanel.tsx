import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PageName } from "../state/pages";
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
  card: {
    padding: "16px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    "& > h2": { paddingRight: 0 },
  },
  action: { marginTop: tokens.spacingVerticalS, maxWidth: "none", width: "100%" },
  other: { maxWidth: "none", width: "100%" },
});

interface NextStepPanelProps {
  readonly step: ReadyStep;
  readonly onPage: (page: PageName) => void;
  /** On a page among other things, and not above all of them. */
  readonly asCard?: boolean;
}

/** The one thing worth doing now. */
export function NextStepPanel({ step, onPage, asCard = false }: NextStepPanelProps) {
  const offer = useNextStepOffer(step, onPage);
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <section aria-labelledby="next-step" className={mergeClasses(styles.panel, asCard && styles.card)}>
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
