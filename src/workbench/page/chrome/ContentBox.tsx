import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from "react";
import { activeText, cancelTyping, enterTyping, typeInBar } from "../desk/barTyping";
import { useDesk, useDeskField, useWords } from "./useDesk";

const useStyles = makeStyles({
  box: {
    flexGrow: 1,
    minWidth: 0,
    height: "32px",
    padding: "6px 8px",
    boxSizing: "border-box",
    border: "none",
    outline: "none",
    resize: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "20px",
    overflowY: "auto",
    scrollbarWidth: "thin",
  },
  tall: { height: "92px" },
});

/** The active cell's content, to read and to change. */
export function ContentBox({ tall }: { tall: boolean }) {
  const styles = useStyles();
  const desk = useDesk();
  const { formulaBar } = useWords();
  const typing = useDeskField("typing");
  const active = useDeskField("active");
  useDeskField("turn");
  const box = useRef<HTMLTextAreaElement>(null);
  const text = typing ?? activeText(desk);
  useLayoutEffect(() => {
    if (document.activeElement !== box.current && box.current) box.current.scrollTop = 0;
  }, [text]);
  // Another cell became active, by the add-in or by undo: what was typed here was for the cell before.
  useEffect(() => () => void (desk.grid?.isEditing || desk.grid?.setDraft(undefined)), [desk, active]);
  return (
    <textarea
      ref={box}
      className={mergeClasses(styles.box, tall && styles.tall)}
      aria-label={formulaBar.content}
      spellCheck={false}
      rows={1}
      value={text}
      onChange={({ target }) => typeInBar(desk, target.value)}
      onFocus={() => desk.grid?.closeEditor("commit")}
      onBlur={() => desk.state.typing !== undefined && !desk.grid?.isEditing && enterTyping(desk)}
      onKeyDown={(event) => onKey(event, desk)}
    />
  );
}

function onKey(event: KeyboardEvent<HTMLTextAreaElement>, desk: ReturnType<typeof useDesk>): void {
  // Enter in the middle of composing Chinese chooses a word.
  if (event.nativeEvent.isComposing) return;
  if (event.key === "Escape") cancelTyping(desk);
  else if (event.key === "Enter" && event.altKey) insertLine(event, desk);
  else if (event.key === "Enter") enterTyping(desk, { down: event.shiftKey ? -1 : 1, right: 0 });
  else if (event.key === "Tab") enterTyping(desk, { down: 0, right: event.shiftKey ? -1 : 1 });
  else return;
  event.preventDefault();
}

function insertLine(
  { currentTarget }: KeyboardEvent<HTMLTextAreaElement>,
  desk: ReturnType<typeof useDesk>,
): void {
  const { selectionStart, selectionEnd, value } = currentTarget;
  typeInBar(desk, `${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
}
