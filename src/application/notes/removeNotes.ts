import type { Position } from "../../domain/binding/area";
import type { Progress, WorkbookPort } from "../workbookPort";
import { ownerOf } from "./noteMark";

export interface RemovedNotes {
  readonly removed: number;
  /** Notes of ours that somebody has edited: they are theirs now. */
  readonly edited: number;
  /** A protected sheet, by its id, on which some of ours are left. */
  readonly locked: string | undefined;
}

interface Sheet {
  readonly id: string;
  readonly protected: boolean;
}

/** Takes our notes from these sheets, or from some of their cells. */
export async function removeNotes(
  port: WorkbookPort,
  sheets: readonly Sheet[],
  progress: Progress,
  counts: (at: Position) => boolean = () => true,
): Promise<RemovedNotes> {
  const present = await port.readNotes(
    sheets.map(({ id }) => id),
    "ours",
  );
  const closed = new Set(sheets.flatMap((sheet) => (sheet.protected ? [sheet.id] : [])));
  const notes = present.flatMap(({ sheetId, notes: all }) =>
    all.flatMap(({ at, text }) => (counts(at) ? [{ sheetId, at, owner: ownerOf(text) }] : [])),
  );
  const ours = notes.filter(({ owner }) => owner === "ours");
  const changes = ours.flatMap(({ sheetId, at }) =>
    closed.has(sheetId) ? [] : [{ do: "remove" as const, sheetId, at }],
  );
  if (changes.length > 0) await port.writeNotes(changes, progress);
  return {
    removed: changes.length,
    edited: notes.length - ours.length,
    locked: ours.find(({ sheetId }) => closed.has(sheetId))?.sheetId,
  };
}
