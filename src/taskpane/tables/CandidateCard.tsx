import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { coreFields } from "../../domain/binding/fields";
import { fieldName } from "../../i18n/messages";
import { ActionButton } from "../parts/ActionButton";
import { Card } from "../parts/Card";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { unusedField } from "../state/useCandidates";
import type { Candidate } from "../state/useCandidates";
import { bindCandidate } from "./bindCandidate";
import { ColumnChoices } from "./ColumnChoices";
import { ConfidenceMark } from "./ConfidenceMark";
import { RecordList } from "./RecordList";

/** Enough rows to recognise one's own table. */
const shownRecords = 3;

const useStyles = makeStyles({
  facts: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 12px", marginTop: "2px" },
  missing: {
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
  disclose: {
    justifyContent: "space-between",
    textAlign: "start",
    width: "100%",
    paddingInline: "0",
    minWidth: 0,
    fontWeight: "inherit",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A found table as it was understood, to be corrected, bound or skipped. */
export function CandidateCard({ candidate }: { readonly candidate: Candidate }) {
  const { application, messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  const words = messages.pane.tables;
  const { table, columns, records } = candidate;
  const fields = new Set(columns.map((column) => column.field));
  const missing = coreFields.filter((field) => !fields.has(field)).map((field) => fieldName(messages, field));
  const rest = table.recordCount - Math.min(shownRecords, records.length);
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
      {missing.length > 0 && (
        <p className={mergeClasses(texts.detail, styles.missing)}>
          {words.missing({ fields: missing.join(words.listSeparator) })}
        </p>
      )}
      <div>
        <h4 className={texts.section}>{words.preview}</h4>
        <RecordList records={records.slice(0, shownRecords)} fields={fields} />
        {rest > 0 && <p className={texts.detail}>{words.previewMore({ count: rest })}</p>}
      </div>
      <Columns candidate={candidate} startsOpen={missing.length > 0} />
      <div className={styles.actions}>
        <ActionButton
          label={words.bindTable({ table: table.title })}
          onAct={() => void bindCandidate(application, candidate)}
        >
          {words.bind}
        </ActionButton>
        <Button
          appearance="subtle"
          aria-label={words.skipTable({ table: table.title })}
          onClick={candidate.skip}
        >
          {words.skip}
        </Button>
      </div>
    </Card>
  );
}

function Columns({ candidate, startsOpen }: { readonly candidate: Candidate; readonly startsOpen: boolean }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const listId = useId();
  const [open, setOpen] = useState(startsOpen);
  const used = candidate.columns.filter((column) => column.field !== unusedField).length;
  return (
    <div>
      <Button
        appearance="transparent"
        className={styles.disclose}
        iconPosition="after"
        icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        {messages.pane.tables.columns({ used, all: candidate.columns.length })}
      </Button>
      <div id={listId} hidden={!open}>
        <ColumnChoices candidate={candidate} />
      </div>
    </div>
  );
}
