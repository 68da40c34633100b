import { makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import type { KpiTable } from "../../application/views/tables";
import type { Messages } from "../../i18n/messages";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "8px" },
  label: { flexShrink: 0 },
  select: { flexGrow: 1, minWidth: 0 },
});

/** A role these words do not know keeps its id. */
export function roleName(messages: Messages, role: string): string {
  const known: Readonly<Record<string, string>> = messages.pane.tables.roles;
  return known[role] ?? role;
}

/** Whether each row of the table is a KPI; elsewhere they are ratings, changes, appeals, … */
export function holdsKpis(role: string): boolean {
  return role === "plan" || role === "objectives";
}

/** How much is in a table. */
export function countRows({ pane: { tables } }: Messages, table: KpiTable): string {
  const count = table.recordCount;
  return holdsKpis(table.role) ? tables.kpiCount({ count }) : tables.rowCount({ count });
}

/** What a found table is used as, to be corrected. */
export function RoleSelect({ table }: { readonly table: KpiTable }) {
  const { application, messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.pane.tables;
  return (
    <div className={styles.line}>
      <span className={mergeClasses(texts.detail, styles.label)}>{words.role}</span>
      <Select
        size="small"
        className={styles.select}
        aria-label={words.roleOf({ table: table.title })}
        value={table.role}
        onChange={(_, { value }) => application.chooseRole(table.id, value)}
      >
        {Object.entries(words.roles).map(([role, name]) => (
          <option key={role} value={role}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}
