import type { Reading } from "./readQuantities";

/** 保底80家、目标100家、冲刺120家: floor and challenge are no targets. */
const otherLevel =
  /(?:保底|底线值?|基准值?|冲刺值?|挑战值?|摸高|门槛值?|红线|争取|力争|floor|threshold|stretch(?: target)?(?: of)?|challenge)[:：为]?\s*[≥≤><]?\s*$/i;

/** The amounts that are not said to be another level, or all of them when each is. */
export function withoutOtherLevels(text: string, readings: readonly Reading[]): readonly Reading[] {
  const targets = readings.filter(({ start }) => !otherLevel.test(text.slice(0, start)));
  return targets.length > 0 ? targets : readings;
}
