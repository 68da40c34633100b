/** How children make their parent's figure. */
export type RollupMethod = "sum" | "average" | "weighted" | "latest" | "none";

export interface Child {
  /** Null when not measured yet. */
  readonly value: number | null;
  /** For "weighted"; any scale, they are taken as shares. */
  readonly weight?: number;
}

/**
 * The parent's figure from its children, in order (the last measured one is "latest"). Children without a
 * value are left out. Null when there is nothing to roll up, or the method says the parent stands alone.
 */
export function rollUp(children: readonly Child[], method: RollupMethod): number | null {
  const measured = children.filter((child): child is Child & { value: number } => child.value !== null);
  if (measured.length === 0 || method === "none") return null;
  const sum = measured.reduce((total, { value }) => total + value, 0);
  switch (method) {
    case "sum":
      return sum;
    case "average":
      return sum / measured.length;
    case "weighted":
      return weightedMean(measured);
    case "latest":
      return measured.at(-1)?.value ?? null;
  }
}

function weightedMean(children: readonly (Child & { value: number })[]): number | null {
  const total = children.reduce((sum, { weight = 0 }) => sum + weight, 0);
  if (!(total > 0)) return null;
  return children.reduce((sum, { value, weight = 0 }) => sum + value * weight, 0) / total;
}
