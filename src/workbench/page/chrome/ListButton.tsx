import { Button, MenuItem, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { useState } from "react";
import { choicesAt } from "../actions/validation";
import { perform } from "../desk/perform";
import { PointMenu, type Point } from "./PointMenu";
import { useDesk, useDeskField, useWords } from "./useDesk";

/** In pixels. */
const SIZE = 18;

const useStyles = makeStyles({
  button: {
    position: "absolute",
    zIndex: 15,
    minWidth: `${SIZE}px`,
    width: `${SIZE}px`,
    height: `${SIZE}px`,
    padding: 0,
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The arrow beside an active cell that may only hold one of a list. */
export function ListButton() {
  const styles = useStyles();
  const desk = useDesk();
  const { list } = useWords();
  const active = useDeskField("active");
  const typing = useDeskField("typing");
  const language = useDeskField("language");
  useDeskField("turn");
  useDeskField("moved");
  const [menuAt, setMenuAt] = useState<Point>();
  const choices = choicesAt(desk.workbook, desk.sheet, active, language);
  const rect = choices && typing === undefined ? desk.grid?.rectOf(active) : undefined;
  if (!choices || !rect) return null;
  return (
    <>
      <Button
        size="small"
        className={styles.button}
        style={{
          left: Math.min(rect.right + 1, (desk.grid?.width ?? 0) - SIZE),
          top: rect.bottom - SIZE - 1,
        }}
        aria-label={list.open}
        icon={<ChevronDown12Regular />}
        onClick={({ currentTarget }) => {
          const { right, bottom } = currentTarget.getBoundingClientRect();
          setMenuAt({ x: right - rect.width - SIZE, y: bottom });
        }}
      />
      {menuAt && (
        <PointMenu at={menuAt} close={() => setMenuAt(undefined)} label={list.open}>
          {choices.map((choice) => (
            <MenuItem
              key={choice}
              onClick={() =>
                perform(desk, {
                  kind: "type",
                  sheetId: desk.sheet.id,
                  ...active,
                  text: choice,
                  everywhere: false,
                })
              }
            >
              {choice}
            </MenuItem>
          ))}
        </PointMenu>
      )}
    </>
  );
}
