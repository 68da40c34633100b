import type { Actor, ModelEvent } from "../model/events";
import type { Workbook } from "../model/workbook";
import { EventType } from "../objects/subscribing";

export type Message = Readonly<Record<string, unknown>>;

/** Who did it, as Office.js names it. Only a co-author's edits are not local. */
export function origin(actor: Actor): Message {
  return {
    source: actor === "remote" ? "Remote" : "Local",
    triggerSource: actor === "addin" ? "ThisLocalAddin" : "Unknown",
  };
}

/** The event that tells of something that happened to a whole sheet. */
export function sheetMessage(
  workbook: Workbook,
  { what, sheetId, actor, before }: Extract<ModelEvent, { type: "sheet" }>,
): readonly [type: number, message: Message] {
  const sheet = workbook.sheetById(sheetId);
  const source = origin(actor);
  switch (what) {
    case "added":
      return [EventType.sheetAdded, source];
    case "deleted":
      return [EventType.sheetDeleted, source];
    case "renamed":
      return [EventType.nameChanged, { nameBefore: before, nameAfter: sheet?.name, ...source }];
    case "moved":
      return [EventType.sheetMoved, { positionAfter: sheet && workbook.sheets.indexOf(sheet), ...source }];
    case "visibility":
      return [EventType.visibilityChanged, { visibilityAfter: sheet?.visibility, ...source }];
    case "protection":
      return [EventType.protectionChanged, { isProtected: sheet?.protection.protected ?? false, ...source }];
    case "activated":
      return [EventType.sheetActivated, {}];
  }
}
