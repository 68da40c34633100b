import { defaultGrades, type Grade } from "../grades/grade";
import { TOP_SHARE } from "../grades/topLine";
import { STANDARD_CURVE, type CurvePoint } from "../incentives/curve";
import type { ThreeTwoOneReading } from "../ratings/threeTwoOne";
import { defaultCurvePoints, type CurvePoints } from "./curve";
import { DEFAULT_CAP } from "./score";

/** How one workbook scores. On target is always 100 points; all else is its own choice. */
export interface ScoringSettings {
  /** The best first; the last one holds from −∞. */
  readonly grades: readonly Grade[];
  readonly curve: CurvePoints;
  readonly cap: number;
  readonly incentive: readonly CurvePoint[];
  /** Of parts whose shares do not make 100 %, such as 30 + 20 + 10. */
  readonly reading: ThreeTwoOneReading;
  /** What the missing share is called where it is read as a part of its own. */
  readonly remainder: string;
  readonly topShare: number;
}

export const usualScoring: ScoringSettings = {
  grades: defaultGrades,
  curve: defaultCurvePoints,
  cap: DEFAULT_CAP,
  incentive: STANDARD_CURVE,
  reading: "ratio",
  remainder: "",
  topShare: TOP_SHARE,
};

export const readings = ["ratio", "absolute", "remainder"] as const satisfies readonly ThreeTwoOneReading[];

const MOST_ROWS = 12;
const LONGEST_NAME = 30;

/** What keeps a row of a table, or a number, from being used. Words are made where it is shown. */
export type ScoringTrouble =
  "notNumber" | "nameMissing" | "nameTwice" | "notDescending" | "notAscending" | "outOfRange";

/** Of each grade, the best first; the last one needs no limit. */
export function gradeTroubles(grades: readonly Grade[]): readonly (ScoringTrouble | undefined)[] {
  return grades.map(({ name, from }, i) => {
    const isLast = i === grades.length - 1;
    const before = grades[i - 1];
    if (name.trim() === "") return "nameMissing";
    if (grades.some((other, j) => j < i && other.name.trim() === name.trim())) return "nameTwice";
    if (isLast) return from === -Infinity ? undefined : "notNumber";
    if (!Number.isFinite(from)) return "notNumber";
    if (from < 0 || from > 10) return "outOfRange";
    return before && from >= before.from ? "notDescending" : undefined;
  });
}

/** Of each point of the incentive curve, the lowest attainment first. */
export function incentiveTroubles(points: readonly CurvePoint[]): readonly (ScoringTrouble | undefined)[] {
  return points.map(({ attainment, coefficient }, i) => {
    const before = points[i - 1];
    if (!Number.isFinite(attainment) || !Number.isFinite(coefficient)) return "notNumber";
    if (attainment <= 0 || attainment > 10 || coefficient < 0 || coefficient > 20) return "outOfRange";
    return before && attainment <= before.attainment ? "notAscending" : undefined;
  });
}

/** Limits of the single numbers; the floor gives something, since nothing is what lies below it, and the
 * top line lies above the middle. */
export const scoringLimits = {
  floor: { least: 1, most: 100 },
  challenge: { least: 100, most: 1000 },
  cap: { least: 100, most: 1000 },
  topShare: { least: 0.01, most: 0.49 },
} as const;

export type ScoringNumber = keyof typeof scoringLimits;

function isWithin(value: unknown, name: ScoringNumber): value is number {
  const { least, most } = scoringLimits[name];
  return typeof value === "number" && value >= least && value <= most;
}

/** Only what is right is taken over. */
export function mergeScoring(old: ScoringSettings, wanted: unknown): ScoringSettings {
  if (!isRecord(wanted)) return old;
  const curve = isRecord(wanted.curve) ? wanted.curve : {};
  const { cap, reading, remainder, topShare } = wanted;
  // In the order of the usual settings, so that the same settings are the same text.
  const merged: ScoringSettings = {
    grades: readGrades(wanted.grades) ?? old.grades,
    curve: {
      floor: isWithin(curve.floor, "floor") ? curve.floor : old.curve.floor,
      target: defaultCurvePoints.target,
      challenge: isWithin(curve.challenge, "challenge") ? curve.challenge : old.curve.challenge,
    },
    cap: isWithin(cap, "cap") ? cap : old.cap,
    incentive: readIncentive(wanted.incentive) ?? old.incentive,
    reading: readings.find((one) => one === reading) ?? old.reading,
    remainder: typeof remainder === "string" ? remainder.trim().slice(0, LONGEST_NAME) : old.remainder,
    topShare: isWithin(topShare, "topShare") ? topShare : old.topShare,
  };
  return [old, usualScoring].find((known) => isSame(known, merged)) ?? merged;
}

function readGrades(stored: unknown): readonly Grade[] | undefined {
  const rows = readRows(stored)?.map(({ name, from }) => ({
    name: typeof name === "string" ? name.trim().slice(0, LONGEST_NAME) : "",
    // Text has no word for −∞, so it was kept as nothing.
    from: typeof from === "number" ? from : from === null ? -Infinity : NaN,
  }));
  return rows && gradeTroubles(rows).every((trouble) => !trouble) ? rows : undefined;
}

function readIncentive(stored: unknown): readonly CurvePoint[] | undefined {
  const rows = readRows(stored)?.map(({ attainment, coefficient }) => ({
    attainment: typeof attainment === "number" ? attainment : NaN,
    coefficient: typeof coefficient === "number" ? coefficient : NaN,
  }));
  return rows && incentiveTroubles(rows).every((trouble) => !trouble) ? rows : undefined;
}

function readRows(stored: unknown): readonly Readonly<Record<string, unknown>>[] | undefined {
  if (!Array.isArray(stored) || stored.length === 0 || stored.length > MOST_ROWS) return undefined;
  const rows: readonly unknown[] = stored;
  return rows.every(isRecord) ? rows : undefined;
}

/** The very same settings, whichever object holds them. */
export function isSame<Value>(one: Value, other: Value): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
