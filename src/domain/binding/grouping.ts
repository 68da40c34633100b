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
