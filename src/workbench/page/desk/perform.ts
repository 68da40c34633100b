import { isWholeColumns, isWholeRows } from "../../model/geometry";
import { clearContents, enterEverywhere, enterText } from "../actions/entering";
import { fill, fillOver } from "../../model/editing/filling";
import { fitColumns } from "../actions/fitting";
import { setStyle } from "../actions/looks";
import { moveCells } from "../../model/editing/moving";
import { changeColumns, changeRows, freezeAt } from "../actions/rowsAndColumns";
import { mayEnter } from "../actions/validation";
import type { Intent } from "../grid/intent";
import { columnCharacters, rowPoints } from "../grid/units";
import type { Desk } from "./desk";
import { activeCell } from "./deskState";

/** Does in the model what a person did on the grid. */
export function perform(desk: Desk, intent: Intent): void {
  desk.attempt(LABELS[intent.kind], () => DEEDS[intent.kind](desk, intent as never));
}

type Deeds = { readonly [K in Intent["kind"]]: (desk: Desk, intent: Extract<Intent, { kind: K }>) => void };

const LABELS: Readonly<Record<Intent["kind"], string>> = {
  type: "typing",
  clear: "clear",
  fill: "fill",
  fillOver: "fill",
  move: "move",
  columnWidth: "column width",
  rowHeight: "row height",
  style: "format",
  freeze: "freeze panes",
  step: "select",
};

const DEEDS: Deeds = {
  type: enter,
  clear: ({ workbook, sheet }) => clearContents(workbook, sheet, sheet.selection),
  fill: (desk, { from, to }) => {
    fill(desk.workbook, desk.sheet, from, to);
    desk.select([to]);
  },
  fillOver: ({ workbook, sheet }, { direction }) => {
    for (const area of sheet.selection) fillOver(workbook, sheet, area, direction);
  },
  move: (desk, { from, to }) => {
    moveCells(desk.workbook, { sheet: desk.sheet, area: from }, desk.sheet, to);
    desk.select([to]);
  },
  columnWidth: ({ workbook, sheet, state, grid }, { first, last, pixels }) => {
    const whole = sheet.selection.find(
      (area) => isWholeColumns(area) && area.left <= first && area.right >= last,
    );
    const area = whole ?? { left: first, right: last };
    if (pixels !== "fit")
      changeColumns(workbook, sheet, area, (look) =>
        sized(look, { width: columnCharacters(pixels) }, pixels),
      );
    else if (grid) fitColumns(workbook, sheet, area, state.language, grid.measure);
  },
  rowHeight: ({ workbook, sheet }, { first, last, pixels }) => {
    const whole = sheet.selection.find(
      (area) => isWholeRows(area) && area.top <= first && area.bottom >= last,
    );
    const area = whole ?? { top: first, bottom: last };
    changeRows(workbook, sheet, area, (look) => {
      const { height: _height, ...rest } = look;
      return pixels === "fit" ? rest : sized(look, { height: rowPoints(pixels) }, pixels);
    });
  },
  style: (desk, { patch }) => {
    const { workbook, sheet } = desk;
    const { row, column } = desk.state.active;
    setStyle(workbook, sheet, sheet.selection, patch(workbook.styles.get(sheet.styleAt(row, column))));
  },
  step: (desk, { key, back }) => {
    const { row, column } = desk.walk.step(desk.sheet, activeCell(desk.sheet), key, back);
    desk.selectCell(row, column);
    // The next key may be typed before the next frame.
    desk.grid?.update();
  },
  freeze: ({ workbook, sheet }, { rows, columns }) => freezeAt(workbook, sheet, rows, columns),
};

/** Dragged to nothing, a row or column is hidden; dragged open, it shows. */
function sized<T extends object>(
  look: T & { readonly hidden?: boolean },
  size: Partial<T>,
  pixels: number,
): T {
  const { hidden: _hidden, ...rest } = look;
  return pixels < 1 ? { ...look, hidden: true } : ({ ...rest, ...size } as unknown as T);
}

function enter(
  desk: Desk,
  { sheetId, row, column, text, everywhere }: Extract<Intent, { kind: "type" }>,
): void {
  const { workbook } = desk;
  const sheet = workbook.sheetById(sheetId);
  if (!sheet) return;
  if (!mayEnter(workbook, sheet, { row, column }, text, desk.state.language))
    desk.notify("warning", desk.words.notices.invalidEntry);
  else if (everywhere) enterEverywhere(workbook, sheet, { row, column }, sheet.selection, text);
  else enterText(workbook, sheet, { row, column }, text, desk.state.language);
}
