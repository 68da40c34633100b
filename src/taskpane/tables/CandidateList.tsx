import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { KpiTable } from "../../application/views/tables";
import { usePageStyles } from "../parts/page";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { CandidateCard } from "./CandidateCard";

const useStyles = makeStyles({
  sheet: { padding: "4px 8px 0" },
});

/** The tables that were just found, sheet by sheet, to be confirmed. */
export function CandidateList({ candidates }: { readonly candidates: readonly KpiTable[] }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const page = usePageStyles();
  const sheets = [...new Set(candidates.map(({ place }) => place.sheetName))];
  return (
    <section aria-labelledby="understood" className={page.section}>
      <h2 id="understood" className={texts.section}>
        {messages.pane.tables.understood}
      </h2>
      {sheets.map((sheetName) => (
        <div key={sheetName} className={page.section}>
          {sheets.length > 1 && <p className={mergeClasses(texts.detail, styles.sheet)}>{sheetName}</p>}
          {candidates
            .filter(({ place }) => place.sheetName === sheetName)
            .map((table) => (
              <CandidateCard key={table.id} table={table} />
            ))}
        </div>
      ))}
    </section>
  );
}
