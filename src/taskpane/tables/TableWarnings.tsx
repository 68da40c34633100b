import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";
import type { KpiTable, TableWarning } from "../../application/views/tables";
import type { Messages } from "../../i18n/messages";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { askedFields } from "./columns/groupColumns";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: "8px",
    margin: 0,
    padding: "8px 12px",
    listStyleType: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  item: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", gap: "0 8px" },
  text: { color: "inherit" },
});

/** What a person should look at before binding, each with the way to its cells. */
export function TableWarnings({ table }: { readonly table: KpiTable }) {
  const { messages, say } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const shown = table.warnings.filter((warning) => !isAskedInPlace(warning, table));
  const missing = table.missing.length > 0;
  if (shown.length === 0 && !missing) return null;
  return (
    <ul className={styles.list} aria-label={messages.pane.tables.warnings}>
      {missing && (
        <li className={styles.item}>
          <Warning16Filled aria-hidden="true" />
          <span className={mergeClasses(texts.detail, styles.text)}>
            {messages.pane.tables.warning.coreMissing({ fields: say.fields(table.missing) })}
          </span>
        </li>
      )}
      {shown.map((warning, at) => (
        <li key={at} className={styles.item}>
          <Warning16Filled aria-hidden="true" />
          <span className={mergeClasses(texts.detail, styles.text)}>
            {warningText(warning, messages)} <PlaceLink place={warning.place} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The question about a column is asked where the column stands. */
function isAskedInPlace({ code, data }: TableWarning, { columns }: KpiTable): boolean {
  return (
    code === "columnMayBe" &&
    columns.some((column) => column.header === data.header && askedFields(column).length > 0)
  );
}

function warningText({ code, data }: TableWarning, { pane }: Messages): string {
  const words = pane.tables.warning;
  if (code === "columnMayBe") return words.columnMayBe({ header: String(data.header) });
  return words.weightsUnread({ count: Number(data.count) });
}
