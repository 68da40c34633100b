import { nextCommentId, type Comment, type Reply } from "../../model/comments";
import type { Position } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { invalidArgument, invalidOperation } from "../../protocol/problem";
import { splitSheet } from "../../model/address";
import type { App } from "../app";
import { changeSheet } from "../change";
import { found } from "../collection";
import type { HandleOf } from "../handles";
import { findRange, theArea } from "../places";
import { refuseProtected } from "../protected";

/** Who comments: this workbench knows its user by no other name. */
export const AUTHOR = { "zh-CN": "用户", "en-US": "User" } as const;

/** Excel's longest comment. */
const LONGEST = 32_767;

export interface Thread {
  readonly sheet: Sheet;
  readonly comment: Comment;
}

export const threadsOn = (app: App, sheet: Sheet | undefined): Thread[] =>
  (sheet ? [sheet] : app.workbook.sheets).flatMap((one) =>
    one.comments.map((comment) => ({ sheet: one, comment })),
  );

export const threadOf = (app: App, id: string): Thread =>
  found(threadsOn(app, undefined).find(({ comment }) => comment.id === id));

export function changeThread(app: App, id: string, change: (comment: Comment) => Comment | undefined): void {
  const { sheet, comment } = threadOf(app, id);
  refuseProtected(sheet, "allowEditObjects");
  const comments = sheet.comments.flatMap((other) => (other === comment ? (change(comment) ?? []) : [other]));
  changeSheet(app, sheet, "comments", { comments });
}

export function checkContent(content: string): string {
  if (content.length === 0 || content.length > LONGEST) throw invalidArgument();
  return content;
}

export const makeReply = (app: App, content: string): Reply => ({
  id: nextCommentId(app.workbook),
  author: AUTHOR[app.dataLocale],
  content: checkContent(content),
  created: app.now().toISOString(),
});

/** A cell by a range or an address; of the whole workbook's comments the address must name its sheet. */
export function cellOf(
  app: App,
  sheet: Sheet | undefined,
  at: HandleOf<"Range"> | string,
): { readonly sheet: Sheet; readonly at: Position } {
  const isNowhere = typeof at === "string" && !sheet && splitSheet(at).sheet === undefined;
  if (isNowhere) throw invalidArgument();
  const place =
    typeof at === "string"
      ? findRange(app, sheet ?? app.workbook.activeSheet, at)
      : { sheet: at.place.sheet, area: theArea(at.place) };
  const { top, left, bottom, right } = place.area;
  if (top !== bottom || left !== right) throw invalidArgument();
  return { sheet: place.sheet, at: { row: top, column: left } };
}

export function addThread(
  app: App,
  owner: Sheet | undefined,
  at: HandleOf<"Range"> | string,
  content: string,
): Comment {
  const { sheet, at: cell } = cellOf(app, owner, at);
  refuseProtected(sheet, "allowEditObjects");
  const isTaken = [...sheet.comments, ...sheet.notes].some(
    (other) => other.at.row === cell.row && other.at.column === cell.column,
  );
  if (isTaken) throw invalidOperation("The cell has a comment or a note already.");
  const comment: Comment = { ...makeReply(app, content), at: cell, replies: [] };
  changeSheet(app, sheet, "comments", { comments: [...sheet.comments, comment] });
  return comment;
}
