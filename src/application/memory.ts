import type { StoredBinding } from "../domain/binding/stored";
import type { Area } from "../domain/binding/area";
import type { Action } from "./actions";
import type { Bound } from "./boundTables";
import type { SheetReading } from "./workbookPort";

/** What live checking knows from the last reading, so that an edit costs one request. */
export interface Memory {
  bound: readonly Bound[];
  /** Whether marks are wanted on the sheets: from a check until they are cleared. */
  marking: boolean;
  readonly sheets: Map<string, SheetMemory>;
}

export interface SheetMemory {
  readonly used: Area | undefined;
  readonly marked: number;
  /** Where our highlights should be among the sheet's conditional formats; undefined when that is not known. */
  readonly highlights: Expected | undefined;
}

export interface Expected {
  readonly formatCount: number;
  readonly tagAt: ReadonlyMap<number, string>;
}

export const noMarks: SheetMemory = { used: undefined, marked: 0, highlights: undefined };

export function createMemory(): Memory {
  return { bound: [], marking: false, sheets: new Map() };
}

export function bindingsOn({ bound }: Memory, sheetId: string): StoredBinding[] {
  return bound.flatMap((one) => (one.sheetId === sheetId ? [one.binding] : []));
}

/** Where highlights are after these actions: Excel puts a new conditional format before all others. */
export function expectAfter(reading: SheetReading, actions: readonly Action[]): Expected {
  const removed = new Set(
    actions.flatMap((action) => (action.do === "removeHighlight" ? [action.place] : [])),
  );
  const added = actions.flatMap((action) => (action.do === "addHighlight" ? [action.tag] : []));
  const tagAt = new Map<number, string>();
  added.forEach((tag, i) => tagAt.set(added.length - 1 - i, tag));
  for (const { place, tag } of reading.highlights) {
    if (removed.has(place)) continue;
    const before = [...removed].filter((other) => other < place).length;
    tagAt.set(place - before + added.length, tag);
  }
  return { formatCount: reading.formatCount - removed.size + added.length, tagAt };
}

/** Whether a reading of only the expected places shows all highlights there are. */
export function isAsExpected({ highlights, formatCount }: SheetReading, expected: Expected): boolean {
  if (formatCount !== expected.formatCount || highlights.length !== expected.tagAt.size) return false;
  return highlights.every(({ place, tag }) => expected.tagAt.get(place) === tag);
}
