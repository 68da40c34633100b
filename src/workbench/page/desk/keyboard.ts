import { isWholeColumns, isWholeRows } from "../../model/geometry";
import { headerAt, toggleFilter } from "../actions/filterMenu";
import { selectsOneCell } from "../actions/places";
import type { StepKey } from "../actions/walking";
import { cellMenuDeeds } from "./cellMenuDeeds";
import { copyToClipboard, forgetCopied, put, take } from "./clipboardActions";
import { isPressed } from "../ribbon/readShortcuts";
import type { Desk } from "./desk";
import { chooseAndOpen, download } from "./documents";
import { leap, selectRegion, selectWhole, turnPage } from "./gettingAround";
import { perform } from "./perform";
import { runShortcut } from "./ribbonActions";
import { goToNeighbour, insertSheet } from "./sheetActions";

/**
 * Keys and clipboard of the whole page. It listens before the grid does: what it takes, the grid never sees.
 * Answers a way to stop listening.
 */
export function listenToKeys(desk: Desk, grid: HTMLElement): () => void {
  const leaving = new AbortController();
  const options = { capture: true, signal: leaving.signal };
  const onGrid = (): boolean => grid.contains(document.activeElement) && !desk.grid?.isEditing;
  window.addEventListener("keydown", (event) => takeKey(desk, event, onGrid()), options);
  const clipboard = (type: "copy" | "cut" | "paste", act: (data: DataTransfer) => void): void =>
    window.addEventListener(
      type,
      (event) => {
        if (!onGrid() || !event.clipboardData) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        act(event.clipboardData);
      },
      options,
    );
  clipboard("copy", (data) => fill(data, take(desk, false)));
  clipboard("cut", (data) => fill(data, take(desk, true)));
  clipboard("paste", (data) => put(desk, data.getData("text/plain"), false, data.getData("text/html")));
  return () => leaving.abort();
}

function fill(data: DataTransfer, taken: { text: string; html: string } | undefined): void {
  if (!taken) return;
  data.setData("text/plain", taken.text);
  data.setData("text/html", taken.html);
}

type Deed = (desk: Desk, event: KeyboardEvent) => void;

/** Keys that work wherever the keyboard is. */
const EVERYWHERE: Readonly<Record<string, Deed>> = {
  "Ctrl+s": (desk) => void download(desk),
  "Ctrl+o": (desk) => void chooseAndOpen(desk),
};

/** Keys on the grid while nothing is being typed. */
const ON_GRID: Readonly<Record<string, Deed>> = {
  // Where no text is selected Chrome sends no cut.
  "Ctrl+x": (desk) => void copyToClipboard(desk, true),
  "Ctrl+z": (desk) => desk.undo(),
  "Ctrl+y": (desk) => desk.redo(),
  "Ctrl+Shift+z": (desk) => desk.redo(),
  "Ctrl+ArrowUp": (desk, event) => leap(desk, event, "up"),
  "Ctrl+ArrowDown": (desk, event) => leap(desk, event, "down"),
  "Ctrl+ArrowLeft": (desk, event) => leap(desk, event, "left"),
  "Ctrl+ArrowRight": (desk, event) => leap(desk, event, "right"),
  "Ctrl+Shift+ArrowUp": (desk, event) => leap(desk, event, "up"),
  "Ctrl+Shift+ArrowDown": (desk, event) => leap(desk, event, "down"),
  "Ctrl+Shift+ArrowLeft": (desk, event) => leap(desk, event, "left"),
  "Ctrl+Shift+ArrowRight": (desk, event) => leap(desk, event, "right"),
  "Ctrl+Home": (desk) => desk.selectCell(desk.sheet.freeze.rows, desk.sheet.freeze.columns),
  "Ctrl+End": (desk) => {
    const used = desk.sheet.usedArea();
    desk.selectCell(used?.bottom ?? 0, used?.right ?? 0);
  },
  End: (desk) => desk.store.set({ endMode: true }),
  Home: (desk) => desk.selectCell(desk.state.active.row, desk.sheet.freeze.columns),
  "Ctrl+PageUp": (desk) => goToNeighbour(desk, -1),
  "Ctrl+PageDown": (desk) => goToNeighbour(desk, 1),
  PageUp: (desk, event) => turnPage(desk, event, "up"),
  PageDown: (desk, event) => turnPage(desk, event, "down"),
  "Shift+PageUp": (desk, event) => turnPage(desk, event, "up"),
  "Shift+PageDown": (desk, event) => turnPage(desk, event, "down"),
  "Ctrl+a": selectRegion,
  "Ctrl+ ": (desk) => selectWhole(desk, "columns"),
  "Shift+ ": (desk) => selectWhole(desk, "rows"),
  "Ctrl+;": (desk) => enterToday(desk),
  "Ctrl++": insertWhole,
  "Ctrl+Shift++": insertWhole,
  "Ctrl+-": removeWhole,
  "Alt+ArrowDown": openFilter,
  "Ctrl+Shift+l": (desk) =>
    void desk.attempt("filter", () => toggleFilter(desk.workbook, desk.sheet, desk.state.active)),
  "Shift+F11": (desk) => insertSheet(desk),
};

/** Keys that move on from a single cell; in the middle of typing they enter it first. */
const STEPS: Readonly<Record<string, { readonly key: StepKey; readonly back: boolean }>> = {
  Enter: { key: "Enter", back: false },
  "Shift+Enter": { key: "Enter", back: true },
  Tab: { key: "Tab", back: false },
  "Shift+Tab": { key: "Tab", back: true },
};

function takeKey(desk: Desk, event: KeyboardEvent, onGrid: boolean): void {
  if (event.isComposing) return;
  const shortcut = desk.state.shortcuts.find(({ keys }) => isPressed(keys, event));
  if (shortcut) {
    event.preventDefault();
    event.stopImmediatePropagation();
    void runShortcut(desk, shortcut.action);
    return;
  }
  const name = nameOf(event);
  // The browser then sends copy or paste, which carry the clipboard with them.
  if (onGrid && (name === "Ctrl+c" || name === "Ctrl+v")) {
    event.stopImmediatePropagation();
    return;
  }
  if (onGrid && name === "Escape") forgetCopied(desk);
  const deed =
    EVERYWHERE[name] ??
    (onGrid
      ? (inEndMode(desk, event, name) ?? ON_GRID[name] ?? stepOn(desk, name))
      : enterBackwards(desk, name));
  if (!deed) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  deed(desk, event);
}

/** After End an arrow goes as far as with Ctrl; End again, Escape or any other key leaves that mode. */
function inEndMode(desk: Desk, { key }: KeyboardEvent, name: string): Deed | undefined {
  if (!desk.state.endMode || key === "Shift") return undefined;
  desk.store.set({ endMode: false });
  if (name === "End" || name === "Escape") return () => undefined;
  return key.startsWith("Arrow") ? ON_GRID[`Ctrl+${name}`] : undefined;
}

function stepOn(desk: Desk, name: string): Deed | undefined {
  const step = STEPS[name];
  return step && selectsOneCell(desk.sheet) ? () => perform(desk, { kind: "step", ...step }) : undefined;
}

/** The grid's cell editor knows these keys without Shift only. */
function enterBackwards(desk: Desk, name: string): Deed | undefined {
  const step = STEPS[name];
  if (!step?.back || !desk.grid?.isEditing) return undefined;
  return () => {
    desk.grid?.closeEditor("commit");
    queueMicrotask(() => perform(desk, { kind: "step", ...step }));
  };
}

/** Whole rows or columns only; for single cells Excel asks which way the others go. */
function insertWhole(desk: Desk): void {
  const [area] = desk.sheet.selection;
  if (area && isWholeRows(area)) cellMenuDeeds.insertRows(desk, area);
  else if (area && isWholeColumns(area)) cellMenuDeeds.insertColumns(desk, area);
}

function removeWhole(desk: Desk): void {
  const [area] = desk.sheet.selection;
  if (area && isWholeRows(area)) cellMenuDeeds.removeRows(desk, area);
  else if (area && isWholeColumns(area)) cellMenuDeeds.removeColumns(desk, area);
}

/** On a header with a filter button. */
function openFilter(desk: Desk): void {
  const { active } = desk.state;
  if (headerAt(desk.workbook, desk.sheet, active)) desk.store.set({ filterOpen: active });
}

function enterToday(desk: Desk): void {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  const text = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const { row, column } = desk.state.active;
  perform(desk, { kind: "type", sheetId: desk.sheet.id, row, column, text, everywhere: false });
}

function nameOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): string {
  const plain = key.length === 1 ? key.toLowerCase() : key;
  return `${ctrlKey || metaKey ? "Ctrl+" : ""}${altKey ? "Alt+" : ""}${shiftKey ? "Shift+" : ""}${plain}`;
}
