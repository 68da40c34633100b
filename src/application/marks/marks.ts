import type { Found } from "../../domain/rules/found";
import type { Action } from "../actions";
import type { Bound } from "../tables/boundTables";
import { boundOnly } from "../tables/inspect";
import { countCells, countMarked, planHighlights, type Mark } from "./highlights";
import { expectAfter, type Memory } from "../memory";
import { marksOf } from "./painted";
import type { SheetReading } from "../workbookPort";

/** What makes the marks on one sheet right. */
export interface MarkPlan {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly actions: readonly Action[];
  /** Cells that are marked then. */
  readonly marked: number;
  /** The sheet is protected, so its marks stay as they are although they are not right. */
  readonly locked: boolean;
}

export function planMarks(
  found: readonly Found[],
  bound: readonly Bound[],
  readings: readonly SheetReading[],
): MarkPlan[] {
  const marks = marksOf(
    found,
    new Map(boundOnly(bound).map(({ binding, sheetId }) => [binding.id, sheetId])),
  );
  return readings.map((reading) => planSheet(reading, marks(reading.sheetId)));
}

/** Marks that stay as they are, right or not. */
export function leaveMarks({ sheetId, snapshot, highlights }: SheetReading): MarkPlan {
  return {
    ...{ sheetId, sheetName: snapshot.name, actions: [], locked: false },
    marked: countMarked(highlights),
  };
}

export function planSheet(reading: SheetReading, marks: readonly Mark[]): MarkPlan {
  const actions = planHighlights(reading.sheetId, marks, reading.highlights);
  const locked = reading.protected && actions.length > 0;
  const wanted = marks.reduce((sum, { areas }) => sum + countCells(areas), 0);
  return {
    ...{ sheetId: reading.sheetId, sheetName: reading.snapshot.name, locked },
    actions: locked ? [] : actions,
    marked: locked ? countMarked(reading.highlights) : wanted,
  };
}

/** Keeps in mind how the marks on a sheet are left. */
export function rememberMarks(
  memory: Memory,
  readings: readonly SheetReading[],
  plans: readonly MarkPlan[],
): void {
  for (const plan of plans) {
    const reading = readings.find(({ sheetId }) => sheetId === plan.sheetId);
    if (!reading) continue;
    memory.marks.set(plan.sheetId, { marked: plan.marked, expected: expectAfter(reading, plan.actions) });
  }
}

export function countAllMarked({ marks }: Memory): number {
  return [...marks.values()].reduce((sum, { marked }) => sum + marked, 0);
}
