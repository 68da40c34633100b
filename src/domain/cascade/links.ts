/** What supports what: from each goal to those above it. */
export interface Links<Goal> {
  readonly parents: ReadonlyMap<Goal, readonly Goal[]>;
  readonly children: ReadonlyMap<Goal, readonly Goal[]>;
}

export function linksOf<Goal>(
  goals: readonly Goal[],
  parentsOf: (goal: Goal) => readonly Goal[],
): Links<Goal> {
  const parents = new Map<Goal, readonly Goal[]>();
  const children = new Map<Goal, Goal[]>();
  for (const goal of goals) {
    const above = parentsOf(goal);
    if (above.length > 0) parents.set(goal, above);
    for (const parent of above) {
      const there = children.get(parent);
      if (there) there.push(goal);
      else children.set(parent, [goal]);
    }
  }
  return { parents, children };
}

/** Everything that stands under these goals, and they themselves. */
export function reachedFrom<Goal>(tops: readonly Goal[], { children }: Links<Goal>): ReadonlySet<Goal> {
  const reached = new Set(tops);
  const waiting = [...tops];
  for (let goal = waiting.pop(); goal !== undefined; goal = waiting.pop())
    for (const child of children.get(goal) ?? [])
      if (!reached.has(child)) {
        reached.add(child);
        waiting.push(child);
      }
  return reached;
}

/** Goals that support each other in a circle, each circle once. No recursion: chains can be as long as a sheet. */
export function cyclesIn<Goal>(goals: readonly Goal[], { parents }: Links<Goal>): Goal[][] {
  const cycles: Goal[][] = [];
  const done = new Set<Goal>();
  for (const start of goals) {
    if (done.has(start)) continue;
    const path: { goal: Goal; next: number }[] = [{ goal: start, next: 0 }];
    const onPath = new Map<Goal, number>([[start, 0]]);
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const above = (parents.get(last.goal) ?? [])[last.next++];
      if (above === undefined) {
        done.add(last.goal);
        onPath.delete(last.goal);
        path.pop();
        continue;
      }
      const at = onPath.get(above);
      if (at !== undefined) cycles.push(path.slice(at).map(({ goal }) => goal));
      else if (!done.has(above)) {
        onPath.set(above, path.length);
        path.push({ goal: above, next: 0 });
      }
    }
  }
  return cycles;
}
