import type { KpiTable } from "../../../application/views/tables";
import { usePaneTools } from "../../state/context";
import { ColumnRow } from "./ColumnRow";
import { useColumnStyles } from "./columnStyles";
import { groupColumns, isPeriodGroup } from "./groupColumns";
import { PeriodColumns } from "./PeriodColumns";

/** What every column of a found table was taken for, each to be corrected in place. */
export function ColumnList({ table }: { readonly table: KpiTable }) {
  const { application } = usePaneTools();
  const styles = useColumnStyles();
  const choose = (letter: string, field: string) => application.chooseField(table.id, letter, field);
  return (
    <ul className={styles.list}>
      {groupColumns(table.columns).map((entry) =>
        isPeriodGroup(entry) ? (
          <PeriodColumns key={`periods of ${entry.field}`} table={table} group={entry} onChoose={choose} />
        ) : (
          <ColumnRow
            key={entry.letter}
            table={table}
            column={entry}
            onChoose={(field) => choose(entry.letter, field)}
          />
        ),
      )}
    </ul>
  );
}
