import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { BoundTable, RecordPreview } from "../../application/application";
import { Card } from "../parts/Card";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { roleName } from "./RoleSelect";
import { UnbindButton } from "./UnbindButton";
import { WeightScopes } from "./WeightScopes";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", gap: "8px" },
  names: { flexGrow: 1, minWidth: 0 },
  facts: { display: "flex", flexWrap: "wrap", gap: "0 12px" },
  score: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 8px" },
  grow: { flexGrow: 1 },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

function averageScore(records: readonly RecordPreview[]): number | undefined {
  const scores = records.flatMap(({ score }) => (score === null ? [] : [score]));
  return scores.length === 0 ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** A bound table at a glance: what it is used as, how much is in it, its weights and its scores. */
export function BoundTableCard({ table }: { readonly table: BoundTable }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  const words = messages.pane.tables;
  return (
    <Card labelledBy={headingId}>
      <div className={styles.head}>
        <div className={styles.names}>
          <h3 id={headingId} className={texts.heading}>
            {table.title}
          </h3>
          <PlaceLink place={table.place} />
          <div className={mergeClasses(texts.detail, styles.facts)}>
            <span>{roleName(messages, table.role)}</span>
            <span>{words.kpiCount({ count: table.recordCount })}</span>
            {table.people > 0 && <span>{words.peopleCount({ count: table.people })}</span>}
          </div>
        </div>
        <UnbindButton table={table} />
      </div>
      <WeightScopes table={table} />
      <AverageScore table={table} />
    </Card>
  );
}

function AverageScore({ table }: { readonly table: BoundTable }) {
  const { messages, formats } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.pane.tables;
  const average = averageScore(table.records);
  // A large table shows only its first records.
  const count = table.records.length;
  const label = count < table.recordCount ? words.averageOfFirst({ count }) : words.averageScore;
  return (
    <div className={styles.score}>
      <span className={mergeClasses(texts.detail, styles.grow)}>{label}</span>
      {average === undefined ? (
        <span className={texts.detail}>{words.noScore}</span>
      ) : (
        <span className={styles.number}>{words.points({ score: formats.score(average) })}</span>
      )}
    </div>
  );
}
