import type { FormLines } from "../rows/formLines";
import { createGroups } from "../rows/grouping";
import type { WeightScope, WeightScopes } from "../scopes/scopes";
import type { RecordRow } from "../rows/tableRows";

/** The KPIs of one person or post. */
export interface Post {
  /** "" when the table names nobody. */
  readonly name: string;
  readonly position?: string;
  readonly department?: string;
  readonly records: readonly RecordRow[];
}

const groupRecords = createGroups<RecordRow>();

type Above = Pick<FormLines, "person" | "position" | "department">;

/** Each person's records where the table is about several; else all of them as one post. */
export function readPosts(
  records: readonly RecordRow[],
  { scopeKind, scopes }: WeightScopes,
  above: Above,
): Post[] {
  if (scopeKind === "person") return scopes.map((scope) => postOf(scope, above));
  const persons = groupRecords("owner", records, ({ cells }) => cells.owner?.text.trim() ?? "");
  const isDivided = persons.size > 1 && scopes.length > persons.size;
  if (!isDivided) return [describePost(above.person?.text ?? "", records, above)];
  return [...persons].map(([name, own]) => describePost(name, own, above));
}

const posts = new WeakMap<WeightScope, { readonly above: Above; readonly post: Post }>();

/** A scope that is the same after an edit elsewhere is the same post. */
function postOf(scope: WeightScope, above: Above): Post {
  const known = posts.get(scope);
  if (known && known.above.position === above.position && known.above.department === above.department)
    return known.post;
  const post = describePost(scope.name, scope.records, above);
  posts.set(scope, { above, post });
  return post;
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
