import type { Area } from "../../domain/binding/area";
import { usedArea, type SheetSnapshot } from "../../domain/binding/snapshot";
import { follow, followAt } from "../../domain/follow";

/** Rows so many that reading the whole sheet again is no worse. */
const MOST_ROWS = 2000;

/** The rows that edits touched, over the whole width that is known of the sheet; undefined to read all of it. */
export function rowsToRead(snapshot: SheetSnapshot, edits: readonly Area[]): Area | undefined {
  const used = usedArea(snapshot);
  if (!used || edits.length === 0) return undefined;
  const top = Math.min(...edits.map((edit) => edit.top));
  const bottom = Math.max(...edits.map((edit) => edit.bottom));
  const wider = edits.some((edit) => edit.left < used.left || edit.right > used.right);
  if (wider || top < used.top || bottom - top >= MOST_ROWS) return undefined;
  // Rows added below leave no gap: what lies between is read as well.
  return { left: used.left, right: used.right, top: Math.min(top, used.bottom + 1), bottom };
}

/** The sheet with some of its rows as they are now. All other rows are the very same arrays as before. */
export function withRows(snapshot: SheetSnapshot, rows: SheetSnapshot): SheetSnapshot {
  const from = rows.top - snapshot.top;
  const before = { ...rows, ...cutOut(snapshot, from, rows.values.length) };
  const { values, texts } = withSameRows(before, rows);
  const changed = values.flatMap((row, i) => (row === snapshot.values[from + i] ? [] : [from + i]));
  const now = { ...snapshot, name: rows.name, tables: rows.tables };
  if (changed.length === 0) return now;
  return {
    ...now,
    values: followAt(spliced(snapshot.values, from, values), snapshot.values, changed),
    texts: spliced(snapshot.texts, from, texts),
  };
}

/**
 * The sheet as it was read now, with the very arrays of before for all rows that say the same: what was understood of
 * them then still holds.
 */
export function withSameRows(before: SheetSnapshot | undefined, now: SheetSnapshot): SheetSnapshot {
  if (!before || before.left !== now.left) return now;
  const shift = now.top - before.top;
  const values: SheetSnapshot["values"][number][] = [];
  const texts: SheetSnapshot["texts"][number][] = [];
  now.values.forEach((row, i) => {
    const [oldValues, oldTexts] = [before.values[i + shift], before.texts[i + shift]];
    const newTexts = now.texts[i] ?? [];
    const isSame = oldValues && oldTexts && areSame(oldValues, row) && areSame(oldTexts, newTexts);
    values.push(isSame ? oldValues : row);
    texts.push(isSame ? oldTexts : newTexts);
  });
  return { ...now, values: shift === 0 ? follow(values, before.values) : values, texts };
}

function cutOut({ values, texts }: SheetSnapshot, from: number, count: number) {
  return { values: values.slice(from, from + count), texts: texts.slice(from, from + count) };
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, i) => part === other[i]);
}

function spliced<Row>(all: readonly Row[], from: number, rows: readonly Row[]): Row[] {
  return all.slice(0, from).concat(rows, all.slice(from + rows.length));
}
