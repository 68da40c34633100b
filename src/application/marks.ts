import { cellCount } from "../domain/binding/area";
import { severities } from "../domain/rules/rule";
import type { Found } from "../domain/rules/found";
import type { Action } from "./actions";
import type { Bound } from "./boundTables";
import { boundOnly } from "./inspect";
import { countMarked, planHighlights, type Mark } from "./highlights";
import { expectAfter, type Memory } from "./memory";
import { Painting } from "./painting";
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
  const wanted = marks.reduce(
    (sum, { areas }) => sum + areas.reduce((all, area) => all + cellCount(area), 0),
    0,
  );
  return {
    ...{ sheetId: reading.sheetId, sheetName: reading.snapshot.name, locked },
    actions: locked ? [] : actions,
    marked: locked ? countMarked(reading.highlights) : wanted,
  };
}

/** A cell shows the worst that is wrong with it: two fills on one cell would hide each other by chance. */
function worstOfEachCell(found: readonly Found[]): Mark[] {
  const painting = new Painting();
  const colors = new Map<string, number>();
  const marks: Omit<Mark, "areas">[] = [];
  for (const rank of severities)
    for (const { issue, severity, tableId } of found) {
      if (severity !== rank) continue;
      const key = `${severity}|${tableId}`;
      let color = colors.get(key);
      if (color === undefined) colors.set(key, (color = marks.push({ severity, tableId })));
      for (const { row, column } of issue.cells ?? issue.focus) painting.paint(row, column, color);
    }
  const runs = painting.runs();
  return marks.flatMap((mark, i) => {
    const areas = runs.get(i + 1);
    return areas ? [{ ...mark, areas }] : [];
  });
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
