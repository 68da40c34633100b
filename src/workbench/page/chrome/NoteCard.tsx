import { makeStyles, tokens } from "@fluentui/react-components";
import { useDesk, useDeskField } from "./useDesk";

/** The card stands right of its cell, or left of it where there is no room; in pixels. */
const WIDEST = 280;
const GAP = 8;

const useStyles = makeStyles({
  card: {
    position: "absolute",
    zIndex: 20,
    boxSizing: "border-box",
    width: "max-content",
    maxWidth: `${WIDEST}px`,
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "#FFFBE6",
    border: "1px solid #E6D9A2",
    boxShadow: tokens.shadow8,
    color: "#323130",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    pointerEvents: "none",
  },
  author: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

/** The note of the cell under the pointer. */
export function NoteCard() {
  const styles = useStyles();
  const desk = useDesk();
  const hovered = useDeskField("hovered");
  useDeskField("moved");
  const note =
    hovered && desk.sheet.notes.find(({ at }) => at.row === hovered.row && at.column === hovered.column);
  const rect = note && desk.grid?.rectOf(note.at);
  if (!note || !rect) return null;
  // Files begin a note's text with its author's name.
  const text = note.text.startsWith(`${note.author}:`)
    ? note.text.slice(note.author.length + 1).trim()
    : note.text;
  const room = (desk.grid?.width ?? 0) - rect.right - GAP;
  const side =
    room >= WIDEST ? { left: rect.right + GAP } : { right: (desk.grid?.width ?? 0) - rect.left + GAP };
  return (
    <div className={styles.card} role="note" style={{ ...side, top: rect.top }}>
      {note.author && <span className={styles.author}>{note.author}</span>}
      {text}
    </div>
  );
}
