import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding, Severity } from "../../application/application";
import { usePaneTools } from "../state/context";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 16px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  count: { display: "flex", alignItems: "center", gap: "6px", fontWeight: tokens.fontWeightSemibold },
});

const severities: readonly Severity[] = ["error", "warning", "hint"];

/** "1 error, 2 warnings": only what there is. */
export function SeverityCounts({ findings }: { readonly findings: readonly Finding[] }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const counted = severities.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  return (
    <ul className={styles.counts}>
      {counted
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => (
          <li key={severity} className={styles.count}>
            <SeverityMark severity={severity} isNamed={false} />
            {messages.severities[severity].count({ count })}
          </li>
        ))}
    </ul>
  );
}
