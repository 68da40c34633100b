import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { usePageStyles } from "../parts/page";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { meets } from "../state/places";
import { useApplicationState } from "../state/useApplicationState";
import type { WordsOf } from "../state/useRuleWords";
import { FindingRows } from "./FindingRows";

const useStyles = makeStyles({
  card: {
    overflow: "hidden",
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/**
 * What is wrong at the cell a person selects in the sheet, with the reasons. A selection the pane made itself only
 * marks the row it came from: nothing moves under the pointer.
 */
export function AtSelection({ wordsOf }: { readonly wordsOf: WordsOf }) {
  const { guide, messages } = usePaneTools();
  const { findings, selection } = useApplicationState();
  const styles = useStyles();
  const texts = useTextStyles();
  const page = usePageStyles();
  const here = useMemo(
    () => (findings ?? []).filter(({ place, marked }) => meets(place, selection) || meets(marked, selection)),
    [findings, selection],
  );
  if (!selection || guide.ledTo(selection) || here.length === 0) return null;
  return (
    <section aria-labelledby="at-cell" className={page.section}>
      <h2 id="at-cell" className={texts.section}>
        {messages.pane.findings.atCell} {messages.pane.place(selection)}
      </h2>
      <div className={styles.card}>
        <FindingRows
          key={`${selection.sheetName} ${selection.address}`}
          findings={here}
          wordsOf={wordsOf}
          startOpen={here.length === 1}
          unmarked
        />
      </div>
    </section>
  );
}
