import { entryText } from "../actions/entryText";
import type { Desk } from "./desk";
import { perform } from "./perform";

/** What the active cell holds, as one would type it. */
export function activeText(desk: Desk): string {
  const { workbook, sheet } = desk;
  const { row, column } = desk.state.active;
  const style = workbook.styles.get(sheet.styleAt(row, column));
  const cell = sheet.cells.get(row, column);
  const spilled = sheet.spilled.get(row, column);
  if (!cell && spilled) {
    const { anchor } = spilled;
    return entryText(sheet.cellAt(anchor.row, anchor.column), style, desk.state.language);
  }
  return cell ? entryText(cell, style, desk.state.language) : "";
}

/** Typing goes on in the formula bar: the cell shows it too. */
export function typeInBar(desk: Desk, text: string): void {
  const { row, column } = desk.state.active;
  desk.grid?.setDraft({ sheetId: desk.sheet.id, row, column, text });
  desk.setTyping(text);
}

/** Ends typing, in the cell or in the bar, and keeps nothing. */
export function cancelTyping(desk: Desk): void {
  desk.grid?.closeEditor("cancel");
  endBar(desk);
}

/** Enters what is being typed; `step` moves the active cell on, as Enter and Tab do. */
export function enterTyping(desk: Desk, step?: { down: number; right: number }): void {
  if (desk.grid?.isEditing) {
    desk.grid.closeEditor("commit");
    return;
  }
  const { typing, active } = desk.state;
  endBar(desk);
  if (typing !== undefined && typing !== activeText(desk))
    perform(desk, { kind: "type", sheetId: desk.sheet.id, ...active, text: typing, everywhere: false });
  if (step) desk.selectCell(active.row + step.down, active.column + step.right);
}

function endBar(desk: Desk): void {
  desk.grid?.setDraft(undefined);
  desk.setTyping(undefined);
  desk.grid?.focus();
}
