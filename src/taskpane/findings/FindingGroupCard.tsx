import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { DisclosureButton } from "../parts/Disclosure";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import type { WordsOf } from "../state/useRuleWords";
import { severities } from "./findingLists";
import type { FindingGroup, Grouping } from "./findingLists";
import { FindingRows } from "./FindingRows";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  group: {
    overflow: "hidden",
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  summary: { padding: "10px 14px 10px 10px", borderRadius: 0 },
  name: { flexGrow: 1, minWidth: 0 },
  counts: { display: "flex", alignItems: "center", gap: "8px", flexShrink: 0 },
  count: {
    display: "inline-flex",
    alignItems: "center",
    gap: "3px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
  rows: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

interface FindingGroupCardProps {
  readonly group: FindingGroup;
  readonly grouping: Grouping;
  readonly wordsOf: WordsOf;
  readonly startsOpen: boolean;
}

/** Findings that belong together: how many there are, and a list that opens. */
export function FindingGroupCard({ group, grouping, wordsOf, startsOpen }: FindingGroupCardProps) {
  const styles = useStyles();
  const rowsId = useId();
  const [open, setOpen] = useState(startsOpen);
  const name = useGroupName(group, grouping, wordsOf);
  return (
    <section className={styles.group} aria-label={name}>
      <h3 className={styles.head}>
        <DisclosureButton
          open={open}
          onToggle={() => setOpen(!open)}
          controls={rowsId}
          className={styles.summary}
          summary={
            <>
              <span className={styles.name}>{name}</span>
              <Counts group={group} />
            </>
          }
        />
      </h3>
      {open && (
        <div id={rowsId} className={styles.rows}>
          <FindingRows findings={group.findings} wordsOf={wordsOf} />
        </div>
      )}
    </section>
  );
}

function useGroupName({ key }: FindingGroup, grouping: Grouping, wordsOf: WordsOf): string {
  const { messages } = usePaneTools();
  if (grouping === "severity")
    return (messages.severities as Readonly<Record<string, { name: string }>>)[key]?.name ?? key;
  if (grouping === "rule") return wordsOf(key).name;
  return key || messages.pane.findings.nobody;
}

function Counts({ group }: { readonly group: FindingGroup }) {
  const { messages, formats } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <span className={styles.counts}>
      {severities
        .filter((severity) => group.counts[severity] > 0)
        .map((severity) => (
          <span key={severity} className={styles.count}>
            <SeverityMark severity={severity} isNamed={false} size={16} />
            <span aria-hidden="true">{formats.number(group.counts[severity])}</span>
            <span className={texts.hidden}>
              {messages.severities[severity].count({ count: group.counts[severity] })}
            </span>
          </span>
        ))}
    </span>
  );
}
