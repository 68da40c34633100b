import { stepTo } from "../../follow";

/** Items by the name of their group, in the order in which the groups first come. */
export function groupBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  // One after the other mostly belong together: then there is nothing to look up.
  let last: { readonly name: string; readonly members: Item[] } | undefined;
  for (const item of items) {
    const name = nameOf(item);
    if (last?.name !== name) {
      last = { name, members: groups.get(name) ?? [] };
      groups.set(name, last.members);
    }
    last.members.push(item);
  }
  return groups;
}

type Groups<Item> = ReadonlyMap<string, readonly Item[]>;

/**
 * As `groupBy`, for lists that follow one another: where the items that have changed are called what those in their
 * places were called, only their groups are new. What an item is called must depend on nothing but the item and what
 * the key says.
 */
export function createGroups<Item extends object>(): (
  key: string,
  items: readonly Item[],
  nameOf: (item: Item) => string,
) => Groups<Item> {
  const known = new WeakMap<readonly Item[], Map<string, Groups<Item>>>();
  return (key, items, nameOf) => {
    const there = known.get(items) ?? new Map<string, Groups<Item>>();
    known.set(items, there);
    let groups = there.get(key);
    if (groups) return groups;
    const step = stepTo(items);
    const before = step && known.get(step.before)?.get(key);
    groups = (before && step && regroup(before, items, step, nameOf)) ?? groupBy(items, nameOf);
    there.set(key, groups);
    return groups;
  };
}

function regroup<Item extends object>(
  groups: Groups<Item>,
  items: readonly Item[],
  { before, changed }: { readonly before: readonly Item[]; readonly changed: readonly number[] },
  nameOf: (item: Item) => string,
): Groups<Item> | undefined {
  if (before.length !== items.length) return undefined;
  const again = new Map(groups);
  for (const at of changed) {
    const [old, now] = [before[at], items[at]];
    if (!old || !now) return undefined;
    const name = nameOf(now);
    const members = again.get(name);
    const place = members?.indexOf(old) ?? -1;
    if (!members || place < 0) return undefined;
    again.set(name, [...members.slice(0, place), now, ...members.slice(place + 1)]);
  }
  return again;
}
