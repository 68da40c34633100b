import { replaceAt, stepTo } from "../../follow";
import { placeOfRow } from "./byRow";
import { carriesAlike } from "./carrying";
import { carriedTo, carryBelow, kindOf, recordOf, see, type Cells, type Seen } from "./recordRows";
import type { SheetSnapshot } from "../snapshot";
import type { HeaderRow } from "../headers/tableColumns";
import type { RecordRow, RowsRead, TableRows } from "./tableRows";

/** By the list of a snapshot's rows, for each of its headers. */
const known = new WeakMap<object, Map<HeaderRow, RowsRead & { readonly top: number }>>();

export function rememberRows(
  { values, top }: Pick<SheetSnapshot, "values" | "top">,
  header: HeaderRow,
  read: RowsRead,
): void {
  const ofSheet = known.get(values) ?? new Map<HeaderRow, RowsRead & { readonly top: number }>();
  ofSheet.set(header, { ...read, top });
  known.set(values, ofSheet);
}

/** Where more rows than this have changed all are read: that is as fast and never wrong. */
const MOST_ROWS = 500;

/**
 * The rows as they were, with those that have changed read again. Undefined where a row is a KPI no more or was none
 * before: then what is a part, a total or the end of the table may be another row too.
 */
export function readAgain(snapshot: SheetSnapshot, header: HeaderRow, last: number): RowsRead | undefined {
  const there = known.get(snapshot.values)?.get(header);
  if (there?.top === snapshot.top && there.last === last) return there;
  const step = stepTo(snapshot.values);
  const before = step && known.get(step.before)?.get(header);
  if (before?.top !== snapshot.top || before.last !== last) return undefined;
  if (step?.before.length !== snapshot.values.length || step.changed.length > MOST_ROWS) return undefined;
  const rows = step.changed.map((at) => at + snapshot.top);
  const isAbove = (row: number) => row >= header.area.top - 1 && row <= header.area.bottom;
  if (rows.some(isAbove)) return undefined;
  const own = rows.filter((row) => row > header.area.bottom && row <= before.end);
  const seen = seeAgain(snapshot, header, before, own);
  return seen && { ...before, ...withSeen(before, seen) };
}

/** The changed rows by their places among the records; undefined where they are not records as before. */
function seeAgain(
  snapshot: SheetSnapshot,
  header: HeaderRow,
  { drafts, rows }: RowsRead,
  changed: readonly number[],
): Map<number, Seen> | undefined {
  const again = new Map<number, Seen>();
  for (const row of changed) {
    const at = placeOfRow(rows.records, row);
    const old = at === undefined ? undefined : drafts[at]?.seen;
    if (at === undefined || !old) return undefined;
    const seen = see(snapshot, header, row);
    if (kindOf(seen, isBelowTotal(rows, row)) !== "record") return undefined;
    if (!carriesAlike(old.cells, seen.cells)) return undefined;
    again.set(at, seen);
  }
  return again;
}

function isBelowTotal({ totals }: TableRows, row: number): boolean {
  return totals.findLast((total) => total.row < row)?.kind === "total";
}

function withSeen(
  { rows, drafts, below, carried }: RowsRead,
  seen: ReadonlyMap<number, Seen>,
): Pick<RowsRead, "rows" | "drafts" | "below"> {
  const nowDrafts = [...drafts];
  for (const [at, one] of seen) {
    const old = drafts[at];
    if (old) nowDrafts[at] = { ...old, seen: one };
  }
  const nowBelow: Cells[] = [...below];
  const records = new Map<number, RecordRow>();
  for (const first of seen.keys())
    // What a row hands down changes the rows below it, until one hands down what it did before.
    for (let at = first; at < nowDrafts.length; at++) {
      const draft = nowDrafts[at];
      if (!draft) break;
      const now = carryBelow(draft.seen, carriedTo(draft, nowDrafts[at - 1], nowBelow[at - 1]), carried);
      const record = recordOf(draft, now);
      if (now === nowBelow[at] && record === rows.records[at] && !seen.has(at)) break;
      nowBelow[at] = now;
      records.set(at, record);
    }
  return { rows: { ...rows, records: replaceAt(rows.records, records) }, drafts: nowDrafts, below: nowBelow };
}
