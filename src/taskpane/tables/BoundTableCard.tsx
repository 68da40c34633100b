import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss16Regular, Warning16Filled } from "@fluentui/react-icons";
import { useId } from "react";
import type { BoundTable, RecordPreview } from "../../application/application";
import { Card } from "../parts/Card";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";
import { WeightBar } from "./WeightBar";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", gap: "8px" },
  names: { flexGrow: 1, minWidth: 0 },
  facts: { display: "flex", flexWrap: "wrap", gap: "0 12px" },
  unbind: { margin: "-4px -8px 0 0" },
  score: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 8px" },
  grow: { flexGrow: 1 },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  lostWords: { display: "flex", flexDirection: "column", gap: "4px" },
  lost: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    color: tokens.colorStatusWarningForeground3,
  },
});

function averageScore(records: readonly RecordPreview[]): number | undefined {
  const scores = records.flatMap(({ score }) => (score === null ? [] : [score]));
  return scores.length === 0 ? undefined : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** A bound table at a glance, or, when it is lost, what to do about it. */
export function BoundTableCard({ table }: { readonly table: BoundTable }) {
  const { application, messages } = usePaneTools();
  const { busy } = useApplicationState();
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  const unbindWords = messages.pane.tables.unbindTable({ table: table.title });
  return (
    <Card labelledBy={headingId}>
      <div className={styles.head}>
        <div className={styles.names}>
          <h3 id={headingId} className={texts.heading}>
            {table.title}
          </h3>
          {table.state === "bound" && (
            <div className={styles.facts}>
              <PlaceLink place={table.place} />
              <span className={texts.detail}>
                {messages.pane.tables.kpiCount({ count: table.recordCount })}
              </span>
            </div>
          )}
        </div>
        <Button
          appearance="subtle"
          size="small"
          className={styles.unbind}
          icon={<Dismiss16Regular />}
          aria-label={unbindWords}
          title={unbindWords}
          onClick={busy ? undefined : () => void application.unbind(table.id)}
        />
      </div>
      {table.state === "bound" ? <Figures table={table} /> : <Lost table={table} />}
    </Card>
  );
}

function Figures({ table }: { readonly table: BoundTable }) {
  const { messages, formats } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.pane.tables;
  const average = averageScore(table.records);
  // A large table shows only its first records.
  const count = table.records.length;
  const label = count < table.recordCount ? words.averageOfFirst({ count }) : words.averageScore;
  return (
    <>
      <WeightBar table={table} />
      <div className={styles.score}>
        <span className={mergeClasses(texts.detail, styles.grow)}>{label}</span>
        {average === undefined ? (
          <span className={texts.detail}>{words.noScore}</span>
        ) : (
          <span className={styles.number}>{words.points({ score: formats.score(average) })}</span>
        )}
      </div>
    </>
  );
}

function Lost({ table }: { readonly table: BoundTable }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.pane.tables;
  return (
    <div className={styles.lostWords}>
      <p className={mergeClasses(texts.detail, styles.lost)}>
        <Warning16Filled aria-hidden="true" />
        {words.lost}
      </p>
      <p className={texts.detail}>{words.lostText({ place: messages.pane.place(table.place) })}</p>
      <p className={texts.detail}>{words.lostSteps}</p>
    </div>
  );
}
