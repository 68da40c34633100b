import { cellAddress } from "../../model/address";
import type { Position } from "../../model/geometry";
import { GridView } from "../grid/gridView";
import type { Desk } from "./desk";
import { listenToKeys } from "./keyboard";
import { perform } from "./perform";

/** Puts the grid into the page and joins it with the desk; answers a way to take it out again. */
export function startGrid(desk: Desk, container: HTMLElement): () => void {
  const { language, dark } = desk.state;
  // Before the grid's own listeners: what the page takes must not reach them.
  const stopKeys = listenToKeys(desk, container);
  const grid = new GridView(
    container,
    { language, dark },
    {
      intended: (intent) => perform(desk, intent),
      typing: (text) => desk.setTyping(text),
      activeCell: (cell) => setIfMoved(desk, "active", cell),
      hovering: (cell) => setIfMoved(desk, "hovered", cell),
      moved: () => desk.store.set({ moved: desk.state.moved + 1, zoom: grid.zoom }),
      ready: () => {
        desk.store.set({ moved: desk.state.moved + 1 });
        desk.drawn();
      },
    },
  );
  desk.grid = grid;
  desk.showOnGrid();
  const stopClicks = listenToDoubleClicks(desk, grid, container);
  return () => {
    stopKeys();
    stopClicks();
    desk.grid = undefined;
    grid.dispose();
  };
}

function setIfMoved(desk: Desk, field: "active" | "hovered", cell: Position | undefined): void {
  const before = desk.state[field];
  if (before?.row !== cell?.row || before?.column !== cell?.column) desk.store.set({ [field]: cell });
}

const POINTS_PER_PIXEL = 3 / 4;

/** For the add-in's onSingleClicked; the press has made the cell the active one. */
function tellClick({ grid, state }: Desk, { button, clientX, clientY }: MouseEvent): void {
  const rect = grid?.rectOnPage(state.active);
  if (!grid || !rect || button !== 0) return;
  const [x, y] = [clientX - rect.x, clientY - rect.y];
  if (x < 0 || y < 0 || x > rect.width || y > rect.height) return;
  const scale = POINTS_PER_PIXEL / grid.zoom;
  state.addin?.host.click(cellAddress(state.active), x * scale, y * scale);
}

/** The browser knows a double click better than the grid's own timing, which misses quick ones. */
function listenToDoubleClicks(desk: Desk, grid: GridView, container: HTMLElement): () => void {
  const leaving = new AbortController();
  container.addEventListener("click", (event) => tellClick(desk, event), { signal: leaving.signal });
  container.addEventListener(
    "dblclick",
    (event) => {
      const { left, top } = container.getBoundingClientRect();
      const part = grid.partAt(event.clientX - left, event.clientY - top);
      if (part.kind === "cell") grid.openEditor();
      if (part.kind === "columnEdge")
        perform(desk, { kind: "columnWidth", first: part.column, last: part.column, pixels: "fit" });
      if (part.kind === "rowEdge")
        perform(desk, { kind: "rowHeight", first: part.row, last: part.row, pixels: "fit" });
    },
    { signal: leaving.signal },
  );
  return () => leaving.abort();
}
