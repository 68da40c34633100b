import type { Field } from "../binding/fields";
import { stepTo } from "../follow";
import type { Pieces } from "../pieces";
import { foundAt, type Found } from "./found";
import type { RuleInForce } from "./settings";

/** What is asked of the parts of a table: its KPIs, scopes or posts. */
export interface Asking<Part> {
  readonly rules: readonly RuleInForce[];
  readonly tableId: string;
  readonly today: string;
  readonly columns: ReadonlyMap<Field, number>;
  /** What each part is called. */
  readonly names: readonly string[];
  /** How rules see a part. */
  readonly subjectOf: (part: Part) => Found["subject"];
}

/** What the rules say of the parts, with a list for each rule. */
export interface PartsTold<Part> {
  readonly parts: readonly Part[];
  readonly asking: Asking<Part>;
  readonly lists: readonly Told[];
}

/** What one rule says, in the order of the parts. A list in which nothing has changed stays the very same. */
interface Told {
  readonly found: readonly Found[];
  /** Of each finding, the place of its part. */
  readonly places: readonly number[];
}

/** Where the same was asked before only the parts that have changed are asked again. Pauses between some of many. */
export function* tellOf<Part extends object>(
  parts: readonly Part[],
  asking: Asking<Part>,
  before: PartsTold<Part> | undefined,
): Pieces<PartsTold<Part>> {
  const changed =
    before && isSameAsking(asking, before.asking) ? changedPlaces(parts, before.parts) : undefined;
  if (!before || !changed) return { parts, asking, lists: yield* ask(parts, parts.keys(), asking) };
  const anew = yield* ask(parts, changed, asking);
  const lists = before.lists.map((list, i) => replaced(list, changed, anew[i] ?? nothing));
  const { names } = asking;
  // A part may be called otherwise once another that was called the same is gone.
  return {
    parts,
    asking,
    lists: names === before.asking.names ? lists : lists.map((list) => renamed(list, names)),
  };
}

const nothing: Told = { found: [], places: [] };

function isSameAsking<Part>(now: Asking<Part>, before: Asking<Part>): boolean {
  if (now.today !== before.today || now.columns !== before.columns) return false;
  return now.rules.length === before.rules.length && now.rules.every((rule, i) => rule === before.rules[i]);
}

/** In order; undefined where all may differ. */
function changedPlaces<Part extends object>(
  parts: readonly Part[],
  before: readonly Part[],
): readonly number[] | undefined {
  if (parts === before) return [];
  const step = stepTo(parts);
  if (step?.before !== before) return undefined;
  const cutOff = Array.from(
    { length: Math.max(0, before.length - parts.length) },
    (_, i) => parts.length + i,
  );
  return [...step.changed, ...cutOff];
}

/** So many parts are asked in a few milliseconds. */
const PIECE = 50;

/** Most rules say nothing of most parts. */
function* ask<Part>(
  parts: readonly Part[],
  places: Iterable<number>,
  { rules, tableId, today, columns, names, subjectOf }: Asking<Part>,
): Pieces<Told[]> {
  const asked = rules.map((inForce) => ({
    inForce,
    context: { settings: inForce.settings, today, columns },
    told: { found: [] as Found[], places: [] as number[] },
  }));
  for (const at of places) {
    const part = parts[at];
    if (part === undefined) continue;
    if (at % PIECE === 0) yield;
    const subject = subjectOf(part);
    const about = names[at] ?? "";
    for (const { inForce, context, told } of asked)
      for (const issue of inForce.rule.check(subject as never, context)) {
        told.found.push(foundAt({ inForce, tableId, about, context }, issue, subject));
        told.places.push(at);
      }
  }
  return asked.map(({ told }) => told);
}

/** The list with what is said anew of the changed places, in their order. */
function replaced(list: Told, changed: readonly number[], anew: Told): Told {
  const from = firstFrom(list.places, changed[0] ?? Infinity);
  const to = firstFrom(list.places, (changed.at(-1) ?? -1) + 1);
  const isChanged = new Set(changed);
  const between = list.places.slice(from, to);
  if (anew.places.length === 0 && !between.some((place) => isChanged.has(place))) return list;
  const merged = [
    ...pairs(list, from, to).filter(([place]) => !isChanged.has(place)),
    ...pairs(anew, 0, anew.places.length),
  ].sort(([one], [other]) => one - other);
  return {
    found: list.found.slice(0, from).concat(
      merged.map(([, found]) => found),
      list.found.slice(to),
    ),
    places: list.places.slice(0, from).concat(
      merged.map(([place]) => place),
      list.places.slice(to),
    ),
  };
}

function pairs({ found, places }: Told, from: number, to: number): [number, Found][] {
  return found.slice(from, to).map((one, i) => [places[from + i] ?? 0, one]);
}

/** Where in an ascending list the first number stands that is not below this one. */
function firstFrom(places: readonly number[], least: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function renamed(list: Told, names: readonly string[]): Told {
  let isSame = true;
  const found = list.found.map((one, i) => {
    const about = names[list.places[i] ?? 0] ?? "";
    if (one.about === about) return one;
    isSame = false;
    return foundAt({ ...one, about }, one.issue, one.subject);
  });
  return isSame ? list : { ...list, found };
}
