import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PageName } from "../state/pages";
import { ActionButton } from "../parts/ActionButton";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { useNextStepOffer } from "./useNextStepOffer";
import type { ReadyStep } from "./useNextStepOffer";

const useStyles = makeStyles({
  /** One height whatever it says, so that the tabs below never move. */
  header: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    height: "44px",
    // Office puts its personality menu over the top right corner: 34 × 32 at most.
    padding: "0 36px 0 20px",
    backgroundColor: tokens.colorNeutralBackground1,
    // At 200 % what is said and what is offered stand below each other.
    "@media (max-width: 260px)": { height: "auto", flexWrap: "wrap", paddingBlock: "8px" },
  },
  title: {
    ...{ flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
    "@media (max-width: 260px)": { flexBasis: "100%", whiteSpace: "normal" },
  },
  action: { flexShrink: 0, minWidth: 0 },
});

interface PaneHeaderProps {
  readonly page: PageName;
  readonly step: ReadyStep;
  readonly onPage: (page: PageName) => void;
}

/** Above the tabs: the next step in a line. On Home, which has it in full, and where it is done, the product's name. */
export function PaneHeader({ page, step, onPage }: PaneHeaderProps) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const offer = useNextStepOffer(step, onPage);
  const isSaidBelow = page === "home" || (page === "findings" && step.kind === "solve");
  const isOffered = !isSaidBelow && step.kind !== "done";
  return (
    <section aria-labelledby={isOffered ? "next-step" : undefined} className={styles.header}>
      {isOffered ? (
        <>
          <h2 id="next-step" title={offer.title} className={mergeClasses(texts.heading, styles.title)}>
            {offer.title}
          </h2>
          <ActionButton
            id="next-step-action"
            size="small"
            appearance="primary"
            className={styles.action}
            onAct={offer.act}
          >
            {offer.action}
          </ActionButton>
        </>
      ) : (
        <span aria-hidden="true" className={mergeClasses(texts.heading, styles.title)}>
          {messages.pane.name}
        </span>
      )}
    </section>
  );
}
