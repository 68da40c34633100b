import { MAX_COLUMNS, MAX_ROWS, boundingArea, type Area, type Position } from "../../model/geometry";
import { jump, type Way } from "../../model/editing/jumping";
import { forgetCopied, put, take } from "./clipboardActions";
import type { Desk } from "./desk";
import { chooseAndOpen, download } from "./documents";
import { goToNeighbour } from "./sheetActions";

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
  clipboard("paste", (data) => put(desk, data.getData("text/plain"), false));
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
  Home: (desk) => desk.selectCell(desk.state.active.row, desk.sheet.freeze.columns),
  "Ctrl+PageUp": (desk) => goToNeighbour(desk, -1),
  "Ctrl+PageDown": (desk) => goToNeighbour(desk, 1),
};

function takeKey(desk: Desk, event: KeyboardEvent, onGrid: boolean): void {
  if (event.isComposing) return;
  const name = nameOf(event);
  // The browser then sends copy, cut or paste, which carry the clipboard with them.
  if (onGrid && (name === "Ctrl+c" || name === "Ctrl+x" || name === "Ctrl+v")) {
    event.stopImmediatePropagation();
    return;
  }
  if (onGrid && name === "Escape") forgetCopied(desk);
  const deed = EVERYWHERE[name] ?? (onGrid ? ON_GRID[name] : undefined);
  if (!deed) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  deed(desk, event);
}

function nameOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): string {
  const plain = key.length === 1 ? key.toLowerCase() : key;
  return `${ctrlKey || metaKey ? "Ctrl+" : ""}${altKey ? "Alt+" : ""}${shiftKey ? "Shift+" : ""}${plain}`;
}

/** Ctrl and an arrow; with Shift the selection reaches there from the active cell. */
function leap(desk: Desk, { shiftKey }: KeyboardEvent, way: Way): void {
  const { sheet } = desk;
  const { active } = desk.state;
  const area = sheet.selection[0];
  const from = shiftKey && area ? farCorner(area, active) : active;
  const to = jump(sheet, from, way);
  if (!shiftKey) {
    desk.selectCell(to.row, to.column);
    return;
  }
  const reach = boundingArea([cell(active), cell(to)]);
  if (reach) desk.select([reach]);
}

const cell = ({ row, column }: Position): Area => ({ top: row, bottom: row, left: column, right: column });

function farCorner(area: Area, active: Position): Position {
  return {
    row: Math.min(area.top === active.row ? area.bottom : area.top, MAX_ROWS - 1),
    column: Math.min(area.left === active.column ? area.right : area.left, MAX_COLUMNS - 1),
  };
}
