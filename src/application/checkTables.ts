import { areaAddress, boundingArea } from "../domain/binding/area";
import { describeTable } from "../domain/binding/resolution";
import { writeBindings, type StoredBinding } from "../domain/binding/stored";
import { rules } from "../domain/rules";
import type { Issue, Rule } from "../domain/rules/rule";
import type { Action } from "./actions";
import type { Finding } from "./application";
import type { Bound, FoundTable } from "./boundTables";
import { countMarked, planHighlights, type Mark } from "./highlights";
import type { SheetReading } from "./workbookPort";

export interface CheckReport {
  readonly findings: readonly Finding[];
  readonly sheets: readonly SheetMarks[];
}

/** The marks of one sheet that was read. */
export interface SheetMarks {
  readonly sheetId: string;
  /** What makes them right. */
  readonly actions: readonly Action[];
  /** Cells that are marked then. */
  readonly marked: number;
  /** The sheet is protected, so they stay as they are although they are not right. */
  readonly locked: boolean;
  readonly sheetName: string;
}

interface Found {
  readonly rule: Rule;
  readonly issue: Issue;
  readonly bound: FoundTable;
}

/** From what was read to what is wrong and what has to change on the sheets for it to be marked. */
export function checkTables(bound: readonly Bound[], readings: readonly SheetReading[]): CheckReport {
  const tables = bound.filter((one) => one.state === "bound");
  const found = tables.flatMap((one) =>
    rules.flatMap((rule) => rule.check(one.table).map((issue): Found => ({ rule, issue, bound: one }))),
  );
  return { findings: found.map(toFinding), sheets: readings.map((reading) => planSheet(reading, found)) };
}

function planSheet(reading: SheetReading, found: readonly Found[]): SheetMarks {
  const marks = found
    .filter(({ bound }) => bound.sheetId === reading.sheetId)
    .map(({ rule, issue, bound }): Mark => ({
      severity: rule.severity,
      tableId: bound.binding.id,
      cells: issue.cells,
    }));
  const actions = planHighlights(reading.sheetId, marks, reading.highlights);
  const locked = reading.protected && actions.length > 0;
  return {
    sheetId: reading.sheetId,
    sheetName: reading.snapshot.name,
    locked,
    actions: locked ? [] : actions,
    marked: locked ? countMarked(reading.highlights) : countCells(marks),
  };
}

function countCells(marks: readonly Mark[]): number {
  return new Set(marks.flatMap(({ cells }) => cells.map(({ row, column }) => `${row}:${column}`))).size;
}

function toFinding({ rule, issue, bound: { binding, table } }: Found): Finding {
  return {
    id: findingId(binding.id, issue),
    rule: issue.code,
    severity: rule.severity,
    tableId: binding.id,
    place: { sheetName: table.sheetName, address: areaAddress(boundingArea(issue.focus)) },
    data: issue.data,
    fixable: rule.fix(table, issue) !== undefined,
  };
}

/** The same trouble keeps its id from one check to the next. */
export function findingId(tableId: string, { code, scope }: Issue): string {
  return [tableId, code, scope].join("|");
}

/** Sets the anchors of tables that were found without them. */
export function planAnchors(bound: readonly Bound[]): Action[] {
  return bound.flatMap((one): Action[] => {
    if (one.state === "lost" || !one.moved || one.binding.anchor.kind !== "name") return [];
    const {
      sheetId,
      table,
      binding: { anchor },
    } = one;
    return [
      { do: "removeAnchor", name: anchor.name },
      { do: "setAnchor", name: anchor.name, sheetId, area: table.header.area },
    ];
  });
}

/** Bindings with what their tables look like by now, so that small changes never add up to a stranger. */
export function refreshBindings(bound: readonly Bound[]): readonly StoredBinding[] {
  return bound.map((one) =>
    one.state === "bound" ? { ...one.binding, ...describeTable(one.table) } : one.binding,
  );
}

export function planStoring(before: readonly StoredBinding[], after: readonly StoredBinding[]): Action[] {
  const text = writeBindings(after);
  return text === writeBindings(before) ? [] : [{ do: "storeBindings", text }];
}
