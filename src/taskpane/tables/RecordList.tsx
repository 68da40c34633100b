import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FieldId, RecordPreview } from "../../application/application";
import { fieldName } from "../../i18n/messages";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none" },
  record: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "0 12px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  score: { textAlign: "end", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  values: { gridColumn: "1 / -1", display: "flex", flexWrap: "wrap", gap: "0 12px", margin: 0 },
  pair: { display: "flex", gap: "4px", minWidth: 0 },
  value: { margin: 0, color: tokens.colorNeutralForeground1, fontVariantNumeric: "tabular-nums" },
});

/** Shown beside the name and the score; the rest of a record is not needed to recognise it. */
const shownFields: readonly FieldId[] = ["weight", "target", "actual"];

/** The first records as they will be read: label by label, so that a wrong column is seen at once. */
export function RecordList(props: {
  readonly records: readonly RecordPreview[];
  readonly fields: ReadonlySet<FieldId>;
}) {
  const { messages, formats } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const shown = shownFields.filter((field) => props.fields.has(field));
  return (
    <ul className={styles.list}>
      {props.records.map(({ row, cells, score }) => (
        <li key={row} className={styles.record}>
          <span>{cells.name}</span>
          {score !== null && (
            <span className={styles.score}>
              {messages.pane.tables.points({ score: formats.score(score) })}
            </span>
          )}
          <dl className={mergeClasses(texts.detail, styles.values)}>
            {shown.map((field) => (
              <div key={field} className={styles.pair}>
                <dt>{fieldName(messages, field)}</dt>
                <dd className={styles.value}>{cells[field] || "—"}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
