import type { ReadCell } from "../binding/snapshot";
import type { RecordRow } from "../binding/tableRows";
import { isFailure } from "../failure";
import { inUnitOf } from "../kpi/alignment";
import { readDirection, type Direction } from "../kpi/direction";
import { inferDirection } from "../kpi/inferDirection";
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

function readKpiCells(cells: RecordRow["cells"]): KpiCells | undefined {
  const { actual, target } = cells;
  if (!actual || !target) return undefined;
  const measured = parseQuantity(actual.value);
  const wanted = parseQuantity(target.value);
  const direction = chooseDirection(cells, isQuantity(wanted) ? wanted : undefined);
  if (isQuantity(measured) && isQuantity(wanted))
    return {
      ...{ actual: measured, target: wanted, ...direction },
      ...amount("start", cells.start),
      ...amount("floor", cells.floor),
      ...amount("challenge", cells.challenge),
    };
  const mayBeMilestone = direction.direction === "milestone" || (!direction.direction && !isQuantity(wanted));
  const done = mayBeMilestone ? saysDone(actual.text) : undefined;
  if (done === undefined) return undefined;
  return { actual: plainNumber(done ? 1 : 0), target: plainNumber(1), direction: "milestone" };
}

/** As the card's column says it: KPI.DIRECTION of the name, the target, what is given, and the start or else the floor. */
function chooseDirection(
  { name, direction, start, floor }: RecordRow["cells"],
  target: Quantity | undefined,
): { direction?: Direction } {
  const level = parseQuantity((start ?? floor)?.value ?? null);
  const from = isQuantity(level) ? (target ? inUnitOf(target, level) : level.value) : undefined;
  if (isFailure(from)) return {};
  const found = inferDirection({
    ...(name ? { name: name.text } : {}),
    ...(target ? { target } : {}),
    ...defined("given", direction && readDirection(direction.text)),
    ...defined("start", from),
  });
  return found ? { direction: found.direction } : {};
}

function defined<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<Name, Value>>);
}

function amount<Name extends string>(
  name: Name,
  cell: ReadCell | undefined,
): Partial<Record<Name, Quantity>> {
  const read = parseQuantity(cell?.value ?? null);
  return defined(name, isQuantity(read) ? read : undefined);
}
