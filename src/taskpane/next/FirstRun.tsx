import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { PageName } from "../state/pages";
import { ActionButton } from "../parts/ActionButton";
import { Picture } from "../parts/Picture";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";
import { useNextStepOffer } from "./useNextStepOffer";
import type { ReadyStep } from "./useNextStepOffer";

const useStyles = makeStyles({
  lead: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: "20px 20px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Office puts its personality menu over the top right corner: 34 × 32 at most.
    "& > h2": { paddingRight: "20px" },
  },
  ways: { display: "flex", flexDirection: "column", gap: "12px", padding: "16px 12px" },
  way: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "16px",
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  plain: { border: "1px solid transparent", backgroundColor: "transparent" },
  head: { display: "flex", alignItems: "center", gap: "12px" },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "4px" },
  action: { width: "100%", maxWidth: "none" },
  quiet: { alignSelf: "flex-start", marginLeft: "-12px", color: tokens.colorBrandForeground1 },
  skip: { alignSelf: "center", color: tokens.colorNeutralForeground3 },
});

interface FirstRunProps {
  readonly step: ReadyStep;
  readonly onPage: (page: PageName) => void;
  readonly onSkip: () => void;
}

/**
 * Before anything is bound: what this is for in a sentence, two ways to begin, and a sample to look at. Whoever has
 * written something begins with that; on empty sheets the template comes first.
 */
export function FirstRun({ step, onPage, onSkip }: FirstRunProps) {
  const { application, messages } = usePaneTools();
  const { isEmpty } = useApplicationState();
  const styles = useStyles();
  const texts = useTextStyles();
  const own = useNextStepOffer(step, onPage);
  const { title, text, template, sample, skip } = messages.pane.home.first;
  const fromTemplate = { ...template, act: () => onPage("library") };
  const ways = isEmpty
    ? [<Way key="template" {...fromTemplate} shows="bars" leads />, <Way key="own" {...own} shows="header" />]
    : [
        <Way key="own" {...own} shows="header" leads />,
        <Way key="template" {...fromTemplate} shows="bars" />,
      ];
  return (
    <>
      <section aria-labelledby="first-run" className={styles.lead}>
        <h2 id="first-run" className={texts.title}>
          {title}
        </h2>
        <p className={texts.body}>{text}</p>
      </section>
      <div className={styles.ways}>
        {ways}
        <Way {...sample} act={() => void application.openSample().then(() => onPage("home"))} plain />
        <Button size="small" appearance="transparent" className={styles.skip} onClick={onSkip}>
          {skip}
        </Button>
      </div>
    </>
  );
}

interface WayProps {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly act: () => void;
  readonly other?: { readonly action: string; readonly act: () => void } | undefined;
  readonly shows?: "header" | "bars";
  /** The one that most people in this place want. */
  readonly leads?: boolean;
  readonly plain?: boolean;
}

function Way({ title, text, action, act, other, shows, leads = false, plain = false }: WayProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={mergeClasses(styles.way, plain && styles.plain)}>
      <div className={styles.head}>
        <div className={styles.words}>
          <h3 id={headingId} className={texts.heading}>
            {title}
          </h3>
          <p className={texts.detail}>{text}</p>
        </div>
        {shows && <Picture shows={shows} />}
      </div>
      <ActionButton
        {...(leads ? { id: "next-step-action" } : {})}
        appearance={leads ? "primary" : plain ? "transparent" : "secondary"}
        className={plain ? styles.quiet : styles.action}
        onAct={act}
      >
        {action}
      </ActionButton>
      {other && (
        <ActionButton size="small" appearance="subtle" className={styles.action} onAct={other.act}>
          {other.action}
        </ActionButton>
      )}
    </section>
  );
}
