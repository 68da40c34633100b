import type { Field } from "../fields";
import type { PartTitle } from "./parts";
import type { ReadCell, SheetSnapshot } from "../snapshot";
import type { HeaderRow } from "../headers/tableColumns";

/**
 * What was made of a row, kept with its values. A snapshot in which some rows were read anew shares all the others
 * with the one before, so after an edit only the edited rows are looked at again.
 */
export interface SeenRow<Kind, Row> {
  readonly header: HeaderRow;
  readonly row: number;
  readonly texts: readonly string[] | undefined;
  readonly filled: readonly ReadCell[];
  readonly cells: Partial<Record<Field, ReadCell>>;
  /** What kind of row it is; below a total fewer rows are KPIs. */
  kind?: Kind;
  kindBelowTotal?: Kind;
  title?: PartTitle;
  person?: { readonly cell: ReadCell | undefined };
  carried?: {
    readonly above: Cells;
    readonly fields: ReadonlySet<Field>;
    readonly below: Cells;
  };
  record?: {
    readonly part: PartTitle | undefined;
    readonly person: ReadCell | undefined;
    readonly above: Cells;
    readonly record: Row;
  };
}

type Cells = Readonly<Partial<Record<Field, ReadCell>>>;

const seen = new WeakMap<object, SeenRow<unknown, unknown>>();

export function seenRow<Kind, Row>(
  snapshot: SheetSnapshot,
  header: HeaderRow,
  row: number,
  read: () => Pick<SeenRow<Kind, Row>, "filled" | "cells">,
): SeenRow<Kind, Row> {
  const values = snapshot.values[row - snapshot.top];
  const texts = snapshot.texts[row - snapshot.top];
  const before = values && (seen.get(values) as SeenRow<Kind, Row> | undefined);
  if (before?.header === header && before.row === row && before.texts === texts) return before;
  const now: SeenRow<Kind, Row> = { header, row, texts, ...read() };
  if (values) seen.set(values, now);
  return now;
}

/** Headers that say the same are one object, so that what was read below them can be told to be the same. */
const headers = new Map<string, HeaderRow>();
const MOST_HEADERS = 200;

export function sameHeader(header: HeaderRow): HeaderRow {
  const { area, columns, role, layout } = header;
  const key = JSON.stringify([area, columns, role, layout]);
  const known = headers.get(key);
  if (known) return known;
  if (headers.size >= MOST_HEADERS) headers.clear();
  headers.set(key, header);
  return header;
}

const fieldSets = new Map<string, ReadonlySet<Field>>();

/** The same fields are one set. */
export function sameFields(fields: ReadonlySet<Field>): ReadonlySet<Field> {
  const key = [...fields].join();
  const known = fieldSets.get(key);
  if (known) return known;
  fieldSets.set(key, fields);
  return fields;
}
