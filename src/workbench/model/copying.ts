import { isBlankCell, type Cell } from "./cell";
import {
  cellsIn,
  columnsIn,
  covers,
  intersect,
  rowsIn,
  subtract,
  type Area,
  type Position,
} from "./geometry";
import type { ConditionalFormat } from "./parts";
import { moveFormula, turnFormula } from "./references";
import { copyNotes } from "./remarks";
import type { Sheet } from "./sheet";
import type { CellEntry, Workbook } from "./workbook";

export type CopyWhat = "All" | "Values" | "Formats" | "Formulas";

export interface Source {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface CopyOptions {
  /** Leaves the target alone where the source is empty. */
  readonly skipBlanks?: boolean;
  /** Rows become columns. */
  readonly transpose?: boolean;
}

/**
 * Copies cells as Ctrl+C and Ctrl+V do: relative references move along, formats and conditional formats come
 * with them. A target that is a multiple of the source is filled by repeating it.
 */
export function copyCells(
  workbook: Workbook,
  from: Source,
  to: Source,
  what: CopyWhat = "All",
  { skipBlanks = false, transpose = false }: CopyOptions = {},
): void {
  const tile = repeats(transpose ? turned(from.area) : from.area, to.area);
  const copied = [...readSource(from)].filter(([, , cell]) => !skipBlanks || !isBlankCell(cell));
  workbook.edit({ actor: workbook.actor, undo: "paste" }, () => {
    const entries: CellEntry[] = [];
    for (const [down, right] of tile) {
      for (const [row, column, cell] of copied) {
        const [x, y] = [row - from.area.top, column - from.area.left];
        const at = transpose
          ? { row: from.area.top + y + down, column: from.area.left + x + right }
          : { row: row + down, column: column + right };
        const move = (formula: string): string =>
          transpose ? turnFormula(formula, { row, column }, at) : moveFormula(formula, down, right);
        entries.push([at.row, at.column, pasted(to.sheet, at, cell, what, move)]);
      }
    }
    if (entries.length > 0)
      workbook.replaceCells(to.sheet, entries, what === "Formats" ? "formats" : "contents");
    if (transpose) return;
    if (what === "All" || what === "Formats") copyConditionalFormats(workbook, from, to.sheet, tile);
    if (what !== "All") return;
    copyParts(workbook, from, to.sheet, tile);
    copyNotes(workbook, from, to.sheet, tile);
  });
}

const turned = (area: Area): Area => ({
  top: area.top,
  left: area.left,
  bottom: area.top + columnsIn(area) - 1,
  right: area.left + rowsIn(area) - 1,
});

/** How far each copy lies from the source. */
function repeats(from: Area, to: Area): [down: number, right: number][] {
  const fits = rowsIn(to) % rowsIn(from) === 0 && columnsIn(to) % columnsIn(from) === 0;
  const rows = fits ? rowsIn(to) / rowsIn(from) : 1;
  const columns = fits ? columnsIn(to) / columnsIn(from) : 1;
  const offsets: [number, number][] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      offsets.push([to.top - from.top + row * rowsIn(from), to.left - from.left + column * columnsIn(from)]);
    }
  }
  return offsets;
}

function* readSource({ sheet, area }: Source): Generator<[number, number, Cell]> {
  const used = cellsIn(area) > 1_000_000 ? intersect(area, sheet.usedArea() ?? area) : area;
  if (!used) return;
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const cell = sheet.cellAt(row, column);
      yield [row, column, { ...cell, value: sheet.valueAt(row, column), style: sheet.styleAt(row, column) }];
    }
  }
}

function pasted(
  target: Sheet,
  { row, column }: Position,
  cell: Cell,
  what: CopyWhat,
  move: (formula: string) => string,
): Cell {
  const old = target.cellAt(row, column);
  if (what === "Formats") return { ...old, style: cell.style, changed: { ...old.changed, style: true } };
  const formula = what === "Values" || cell.formula === undefined ? undefined : move(cell.formula);
  return {
    value: cell.value,
    ...(formula !== undefined && { formula }),
    ...(cell.forcedText && { forcedText: true as const }),
    ...(cell.runs && what === "All" && { runs: cell.runs }),
    style: what === "All" ? cell.style : target.styleAt(row, column),
    changed: { content: true, style: true },
  };
}

/** Merged cells and rules of entry come along with a full paste. */
function copyParts(workbook: Workbook, from: Source, target: Sheet, tile: readonly [number, number][]): void {
  const merges = from.sheet.merges.filter((area) => covers(from.area, area));
  const validations = from.sheet.validations.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => intersect(area, from.area) ?? []);
    return areas.length > 0 ? [{ ...rule, areas }] : [];
  });
  if (merges.length + validations.length === 0) return;
  const spread = (areas: readonly Area[]): Area[] =>
    tile.flatMap(([down, right]) => areas.map((area) => moved(area, down, right)));
  const under = spread([from.area]);
  const isFree = (area: Area): boolean => !under.some((cover) => intersect(cover, area));
  const cut = target.validations
    .map((rule) => ({
      ...rule,
      areas: under.reduce<readonly Area[]>(
        (areas, cover) => areas.flatMap((area) => subtract(area, cover)),
        rule.areas,
      ),
    }))
    .filter(({ areas }) => areas.length > 0);
  const copies = validations.map((rule) => ({ ...rule, areas: spread(rule.areas) }));
  const change = {
    merges: [...target.merges.filter(isFree), ...spread(merges)],
    validations: [...cut, ...copies],
  };
  const part = (name: string) =>
    ({ type: "sheetParts", sheetId: target.id, part: name, actor: workbook.actor }) as const;
  workbook.change(target, change, part("merges"), part("validations"));
}

/** A full paste brings a rule's look along as a rule of its own, as Excel does when the sheets differ. */
function copyConditionalFormats(
  workbook: Workbook,
  from: Source,
  target: Sheet,
  tile: readonly [number, number][],
): void {
  const additions = from.sheet.conditionalFormats.flatMap((format): ConditionalFormat[] => {
    const inside = format.areas.flatMap((area) => intersect(area, from.area) ?? []);
    if (inside.length === 0) return [];
    const areas = tile.flatMap(([down, right]) => inside.map((area) => moved(area, down, right)));
    const { origin: _origin, ...rest } = format;
    return [{ ...rest, key: `${format.key}+${target.conditionalFormats.length}`, areas }];
  });
  if (additions.length === 0) return;
  workbook.change(
    target,
    { conditionalFormats: [...target.conditionalFormats, ...additions] },
    { type: "sheetParts", sheetId: target.id, part: "conditionalFormats", actor: workbook.actor },
  );
}

function moved(area: Area, down: number, right: number): Area {
  return {
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + right,
    right: area.right + right,
  };
}
