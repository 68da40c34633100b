import type { Member } from "./groupWork";
import { fixedCell, fixedRange } from "../formulas/references";
import type { Look } from "../sheet/sheetPlan";

export type MemberKey =
  | ("person" | "department" | "position" | "kpis" | "reached" | "missing")
  | ("score" | "grade" | "coefficient" | "comment");

export interface MemberColumn {
  readonly key: MemberKey;
  readonly column: number;
  readonly header: string;
  readonly width: number;
  readonly look: Look;
}

/** Where the people of a group's card stand: one row each. */
export class MemberTable {
  constructor(
    readonly columns: readonly MemberColumn[],
    readonly first: number,
    readonly count: number,
  ) {}

  get last(): number {
    return this.first + this.count - 1;
  }

  get widths(): readonly number[] {
    return this.columns.map(({ width }) => width);
  }

  has(key: MemberKey): boolean {
    return this.columns.some((one) => one.key === key);
  }

  column(key: MemberKey): number {
    return this.columns.find((one) => one.key === key)?.column ?? 0;
  }

  cell(key: MemberKey, member: number): string {
    return fixedCell(this.first + member, this.column(key));
  }

  range(key: MemberKey): string {
    const column = this.column(key);
    return fixedRange({ top: this.first, left: column, bottom: this.last, right: column });
  }
}

export function totalsOf(members: readonly Member[]): number[] {
  return members.flatMap(({ figures }) => figures.total ?? []);
}

/** What being on target comes to in points: less than 100 where everybody's shares are read as they stand. */
export function wholeOf(members: readonly Member[]): number {
  const [whole = 1, ...others] = new Set(members.map(({ figures }) => figures.whole));
  return others.length === 0 ? whole : 1;
}

/** Of people's totals, to be on target; only binary noise is let pass. */
export function onTargetFrom(members: readonly Member[]): number {
  return 100 * wholeOf(members) - 1e-9;
}
