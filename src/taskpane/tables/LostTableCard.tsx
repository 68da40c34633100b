import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";
import { useId } from "react";
import type { BoundTable, LostReasonId } from "../../application/views/tables";
import type { Messages } from "../../i18n/messages";
import { ActionButton } from "../parts/ActionButton";
import { Card } from "../parts/Card";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";
import { UnbindButton } from "./UnbindButton";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start", gap: "8px" },
  names: { flexGrow: 1, minWidth: 0 },
  words: { display: "flex", flexDirection: "column", gap: "4px" },
  reason: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    gap: "6px",
    color: tokens.colorStatusWarningForeground3,
  },
  found: { display: "grid", gap: "8px", margin: "4px 0 0", padding: 0, listStyleType: "none" },
  candidate: { display: "flex", alignItems: "center", gap: "8px" },
  look: { alignSelf: "flex-start" },
});

interface LostTableProps {
  readonly table: BoundTable;
}

/** A table that cannot be found any more: why, what to do, and the found ones it may be. */
export function LostTableCard({ table }: LostTableProps) {
  const { application, messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const headingId = useId();
  const words = messages.pane.tables;
  return (
    <Card labelledBy={headingId}>
      <div className={styles.head}>
        <h3 id={headingId} className={mergeClasses(texts.heading, styles.names)}>
          {table.title}
        </h3>
        <UnbindButton table={table} />
      </div>
      <div className={styles.words}>
        <p className={mergeClasses(texts.detail, styles.reason)}>
          <Warning16Filled aria-hidden="true" />
          {table.lost ? words.lostReasons[table.lost] : words.lostOther}
        </p>
        <p className={texts.detail}>{words.lostWas({ place: messages.pane.place(table.place) })}</p>
        <p className={texts.detail}>{stepsFor(table.lost, messages)}</p>
      </div>
      <FoundAgain table={table} />
      <ActionButton
        size="small"
        className={styles.look}
        label={words.lookForTable({ table: table.title })}
        onAct={() => void application.detect("workbook")}
      >
        {words.lookFor}
      </ActionButton>
    </Card>
  );
}

function stepsFor(reason: LostReasonId | undefined, { pane }: Messages): string {
  const { overlapping, noRows, look } = pane.tables.lostSteps;
  if (reason === "overlapping") return overlapping;
  return reason === "noRows" ? noRows : look;
}

function FoundAgain({ table }: LostTableProps) {
  const { application, messages } = usePaneTools();
  const { candidates = [] } = useApplicationState();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.pane.tables;
  if (candidates.length === 0) return null;
  return (
    <div>
      <h4 className={texts.section}>{words.isItOneOf}</h4>
      <ul className={styles.found}>
        {candidates.map(({ id, title, place }) => (
          <li key={id} className={styles.candidate}>
            <div className={styles.names}>
              <div>{title}</div>
              <PlaceLink place={place} />
            </div>
            <ActionButton
              size="small"
              label={words.thisIsTable({ found: title, lost: table.title })}
              onAct={() => void application.rebind(table.id, id)}
            >
              {words.thisIsIt}
            </ActionButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
