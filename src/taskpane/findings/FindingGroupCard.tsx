import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Disclosure } from "../parts/Disclosure";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { meets } from "../state/places";
import { useApplicationState } from "../state/useApplicationState";
import type { WordsOf } from "../state/useRuleWords";
import { severities } from "./findingLists";
import type { FindingGroup, Grouping } from "./findingLists";
import { FindingRow } from "./FindingRow";
import { SeverityMark } from "./SeverityMark";
import { ShowMore, useHelpings } from "./ShowMore";
import { useRowKeys } from "./useRowKeys";

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
  const [open, setOpen] = useState(startsOpen);
  const name = useGroupName(group, grouping, wordsOf);
  return (
    <section className={styles.group} aria-label={name}>
      <h3 className={styles.head}>
        <Disclosure
          open={open}
          onToggle={() => setOpen(!open)}
          className={styles.summary}
          summary={
            <>
              <span className={styles.name}>{name}</span>
              <Counts group={group} />
            </>
          }
        >
          <Rows group={group} wordsOf={wordsOf} />
        </Disclosure>
      </h3>
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

function Rows({ group, wordsOf }: { readonly group: FindingGroup; readonly wordsOf: WordsOf }) {
  const { selection } = useApplicationState();
  const styles = useStyles();
  const rowKeys = useRowKeys();
  const { shown, rest, more } = useHelpings(group.findings);
  return (
    <>
      <div className={styles.rows} {...rowKeys}>
        {shown.map((finding) => (
          <FindingRow
            key={finding.id}
            finding={finding}
            wordsOf={wordsOf}
            selected={meets(finding.place, selection)}
          />
        ))}
      </div>
      <ShowMore rest={rest} more={more} />
    </>
  );
}
