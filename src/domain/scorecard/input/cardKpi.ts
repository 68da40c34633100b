import type { ReadCell } from "../../binding/snapshot";
import type { RecordRow } from "../../binding/rows/tableRows";
import { isFailure } from "../../failure";
import { inUnitOf, withUnitOf } from "../../kpi/alignment";
import { readDirection, type Direction } from "../../kpi/direction";
import { inferDirection } from "../../kpi/inferDirection";
import { parseQuantity } from "../../kpi/parseQuantity";
import { isMissing } from "../../kpi/plainText";
import { isQuantity, plainNumber, type Quantity } from "../../kpi/quantity";
import type { ScoringSettings } from "../../scoring/scoringSettings";
import { saysDone } from "../../scoring/milestone";
import {
  attainmentOf,
  chooseMethod,
  scoreOf,
  toNumbers,
  type KpiCells,
  type KpiNumbers,
  type ScoreMethod,
} from "../../scoring/score";

/** Why a row has no score. */
export type NoScore = "noActual" | "noTarget" | "unreadable";

/** One row as KPI.* functions read its cells. */
export interface ScoredRow {
  readonly record: RecordRow;
  readonly name: string;
  readonly direction: Direction | undefined;
  readonly method: ScoreMethod;
  /** Undefined where an amount cannot be read. */
  readonly numbers: KpiNumbers | undefined;
  /** A milestone told in words: 已完成. */
  readonly told: boolean;
  /** 1 is on target. */
  readonly attainment: number | undefined;
  readonly score: number | undefined;
  readonly noScore: NoScore | undefined;
  /** Where the floor and the challenge lie on the scale of the attainment. */
  readonly floorAt: number | undefined;
  readonly challengeAt: number | undefined;
  readonly belowFloor: boolean;
  readonly reachedChallenge: boolean;
}

/** One row; with another actual than the one of its cell when there is a question of what would be. */
export function scoreRow(record: RecordRow, { cap, curve }: ScoringSettings, whatIf?: number): ScoredRow {
  const { cells } = record;
  const method = readMethod(cells.method);
  const read = readKpiCells(cells, whatIf);
  const numbers = read && valueOf(toNumbers(read.cells));
  const score = read && valueOf(scoreOf(read.cells, method, cap, curve));
  const lower = method === "inverse" ? "inverse" : "mirror";
  const attainment = read && valueOf(attainmentOf(read.cells, lower));
  const at = (level: Quantity | undefined) =>
    read && level ? valueOf(attainmentOf({ ...read.cells, actual: level }, lower)) : undefined;
  const curved = numbers !== undefined && usesCurve(numbers, method);
  return {
    record,
    name: cells.name?.text.trim() ?? "",
    direction: numbers?.direction ?? chooseDirection(cells, targetOf(cells)).direction,
    ...{ method, numbers, told: read?.told ?? false, attainment, score },
    noScore: score === undefined ? whyNot(cells, whatIf) : undefined,
    floorAt: curved ? at(read?.cells.floor) : undefined,
    challengeAt: curved ? at(read?.cells.challenge) : undefined,
    belowFloor: curved && numbers.floor !== undefined && score === 0,
    reachedChallenge:
      curved &&
      numbers.challenge !== undefined &&
      score !== undefined &&
      score >= Math.min(cap, curve.challenge),
  };
}

export function usesCurve(numbers: KpiNumbers, method: ScoreMethod): boolean {
  return chooseMethod(method, numbers) === "curve" && numbers.direction !== "range";
}

/** Points of one row, as KPI.SCORE gives them on its scorecard; null when they cannot be given. */
export function scoreRecord(record: RecordRow, scoring: ScoringSettings): number | null {
  return scoredRow(record, scoring).score ?? null;
}

function valueOf<Value>(value: Value): Exclude<Value, { failure: unknown }> | undefined {
  return isFailure(value) ? undefined : (value as Exclude<Value, { failure: unknown }>);
}

function whyNot({ actual, target }: RecordRow["cells"], whatIf: number | undefined): NoScore {
  if (whatIf === undefined && (!actual || isMissing(actual.text))) return "noActual";
  return !target || isMissing(target.text) ? "noTarget" : "unreadable";
}

const methods: readonly (readonly [RegExp, ScoreMethod])[] = [
  [/非此即彼|全或无|一票|all.or.nothing|pass.?fail/i, "allOrNothing"],
  [/目标[值]?\s*[÷/]\s*实际|target\s*[÷/]\s*actual|inverse/i, "inverse"],
  [/^(?:曲线|曲线法|分段线性|curve)$/i, "curve"],
  [/^(?:比率法?|比例法?|完成率法?|ratio)$/i, "ratio"],
];

/** What the method column asks for among the methods of KPI.SCORE; anything else leaves the usual one. */
export function readMethod(cell: ReadCell | undefined): ScoreMethod {
  const text = cell?.text.trim() ?? "";
  return methods.find(([pattern]) => pattern.test(text))?.[1] ?? "auto";
}

export interface ReadKpi {
  readonly cells: KpiCells;
  readonly told: boolean;
}

/** What KPI.* functions make of a row's cells; a what-if is counted in the target's own unit. */
export function readKpiCells(cells: RecordRow["cells"], whatIf?: number): ReadKpi | undefined {
  const { actual, target } = cells;
  if (!target || (!actual && whatIf === undefined)) return undefined;
  const found = parseQuantity(actual?.value ?? null);
  const given = parseQuantity(target.value);
  const wanted =
    whatIf !== undefined && isQuantity(given) && isQuantity(found) ? withUnitOf(given, found) : given;
  const measured = whatIf !== undefined && isQuantity(wanted) ? inUnitsOf(wanted, whatIf) : found;
  const direction = chooseDirection(cells, isQuantity(wanted) ? wanted : undefined);
  if (isQuantity(measured) && isQuantity(wanted))
    return {
      told: false,
      cells: {
        ...{ actual: measured, target: wanted, ...direction },
        ...amount("start", cells.start),
        ...amount("floor", cells.floor),
        ...amount("challenge", cells.challenge),
      },
    };
  const mayBeMilestone = direction.direction === "milestone" || (!direction.direction && !isQuantity(wanted));
  const done = mayBeMilestone && actual ? saysDone(actual.text) : undefined;
  if (done === undefined) return undefined;
  return {
    told: true,
    cells: { actual: plainNumber(done ? 1 : 0), target: plainNumber(1), direction: "milestone" },
  };
}

function inUnitsOf({ unit, scale }: Quantity, value: number): Quantity {
  return { comparator: "=", value, unit, ...(scale === undefined ? {} : { scale }) };
}

function targetOf({ target }: RecordRow["cells"]): Quantity | undefined {
  const read = parseQuantity(target?.value ?? null);
  return isQuantity(read) ? read : undefined;
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

/** Rows are scored once however many cards, peers and summaries ask, and again only when they have changed. */
const known = new WeakMap<ScoringSettings, WeakMap<RecordRow, ScoredRow>>();

export function scoredRow(record: RecordRow, scoring: ScoringSettings): ScoredRow {
  const rows = known.get(scoring) ?? new WeakMap<RecordRow, ScoredRow>();
  known.set(scoring, rows);
  const there = rows.get(record) ?? scoreRow(record, scoring);
  rows.set(record, there);
  return there;
}
