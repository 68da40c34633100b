import type { Position } from "../domain/binding/area";
import { severities, type Severity } from "../domain/rules/rule";
import type { Found } from "../domain/rules/checker";
import type { Action } from "./actions";
import type { Bound } from "./boundTables";
import { boundOnly } from "./inspect";
import { countMarked, planHighlights, type Mark } from "./highlights";
import { expectAfter, type Memory } from "./memory";
import type { SheetReading } from "./workbookPort";

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
  const sheetOf = new Map(boundOnly(bound).map(({ binding, sheetId }) => [binding.id, sheetId]));
  return readings.map((reading) => {
    const here = found.filter(({ tableId }) => sheetOf.get(tableId) === reading.sheetId);
    return planSheet(reading, worstOfEachCell(here));
  });
}

function planSheet(reading: SheetReading, marks: readonly Mark[]): MarkPlan {
  const actions = planHighlights(reading.sheetId, marks, reading.highlights);
  const locked = reading.protected && actions.length > 0;
  const wanted = marks.reduce((sum, { cells }) => sum + cells.length, 0);
  return {
    ...{ sheetId: reading.sheetId, sheetName: reading.snapshot.name, locked },
    actions: locked ? [] : actions,
    marked: locked ? countMarked(reading.highlights) : wanted,
  };
}

const MOST_COLUMNS = 16_384;

/** A cell shows the worst that is wrong with it: two fills on one cell would hide each other by chance. */
function worstOfEachCell(found: readonly Found[]): Mark[] {
  const marked = new Set<number>();
  const marks = new Map<string, { severity: Severity; tableId: string; cells: Position[] }>();
  for (const worst of severities)
    for (const { issue, severity, tableId } of found) {
      if (severity !== worst) continue;
      const key = `${severity}|${tableId}`;
      const mark = marks.get(key) ?? { severity, tableId, cells: [] };
      marks.set(key, mark);
      for (const cell of issue.cells ?? issue.focus) {
        const place = cell.row * MOST_COLUMNS + cell.column;
        if (marked.has(place)) continue;
        marked.add(place);
        mark.cells.push(cell);
      }
    }
  return [...marks.values()];
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
    memory.marks.set(plan.sheetId, {
      marked: memory.marking ? plan.marked : 0,
      expected: memory.marking ? expectAfter(reading, plan.actions) : undefined,
    });
  }
}

export function countAllMarked({ marks }: Memory): number {
  return [...marks.values()].reduce((sum, { marked }) => sum + marked, 0);
}
