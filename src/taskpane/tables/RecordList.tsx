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
  wide: { gridColumn: "1 / -1" },
  values: { gridColumn: "1 / -1", display: "flex", flexWrap: "wrap", gap: "0 12px", margin: 0 },
  pair: { display: "flex", gap: "4px", minWidth: 0 },
  value: { margin: 0, color: tokens.colorNeutralForeground1, fontVariantNumeric: "tabular-nums" },
});

/** Whose it is and where it belongs stand under the name, without labels. */
const belonging: readonly FieldId[] = ["owner", "part", "dimension"];

/** Shown with their labels; the rest of a record is not needed to recognise it. */
const labelled: readonly FieldId[] = ["weight", "target", "actual"];

interface RecordListProps {
  readonly records: readonly RecordPreview[];
  readonly fields: ReadonlySet<FieldId>;
}

/** The first records as they will be read: label by label, so that a wrong column is seen at once. */
export function RecordList({ records, fields }: RecordListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {records.map((record) => (
        <li key={record.row} className={styles.record}>
          <Record record={record} fields={fields} />
        </li>
      ))}
    </ul>
  );
}

function Record(props: { readonly record: RecordPreview; readonly fields: ReadonlySet<FieldId> }) {
  const { messages, formats } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const { cells, score } = props.record;
  const words = messages.pane.tables;
  const belongs = belonging.flatMap((field) => cells[field] || []);
  const direction = (words.directions as Readonly<Record<string, string>>)[cells.direction ?? ""];
  return (
    <>
      <span>{cells.name}</span>
      {score !== null && (
        <span className={styles.score}>{words.points({ score: formats.score(score) })}</span>
      )}
      {belongs.length > 0 && (
        <span className={mergeClasses(texts.detail, styles.wide)}>
          {belongs.map((text, at) => (
            <span key={text}>
              {at > 0 && " · "}
              {text}
            </span>
          ))}
        </span>
      )}
      <dl className={mergeClasses(texts.detail, styles.values)}>
        {labelled
          .filter((field) => props.fields.has(field))
          .map((field) => (
            <div key={field} className={styles.pair}>
              <dt>{fieldName(messages, field)}</dt>
              <dd className={styles.value}>{cells[field] || "—"}</dd>
            </div>
          ))}
        {cells.direction && (
          <div className={styles.pair}>
            <dt className={texts.hidden}>{fieldName(messages, "direction")}</dt>
            <dd className={styles.value}>{direction ?? cells.direction}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
