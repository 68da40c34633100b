import type { Comment } from "../model/comments";
import type { Workbook } from "../model/workbook";
import { EventType } from "../objects/subscribing";

interface CommentEvent {
  readonly type: number;
  readonly sheetId: string;
  readonly message: object;
}

type Comments = ReadonlyMap<string, Comment>;

/** Notices conversations that came, went or changed on sheets that are still there. */
export class CommentWatch {
  private seen: ReadonlyMap<string, readonly Comment[]>;

  constructor(private readonly workbook: Workbook) {
    this.seen = this.look();
  }

  private look(): ReadonlyMap<string, readonly Comment[]> {
    return new Map(this.workbook.sheets.map(({ id, comments }) => [id, comments]));
  }

  compare(): readonly CommentEvent[] {
    const before = this.seen;
    this.seen = this.look();
    return this.workbook.sheets.flatMap(({ id, comments }) => {
      const old = before.get(id);
      return old && old !== comments ? compareLists(id, byId(old), byId(comments)) : [];
    });
  }
}

const byId = (comments: readonly Comment[]): Comments =>
  new Map(comments.map((comment) => [comment.id, comment]));

const details = ({ id, replies }: Comment): object[] => [
  { commentId: id, replyIds: replies.map((reply) => reply.id) },
];

function compareLists(sheetId: string, before: Comments, now: Comments): CommentEvent[] {
  const event = (type: number, comment: Comment, more: object = {}): CommentEvent => ({
    type,
    sheetId,
    message: { commentDetails: details(comment), ...more },
  });
  return [
    ...[...now.values()].flatMap((comment) => {
      const old = before.get(comment.id);
      if (!old) return [event(EventType.commentAdded, comment)];
      const changeType = old === comment ? undefined : changeOf(old, comment);
      return changeType ? [event(EventType.commentChanged, comment, { changeType })] : [];
    }),
    ...[...before.values()]
      .filter(({ id }) => !now.has(id))
      .map((comment) => event(EventType.commentDeleted, comment)),
  ];
}

function changeOf(before: Comment, now: Comment): string | undefined {
  if (now.replies.length > before.replies.length) return "ReplyAdded";
  if (now.replies.length < before.replies.length) return "ReplyDeleted";
  if (now.resolved !== before.resolved) return now.resolved ? "CommentResolved" : "CommentReopened";
  if (now.content !== before.content) return "CommentEdited";
  return JSON.stringify(now.replies) === JSON.stringify(before.replies) ? undefined : "ReplyEdited";
}
