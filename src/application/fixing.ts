import { areaAddress, cellArea, columnRuns, type Area, type Position } from "../domain/binding/area";
import { cellAt, type CellValue } from "../domain/binding/snapshot";
import { changesOf, type Found } from "../domain/rules/checker";
import type { CellChange } from "../domain/rules/rule";
import type { Action, CellInput } from "./actions";
import type { PlannedChange } from "./application";
import { boundOnly } from "./inspect";
import type { Session } from "./session";
import type { CellArea } from "./workbookPort";

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

export function bySheet(fixes: readonly PlannedFix[]): SheetFix[] {
  const changes = new Map<string, CellChange[]>();
  for (const fix of fixes) changes.set(fix.sheetId, [...(changes.get(fix.sheetId) ?? []), ...fix.changes]);
  return [...changes].map(([sheetId, all]) => ({ sheetId, changes: all, areas: columnRuns(all) }));
}

export function areasOf(sheets: readonly SheetFix[]): CellArea[] {
  return sheets.flatMap(({ sheetId, areas }) => areas.map((area) => ({ sheetId, area })));
}

export function writesOf(sheets: readonly SheetFix[]): Action[] {
  return sheets.flatMap(({ sheetId, changes, areas }) => {
    const inputs = new Map(changes.map((change) => [keyOf(sheetId, change), change.input]));
    return areas.map((area): Action => {
      const cells: (readonly CellInput[])[] = [];
      for (let row = area.top; row <= area.bottom; row++)
        cells.push([inputs.get(keyOf(sheetId, { row, column: area.left })) ?? null]);
      return { do: "writeCells", sheet: { id: sheetId }, area, cells };
    });
  });
}

/** What each changed cell held when it was last read. */
export function valuesBefore({ memory }: Session, { sheetId, areas }: SheetFix): readonly CellValue[][] {
  const snapshot = memory.readings.get(sheetId)?.snapshot;
  return areas.map(({ top, bottom, left }) => {
    const values: CellValue[] = [];
    for (let row = top; row <= bottom; row++) values.push(snapshot ? cellAt(snapshot, row, left).value : "");
    return values;
  });
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
