import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import type { BoundTable } from "../../application/views/tables";
import { Card } from "../parts/Card";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { countRows, roleName } from "./RoleSelect";
import { UnbindButton } from "./UnbindButton";
import { WeightScopes } from "./WeightScopes";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", gap: "8px" },
  names: { flexGrow: 1, minWidth: 0 },
  facts: { display: "flex", flexWrap: "wrap", gap: "0 12px" },
});

/** A bound table at a glance: what it is used as, how much is in it, and its weights. */
export function BoundTableCard({ table }: { readonly table: BoundTable }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  const words = messages.pane.tables;
  return (
    <Card labelledBy={headingId}>
      <div className={styles.head}>
        <div className={styles.names}>
          <h3 id={headingId} className={texts.heading}>
            {table.title}
          </h3>
          <PlaceLink place={table.place} />
          <div className={mergeClasses(texts.detail, styles.facts)}>
            <span>{roleName(messages, table.role)}</span>
            <span>{countRows(messages, table)}</span>
            {table.people > 0 && <span>{words.peopleCount({ count: table.people })}</span>}
          </div>
        </div>
        <UnbindButton table={table} />
      </div>
      <WeightScopes table={table} />
    </Card>
  );
}
