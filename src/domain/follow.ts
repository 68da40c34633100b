/**
 * Lists tell what they differ in from the list they took the place of. Whoever made something of the one before then
 * looks only at what has changed: after an edit that is a row or two of thousands.
 */
interface Step {
  readonly before: readonly object[];
  /** The places at which the two differ, in order. */
  readonly changed: readonly number[];
}

const steps = new WeakMap<readonly object[], Step>();

/** The list of before where nothing in it has changed, else the new one, which knows from now on what has. */
export function follow<Item extends object>(
  now: readonly Item[],
  before: readonly Item[] | undefined,
): readonly Item[] {
  if (!before || now === before) return now;
  const changed: number[] = [];
  for (let i = 0; i < now.length; i++) if (now[i] !== before[i]) changed.push(i);
  if (changed.length === 0 && now.length === before.length) return before;
  return followAt(now, before, changed);
}

/** The new list, which differs from the one before at just these places. */
export function followAt<Item extends object>(
  now: readonly Item[],
  before: readonly Item[],
  changed: readonly number[],
): readonly Item[] {
  // One step back is enough, and a longer chain would keep every list there ever was.
  steps.delete(before);
  steps.set(now, { before, changed });
  return now;
}

/** The list before this one and where they differ; undefined of a list that followed no other. */
export function stepTo<Item extends object>(
  items: readonly Item[],
): { readonly before: readonly Item[]; readonly changed: readonly number[] } | undefined {
  return steps.get(items) as { before: readonly Item[]; changed: readonly number[] } | undefined;
}

/** The list with some of its items replaced, which knows what they replaced; nothing to replace leaves it as it is. */
export function replaceAt<Item extends object>(
  before: readonly Item[],
  replaced: ReadonlyMap<number, Item>,
): readonly Item[] {
  const changed = [...replaced].filter(([at, item]) => before[at] !== item).sort(([a], [b]) => a - b);
  if (changed.length === 0) return before;
  const now = [...before];
  for (const [at, item] of changed) now[at] = item;
  return followAt(
    now,
    before,
    changed.map(([at]) => at),
  );
}

/** What went and what came from one list to the next, where it matters what is in them and not in which place. */
interface Turnover<Item> {
  readonly before: readonly Item[];
  readonly gone: readonly Item[];
  readonly come: readonly Item[];
}

const turnovers = new WeakMap<readonly object[], Turnover<object>>();

/** The new list, which holds what the one before did without what is gone and with what has come. */
export function turnedOver<Item extends object>(
  now: readonly Item[],
  before: readonly Item[],
  gone: readonly Item[],
  come: readonly Item[],
): readonly Item[] {
  turnovers.delete(before);
  turnovers.set(now, { before, gone, come });
  return now;
}

/** What a list turned over from the one before; undefined of a list that took no other's place. */
export function turnoverTo<Item extends object>(items: readonly Item[]): Turnover<Item> | undefined {
  return turnovers.get(items) as Turnover<Item> | undefined;
}
