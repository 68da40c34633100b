import { makeStyles } from "@fluentui/react-components";
import { ActionButton } from "../parts/ActionButton";
import { EmptyState } from "../parts/EmptyState";
import { usePageStyles } from "../parts/page";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";
import { BoundTableCard } from "./BoundTableCard";
import { CandidateList } from "./CandidateList";
import { LostTableCard } from "./LostTableCard";

const useStyles = makeStyles({ looks: { display: "flex", flexWrap: "wrap", gap: "4px" } });

/** Tables that got lost, then those to be confirmed, then those that are bound. */
export function TablesPage() {
  const { messages } = usePaneTools();
  const { tables, candidates = [] } = useApplicationState();
  const texts = useTextStyles();
  const page = usePageStyles();
  const words = messages.pane.tables;
  const lost = tables.filter(({ state }) => state === "lost");
  const bound = tables.filter(({ state }) => state === "bound");
  return (
    <>
      {tables.length === 0 && candidates.length === 0 && <EmptyState shows="header" {...words.none} />}
      {lost.length > 0 && (
        <section aria-labelledby="lost" className={page.section}>
          <h2 id="lost" className={texts.section}>
            {words.lost}
          </h2>
          {lost.map((table) => (
            <LostTableCard key={table.id} table={table} />
          ))}
        </section>
      )}
      {candidates.length > 0 && <CandidateList candidates={candidates} />}
      {bound.length > 0 && (
        <section aria-labelledby="bound" className={page.section}>
          <h2 id="bound" className={texts.section}>
            {words.bound}
          </h2>
          {bound.map((table) => (
            <BoundTableCard key={table.id} table={table} />
          ))}
        </section>
      )}
      <LookFurther />
    </>
  );
}

/** On the sheet in front, or through the whole workbook. */
function LookFurther() {
  const { application, messages } = usePaneTools();
  const { activeSheetName: sheetName } = useApplicationState();
  const styles = useStyles();
  const words = messages.pane.tables;
  return (
    <div className={styles.looks}>
      <ActionButton size="small" appearance="subtle" onAct={() => void application.detect("sheet")}>
        {words.lookHere({ sheetName })}
      </ActionButton>
      <ActionButton size="small" appearance="subtle" onAct={() => void application.detect("workbook")}>
        {words.lookEverywhere}
      </ActionButton>
    </div>
  );
}
