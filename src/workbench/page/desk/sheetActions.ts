import type { Sheet } from "../../model/sheet";
import {
  activateSheet,
  addSheet,
  copySheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from "../../model/sheets";
import type { Desk } from "./desk";

/** Adds a sheet behind the active one, named in the reader's language, and goes there. */
export function insertSheet(desk: Desk): void {
  const { workbook, words } = desk;
  desk.attempt("add sheet", () => {
    let n = workbook.sheets.length + 1;
    while (workbook.sheetByName(words.sheets.newName(n))) n++;
    const at = workbook.sheets.indexOf(workbook.activeSheet) + 1;
    activateSheet(workbook, addSheet(workbook, words.sheets.newName(n), at));
  });
}

export function goToSheet(desk: Desk, sheet: Sheet): void {
  desk.grid?.closeEditor("commit");
  desk.attempt("activate sheet", () => activateSheet(desk.workbook, sheet));
}

/** The next (or, with −1, the one before) of the visible sheets, as Ctrl+PgDn goes. */
export function goToNeighbour(desk: Desk, by: 1 | -1): void {
  const visible = desk.workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const next = visible[visible.indexOf(desk.sheet) + by];
  if (next) goToSheet(desk, next);
}

export function giveName(desk: Desk, sheet: Sheet, name: string): boolean {
  return desk.attempt("rename sheet", () => renameSheet(desk.workbook, sheet, name));
}

export function duplicate(desk: Desk, sheet: Sheet): void {
  const { workbook } = desk;
  desk.attempt("copy sheet", () => {
    activateSheet(workbook, copySheet(workbook, sheet, workbook.sheets.indexOf(sheet) + 1));
  });
}

export function remove(desk: Desk, sheet: Sheet): void {
  desk.attempt("delete sheet", () => deleteSheet(desk.workbook, sheet));
}

export function move(desk: Desk, sheet: Sheet, by: 1 | -1): void {
  const to = desk.workbook.sheets.indexOf(sheet) + by;
  if (to < 0 || to >= desk.workbook.sheets.length) return;
  desk.attempt("move sheet", () => moveSheet(desk.workbook, sheet, to));
}

export function setShown(desk: Desk, sheet: Sheet, shown: boolean): void {
  desk.attempt("hide sheet", () => {
    setVisibility(desk.workbook, sheet, shown ? "Visible" : "Hidden");
    if (shown) activateSheet(desk.workbook, sheet);
  });
}
