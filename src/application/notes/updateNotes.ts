import type { Found } from "../../domain/rules/found";
import { boundOnly } from "../tables/inspect";
import type { Session } from "../session";
import type { CellNote, Progress, SheetNotes, SheetReading } from "../workbookPort";
import { noteText } from "./noteText";
import { findingsByCell, planNotes } from "./planNotes";

export interface UpdatedNotes {
  /** Cells with a note of ours, those that have just got one or another text, those that lost one. */
  readonly cells: number;
  readonly written: number;
  readonly removed: number;
  /** Cells that have somebody else's note or comment, or take none. */
  readonly kept: number;
  /** A protected sheet on which notes are not right. */
  readonly locked: string | undefined;
}

/** Makes our notes say what was just found: reads the notes there are and writes the difference. */
export async function updateNotes(
  session: Session,
  found: readonly Found[],
  readings: readonly SheetReading[],
  progress: Progress,
): Promise<UpdatedNotes> {
  const { port } = session;
  const present = await port.readNotes(
    readings.map(({ sheetId }) => sheetId),
    "all",
  );
  const plans = present.map((notes) => ({
    ...planNotes(notes, wantedOn(session, found, notes)),
    reading: readings.find(({ sheetId }) => sheetId === notes.sheetId),
  }));
  const open = plans.filter(({ reading }) => !reading?.protected);
  const changes = open.flatMap((plan) => plan.changes);
  const refused = changes.length > 0 ? await port.writeNotes(changes, progress) : 0;
  const removed = changes.filter((change) => change.do === "remove").length;
  const sum = (pick: (plan: (typeof open)[number]) => number) =>
    open.reduce((all, plan) => all + pick(plan), 0);
  return {
    cells: sum(({ cells }) => cells) - refused,
    written: changes.length - removed - refused,
    removed,
    kept: sum(({ kept }) => kept) + refused,
    locked: plans.find(({ reading, changes: late }) => reading?.protected && late.length > 0)?.reading
      ?.snapshot.name,
  };
}

function wantedOn(
  { memory, words, today }: Session,
  found: readonly Found[],
  { sheetId }: SheetNotes,
): ReadonlyMap<string, CellNote> {
  const here = new Set(
    boundOnly(memory.bound).flatMap((one) => (one.sheetId === sheetId ? [one.binding.id] : [])),
  );
  const cells = findingsByCell(found.filter(({ tableId }) => here.has(tableId)));
  return new Map(
    [...cells].map(([key, cell]) => [
      key,
      { at: cell.at, text: noteText(cell.found, words.current, today()) },
    ]),
  );
}
