import { makeStyles } from "@fluentui/react-components";
import { ActionButton } from "../parts/ActionButton";
import { usePageStyles } from "../parts/page";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";
import type { Candidate } from "../state/useCandidates";
import { BoundTableCard } from "./BoundTableCard";
import { CandidateCard } from "./CandidateCard";

const useStyles = makeStyles({ another: { alignSelf: "flex-start" } });

/** The tables that were just found, to be confirmed. */
export function CandidateList({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const { messages } = usePaneTools();
  const texts = useTextStyles();
  const page = usePageStyles();
  return (
    <section aria-labelledby="understood" className={page.section}>
      <h2 id="understood" className={texts.section}>
        {messages.pane.tables.understood}
      </h2>
      {candidates.map((candidate) => (
        <CandidateCard key={candidate.table.id} candidate={candidate} />
      ))}
    </section>
  );
}

export function TablesPage({ candidates }: { readonly candidates: readonly Candidate[] | undefined }) {
  const { application, messages } = usePaneTools();
  const { tables, activeSheetName: sheetName } = useApplicationState();
  const styles = useStyles();
  const texts = useTextStyles();
  const page = usePageStyles();
  const words = messages.pane.tables;
  const found = candidates ?? [];
  const isBound = tables.some(({ state, place }) => state === "bound" && place.sheetName === sheetName);
  return (
    <>
      {found.length > 0 && <CandidateList candidates={found} />}
      <section aria-labelledby="bound" className={page.section}>
        <h2 id="bound" className={texts.section}>
          {words.bound}
        </h2>
        {tables.map((table) => (
          <BoundTableCard key={table.id} table={table} />
        ))}
        {found.length === 0 && (
          <ActionButton
            appearance="subtle"
            className={styles.another}
            onAct={() => void application.detect()}
          >
            {isBound ? words.lookAgain({ sheetName }) : words.bindAnother({ sheetName })}
          </ActionButton>
        )}
      </section>
    </>
  );
}
