import { ownerOf } from "../../application/notes/noteMark";
import type { SheetNotes } from "../../application/workbookPort";
import { parseArea } from "../../domain/binding/area";
import { runReading } from "../run";

/** Asking where a note is takes a call for each. */
const MOST_AT_ONCE = 2_000;

/** A note, or a conversation that takes the place of one. */
interface Remark {
  readonly sheetId: string;
  readonly item: Excel.Note | Excel.Comment;
  readonly isNote: boolean;
}

/**
 * One request finds the notes, and one more where they are, none where there are none. "ours" asks only for those that
 * carry our mark and leaves comments out. Of a note nothing but its text is asked: on the web the rest cannot be read,
 * and asking for everything fails (OfficeDev/office-js 6198).
 */
export function readNotes(
  sheetIds: readonly string[],
  which: "all" | "ours",
): Promise<readonly SheetNotes[]> {
  return runReading(async (context) => {
    const sheets = sheetIds.map((sheetId) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const notes = sheet.notes.load("items/content");
      return { sheetId, notes, comments: which === "all" ? sheet.comments.load("items/id") : undefined };
    });
    await context.sync();
    const remarks = sheets.flatMap(({ sheetId, notes, comments }): Remark[] => [
      ...notes.items
        .filter(({ content }) => which === "all" || ownerOf(content) !== "foreign")
        .map((item) => ({ sheetId, item, isNote: true })),
      ...(comments?.items ?? []).map((item) => ({ sheetId, item, isNote: false })),
    ]);
    const located = await locate(context, remarks);
    return sheetIds.map((sheetId) => {
      const here = located.filter((one) => one.sheetId === sheetId);
      return {
        sheetId,
        notes: here.filter(({ isNote }) => isNote).map(({ at, text }) => ({ at, text })),
        comments: here.filter(({ isNote }) => !isNote).map(({ at }) => at),
      };
    });
  });
}

async function locate(context: Excel.RequestContext, remarks: readonly Remark[]) {
  const located = [];
  for (let first = 0; first < remarks.length; first += MOST_AT_ONCE) {
    // A note is known by its order, which may have changed since: its text is read again together with its place.
    const asked = remarks.slice(first, first + MOST_AT_ONCE).map((remark) => ({
      ...remark,
      item: remark.item.load("content"),
      place: remark.item.getLocation().load("address"),
    }));
    await context.sync();
    for (const { sheetId, isNote, item, place } of asked) {
      const area = parseArea(place.address);
      if (area)
        located.push({ sheetId, isNote, text: item.content, at: { row: area.top, column: area.left } });
    }
  }
  return located;
}
