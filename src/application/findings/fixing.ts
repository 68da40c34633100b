import {
  areaAddress,
  boundingArea,
  cellArea,
  cellCount,
  columnRuns,
  overlaps,
  type Area,
  type Position,
} from "../../domain/binding/area";
import { cellAt } from "../../domain/binding/snapshot";
import { changesOf, type Found } from "../../domain/rules/found";
import type { CellChange } from "../../domain/rules/rule";
import type { Action, CellInput } from "../actions";
import type { PlannedChange } from "../views/findings";
import { boundOnly } from "../tables/inspect";
import type { Session } from "../session";
import type { CellArea, CellDetails } from "../workbookPort";

/** What mending one finding writes. */
export interface PlannedFix {
  readonly findingId: string;
  readonly sheetId: string;
  readonly changes: readonly CellChange[];
}

/** What mending several findings writes on one sheet. */
export interface SheetFix {
  readonly sheetId: string;
  readonly changes: readonly CellChange[];
  /** What it was worked out from: the tables, or of large ones the rows to be changed. */
  readonly source: Area;
  /** Runs down columns that hold just the changed cells. */
  readonly areas: readonly Area[];
}

/** The changes of all these findings. Where two want one cell the first has it: after that the second looks again. */
export function planFixes(
  { memory }: Session,
  findingIds: readonly string[],
  choice: string | undefined,
): PlannedFix[] {
  const sheetOf = new Map(boundOnly(memory.bound).map(({ binding, sheetId }) => [binding.id, sheetId]));
  const taken = new Set<string>();
  return wanted(memory.found ?? [], findingIds).flatMap((found) => {
    const sheetId = sheetOf.get(found.tableId);
    const changes = changesOf(found, choice);
    if (sheetId === undefined || !changes?.length) return [];
    const keys = changes.map((change) => keyOf(sheetId, change));
    if (keys.some((key) => taken.has(key))) return [];
    for (const key of keys) taken.add(key);
    return [{ findingId: found.id, sheetId, changes }];
  });
}

function wanted(found: readonly Found[], ids: readonly string[]): Found[] {
  const byId = new Map(found.map((one) => [one.id, one]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export function keyOf(sheetId: string, { row, column }: Position): string {
  return `${sheetId}:${row}:${column}`;
}

export function bySheet({ memory }: Session, fixes: readonly PlannedFix[]): SheetFix[] {
  const changes = new Map<string, CellChange[]>();
  for (const fix of fixes) changes.set(fix.sheetId, [...(changes.get(fix.sheetId) ?? []), ...fix.changes]);
  return [...changes].map(([sheetId, all]) => {
    const tables = boundOnly(memory.bound).flatMap((one) =>
      one.sheetId === sheetId ? [one.table.area] : [],
    );
    return { sheetId, changes: all, source: sourceOf(all, tables), areas: columnRuns(all) };
  });
}

/** More cells than this are not read again with a write; the rows it changes are. */
const MOST_SOURCE = 20_000;

function sourceOf(changes: readonly CellChange[], tables: readonly Area[]): Area {
  const changed = boundingArea(changes);
  const touched = tables.filter((table) => overlaps(table, changed));
  const all = boundingArea([changed, ...touched].flatMap(cornersOf));
  if (cellCount(all) <= MOST_SOURCE) return all;
  const rows = { ...all, top: changed.top, bottom: changed.bottom };
  return cellCount(rows) <= MOST_SOURCE ? rows : changed;
}

const cornersOf = ({ top, left, bottom, right }: Area): Position[] => [
  { row: top, column: left },
  { row: bottom, column: right },
];

export function sourcesOf(sheets: readonly SheetFix[]): CellArea[] {
  return sheets.map(({ sheetId, source }) => ({ sheetId, area: source }));
}

/** The writes, on condition that the sheets still hold what these details say of the sources. */
export function writesOf(sheets: readonly SheetFix[], details: readonly CellDetails[]): Action[] {
  const expected = sheets.map(({ sheetId, source }, i): Action => {
    const formulas = details[i]?.formulas ?? [];
    return { do: "expectCells", sheet: { id: sheetId }, area: source, formulas };
  });
  return [...expected, ...sheets.flatMap(writesOn)];
}

function writesOn({ sheetId, changes, areas }: SheetFix): Action[] {
  const inputs = new Map(changes.map((change) => [keyOf(sheetId, change), change.input]));
  return areas.map((area): Action => {
    const cells: (readonly CellInput[])[] = [];
    for (let row = area.top; row <= area.bottom; row++)
      cells.push([inputs.get(keyOf(sheetId, { row, column: area.left })) ?? null]);
    return { do: "writeCells", sheet: { id: sheetId }, area, cells };
  });
}

/** Whether the source holds what the fix was worked out from. */
export function isAsRead({ memory }: Session, { sheetId, source }: SheetFix, now: CellDetails): boolean {
  const snapshot = memory.readings.get(sheetId)?.snapshot;
  return now.values.every((line, row) =>
    line.every((value, column) => {
      const known = snapshot ? cellAt(snapshot, source.top + row, source.left + column).value : "";
      return String(known) === String(value);
    }),
  );
}

/** The changes as a person reads them. */
export function viewChanges({ memory }: Session, sheets: readonly SheetFix[]): PlannedChange[] {
  return sheets.flatMap(({ sheetId, changes }) => {
    const snapshot = memory.readings.get(sheetId)?.snapshot;
    return changes.map((change) => ({
      place: { sheetName: snapshot?.name ?? "", address: areaAddress(cellArea(change)) },
      before: snapshot ? cellAt(snapshot, change.row, change.column).text.trim() : "",
      after: textOf(change, snapshot ? cellAt(snapshot, change.row, change.column).text : ""),
    }));
  });
}

/** A number in a cell that shows percent will show percent. */
function textOf({ input }: CellChange, shown: string): string {
  if ("text" in input) return input.text;
  if ("formula" in input) return input.formula;
  if (!shown.trim().endsWith("%")) return String(input.number);
  return `${Number((input.number * 100).toFixed(8))}%`;
}
