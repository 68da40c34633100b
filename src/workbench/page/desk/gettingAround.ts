import {
  MAX_COLUMNS,
  MAX_ROWS,
  WHOLE_SHEET,
  boundingArea,
  cellsIn,
  sameArea,
  type Area,
  type Position,
} from "../../model/geometry";
import { jump, type Way } from "../../model/editing/jumping";
import { regionAround } from "../actions/region";
import type { Desk } from "./desk";

const ALL_ROWS = { top: 0, bottom: MAX_ROWS - 1 };
const ALL_COLUMNS = { left: 0, right: MAX_COLUMNS - 1 };

/** Whole columns or rows of what is selected, as Ctrl+Space and Shift+Space do. */
export function selectWhole(desk: Desk, what: "columns" | "rows"): void {
  const whole = what === "columns" ? ALL_ROWS : ALL_COLUMNS;
  desk.select(desk.sheet.selection.map((area) => ({ ...area, ...whole })));
}

/** The block around the active cell first, then the whole sheet. */
export function selectRegion(desk: Desk): void {
  const region = regionAround(desk.sheet, desk.state.active);
  const [area] = desk.sheet.selection;
  const done = (area && sameArea(area, region)) || cellsIn(region) === 1;
  desk.select([done ? WHOLE_SHEET : region]);
}

/** A screen down or up; with Shift the selection reaches there. */
export function turnPage(desk: Desk, { shiftKey }: KeyboardEvent, way: "up" | "down"): void {
  const { active } = desk.state;
  const area = desk.sheet.selection[0];
  const from = shiftKey && area ? farCorner(area, active) : active;
  const rows = desk.grid?.pageOfRows(from.row, way) ?? 1;
  const row = Math.min(MAX_ROWS - 1, Math.max(0, from.row + (way === "up" ? -rows : rows)));
  const reach = shiftKey ? boundingArea([cell(active), cell({ ...from, row })]) : undefined;
  if (reach) desk.select([reach]);
  else desk.selectCell(row, active.column);
}

/** Ctrl and an arrow; with Shift the selection reaches there from the active cell. */
export function leap(desk: Desk, { shiftKey }: KeyboardEvent, way: Way): void {
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
