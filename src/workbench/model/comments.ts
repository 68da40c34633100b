import type { Position } from "./geometry";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

export interface Reply {
  /** {GUID} */
  readonly id: string;
  readonly author: string;
  readonly content: string;
  /** ISO, in UTC. */
  readonly created: string;
}

/** A conversation about one cell. */
export interface Comment extends Reply {
  readonly at: Position;
  readonly resolved?: boolean;
  readonly replies: readonly Reply[];
}

/** Ids look like GUIDs and are counted, so that the same deeds give the same file. */
export function nextCommentId(workbook: Workbook): string {
  const taken = new Set(
    workbook.sheets.flatMap(({ comments }) =>
      comments.flatMap(({ id, replies }) => [id, ...replies.map((reply) => reply.id)]),
    ),
  );
  for (let n = taken.size + 1; ; n++) {
    const id = `{4B504943-0000-4000-8000-${n.toString(16).padStart(12, "0").toUpperCase()}}`;
    if (!taken.has(id)) return id;
  }
}

export const commentAt = (sheet: Sheet, { row, column }: Position): Comment | undefined =>
  sheet.comments.find(({ at }) => at.row === row && at.column === column);
