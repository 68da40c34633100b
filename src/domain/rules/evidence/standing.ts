import type { Field } from "../../binding/fields";
import type { Kpi } from "../../binding/records/readRecord";
import type { ReadCell } from "../../binding/snapshot";
import { madeOf } from "../sift";

/** All cells that rules about the cascade look at. */
const fields = [
  ...(["id", "name", "level", "parent", "rollup", "objective", "objectiveId", "target", "unit"] as const),
] as const satisfies readonly Field[];

/**
 * The KPIs as they stand in the cascade: the list of before, with its KPIs as they were, while the new ones differ in
 * nothing that matters to it. A weight or a result that is typed in moves no goal.
 */
export const standingIn: (kpis: readonly Kpi[]) => readonly Kpi[] = madeOf(standsAlike, (kpis) => kpis);

function standsAlike(now: Kpi, before: Kpi): boolean {
  const isCalledAlike = now.person === before.person && now.part === before.part;
  const isAlike = now.direction === before.direction && scoring(now) === scoring(before);
  if (!isCalledAlike || !isAlike || now.record.row !== before.record.row) return false;
  if (firstColumn(now) !== firstColumn(before)) return false;
  return fields.every((field) => isSameCell(now.record.cells[field], before.record.cells[field]));
}

/** Without a weight, with none to speak of, or with one. */
function scoring({ weight }: Kpi): boolean {
  return weight !== undefined && weight !== 0;
}

/** Where an issue points when the table has none of the columns it is about. */
function firstColumn({ record }: Kpi): number | undefined {
  return Object.values(record.cells)[0]?.column;
}

function isSameCell(one: ReadCell | undefined, other: ReadCell | undefined): boolean {
  if (one === other) return true;
  return (
    one?.row === other?.row &&
    one?.column === other?.column &&
    one?.value === other?.value &&
    one?.text === other?.text
  );
}
