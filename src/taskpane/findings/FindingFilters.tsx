import { Input, makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import { Segments } from "../parts/Segments";
import { usePaneTools } from "../state/context";
import { countSeverities, groupings, severities } from "./findingLists";
import { SeverityMark } from "./SeverityMark";
import type { FindingView } from "./useFindingView";

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", gap: "8px" },
  counts: { display: "flex", flexWrap: "wrap", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  count: {
    minWidth: 0,
    paddingInline: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
  },
  left: {
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground3,
    textDecorationLine: "line-through",
  },
  search: { width: "100%", maxWidth: "none" },
});

/** How many of each severity, each a switch; a search; and what the list is grouped by. */
export function FindingFilters({ view }: { readonly view: FindingView }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const words = messages.pane.findings;
  return (
    <div className={styles.filters}>
      <SeverityCounts view={view} />
      <Input
        type="search"
        maxLength={100}
        size="small"
        contentBefore={<Search16Regular />}
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        value={view.query}
        onChange={(_, { value }) => view.setQuery(value)}
      />
      <Segments
        label={words.groupBy}
        options={groupings.map((value) => ({ value, label: words.grouping[value] }))}
        value={view.grouping}
        onChange={view.setGrouping}
      />
    </div>
  );
}

/** "1 error, 2 warnings": only what there is. */
function SeverityCounts({ view }: { readonly view: FindingView }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const counts = countSeverities(view.inPlace);
  return (
    <ul className={styles.counts} aria-label={messages.pane.findings.shown}>
      {severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <li key={severity}>
            <ToggleButton
              size="small"
              shape="circular"
              appearance="outline"
              className={mergeClasses(styles.count, view.hidden.has(severity) && styles.left)}
              checked={!view.hidden.has(severity)}
              icon={<SeverityMark severity={severity} isNamed={false} size={16} />}
              onClick={() => view.toggle(severity)}
            >
              {messages.severities[severity].count({ count: counts[severity] })}
            </ToggleButton>
          </li>
        ))}
    </ul>
  );
}
