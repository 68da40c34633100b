import type { Area } from "../../domain/binding/area";
import { overlaps } from "../../domain/binding/area";
import type { TableReading } from "../../domain/binding/detection";
import { resolveBinding } from "../../domain/binding/stored/resolution";
import { readBindings, type StoredBinding } from "../../domain/binding/stored/stored";
import type { LostReasonId } from "../views/tables";
import { refuse } from "../notices";
import type { SheetOutline, SheetReading, SheetRequest, WorkbookOutline } from "../workbookPort";

/** A stored binding with what it stands for right now. */
export type Bound =
  | {
      readonly binding: StoredBinding;
      readonly state: "bound";
      readonly sheetId: string;
      readonly table: TableReading;
      /** Its anchor has to be set anew. */
      readonly moved: boolean;
    }
  | {
      readonly binding: StoredBinding;
      readonly state: "lost";
      readonly reason: LostReasonId;
      /** The sheet it was on, while that is there: the table may come back when an edit is undone. */
      readonly sheetId: string | undefined;
    };

export type FoundTable = Extract<Bound, { state: "bound" }>;

export function storedBindings(outline: WorkbookOutline): readonly StoredBinding[] {
  const reading = readBindings(outline.bindings);
  if (reading.state === "newer") throw refuse("newerBindings", { version: reading.version });
  return reading.bindings;
}

/** The sheet that carries the binding's key. Two sheets with one key would mean a guess. */
export function sheetOf(binding: StoredBinding, sheets: readonly SheetOutline[]): SheetOutline | undefined {
  const marked = sheets.filter(({ marks }) => marks.table === binding.sheetKey);
  return marked.length === 1 ? marked[0] : undefined;
}

/** What has to be read of a sheet to find these tables on it. */
export function requestFor(
  sheet: Pick<SheetOutline, "id" | "used">,
  bindings: readonly StoredBinding[],
): SheetRequest {
  return {
    sheetId: sheet.id,
    used: sheet.used,
    anchors: bindings.flatMap(({ anchor }) => (anchor.kind === "name" ? [anchor.name] : [])),
    tables: bindings.flatMap(({ anchor }) => (anchor.kind === "table" ? [anchor.id, anchor.name] : [])),
  };
}

/** Finds every bound table in what was read; the later of two that lie on the same cells is lost. */
export function resolveAll(
  bindings: readonly StoredBinding[],
  sheetIdOf: (binding: StoredBinding) => string | undefined,
  readings: readonly SheetReading[],
): Bound[] {
  const resolved: Bound[] = [];
  for (const binding of bindings) {
    const sheetId = sheetIdOf(binding);
    const reading = readings.find((one) => one.sheetId === sheetId);
    const result = resolveBinding(binding, reading?.snapshot, reading && anchoredArea(binding, reading));
    if (result.state === "lost" || sheetId === undefined)
      resolved.push({
        binding,
        sheetId,
        state: "lost",
        reason: result.state === "lost" ? result.reason : "sheetGone",
      });
    else if (resolved.some((other) => sharesCells(other, sheetId, result.table)))
      resolved.push({ binding, sheetId, state: "lost", reason: "overlapping" });
    else resolved.push({ binding, sheetId, ...result });
  }
  return resolved;
}

function sharesCells(other: Bound, sheetId: string, { area }: TableReading): boolean {
  return other.state === "bound" && other.sheetId === sheetId && overlaps(other.table.area, area);
}

/** Where a table's header is by its anchor, whatever stands there. */
export function anchoredArea(
  { anchor }: StoredBinding,
  { anchors, snapshot }: SheetReading,
): Area | undefined {
  if (anchor.kind === "name") return anchors[anchor.name];
  const { id, name } = anchor;
  const table =
    snapshot.tables.find((one) => one.id === id) ?? snapshot.tables.find((one) => one.name === name);
  return table && { ...table.area, bottom: table.area.top };
}
