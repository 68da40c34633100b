import { stepTo } from "../follow";

/** One item of a list that there is something to tell of. */
export interface Sifted<Item, Told> {
  readonly item: Item;
  /** Its place in the list. */
  readonly at: number;
  readonly told: Told;
}

type Sifter<Item, Told, Given extends unknown[]> = (
  items: readonly Item[],
  ...given: Given
) => readonly Sifted<Item, Told>[];

/**
 * Picks the items of a list that there is something to tell of, in order. What is told must depend on nothing but
 * the item and the terms, which are plain values or objects that stay the same: it is asked once, for as long as the
 * item stays where it is.
 */
export function siftBy<Item extends object, Told, Given extends object>(
  tell: (item: Item, terms: Given) => Told | undefined,
): Sifter<Item, Told, [Given]> {
  const known = new WeakMap<
    readonly Item[],
    { readonly terms: Given; readonly sifted: Sifted<Item, Told>[] }
  >();
  return (items, given) => {
    const there = known.get(items);
    if (there && isSame(there.terms, given)) return there.sifted;
    const step = stepTo(items);
    const before = step && known.get(step.before);
    const sifted =
      before && step.changed.length * 2 < items.length && isSame(before.terms, given)
        ? siftAgain(items, before.sifted, step.changed, (item) => tell(item, given))
        : siftAll(items, (item) => tell(item, given));
    known.set(items, { terms: given, sifted });
    return sifted;
  };
}

/** The same where it depends on the item alone. */
export function sift<Item extends object, Told>(
  tell: (item: Item) => Told | undefined,
): Sifter<Item, Told, []> {
  const sifted = siftBy<Item, Told, object>(tell);
  return (items) => sifted(items, {});
}

/** The items alone. */
export function itemsOf<Item>(sifted: readonly Sifted<Item, unknown>[]): Item[] {
  return sifted.map(({ item }) => item);
}

function siftAll<Item, Told>(
  items: readonly Item[],
  tell: (item: Item) => Told | undefined,
): Sifted<Item, Told>[] {
  const sifted: Sifted<Item, Told>[] = [];
  for (const [at, item] of items.entries()) {
    const told = tell(item);
    if (told !== undefined) sifted.push({ item, at, told });
  }
  return sifted;
}

/** As before, with what the changed places tell now; what lies before and behind them is not looked at. */
function siftAgain<Item, Told>(
  items: readonly Item[],
  before: Sifted<Item, Told>[],
  changed: readonly number[],
  tell: (item: Item) => Told | undefined,
): Sifted<Item, Told>[] {
  const from = firstFrom(before, changed[0] ?? items.length);
  const to = firstFrom(before, (changed.at(-1) ?? items.length - 1) + 1);
  const anew = new Set(changed);
  const between = before.slice(from, to).filter(({ at }) => !anew.has(at));
  const added = changed.flatMap((at): Sifted<Item, Told>[] => {
    const item = items[at];
    const told = item && tell(item);
    return item === undefined || told === undefined ? [] : [{ item, at, told }];
  });
  const end = firstFrom(before, items.length);
  if (added.length === 0 && between.length === to - from && end === before.length) return before;
  const middle = [...between, ...added].sort((a, b) => a.at - b.at);
  return before.slice(0, Math.min(from, end)).concat(middle, before.slice(to, end));
}

/** Where the first one stands whose place is not before this. */
function firstFrom(sifted: readonly Sifted<unknown, unknown>[], least: number): number {
  let [low, high] = [0, sifted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sifted[middle]?.at ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSame<Terms extends object>(one: Terms, other: Terms): boolean {
  return (Object.keys(other) as (keyof Terms)[]).every((key) => one[key] === other[key]);
}

/**
 * Something made of a whole list of which only some of each item matters. It stays as it was, with the items it was
 * made of, while those that took their places are alike in all that matters.
 */
export function madeOf<Item extends object, Made extends object>(
  isAlike: (now: Item, before: Item) => boolean,
  make: (items: readonly Item[]) => Made,
): (items: readonly Item[]) => Made {
  const known = new WeakMap<readonly Item[], Made>();
  return (items) => {
    let made = known.get(items) ?? stillGood(items, known, isAlike);
    made ??= make(items);
    known.set(items, made);
    return made;
  };
}

function stillGood<Item extends object, Made>(
  items: readonly Item[],
  known: WeakMap<readonly Item[], Made>,
  isAlike: (now: Item, before: Item) => boolean,
): Made | undefined {
  const step = stepTo(items);
  if (!step || step.before.length !== items.length) return undefined;
  const alike = step.changed.every((at) => {
    const [now, before] = [items[at], step.before[at]];
    return now !== undefined && before !== undefined && isAlike(now, before);
  });
  return alike ? known.get(step.before) : undefined;
}
