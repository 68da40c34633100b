import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { usualScoring, type ScoringSettings } from "../../domain/scoring/scoringSettings";
import { Disclosure } from "../parts/Disclosure";
import { usePageStyles } from "../parts/page";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { GradesCard } from "./GradesCard";
import { IncentiveCard } from "./IncentiveCard";
import { PointsCard } from "./PointsCard";
import { TotalsCard } from "./TotalsCard";
import { UndoBar } from "./UndoBar";
import { useUndo } from "./useUndo";

const useStyles = makeStyles({
  inset: { padding: "0 8px" },
  reset: { alignSelf: "flex-start", marginInline: "8px" },
  list: { margin: "4px 0 0", paddingInlineStart: "18px" },
});

/** How this workbook turns figures into scores, grades and coefficients. */
export function ScoringPage() {
  const { messages } = usePaneTools();
  const { settings, change, ...undo } = useUndo();
  const styles = useStyles();
  const texts = useTextStyles();
  const page = usePageStyles();
  const words = messages.settingsPage;
  const { scoring } = settings;
  const score = (patch: Partial<ScoringSettings>) => change({ scoring: { ...scoring, ...patch } });
  return (
    <section aria-label={messages.pane.pages.scoring} className={page.section}>
      <p className={mergeClasses(texts.detail, styles.inset)}>{words.scoringIntro}</p>
      <GradesCard grades={scoring.grades} onChange={(grades) => score({ grades })} />
      <PointsCard scoring={scoring} onChange={score} />
      <IncentiveCard points={scoring.incentive} onChange={(incentive) => score({ incentive })} />
      <TotalsCard settings={settings} onChange={change} />
      <p className={mergeClasses(texts.detail, styles.inset)}>{words.functionsNote}</p>
      <FunctionDefaults />
      <Button
        className={styles.reset}
        onClick={() => change({ scoring: usualScoring, missing: "exclude" }, "reset")}
      >
        {words.reset}
      </Button>
      <UndoBar {...undo} />
    </section>
  );
}

/** Our choices that are arguments of worksheet functions are in sight too. */
function FunctionDefaults() {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const [open, setOpen] = useState(false);
  const { title, text, list } = messages.settingsPage.others;
  return (
    <div className={styles.inset}>
      <Disclosure open={open} onToggle={() => setOpen(!open)} summary={title}>
        <p className={texts.detail}>{text}</p>
        <ul className={mergeClasses(texts.detail, styles.list)}>
          {Object.values(list).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
