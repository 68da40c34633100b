import type { Area } from "../../binding/area";
import { fixedCell, fixedRange } from "./references";

/** Right of the card, out of sight and off paper: what charts and lists are made from. */
export const WORK_LEFT = 26;

const workKeys = [
  ...(["name", "post", "group", "weight", "score", "contribution", "attainment", "direction"] as const),
  ...(["actual", "target", "high", "start", "floor", "challenge"] as const),
  ...(["floorAt", "challengeAt", "strength", "gap"] as const),
  ...(["label", "belowFloor", "toTarget", "mark", "toChallenge"] as const),
  ...(["reached", "reachedMark", "reachedBefore"] as const),
  ...(["groupName", "groupPost", "groupShare", "groupWeight", "groupFactor", "groupScore", "full"] as const),
  ...(["lineName", "line"] as const),
  ...(["itemName", "itemScore", "below", "short", "missing", "ahead"] as const),
  ...(["period", "trend1", "trend2", "trend3", "trend4"] as const),
  ...(["knownName", "seenPerson", "knownPerson"] as const),
  // Of the table's own rows, so that they move along when rows are put in: which KPI a row is about.
  ...(["rowId", "rowName"] as const),
  // Of cards of departments and the whole company: dimensions, departments and people in order of their scores.
  ...(["dimension", "effective", "memberKey", "gradeName", "gradeCount"] as const),
  ...(["unit", "unitName", "unitKey", "unitAt"] as const),
] as const;
export type WorkKey = (typeof workKeys)[number];

export const WORK_RIGHT = WORK_LEFT + workKeys.length - 1;

export function workColumn(key: WorkKey): number {
  return WORK_LEFT + workKeys.indexOf(key);
}

/** The work cells of one card: lists that begin at its first row. */
export class WorkBlock {
  constructor(
    readonly top: number,
    readonly count: number,
  ) {}

  /** $AC$5 */
  cell(key: WorkKey, i: number): string {
    return fixedCell(this.top + i, workColumn(key));
  }

  area(key: WorkKey, count = this.count): Area {
    const column = workColumn(key);
    return { top: this.top, left: column, bottom: this.top + Math.max(1, count) - 1, right: column };
  }

  range(key: WorkKey, count = this.count): string {
    return fixedRange(this.area(key, count));
  }
}
