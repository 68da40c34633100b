import type { ModelEvent } from "../model/events";
import { boundingArea, covers } from "../model/geometry";

/** A large write arrives in chunks of rows; one edit of one block is told as one event. */
export function joinEdits(events: readonly ModelEvent[]): ModelEvent[] {
  const joined: ModelEvent[] = [];
  for (const event of events) {
    const last = joined.at(-1);
    const block = last && joinTwo(last, event);
    if (block) joined[joined.length - 1] = block;
    else joined.push(event);
  }
  return joined;
}

function joinTwo(first: ModelEvent, second: ModelEvent): ModelEvent | undefined {
  if (first.type !== "contents" && first.type !== "formats") return undefined;
  if (second.type !== first.type || second.sheetId !== first.sheetId || second.actor !== first.actor)
    return undefined;
  const [a, b] = [first.areas[0], second.areas[0]];
  if (!a || !b || first.areas.length > 1 || second.areas.length > 1) return undefined;
  const below = a.left === b.left && a.right === b.right && b.top === a.bottom + 1;
  if (!below && !covers(a, b)) return undefined;
  const { sheetId, actor } = first;
  const areas = [boundingArea([a, b]) ?? a];
  if (first.type === "formats" || second.type === "formats")
    return { type: "formats", sheetId, actor, areas };
  const formulas = [...(first.formulas ?? []), ...(second.formulas ?? [])];
  return { type: "contents", sheetId, actor, areas, ...(formulas.length > 0 && { formulas }) };
}
