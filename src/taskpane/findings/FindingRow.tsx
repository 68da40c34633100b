import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { memo, useId, useState } from "react";
import type { Finding } from "../../application/views/findings";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import type { WordsOf } from "../state/useRuleWords";
import { FindingDetail } from "./FindingDetail";
import { FixOffer } from "./FixOffer";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  row: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    gap: "0 8px",
    padding: "10px 8px 10px 13px",
    borderLeft: "3px solid transparent",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  selected: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  mark: { paddingTop: "2px" },
  words: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "2px", minWidth: 0 },
  what: { margin: 0, fontWeight: tokens.fontWeightRegular, textWrap: "pretty" },
  meta: { display: "flex", flexWrap: "wrap", gap: "0 8px" },
  here: { color: tokens.colorBrandForeground1 },
  open: { position: "relative", zIndex: 1, alignSelf: "start", margin: "-2px -4px 0 0", minWidth: "24px" },
  detail: { gridColumn: "2 / -1", minWidth: 0 },
});

interface FindingRowProps {
  readonly finding: Finding;
  readonly wordsOf: WordsOf;
  /** Its cells are selected in the sheet. */
  readonly selected: boolean;
  /** Of a list one row can be reached with Tab; arrows lead to the others. */
  readonly reachable: boolean;
  readonly startsOpen?: boolean;
}

/** One finding: what is wrong and where; a click goes there. Opened, why it matters and what can be done. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const { finding, wordsOf, selected, reachable, startsOpen = false } = props;
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  const [open, setOpen] = useState(startsOpen);
  const words = messages.pane.findings;
  const spoken = wordsOf(finding.rule);
  const what = spoken.what(finding.data);
  const tabIndex = reachable ? 0 : -1;
  return (
    <article
      aria-labelledby={headingId}
      aria-current={selected || undefined}
      className={mergeClasses(styles.row, selected && styles.selected)}
    >
      <span className={styles.mark}>
        <SeverityMark severity={finding.severity} isNamed size={16} />
      </span>
      <div className={styles.words}>
        <h4 id={headingId} className={styles.what}>
          {what}
        </h4>
        <div className={mergeClasses(texts.detail, styles.meta)}>
          <PlaceLink place={finding.place} coversCard tabIndex={tabIndex} />
          {finding.person && <span>{finding.person}</span>}
          {selected && <span className={styles.here}>{words.here}</span>}
        </div>
        {finding.fixable && <FixOffer finding={finding} words={spoken} what={what} tabIndex={tabIndex} />}
      </div>
      <Button
        size="small"
        appearance="transparent"
        tabIndex={tabIndex}
        className={styles.open}
        icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        aria-expanded={open}
        aria-label={words.explain({ finding: what })}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div className={styles.detail}>
          <FindingDetail finding={finding} words={spoken} what={what} />
        </div>
      )}
    </article>
  );
});
