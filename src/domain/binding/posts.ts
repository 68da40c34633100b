import type { FormLines } from "./formLines";
import { groupBy } from "./grouping";
import type { WeightScopes } from "./scopes";
import type { RecordRow } from "./tableRows";

/** The KPIs of one person or post. */
export interface Post {
  /** "" when the table names nobody. */
  readonly name: string;
  readonly position?: string;
  readonly department?: string;
  readonly records: readonly RecordRow[];
}

type Above = Pick<FormLines, "person" | "position" | "department">;

/** Each person's records where the table is about several; else all of them as one post. */
export function readPosts(
  records: readonly RecordRow[],
  { scopeKind, scopes }: WeightScopes,
  above: Above,
): Post[] {
  if (scopeKind === "person") return scopes.map(({ name, records: own }) => describePost(name, own, above));
  const persons = groupBy(records, ({ cells }) => cells.owner?.text.trim() ?? "");
  const isDivided = persons.size > 1 && scopes.length > persons.size;
  if (!isDivided) return [describePost(above.person?.text ?? "", records, above)];
  return [...persons].map(([name, own]) => describePost(name, own, above));
}

function describePost(name: string, records: readonly RecordRow[], above: Above): Post {
  const only = (field: "position" | "department") => {
    const values = new Set(records.map(({ cells }) => cells[field]?.text.trim()));
    const [value] = values;
    return values.size === 1 && value ? value : above[field];
  };
  const [position, department] = [only("position"), only("department")];
  return { name, ...(position ? { position } : {}), ...(department ? { department } : {}), records };
}
