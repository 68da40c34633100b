import { isLowerBetter } from "../../kpi/direction";
import { chooseMethod } from "../../scoring/score";
import type { CurvePoints } from "../../scoring/curve";
import type { ScoringSettings } from "../../scoring/scoringSettings";
import { usesCurve, type ScoredRow } from "../input/cardKpi";
import type { LevelKey } from "./nativeNumbers";

/** Cells with the KPI's numbers; a level that the KPI has not is left out. */
export type LevelCells = Readonly<Partial<Record<LevelKey, string>>>;

/** The share of the target that is reached, as domain/scoring/attainment has it, in Excel's own functions. */
export function nativeAttainment(
  { direction = "higher", method, numbers }: ScoredRow,
  cells: LevelCells,
): string {
  const { actual = "", target = "" } = cells;
  const inverse = method === "inverse";
  switch (direction) {
    case "higher":
    case "rating":
      return higher(cells);
    case "lower":
      return lower(cells, inverse);
    case "atLeast":
      return `IF(${actual}>=${target},1,MIN(1,${higher(cells)}))`;
    case "atMost":
      return `IF(${actual}<=${target},1,MIN(1,${lower(cells, inverse)}))`;
    case "range":
      return range(cells);
    case "milestone":
      return `IF(${actual}${numbers?.strict ? ">" : ">="}${target},1,0)`;
  }
}

function higher({ actual = "", target = "", start }: LevelCells): string {
  if (start) return `IF(${target}>${start},(${actual}-${start})/(${target}-${start}),NA())`;
  return `IF(${target}>0,${actual}/${target},IF(${target}<0,1+(${actual}-${target})/-${target},NA()))`;
}

function lower({ actual = "", target = "", start }: LevelCells, inverse: boolean): string {
  if (start) return `IF(${target}<${start},(${start}-${actual})/(${start}-${target}),NA())`;
  if (inverse) return `MAX(0,${target}/${actual})`;
  const reached = `MAX(0,1+(${target}-${actual})/ABS(${target}))`;
  return `IF(${target}=0,IF(${actual}<=0,1,0),${reached})`;
}

function range({ actual = "", target: low = "", high = low }: LevelCells): string {
  const short = (bound: string, distance: string) =>
    `MAX(0,1-(${distance})/IF(${bound}=0,${high}-${low},ABS(${bound})))`;
  const above = short(high, `${actual}-${high}`);
  return `IF(${actual}<${low},${short(low, `${low}-${actual}`)},IF(${actual}<=${high},1,${above}))`;
}

/** Points as domain/scoring/score gives them, from 0 to the cap. */
export function nativeScore(
  row: ScoredRow,
  { levels, attainment }: { readonly levels: LevelCells; readonly attainment: string },
  { cap, curve }: ScoringSettings,
): string {
  return `MAX(0,MIN(${cap},${points(row, levels, attainment, curve)}))`;
}

function points(row: ScoredRow, cells: LevelCells, attainment: string, levels: CurvePoints): string {
  const { direction = "higher", method, numbers } = row;
  const { actual = "", target = "", high = target } = cells;
  if (numbers && usesCurve(numbers, method)) return curve(cells, isLowerBetter(direction), levels);
  if (!numbers || chooseMethod(method, numbers) !== "allOrNothing") return `100*${attainment}`;
  if (direction === "range") return `IF(AND(${actual}>=${target},${actual}<=${high}),100,0)`;
  const sign = isLowerBetter(direction) ? "<" : ">";
  return `IF(${actual}${sign}${numbers.strict ? "" : "="}${target},100,0)`;
}

/** Straight lines through floor, target and challenge. */
function curve(
  { actual = "", target = "", floor, challenge }: LevelCells,
  lowerIsBetter: boolean,
  points: CurvePoints,
): string {
  const { floor: low, target: full, challenge: best } = points;
  const [better, worse] = lowerIsBetter ? ["<=", ">"] : [">=", "<"];
  const between = (from: string, to: string) => `(${actual}-${from})/(${to}-${from})`;
  const above = challenge
    ? `IF(${actual}${better}${challenge},${best},${full}+${best - full}*${between(target, challenge)})`
    : String(full);
  const ahead = lowerIsBetter ? `${target}-${actual}` : `${actual}-${target}`;
  const below = floor
    ? `IF(${actual}${worse}${floor},0,${low}+${full - low}*${between(floor, target)})`
    : `MAX(0,${full}*(1+(${ahead})/ABS(${target})))`;
  return `IF(${actual}${better}${target},${above},${below})`;
}

/** The grade for a reached share; the cell holds points rounded of binary noise, divided by a hundred. */
export function nativeGrade(
  reached: string,
  grades: readonly { readonly from: number; readonly label: string }[],
): string {
  return [...grades]
    .sort((a, b) => a.from - b.from)
    .reduce(
      (rest, { from, label }) => (Number.isFinite(from) ? `IF(${reached}>=${from},${label},${rest})` : label),
      `""`,
    );
}

/** The standard curve: in proportion below the first point, straight lines between, flat above the last. */
export function nativeCoefficient(
  reached: string,
  points: readonly { readonly attainment: number; readonly coefficient: number }[],
): string {
  const [first, ...rest] = points;
  if (!first) return '""';
  const last = points.at(-1) ?? first;
  let before = first;
  const steps = rest.map((point) => {
    const slope = (point.coefficient - before.coefficient) / (point.attainment - before.attainment);
    const line = `${before.coefficient}+(${reached}-${before.attainment})*${Number(slope.toPrecision(15))}`;
    before = point;
    return { below: point.attainment, line };
  });
  const chain = steps.reduceRight(
    (above, { below, line }) => `IF(${reached}<${below},${line},${above})`,
    String(last.coefficient),
  );
  const proportion = `MAX(0,${reached}*${first.coefficient / first.attainment})`;
  return `IF(${reached}<${first.attainment},${proportion},${chain})`;
}
