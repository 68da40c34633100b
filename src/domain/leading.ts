/** The first few as sorting would put them. All the others are only compared with the last of these. */
export function leading<Item>(
  items: readonly Item[],
  most: number,
  compare: (one: Item, other: Item) => number,
): Item[] {
  const first: Item[] = [];
  for (const item of items) {
    const last = first[most - 1];
    if (last !== undefined && compare(last, item) <= 0) continue;
    const at = first.findIndex((other) => compare(other, item) > 0);
    first.splice(at === -1 ? first.length : at, 0, item);
    if (first.length > most) first.pop();
  }
  return first;
}
