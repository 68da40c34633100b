import type { StoredBinding } from "../domain/binding/stored/stored";
import type { TableReading } from "../domain/binding/detection";
import type { Found } from "../domain/rules/found";
import { emptyRulebook, type Rulebook } from "../domain/rules/rulebook";
import type { Action } from "./actions";
import type { Bound } from "./tables/boundTables";
import type { Highlight, SheetReading } from "./workbookPort";

/** What is known from the last readings, so that an edit costs one request and a correction none. */
export interface Memory {
  bound: readonly Bound[];
  /** The sheets with bound tables as they were last read, by Excel's id. */
  readonly readings: Map<string, SheetReading>;
  /** Found tables that are not bound yet, in the order they are shown. */
  candidates: ReadonlyMap<string, Candidate>;
  rulebook: Rulebook;
  /** What the workbook has stored of the rulebook, as it was last read or written. */
  storedRules: unknown;
  /** The bindings it has stored, as they were last read. */
  storedBindings: unknown;
  /** Everything the last check found, put aside or not; undefined before the first. */
  found: readonly Found[] | undefined;
  /** Whether marks are wanted on the sheets: from a check until they are cleared. */
  marking: boolean;
  readonly marks: Map<string, SheetMarks>;
  sheetNames: Readonly<Record<string, string>>;
}

export interface Candidate {
  readonly sheetId: string;
  readonly reading: SheetReading;
  readonly table: TableReading;
}

/** Our marks on one sheet, as we left them. */
export interface SheetMarks {
  readonly marked: number;
  /** Where our highlights should be among the sheet's conditional formats; undefined when that is not known. */
  readonly expected: Expected | undefined;
}

export interface Expected {
  readonly formatCount: number;
  readonly tagAt: ReadonlyMap<number, string>;
}

export function createMemory(): Memory {
  return {
    ...{ bound: [], readings: new Map(), candidates: new Map(), rulebook: emptyRulebook, found: undefined },
    ...{
      storedRules: undefined,
      storedBindings: undefined,
      marking: false,
      marks: new Map(),
      sheetNames: {},
    },
  };
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
export function isAsExpected(
  { highlights, formatCount }: { readonly highlights: readonly Highlight[]; readonly formatCount: number },
  expected: Expected,
): boolean {
  if (formatCount !== expected.formatCount || highlights.length !== expected.tagAt.size) return false;
  return highlights.every(({ place, tag }) => expected.tagAt.get(place) === tag);
}
