import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { FieldId, KpiTable } from "../../../application/views/tables";
import { DisclosureButton } from "../../parts/Disclosure";
import { useTextStyles } from "../../parts/texts";
import { usePaneTools } from "../../state/context";
import { ColumnRow } from "./ColumnRow";
import { useColumnStyles } from "./columnStyles";
import { FieldSelect } from "./FieldSelect";
import type { PeriodGroup } from "./groupColumns";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "4px", padding: "4px 8px" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 128px)",
    alignItems: "center",
    gap: "8px",
    paddingLeft: "22px",
  },
  numbers: { fontVariantNumeric: "tabular-nums" },
});

interface PeriodColumnsProps {
  readonly table: KpiTable;
  readonly group: PeriodGroup;
  readonly onChoose: (letter: string, field: FieldId) => void;
}

/** Twelve months are one line: their field is chosen for all, or for each when the line is opened. */
export function PeriodColumns({ table, group, onChoose }: PeriodColumnsProps) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const columnStyles = useColumnStyles();
  const texts = useTextStyles();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const words = messages.pane.tables;
  const { columns, field } = group;
  const span = { first: columns[0]?.period ?? "", last: columns.at(-1)?.period ?? "", count: columns.length };
  const chooseAll = (chosen: FieldId) => columns.forEach(({ letter }) => onChoose(letter, chosen));
  return (
    <li className={styles.group}>
      <DisclosureButton
        open={open}
        onToggle={() => setOpen(!open)}
        controls={listId}
        summary={<span className={styles.numbers}>{words.periods(span)}</span>}
      />
      <div className={styles.line}>
        <span className={mergeClasses(texts.detail, columnStyles.note)}>
          <CheckmarkCircle16Filled aria-hidden="true" />
          {words.confidence.sure}
        </span>
        <FieldSelect label={words.periodsField(span)} value={field} ofPeriod onChoose={chooseAll} />
      </div>
      {open && (
        <ul id={listId} className={columnStyles.list}>
          {columns.map((column) => (
            <ColumnRow
              key={column.letter}
              table={table}
              column={column}
              onChoose={(chosen) => onChoose(column.letter, chosen)}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
