import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import type { BoundTable } from "../../application/application";
import { ActionButton } from "../parts/ActionButton";
import { Card } from "../parts/Card";
import { usePageStyles } from "../parts/page";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";

const useStyles = makeStyles({
  intro: { padding: "0 8px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px 12px" },
  names: { flex: "1 1 140px", minWidth: 0 },
});

export function ScorecardsPage() {
  const { tables } = useApplicationState();
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const page = usePageStyles();
  return (
    <section aria-label={messages.pane.pages.scorecards} className={page.section}>
      <p className={mergeClasses(texts.detail, styles.intro)}>{messages.pane.scorecards.intro}</p>
      {tables
        .filter((table) => table.state === "bound")
        .map((table) => (
          <ScorecardCard key={table.id} table={table} />
        ))}
    </section>
  );
}

function ScorecardCard({ table }: { readonly table: BoundTable }) {
  const { scorecards } = useApplicationState();
  const { application, messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  const words = messages.pane.scorecards;
  const sheetName = scorecards[table.id];
  const make = () => void application.makeScorecard(table.id);
  return (
    <Card labelledBy={headingId}>
      <div className={styles.row}>
        <div className={styles.names}>
          <h3 id={headingId} className={texts.heading}>
            {table.title}
          </h3>
          {sheetName ? (
            <PlaceLink place={{ sheetName, address: "A1" }} text={words.onSheet({ sheetName })} />
          ) : (
            <p className={texts.detail}>{words.notYet}</p>
          )}
        </div>
        {sheetName ? (
          <ActionButton size="small" label={words.updateFor({ table: table.title })} onAct={make}>
            {words.update}
          </ActionButton>
        ) : (
          <ActionButton size="small" label={words.makeFor({ table: table.title })} onAct={make}>
            {words.make}
          </ActionButton>
        )}
      </div>
    </Card>
  );
}
