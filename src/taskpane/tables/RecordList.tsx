import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FieldId, RecordPreview } from "../../application/views/tables";
import { fieldName } from "../../i18n/messages";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { holdsKpis } from "./RoleSelect";

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

/** Shown of a KPI with their labels; the rest of a record is not needed to recognise it. */
const labelled: readonly FieldId[] = ["weight", "target", "actual"];

/** What a row that is no KPI may be known by, and as much of it as is needed to recognise it. */
const titles: readonly FieldId[] = ["name", "subject", "item", "key", "owner", "changed", "id"];
const mostLabelled = 4;

interface RecordListProps {
  readonly role: string;
  readonly records: readonly RecordPreview[];
  readonly fields: ReadonlySet<FieldId>;
}

/** The first records as they will be read: label by label, so that a wrong column is seen at once. */
export function RecordList({ role, records, fields }: RecordListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {records.map((record) => (
        <li key={record.row} className={styles.record}>
          {holdsKpis(role) ? (
            <KpiRecord record={record} fields={fields} />
          ) : (
            <OtherRecord record={record} fields={fields} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface RecordProps {
  readonly record: RecordPreview;
  readonly fields: ReadonlySet<FieldId>;
}

function KpiRecord({ record: { cells, score }, fields }: RecordProps) {
  const { messages, formats } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
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
          .filter((field) => fields.has(field))
          .map((field) => (
            <Pair key={field} label={fieldName(messages, field)} value={cells[field]} />
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

/** A rating, a change, an appeal, a KPI's figures by period: what it is about, then what stands in it. */
function OtherRecord({ record: { cells, across = [] }, fields }: RecordProps) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const title = titles.find((field) => fields.has(field) && cells[field]);
  const shown = [...fields].filter((field) => field && field !== title && cells[field]);
  return (
    <>
      <span className={styles.wide}>{title && cells[title]}</span>
      <dl className={mergeClasses(texts.detail, styles.values)}>
        {shown.slice(0, Math.max(0, mostLabelled - across.length)).map((field) => (
          <Pair key={field} label={fieldName(messages, field)} value={cells[field]} />
        ))}
        {across.map(({ of, text }, at) => (
          <Pair key={at} label={of} value={text} />
        ))}
      </dl>
    </>
  );
}

function Pair({ label, value }: { readonly label: string; readonly value: string | undefined }) {
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      <dt>{label}</dt>
      <dd className={styles.value}>{value || "—"}</dd>
    </div>
  );
}
