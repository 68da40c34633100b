import type { ReadCell } from "./snapshot";
import type { RecordRow } from "./tableRows";

/** The KPIs of one person or post. */
export interface Post {
  /** "" when the table names nobody. */
  readonly name: string;
  readonly position?: string;
  readonly department?: string;
  readonly records: readonly RecordRow[];
}

export function readPosts(records: readonly RecordRow[], person: ReadCell | undefined): Post[] {
  return [{ name: person?.text ?? "", records }];
}
