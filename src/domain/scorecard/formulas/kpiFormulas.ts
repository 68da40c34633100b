import type { CardRow } from "../input/cardFigures";
import type { Live } from "./live";
import { nativeAttainment, nativeScore, type LevelCells } from "./nativeFormulas";
import { quoteText } from "./references";
import { defaultCurvePoints } from "../../scoring/curve";
import { isSame } from "../../scoring/scoringSettings";
import type { ScoringChoices } from "../input/cardInput";
import { DEFAULT_CAP } from "../../scoring/score";

/** What the formulas of one row refer to; "" is what the table has not. */
export interface RowCells {
  readonly name: string;
  readonly actual: string;
  readonly target: string;
  readonly floor: string;
  readonly challenge: string;
  /** `IF(cell="","",cell)` of the table's own cells. */
  readonly start: string;
  readonly direction: string;
  readonly givenDirection: string;
  readonly attainment: string;
  /** With the numbers in one unit, for Excel's own formulas. */
  readonly levels: LevelCells;
}

/** Blanks are told apart by the card itself, so that a 0 is a real figure. */
const ZEROS = `"value"`;

/** Arguments left out at the end are left off. */
function call(name: string, ...given: readonly string[]): string {
  const last = given.findLastIndex((one) => one !== "");
  return `KPI.${name}(${given.slice(0, last + 1).join(",")})`;
}

export function directionLive(cells: RowCells, label: string): Live {
  const { name, target, givenDirection, start, floor } = cells;
  const level = start && floor ? `IF(${start}="",${floor},${start})` : start || floor;
  return {
    kpi: `IFERROR(${call("DIRECTION", name, target, givenDirection, level)},"")`,
    native: quoteText(label),
    value: label,
  };
}

export function attainmentLive(row: CardRow, cells: RowCells): Live {
  const { actual, target, direction, start } = cells;
  const formula = row.method === "inverse" ? `"inverse"` : "";
  const reached = call("ATTAINMENT", actual, target, direction, start, formula, ZEROS);
  const own = nativeAttainment(row, cells.levels);
  return {
    kpi: `IF(${unknown(cells)},"",IFERROR(${reached},""))`,
    native: unlessUnknown(cells, `IFERROR(${own},"")`, '""'),
    value: row.attainment ?? "",
  };
}

export function scoreLive(row: CardRow, cells: RowCells, choices: ScoringChoices): Live {
  const { actual, target, direction, start, floor, challenge } = cells;
  const { cap, curve } = choices.scoring;
  const missing = row.weight !== undefined && choices.missing === "zero" ? "0" : quoteText(NO_SCORE);
  const method = row.method === "auto" ? "" : quoteText(row.method);
  // What every KPI.SCORE does by itself is not written out.
  const capText = cap === DEFAULT_CAP ? "" : String(cap);
  const points = isSame(curve, defaultCurvePoints)
    ? ""
    : `{${curve.floor},${curve.target},${curve.challenge}}`;
  const score = call(
    "SCORE",
    actual,
    target,
    direction,
    start,
    floor,
    challenge,
    method,
    capText,
    ZEROS,
    points,
  );
  const own = nativeScore(row, cells, choices.scoring);
  return {
    kpi: `IF(${unknown(cells)},${missing},IFERROR(${score},${missing}))`,
    native: unlessUnknown(cells, `IFERROR(${own},${missing})`, missing),
    value: row.counted ?? NO_SCORE,
  };
}

/** In place of points that cannot be given. */
export const NO_SCORE = "—";

function unknown({ actual, target }: RowCells): string {
  return `OR(${actual}="",${target}="")`;
}

/** A table may have no column of actual values or of targets at all. */
function unlessUnknown({ levels: { actual, target } }: RowCells, known: string, unknown: string): string {
  return actual && target ? `IF(OR(${actual}="",${target}=""),${unknown},${known})` : unknown;
}

/** Where a level lies on the scale of the attainment: the marks of the bullet chart. */
export function levelAt(row: CardRow, cells: RowCells, level: "floor" | "challenge"): Live | undefined {
  const value = level === "floor" ? row.floorAt : row.challengeAt;
  const own = cells.levels[level];
  if (value === undefined || !own) return undefined;
  const { target, direction, start } = cells;
  const formula = row.method === "inverse" ? `"inverse"` : "";
  const reached = call("ATTAINMENT", cells[level], target, direction, start, formula, ZEROS);
  return {
    kpi: `IFERROR(${reached},"")`,
    native: `IFERROR(${nativeAttainment(row, { ...cells.levels, actual: own })},"")`,
    value,
  };
}
