import { commentAt, type Comment, type Reply } from "../../model/comments";
import { either, handleOf, integer, oneOf, optional, record, text, boolean } from "../../protocol/parameters";
import { follow, method, read, write } from "../../protocol/members";
import { invalidArgument } from "../../protocol/problem";
import type { Parameter } from "../../protocol/declaration";
import type { App } from "../app";
import { found } from "../collection";
import { declareClass } from "../declare";
import { handle, rangeOn, type HandleOf } from "../handles";
import { EventType, WHOLE_WORKBOOK, subscribing } from "../subscribing";
import { addThread, cellOf, changeThread, checkContent, makeReply, threadOf, threadsOn } from "./threads";

/** A text; one that mentions people is refused, as there is nobody here to be told. */
const content: Parameter<string> = either(text, (value) => {
  const { mentions, richContent } = record(value);
  if (Array.isArray(mentions) && mentions.length > 0) throw invalidArgument();
  return text(richContent);
});
const contentType = optional(oneOf("Plain", "Mention"), "Plain");
const cell = either(handleOf<HandleOf<"Range">>("Range"), text);

const commentHandle = ({ id }: Comment): HandleOf<"Comment"> => handle("Comment", { id });

const location = (app: App, id: string): HandleOf<"Range"> => {
  const { sheet, comment } = threadOf(app, id);
  const { row, column } = comment.at;
  return rangeOn(sheet, { top: row, bottom: row, left: column, right: column });
};

/** What comments and replies have in common. */
function texts<H extends HandleOf<"Comment"> | HandleOf<"CommentReply">>(
  pick: (app: App, item: H) => Reply,
  put: (app: App, item: H, written: string) => void,
) {
  return {
    id: read("1.10", ({ id }: H) => id),
    authorName: read("1.10", (item: H, app: App) => pick(app, item).author),
    authorEmail: read("1.10", () => ""),
    creationDate: read("1.10", (item: H, app: App) => pick(app, item).created),
    content: write(
      "1.10",
      text,
      (item: H, app: App) => pick(app, item).content,
      (item, written, app) => put(app, item, checkContent(written)),
    ),
    richContent: read("1.11", (item: H, app: App) => pick(app, item).content),
    mentions: read("1.11", () => []),
    contentType: read("1.12", () => "Plain"),
  } as const;
}

export const comment = declareClass("Comment", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    ...texts<HandleOf<"Comment">>(
      (app, { id }) => threadOf(app, id).comment,
      (app, { id }, written) => changeThread(app, id, (old) => ({ ...old, content: written })),
    ),
    resolved: write(
      "1.11",
      boolean,
      ({ id }, app) => threadOf(app, id).comment.resolved ?? false,
      ({ id }, resolved, app) =>
        changeThread(app, id, ({ resolved: _old, ...thread }) => ({
          ...thread,
          ...(resolved && { resolved }),
        })),
    ),
  },
  navigations: { replies: follow("1.10", ({ id }) => handle("CommentReplyCollection", { id })) },
  methods: {
    delete: method("1.10", [], ({ id }, _none, app) => changeThread(app, id, () => undefined)),
    getLocation: method("1.10", [], ({ id }, _none, app) => location(app, id)),
  },
});

function find(app: App, { sheet }: HandleOf<"CommentCollection">, id: string): HandleOf<"Comment"> | null {
  const thread = threadsOn(app, sheet).find((item) => item.comment.id === id);
  return thread ? commentHandle(thread.comment) : null;
}

export const commentCollection = declareClass("CommentCollection", {
  items: ({ sheet }, app) => threadsOn(app, sheet).map((thread) => commentHandle(thread.comment)),
  methods: {
    add: method("1.10", [cell, content, contentType], ({ sheet }, [at, written], app) =>
      commentHandle(addThread(app, sheet, at, written)),
    ),
    getCount: method("1.10", [], ({ sheet }, _none, app) => threadsOn(app, sheet).length),
    getItem: method("1.10", [text], (comments, [id], app) => found(find(app, comments, id))),
    getItemOrNullObject: method("1.14", [text], (comments, [id], app) => find(app, comments, id)),
    getItemAt: method("1.10", [integer], ({ sheet }, [index], app) =>
      commentHandle(found(threadsOn(app, sheet)[index]).comment),
    ),
    getItemByCell: method("1.10", [cell], (comments, [at], app) => {
      const place = cellOf(app, comments.sheet, at);
      return commentHandle(found(commentAt(place.sheet, place.at)));
    }),
    getItemByReplyId: method("1.10", [text], ({ sheet }, [id], app) => {
      const thread = threadsOn(app, sheet).find((item) =>
        item.comment.replies.some((reply) => reply.id === id),
      );
      return commentHandle(found(thread).comment);
    }),
    ...subscribing<"CommentCollection">(({ sheet }) => sheet?.id ?? WHOLE_WORKBOOK, {
      _RegisterAddedEvent: EventType.commentAdded,
      _RegisterChangedEvent: EventType.commentChanged,
      _RegisterDeletedEvent: EventType.commentDeleted,
    }),
  },
});

const replyOf = (app: App, { commentId, id }: HandleOf<"CommentReply">): Reply =>
  found(threadOf(app, commentId).comment.replies.find((reply) => reply.id === id));

function changeReply(
  app: App,
  { commentId, id }: HandleOf<"CommentReply">,
  change: (reply: Reply) => Reply | undefined,
): void {
  changeThread(app, commentId, (thread) => ({
    ...thread,
    replies: thread.replies.flatMap((reply) => (reply.id === id ? (change(reply) ?? []) : [reply])),
  }));
}

export const commentReply = declareClass("CommentReply", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    ...texts<HandleOf<"CommentReply">>(replyOf, (app, item, written) =>
      changeReply(app, item, (reply) => ({ ...reply, content: written })),
    ),
    resolved: read("1.11", ({ commentId }, app) => threadOf(app, commentId).comment.resolved ?? false),
  },
  methods: {
    delete: method("1.10", [], (item, _none, app) => changeReply(app, item, () => undefined)),
    getLocation: method("1.10", [], ({ commentId }, _none, app) => location(app, commentId)),
    getParentComment: method("1.10", [], ({ commentId }) => handle("Comment", { id: commentId })),
  },
});

type Replies = HandleOf<"CommentReplyCollection">;

const repliesOf = (app: App, { id }: Replies): readonly Reply[] => threadOf(app, id).comment.replies;

const replyHandle = (commentId: string, { id }: Reply): HandleOf<"CommentReply"> =>
  handle("CommentReply", { commentId, id });

function findReply(app: App, replies: Replies, wanted: string): HandleOf<"CommentReply"> | null {
  const reply = repliesOf(app, replies).find(({ id }) => id === wanted);
  return reply ? replyHandle(replies.id, reply) : null;
}

export const commentReplyCollection = declareClass("CommentReplyCollection", {
  items: (replies, app) => repliesOf(app, replies).map((reply) => replyHandle(replies.id, reply)),
  methods: {
    add: method("1.10", [content, contentType], ({ id }, [written], app) => {
      const reply = makeReply(app, written);
      changeThread(app, id, (thread) => ({ ...thread, replies: [...thread.replies, reply] }));
      return replyHandle(id, reply);
    }),
    getCount: method("1.10", [], (replies, _none, app) => repliesOf(app, replies).length),
    getItem: method("1.10", [text], (replies, [id], app) => found(findReply(app, replies, id))),
    getItemOrNullObject: method("1.14", [text], (replies, [id], app) => findReply(app, replies, id)),
    getItemAt: method("1.10", [integer], (replies, [index], app) =>
      replyHandle(replies.id, found(repliesOf(app, replies)[index])),
    ),
  },
});
