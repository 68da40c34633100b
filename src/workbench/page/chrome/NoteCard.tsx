import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { commentAt } from "../../model/comments";
import type { Note } from "../../model/parts";
import type { Language } from "../words";
import { useDesk, useDeskField, useWords } from "./useDesk";

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
  comment: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
  },
  said: { display: "block", "& + &": { marginTop: tokens.spacingVerticalS } },
  time: {
    marginLeft: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontWeight: "normal",
  },
  resolved: { display: "block", marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground3 },
  author: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

/** The note or the comment of the cell under the pointer. */
export function NoteCard() {
  const styles = useStyles();
  const desk = useDesk();
  const { remarks } = useWords();
  const language = useDeskField("language");
  const hovered = useDeskField("hovered");
  useDeskField("moved");
  const note =
    hovered && desk.sheet.notes.find(({ at }) => at.row === hovered.row && at.column === hovered.column);
  const comment = hovered && !note ? commentAt(desk.sheet, hovered) : undefined;
  const remark = note ?? comment;
  const rect = remark && desk.grid?.rectOf(remark.at);
  if (!remark || !rect) return null;
  const room = (desk.grid?.width ?? 0) - rect.right - GAP;
  const side =
    room >= WIDEST ? { left: rect.right + GAP } : { right: (desk.grid?.width ?? 0) - rect.left + GAP };
  return (
    <div
      className={mergeClasses(styles.card, comment && styles.comment)}
      role="note"
      style={{ ...side, top: rect.top }}
    >
      {note && <Said author={note.author} text={textOf(note)} />}
      {comment &&
        [comment, ...comment.replies].map(({ id, author, content, created }) => (
          <Said key={id} author={author} text={content} time={timeText(created, language)} />
        ))}
      {comment?.resolved && <span className={styles.resolved}>{remarks.resolved}</span>}
    </div>
  );
}

/** Files begin a note's text with its author's name. */
const textOf = ({ author, text }: Note): string =>
  text.startsWith(`${author}:`) ? text.slice(author.length + 1).trim() : text;

const timeText = (created: string, language: Language): string =>
  new Date(created).toLocaleString(language, { dateStyle: "medium", timeStyle: "short" });

function Said({ author, text, time }: { author: string; text: string; time?: string }) {
  const styles = useStyles();
  return (
    <span className={styles.said}>
      {author && (
        <span className={styles.author}>
          {author}
          {time && <span className={styles.time}>{time}</span>}
        </span>
      )}
      {text}
    </span>
  );
}
