import { makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { KpiView } from "../../application/views/kpis";
import { fieldName } from "../../i18n/messages";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "baseline",
    gap: "0 10px",
    margin: "4px 0 0",
    fontVariantNumeric: "tabular-nums",
  },
  row: {
    display: "contents",
    "& > dd": { margin: 0, overflowWrap: "anywhere" },
    // Large enough to be hit with a finger.
    "& > dd > button": { minWidth: "32px", minHeight: "24px", textAlign: "end" },
  },
});

/** Every number that goes in, with the cell it stands in. */
export function NumberList({ view: { cells } }: { readonly view: KpiView }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  if (cells.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className={texts.section}>
        {messages.scoresPage.cells}
      </h3>
      <dl className={styles.list}>
        {cells.map(({ field, text, place }) => (
          <div key={field} className={styles.row}>
            <dt className={texts.detail}>{fieldName(messages, field)}</dt>
            <dd>{text}</dd>
            <dd>
              <PlaceLink place={place} text={place.address} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
