import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Sheet } from "../../model/sheet";
import { giveName, goToSheet } from "../desk/sheetActions";
import { SheetMenu } from "./SheetMenu";
import { useDesk, useWords } from "./useDesk";

const useStyles = makeStyles({
  tab: {
    position: "relative",
    flexShrink: 0,
    height: "34px",
    padding: "0 14px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "34px",
    whiteSpace: "nowrap",
    cursor: "default",
    userSelect: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1 },
    "::after": {
      content: '""',
      position: "absolute",
      left: "10px",
      right: "10px",
      bottom: 0,
      height: "3px",
      borderRadius: "3px 3px 0 0",
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
  },
  color: { position: "absolute", left: 0, right: 0, top: 0, height: "3px" },
  input: {
    width: "100%",
    minWidth: "60px",
    boxSizing: "border-box",
    padding: 0,
    border: "none",
    outline: "none",
    font: "inherit",
    color: "inherit",
    backgroundColor: "transparent",
    textAlign: "center",
  },
});

interface SheetTabProps {
  readonly sheet: Sheet;
  readonly name: string;
  readonly active: boolean;
}

/** One sheet's tab: a click goes there, a double click renames, a right click has the rest. */
export function SheetTab({ sheet, name, active }: SheetTabProps) {
  const styles = useStyles();
  const desk = useDesk();
  const [renaming, setRenaming] = useState(false);
  const [menuAt, setMenuAt] = useState<{ x: number; y: number }>();
  return (
    <>
      <div
        role="tab"
        tabIndex={active ? 0 : -1}
        aria-selected={active}
        className={mergeClasses(styles.tab, active && styles.active)}
        onClick={() => !active && goToSheet(desk, sheet)}
        onDoubleClick={() => setRenaming(true)}
        onKeyDown={({ key }) => {
          if (!renaming && (key === "Enter" || key === " ")) goToSheet(desk, sheet);
          if (!renaming && key === "F2") setRenaming(true);
        }}
        onContextMenu={(event) => {
          event.preventDefault();
          setMenuAt({ x: event.clientX, y: event.clientY });
        }}
      >
        {sheet.tabColor && <span className={styles.color} style={{ backgroundColor: sheet.tabColor }} />}
        {renaming ? <NameInput sheet={sheet} name={name} done={() => setRenaming(false)} /> : name}
      </div>
      {menuAt && (
        <SheetMenu
          sheet={sheet}
          at={menuAt}
          rename={() => setRenaming(true)}
          close={() => setMenuAt(undefined)}
        />
      )}
    </>
  );
}

function NameInput({ sheet, name, done }: { sheet: Sheet; name: string; done: () => void }) {
  const styles = useStyles();
  const desk = useDesk();
  const { sheets } = useWords();
  const [typed, setTyped] = useState(name);
  const finish = (keep: boolean): void => {
    if (keep && typed !== name) giveName(desk, sheet, typed.trim());
    done();
    desk.grid?.focus();
  };
  return (
    <input
      autoFocus
      className={styles.input}
      style={{ width: `${Math.max(4, [...typed].reduce((n, c) => n + (c > "\u2E80" ? 2 : 1), 0) + 1)}ch` }}
      aria-label={sheets.name}
      value={typed}
      maxLength={31}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") finish(true);
        if (event.key === "Escape") finish(false);
      }}
    />
  );
}
