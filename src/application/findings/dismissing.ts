import { turnedOver, turnoverTo } from "../../domain/follow";
import type { Found } from "../../domain/rules/found";
import type { Dismissal } from "../../domain/rules/rulebook";

/** What counts and what a person has put aside. */
export interface Divided {
  readonly open: readonly Found[];
  readonly aside: readonly Found[];
}

const known = new WeakMap<readonly Found[], Divided & { readonly dismissed: readonly Dismissal[] }>();

/** Both parts turn over with the list while the same is dismissed, and stay as they are where nothing of theirs did. */
export function divide(found: readonly Found[], dismissed: readonly Dismissal[]): Divided {
  if (dismissed.length === 0) return { open: found, aside: none };
  const there = known.get(found);
  if (there?.dismissed === dismissed) return there;
  const turnover = turnoverTo(found);
  const before = turnover && known.get(turnover.before);
  const ids = new Set(dismissed.map(({ id }) => id));
  const part = (isPart: (one: Found) => boolean, was: readonly Found[] | undefined): readonly Found[] => {
    const [gone, come] = [turnover?.gone.filter(isPart) ?? [], turnover?.come.filter(isPart) ?? []];
    if (!was) return found.filter(isPart);
    return gone.length + come.length === 0 ? was : turnedOver(found.filter(isPart), was, gone, come);
  };
  const same = before?.dismissed === dismissed ? before : undefined;
  const divided = {
    dismissed,
    open: part(({ id }) => !ids.has(id), same?.open),
    aside: part(({ id }) => ids.has(id), same?.aside),
  };
  known.set(found, divided);
  return divided;
}

const none: readonly Found[] = [];
