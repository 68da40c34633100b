import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DismissedFinding } from "../../application/views/findings";
import { ActionButton } from "../parts/ActionButton";
import { Disclosure } from "../parts/Disclosure";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";
import type { WordsOf } from "../state/useRuleWords";
import { ShowMore, useHelpings } from "./ShowMore";

const useStyles = makeStyles({
  head: { padding: "0 8px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: {
    margin: "8px 0 0",
    padding: "4px 16px",
    listStyleType: "none",
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "& > li:not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  item: { display: "flex", alignItems: "flex-start", gap: "8px", padding: "8px 0" },
  words: { display: "flex", flexDirection: "column", alignItems: "flex-start", flexGrow: 1, minWidth: 0 },
});

/** What was put aside, with reason and day, and the way back. */
export function DismissedList({ wordsOf }: { readonly wordsOf: WordsOf }) {
  const { messages } = usePaneTools();
  const { dismissed } = useApplicationState();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { shown, rest, more } = useHelpings(dismissed);
  if (dismissed.length === 0) return null;
  return (
    <div>
      <Disclosure
        open={open}
        onToggle={() => setOpen(!open)}
        className={styles.head}
        summary={messages.pane.findings.dismissed({ count: dismissed.length })}
      >
        <ul className={styles.list}>
          {shown.map((one) => (
            <li key={one.finding.id}>
              <Dismissed one={one} wordsOf={wordsOf} />
            </li>
          ))}
        </ul>
        <ShowMore rest={rest} more={more} />
      </Disclosure>
    </div>
  );
}

function Dismissed({ one, wordsOf }: { readonly one: DismissedFinding; readonly wordsOf: WordsOf }) {
  const { application, messages, say } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.pane.findings;
  const { finding, reason, day } = one;
  const what = wordsOf(finding.rule).what(finding.data);
  return (
    <div className={styles.item}>
      <div className={styles.words}>
        <span>{what}</span>
        <span className={texts.detail}>{words.dismissedOn({ day: say.day(day), reason })}</span>
        <PlaceLink place={finding.place} />
      </div>
      <ActionButton
        size="small"
        appearance="subtle"
        label={words.restoreFinding({ finding: what })}
        onAct={() => void application.restore([finding.id])}
      >
        {words.restore}
      </ActionButton>
    </div>
  );
}
