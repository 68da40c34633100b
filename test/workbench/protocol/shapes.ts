/** Names of what the host may number as it likes; the library only hands them back. */
const IDENTITIES = new Set(["Id", "_Id", "_ReferenceId", "referenceId"]);

/** What the host adds of its own accord, which the library reads only where it needs it. */
const OPTIONAL = new Set(["_ReferenceId"]);

/** Ids of a capture by the ids the host under test gives for the same things. */
export type Ids = Map<string, string>;

/**
 * Where the answer's shape is another than the captured one's: members that are missing, null in place of an
 * object, one kind of value for another. Remembers which captured id is which.
 */
export function differences(captured: unknown, answer: unknown, ids: Ids, path = "", key = ""): string[] {
  if (IDENTITIES.has(key) && typeof captured === "string" && typeof answer === "string") {
    ids.set(captured, answer);
    return [];
  }
  if (kind(captured) !== kind(answer)) return [`${path}: ${kind(answer)} instead of ${kind(captured)}`];
  if (Array.isArray(captured)) return listDifferences(captured, answer as unknown[], ids, path);
  if (typeof captured !== "object" || captured === null) return [];
  return Object.entries(captured).flatMap(([name, value]) => {
    const other = (answer as Record<string, unknown>)[name];
    if (other === undefined) return OPTIONAL.has(name) ? [] : [`${path}/${name}: missing`];
    return differences(value, other, ids, `${path}/${name}`, name);
  });
}

function listDifferences(
  captured: readonly unknown[],
  answer: readonly unknown[],
  ids: Ids,
  path: string,
): string[] {
  if (captured.length !== answer.length)
    return [`${path}: ${answer.length} items instead of ${captured.length}`];
  return captured.flatMap((item, index) => differences(item, answer[index], ids, `${path}/${index}`));
}

const kind = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
