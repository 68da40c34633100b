import { makeStyles } from "@fluentui/react-components";
import type { CardSubjectId } from "../../application/views/cards";
import { ActionButton } from "../parts/ActionButton";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
  names: { flex: "1 1 120px", minWidth: 0, overflowWrap: "anywhere" },
});

interface SubjectLineProps {
  readonly tableId: string;
  readonly subject: CardSubjectId;
  readonly label: string;
}

/** One card that is made by itself: its name, its sheet once there is one, and the button. */
export function SubjectLine({ tableId, subject, label }: SubjectLineProps) {
  const { cards } = useApplicationState();
  const { application, messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.scorecardsPage;
  const { kind, key } = subject;
  const sheet = cards.sheets.find((one) => one.tableId === tableId && one.kind === kind && one.key === key);
  const text = sheet ? words.updateOne : words.makeOne;
  return (
    <li className={styles.line}>
      <div className={styles.names}>
        <span className={texts.body}>{label}</span>
        {sheet && (
          <div>
            <PlaceLink place={{ sheetName: sheet.sheetName, address: "A1" }} text={sheet.sheetName} />
          </div>
        )}
      </div>
      <ActionButton
        size="small"
        label={`${text}: ${label}`}
        onAct={() => void application.makeScorecard(tableId, { kind, key })}
      >
        {text}
      </ActionButton>
    </li>
  );
}
