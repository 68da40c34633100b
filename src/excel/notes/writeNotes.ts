import { ownerOf } from "../../application/notes/noteMark";
import { Problem, refuse } from "../../application/notices";
import type { NoteChange, Progress } from "../../application/workbookPort";
import { cellAddress } from "../../domain/binding/area";
import { explainAccessDenied } from "../accessDenied";
import { isAccessDenied, isNotFound, isTurnedAway, readHostError } from "../hostErrors";
import { runWriting, withRetries } from "../run";

/** In one request: few enough for one to be quick and for cancelling to be soon. */
const AT_ONCE = 200;

/** Writes notes some hundred at a time; answers how many cells would not take one. */
export async function writeNotes(changes: readonly NoteChange[], progress?: Progress): Promise<number> {
  let refused = 0;
  for (let at = 0; at < changes.length; at += AT_ONCE) {
    progress?.report(at / changes.length);
    refused += await writeSome(changes.slice(at, at + AT_ONCE));
  }
  return refused;
}

async function writeSome(changes: readonly NoteChange[]): Promise<number> {
  try {
    await runWriting((context) => writeOrPutBack(context, changes));
    return 0;
  } catch (error) {
    if (isAccessDenied(error))
      throw await explainAccessDenied(new Set(changes.map(({ sheetId }) => sheetId)));
    if (error instanceof Problem || isNotFound(error) || !readHostError(error) || changes.length === 0)
      throw error;
    return writeOneByOne(changes);
  }
}

/**
 * A cell may refuse a note for a reason of its own, such as being inside a merged one or having got a comment a moment
 * ago. Then the others still get theirs.
 */
async function writeOneByOne(changes: readonly NoteChange[]): Promise<number> {
  let refused = 0;
  for (const change of changes) {
    try {
      await runWriting(async (context) => {
        const there = noteAt(context, change).load("content");
        await context.sync();
        if (!isDone(change, there)) await writeOrPutBack(context, [change]);
      });
    } catch (error) {
      if (error instanceof Problem || isNotFound(error) || !readHostError(error)) throw error;
      refused += 1;
    }
  }
  return refused;
}

function noteAt(context: Excel.RequestContext, { sheetId, at }: NoteChange): Excel.Note {
  const { notes } = context.workbook.worksheets.getItem(sheetId);
  return notes.getItemOrNullObject(cellAddress(at.row, at.column));
}

function isDone(change: NoteChange, there: Excel.Note): boolean {
  return change.do === "remove" ? there.isNullObject : !there.isNullObject && there.content === change.text;
}

/**
 * What is replaced or taken away is read in the same request, just before: where somebody has changed it since it was
 * looked at it is put back, and the whole is to be looked at again.
 */
async function writeOrPutBack(context: Excel.RequestContext, changes: readonly NoteChange[]): Promise<void> {
  const replaced = changes.flatMap((change) => {
    const { notes } = context.workbook.worksheets.getItem(change.sheetId);
    const address = cellAddress(change.at.row, change.at.column);
    if (change.do === "add") {
      notes.add(address, change.text);
      return [];
    }
    const before = notes.getItemOrNullObject(address).load("content");
    const note = notes.getItem(address);
    if (change.do === "remove") note.delete();
    else note.content = change.text;
    return [{ change, notes, address, before }];
  });
  await context.sync();
  const theirs = replaced.filter(({ before }) => ownerOf(before.content) !== "ours");
  if (theirs.length === 0) return;
  await withRetries(() => {
    for (const { change, notes, address, before } of theirs)
      if (change.do === "remove") notes.add(address, before.content);
      else notes.getItem(address).content = before.content;
    return context.sync();
  }, isTurnedAway);
  throw refuse("changedMeanwhile", {});
}
