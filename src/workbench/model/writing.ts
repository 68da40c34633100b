import { BLANK, type Cell } from "./cell";
import {
  cellsIn,
  columnsIn,
  contains,
  isWholeColumns,
  isWholeRows,
  rowsIn,
  subtract,
  type Area,
  type Position,
} from "./geometry";
import { Refusal } from "./refusal";
import type { Sheet } from "./sheet";
import { syncTableHeaders } from "./tableHeaders";
import type { Style } from "./style";
import { readEntry, type DataLocale, type TypedEntry } from "./text";
import type { ActiveChart, CellEntry, Workbook } from "./workbook";
import { isCellError, type Scalar } from "./values";

/** What can be put into a cell: a value, a text as typed, or null to leave the cell as it is. */
export type Written = Scalar | undefined;

/**
 * Puts a matrix of values into `area`, reading texts as if they were typed ("=A1", "5%", "2026-01-31").
 * null and undefined leave a cell alone, "" empties it. Cells hidden under a merged area are left alone.
 */
export function writeEntries(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  matrix: readonly (readonly Written[])[],
  locale?: DataLocale,
): void {
  refuseArrayParts(sheet, area);
  const entries: CellEntry[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const written = matrix[row - area.top]?.[column - area.left];
      if (written === null || written === undefined || isCovered(sheet, row, column)) continue;
      // Emptied or not, a cell that was never there is still not there: it makes nothing larger.
      if (written === "" && !sheet.cells.get(row, column)) continue;
      entries.push([row, column, writtenCell(workbook, sheet, { row, column }, written, locale)]);
    }
  }
  if (entries.length === 0) return;
  workbook.edit({ actor: workbook.actor, undo: "typing" }, () => {
    workbook.replaceCells(sheet, entries, "contents", area);
    syncTableHeaders(workbook, sheet, area);
  });
}

function writtenCell(
  workbook: Workbook,
  sheet: Sheet,
  { row, column }: Position,
  written: Scalar,
  locale: DataLocale | undefined,
): Cell {
  const style = sheet.styleAt(row, column);
  const currentFormat = workbook.styles.get(style).numberFormat;
  const entry: TypedEntry =
    typeof written === "string" ? readEntry(written, currentFormat, locale) : { value: written };
  const general = currentFormat === undefined || currentFormat === "General";
  const newStyle =
    entry.numberFormat && general
      ? workbook.styles.change(style, { numberFormat: entry.numberFormat })
      : style;
  return {
    value: entry.value,
    style: newStyle,
    ...(entry.formula !== undefined && { formula: entry.formula }),
    ...(entry.forcedText && { forcedText: true as const }),
    changed: marks(sheet.cells.get(row, column), newStyle !== style),
  };
}

const CONTENT = { content: true } as const;
const CONTENT_AND_STYLE = { content: true, style: true } as const;

/** A cell that was not there takes its row's or column's style with it into the file. */
function marks(known: Cell | undefined, restyled: boolean): NonNullable<Cell["changed"]> {
  return restyled || !known || known.changed?.style ? CONTENT_AND_STYLE : CONTENT;
}

function isCovered(sheet: Sheet, row: number, column: number): boolean {
  if (sheet.merges.length === 0) return false;
  const merge = sheet.mergeAt(row, column);
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}

/** "You can't change part of an array." */
function refuseArrayParts(sheet: Sheet, area: Area): void {
  if (sheet.cells.marked === 0) return;
  for (const [row, column, cell] of sheet.cells.entries()) {
    if (!cell.fixedArray) continue;
    const array: Area = {
      top: row,
      left: column,
      bottom: row + cell.fixedArray.rows - 1,
      right: column + cell.fixedArray.columns - 1,
    };
    const overlaps =
      area.top <= array.bottom &&
      area.bottom >= array.top &&
      area.left <= array.right &&
      area.right >= array.left;
    const whole = contains(area, array.top, array.left) && contains(area, array.bottom, array.right);
    if (overlaps && !whole && cellsIn(array) > 1) throw new Refusal("arrayPart");
  }
}

/** Puts one typed text into one cell, as Enter in the formula bar does. */
export function typeInto(workbook: Workbook, sheet: Sheet, row: number, column: number, text: string): void {
  writeEntries(workbook, sheet, { top: row, left: column, bottom: row, right: column }, [[text]]);
}

export type ClearWhat = "All" | "Contents" | "Formats" | "Hyperlinks";

/** Empties cells. Formats include conditional formats and validation goes with "All", as in Excel. */
export function clearCells(workbook: Workbook, sheet: Sheet, area: Area, what: ClearWhat): void {
  if (what !== "Formats") refuseArrayParts(sheet, area);
  workbook.edit({ actor: workbook.actor, undo: "clear" }, () => {
    const entries = [...sheet.cells.entries(area)].map(([row, column, cell]): CellEntry => [
      row,
      column,
      cleared(cell, what),
    ]);
    const changes = what === "Formats" ? "formats" : "contents";
    if (what !== "Hyperlinks" && entries.length > 0) workbook.replaceCells(sheet, entries, changes, area);
    clearParts(workbook, sheet, area, what);
    syncTableHeaders(workbook, sheet, area);
  });
}

function cleared(cell: Cell, what: ClearWhat): Cell | undefined {
  const { style: _style, ...content } = cell;
  if (what === "Formats") return { ...content, style: 0, changed: { ...cell.changed, style: true } };
  const style = what === "All" ? 0 : cell.style;
  return {
    ...BLANK,
    style,
    changed: { content: true, ...((what === "All" || cell.changed?.style) && { style: true as const }) },
  };
}

function clearParts(workbook: Workbook, sheet: Sheet, area: Area, what: ClearWhat): void {
  const cut = <T extends { areas: readonly Area[] }>(parts: readonly T[]): T[] =>
    parts
      .map((part) => ({ ...part, areas: part.areas.flatMap((old) => subtract(old, area)) }))
      .filter(({ areas }) => areas.length > 0);
  const part = (name: string) =>
    ({ type: "sheetParts", sheetId: sheet.id, part: name, actor: workbook.actor }) as const;
  if (what === "All" || what === "Formats") {
    workbook.change(sheet, { conditionalFormats: cut(sheet.conditionalFormats) }, part("conditionalFormats"));
  }
  if (what === "All") workbook.change(sheet, { validations: cut(sheet.validations) }, part("validations"));
  if (what === "All" || what === "Hyperlinks") {
    const hyperlinks = sheet.hyperlinks.filter((link) => subtract(link.area, area).length > 0);
    workbook.change(sheet, { hyperlinks }, part("hyperlinks"));
  }
}

/** Changes parts of the look of every cell in `area`; whole rows and columns remember it for empty cells. */
export function changeStyle(workbook: Workbook, sheet: Sheet, area: Area, patch: Style): void {
  changeStyles(workbook, sheet, area, () => patch);
}

/** As changeStyle, with a patch for each cell; undefined leaves one alone. */
export function changeStyles(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  patchAt: (row: number, column: number) => Style | undefined,
): void {
  const change = styleChanger(workbook);
  workbook.edit({ actor: workbook.actor, undo: "format" }, () => {
    const entries: CellEntry[] = [];
    for (const [row, column] of placesToStyle(sheet, area)) {
      const patch = patchAt(row, column);
      if (!patch) continue;
      const cell = sheet.cells.get(row, column) ?? { ...BLANK, style: sheet.styleAt(row, column) };
      entries.push([
        row,
        column,
        { ...cell, style: change(cell.style, patch), changed: { ...cell.changed, style: true } },
      ]);
    }
    if (entries.length > 0 || isWholeRows(area) || isWholeColumns(area))
      styleLooks(workbook, sheet, area, patchAt, change);
    workbook.replaceCells(sheet, entries, "formats", area);
  });
}

/** Many cells have one style and get one patch: the answer is worked out once. */
function styleChanger({ styles }: Workbook): (style: number, patch: Style) => number {
  const known = new Map<Style, Map<number, number>>();
  return (style, patch) => {
    let answers = known.get(patch);
    if (!answers) known.set(patch, (answers = new Map<number, number>()));
    let changed = answers.get(style);
    if (changed === undefined) answers.set(style, (changed = styles.change(style, patch)));
    return changed;
  };
}

function* placesToStyle(sheet: Sheet, area: Area): Generator<[number, number]> {
  if (isWholeRows(area) || isWholeColumns(area)) {
    for (const [row, column] of sheet.cells.entries(area)) yield [row, column];
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield [row, column];
  }
}

function styleLooks(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  patchAt: (row: number, column: number) => Style | undefined,
  change: (style: number, patch: Style) => number,
): void {
  const event = { type: "formats", sheetId: sheet.id, areas: [area], actor: workbook.actor } as const;
  if (isWholeColumns(area)) {
    const columns = new Map(sheet.columns);
    for (let column = area.left; column < area.left + columnsIn(area); column++) {
      const look = columns.get(column) ?? {};
      columns.set(column, { ...look, style: change(look.style ?? 0, patchAt(area.top, column) ?? {}) });
    }
    workbook.change(sheet, { columns }, event);
  } else if (isWholeRows(area)) {
    const rows = new Map(sheet.rows);
    for (let row = area.top; row < area.top + rowsIn(area); row++) {
      const look = rows.get(row) ?? {};
      rows.set(row, { ...look, style: change(look.style ?? 0, patchAt(row, area.left) ?? {}) });
    }
    workbook.change(sheet, { rows }, event);
  }
}

/** Selects a chart in place of cells, or none. */
export function activateChart(workbook: Workbook, chart: ActiveChart | undefined): void {
  const { activeChart: before } = workbook;
  if (before?.sheetId === chart?.sheetId && before?.number === chart?.number) return;
  workbook.edit({ actor: workbook.actor, undo: false }, () => {
    workbook.activeChart = chart;
    workbook.record(undefined, { type: "activeChart" });
  });
}

/** Selects areas on a sheet; no undo step. The first one's top left cell is the active cell. */
export function select(workbook: Workbook, sheet: Sheet, areas: readonly Area[]): void {
  workbook.edit({ actor: workbook.actor, undo: false }, () => {
    sheet.selection = areas;
    activateChart(workbook, undefined);
    workbook.record(undefined, { type: "selection", sheetId: sheet.id });
  });
}

/** For Range.values: errors read as their text, blanks as "". */
export function plainValue(value: Scalar): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}
