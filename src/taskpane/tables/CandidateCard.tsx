import { Button, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { KpiTable } from "../../application/views/tables";
import { ActionButton } from "../parts/ActionButton";
import { Card } from "../parts/Card";
import { Disclosure } from "../parts/Disclosure";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { ColumnList } from "./columns/ColumnList";
import { isUsed, needsLook } from "./columns/groupColumns";
import { ConfidenceMark } from "./ConfidenceMark";
import { RecordList } from "./RecordList";
import { holdsKpis, RoleSelect } from "./RoleSelect";
import { TableWarnings } from "./TableWarnings";
import { WeightScopes } from "./WeightScopes";

/** Enough rows to recognise one's own table. */
const shownRecords = 3;

const useStyles = makeStyles({
  facts: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 12px", marginTop: "2px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A found table as it was understood, to be corrected, bound or skipped. */
export function CandidateCard({ table }: { readonly table: KpiTable }) {
  const { application, messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  const words = messages.pane.tables;
  return (
    <Card labelledBy={headingId}>
      <div>
        <h3 id={headingId} className={texts.heading}>
          {table.title}
        </h3>
        <div className={styles.facts}>
          <PlaceLink place={table.place} />
          <ConfidenceMark confidence={table.confidence} />
        </div>
      </div>
      <RoleSelect table={table} />
      <TableWarnings table={table} />
      <Preview table={table} />
      <WeightScopes table={table} />
      <Columns table={table} />
      <div className={styles.actions}>
        <ActionButton
          label={words.bindTable({ table: table.title })}
          onAct={() => void application.bind([table.id])}
        >
          {words.bind}
        </ActionButton>
        <Button
          appearance="subtle"
          aria-label={words.skipTable({ table: table.title })}
          onClick={() => application.skip(table.id)}
        >
          {words.skip}
        </Button>
      </div>
    </Card>
  );
}

function Preview({ table }: { readonly table: KpiTable }) {
  const { messages } = usePaneTools();
  const texts = useTextStyles();
  const records = table.records.slice(0, shownRecords);
  const fields = new Set(table.columns.map(({ field }) => field));
  const rest = table.recordCount - records.length;
  const words = messages.pane.tables;
  const more = holdsKpis(table.role) ? words.previewMore : words.previewMoreRows;
  return (
    <div>
      <h4 className={texts.section}>{words.preview}</h4>
      <RecordList role={table.role} records={records} fields={fields} />
      {rest > 0 && <p className={texts.detail}>{more({ count: rest })}</p>}
    </div>
  );
}

/** Folded away while all is clear. */
function Columns({ table }: { readonly table: KpiTable }) {
  const { messages } = usePaneTools();
  const [open, setOpen] = useState(table.missing.length > 0 || needsLook(table.columns));
  const used = table.columns.filter(isUsed).length;
  return (
    <div>
      <Disclosure
        open={open}
        onToggle={() => setOpen(!open)}
        summary={messages.pane.tables.columns({ used, all: table.columns.length })}
      >
        <ColumnList table={table} />
      </Disclosure>
    </div>
  );
}
