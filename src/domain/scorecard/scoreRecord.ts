import type { ReadCell } from "../binding/snapshot";
import type { RecordRow } from "../binding/tableRows";
import { isFailure } from "../failure";
import { readDirection } from "../kpi/direction";
import { parseQuantity } from "../kpi/parseQuantity";
import { isQuantity, plainNumber, type Quantity } from "../kpi/quantity";
import { saysDone } from "../scoring/milestone";
import { scoreOf, type KpiCells } from "../scoring/score";

/** Points of one row, as KPI.SCORE gives them on its scorecard; null when they cannot be given. */
export function scoreRecord({ cells }: RecordRow): number | null {
  const kpi = readKpiCells(cells);
  const score = kpi && scoreOf(kpi);
  return score === undefined || isFailure(score) ? null : score;
}

function readKpiCells({
  actual,
  target,
  direction,
  start,
  floor,
  challenge,
}: RecordRow["cells"]): KpiCells | undefined {
  if (!actual || !target) return undefined;
  const way = direction && readDirection(direction.text);
  if (direction && !way) return undefined;
  const measured = parseQuantity(actual.value);
  const wanted = parseQuantity(target.value);
  if (isQuantity(measured) && isQuantity(wanted))
    return {
      actual: measured,
      target: wanted,
      ...(way ? { direction: way } : {}),
      ...amount("start", start),
      ...amount("floor", floor),
      ...amount("challenge", challenge),
    };
  const isMilestone =
    way === "milestone" || (way === undefined && !isQuantity(wanted) && wanted.reason !== "missing");
  const done = isMilestone && measured ? saysDone(actual.text) : undefined;
  return done === undefined
    ? undefined
    : { actual: plainNumber(done ? 1 : 0), target: plainNumber(1), direction: "milestone" };
}

function amount<Name extends string>(
  name: Name,
  cell: ReadCell | undefined,
): Partial<Record<Name, Quantity>> {
  const read = parseQuantity(cell?.value ?? null);
  return isQuantity(read) ? ({ [name]: read } as Partial<Record<Name, Quantity>>) : {};
}
