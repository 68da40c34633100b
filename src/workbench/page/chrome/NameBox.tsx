import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellAddress } from "../../model/address";
import { columnsIn, rowsIn } from "../../model/geometry";
import { findPlace } from "../actions/places";
import type { Desk } from "../desk/desk";
import { useDesk, useDeskField, useWords } from "./useDesk";

const useStyles = makeStyles({
  box: {
    width: "116px",
    height: "32px",
    flexShrink: 0,
    padding: "0 12px",
    boxSizing: "border-box",
    border: "none",
    outline: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    ":focus": { boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}` },
  },
});

/** Shows where one is, and goes where one says. */
export function NameBox() {
  const styles = useStyles();
  const desk = useDesk();
  const { formulaBar } = useWords();
  const active = useDeskField("active");
  useDeskField("turn");
  const [typed, setTyped] = useState<string>();
  const go = (): void => {
    const wanted = typed?.trim();
    setTyped(undefined);
    if (!wanted) return;
    const place = findPlace(desk.workbook, wanted, desk.sheet);
    if (place) desk.goTo(place.sheet, place.area);
    else desk.notify("warning", formulaBar.noSuchPlace(wanted));
    desk.grid?.focus();
  };
  return (
    <input
      className={styles.box}
      aria-label={formulaBar.nameBox}
      title={formulaBar.nameBox}
      spellCheck={false}
      value={typed ?? placeText(desk, cellAddress(active))}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => setTyped(undefined)}
      onKeyDown={({ key }) => {
        if (key === "Enter") go();
        if (key === "Escape") {
          setTyped(undefined);
          desk.grid?.focus();
        }
      }}
    />
  );
}

/** The active cell's address; the name of what is selected when it has one. */
function placeText(desk: Desk, address: string): string {
  const area = desk.sheet.selection[0];
  if (!area || (rowsIn(area) === 1 && columnsIn(area) === 1)) return address;
  const named = [...desk.workbook.tables, ...desk.workbook.names].find(({ name }) => {
    const place = findPlace(desk.workbook, name, desk.sheet);
    return (
      place?.sheet === desk.sheet &&
      place.area.top === area.top &&
      place.area.left === area.left &&
      place.area.bottom === area.bottom &&
      place.area.right === area.right
    );
  });
  return named?.name ?? address;
}
