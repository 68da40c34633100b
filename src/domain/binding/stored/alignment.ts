/** Old place → new place of each header that is still there, or was renamed where it stood. */
export type Alignment = ReadonlyMap<number, number>;

/**
 * Lines up the headers a table had with those it has now. Equal headers are paired in order; between two pairs
 * headers that are left over on both sides, equally many, are the same columns under new names.
 */
export function alignHeaders(old: readonly string[], now: readonly string[]): Alignment {
  const pairs = [[-1, -1], ...commonInOrder(old, now), [old.length, now.length]] as readonly (readonly [
    number,
    number,
  ])[];
  const found = new Map<number, number>();
  pairs.forEach(([oldAt, nowAt], i) => {
    const before = pairs[i - 1];
    if (before) pairRenamed(found, before, [oldAt, nowAt]);
    if (oldAt >= 0 && oldAt < old.length) found.set(oldAt, nowAt);
  });
  pairMoved(found, old, now);
  return found;
}

function pairRenamed(
  found: Map<number, number>,
  [oldBefore, nowBefore]: readonly [number, number],
  [oldAfter, nowAfter]: readonly [number, number],
): void {
  const count = oldAfter - oldBefore - 1;
  if (count !== nowAfter - nowBefore - 1) return;
  for (let i = 1; i <= count; i++) found.set(oldBefore + i, nowBefore + i);
}

/** A column cut and put elsewhere keeps its header; it counts only where that header is the only one. */
function pairMoved(found: Map<number, number>, old: readonly string[], now: readonly string[]): void {
  old.forEach((header, at) => {
    if (header === "" || now[found.get(at) ?? -1] === header) return;
    if (!isOnly(header, old) || !isOnly(header, now)) return;
    const place = now.indexOf(header);
    for (const [other, taken] of found) if (taken === place) found.delete(other);
    found.set(at, place);
  });
}

function isOnly(header: string, among: readonly string[]): boolean {
  return among.filter((other) => other === header).length === 1;
}

/** The longest common subsequence, as pairs of places. */
function commonInOrder(old: readonly string[], now: readonly string[]): [number, number][] {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const length = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        old[i] === now[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < old.length && j < now.length;) {
    if (old[i] === now[j]) pairs.push([i++, j++]);
    else if (length(i + 1, j) >= length(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
