import { areaAddress, type Area } from "../domain/binding/area";
import { usedArea } from "../domain/binding/snapshot";
import { readBindings } from "../domain/binding/stored/stored";
import { anchoredArea, requestFor } from "./tables/boundTables";
import { bindingsOn, isAsExpected, type Memory } from "./memory";
import { rowsToRead, withRows, withSameRows } from "./findings/patching";
import { takeUpRules } from "./findings/rulebook";
import { readBound, showBound, type Session } from "./session";
import type { SheetReading, SheetRequest } from "./workbookPort";

/** A sheet on which something changed: these cells, or nobody knows what. */
export interface Edit {
  readonly sheetId: string;
  readonly areas: readonly Area[] | undefined;
}

/** More sheets than this are only looked at when they are edited themselves. */
const MOST_HEADS = 20;

/**
 * The edited sheets with their cells, the heads of all others, where marks may have come or gone, and what the workbook
 * says of rules and bindings.
 */
export async function readAgain(
  session: Session,
  edits: readonly Edit[],
  rulesWanted: boolean,
): Promise<readonly SheetReading[]> {
  const { memory, port } = session;
  const edited = new Set(edits.map(({ sheetId }) => sheetId));
  const others = [...memory.readings.keys()].filter((id) => !edited.has(id));
  const requests = [
    ...edits.map((edit) => requestOf(session, edit.sheetId, rowsOf(session, edit) ?? true)),
    ...(others.length <= MOST_HEADS ? others : []).map((id) => requestOf(session, id, false)),
  ];
  if (requests.length === 0 && !rulesWanted) return [];
  const { sheets, rules, bindings } = await port.readBook(requests);
  if (isBoundOtherwise(memory, bindings)) return readAll(session);
  takeUpRules(memory, rules);
  // A sheet that is gone is not among what was read.
  const wanted = new Map(requests.map(({ sheetId, cells }) => [sheetId, cells]));
  const readings = sheets.map((reading) =>
    joinReading(memory.readings.get(reading.sheetId), reading, wanted.get(reading.sheetId)),
  );
  return readSurprising(session, readings);
}

/** Sheets on which more has happened than was told are read whole. */
async function readSurprising(
  session: Session,
  readings: readonly SheetReading[],
): Promise<readonly SheetReading[]> {
  const surprising = readings.filter((reading) => isSurprising(session, reading));
  if (surprising.length === 0) return readings;
  const whole = await session.port.readSheets(
    surprising.map(({ sheetId }) => ({ ...requestOf(session, sheetId, true), highlights: "all" })),
  );
  session.memory.marking ||= whole.some((reading) => isMarkedAgain(session, reading));
  return readings.map((reading) => whole.find(({ sheetId }) => sheetId === reading.sheetId) ?? reading);
}

/** Whether others are bound than we know of: undo takes back a binding without a word, co-authors bind theirs. */
function isBoundOtherwise(memory: Memory, stored: unknown): boolean {
  if (stored === memory.storedBindings) return false;
  const reading = readBindings(stored);
  if (reading.state === "newer") return true;
  memory.storedBindings = stored;
  const known = new Set(memory.bound.map(({ binding }) => binding.id));
  return reading.bindings.length !== known.size || reading.bindings.some(({ id }) => !known.has(id));
}

async function readAll(session: Session): Promise<readonly SheetReading[]> {
  const reading = await readBound(session, { highlights: "all" });
  showBound(session, reading);
  session.memory.marking ||= reading.readings.some((one) => isMarkedAgain(session, one));
  return reading.readings;
}

function rowsOf({ memory }: Session, { sheetId, areas }: Edit): Area | undefined {
  const before = memory.readings.get(sheetId);
  return before && areas && rowsToRead(before.snapshot, areas);
}

function requestOf({ memory }: Session, sheetId: string, cells: boolean | Area): SheetRequest {
  const before = memory.readings.get(sheetId);
  const expected = memory.marks.get(sheetId)?.expected;
  return {
    ...requestFor({ id: sheetId, used: before && usedArea(before.snapshot) }, bindingsOn(memory, sheetId)),
    highlights: expected ? [...expected.tagAt.keys()] : memory.marking ? "all" : "none",
    cells,
  };
}

/** Rows or a head that were read, put into what was known of the sheet. */
function joinReading(
  before: SheetReading | undefined,
  now: SheetReading,
  cells: SheetRequest["cells"],
): SheetReading {
  if (!before) return now;
  if (cells === true) return { ...now, snapshot: withSameRows(before.snapshot, now.snapshot) };
  if (typeof cells === "object") return { ...now, snapshot: withRows(before.snapshot, now.snapshot) };
  const { name, tables } = now.snapshot;
  return { ...now, snapshot: { ...before.snapshot, name, tables } };
}

/** Tables or marks are not where they were, so more has happened than was told. */
function isSurprising({ memory }: Session, reading: SheetReading): boolean {
  const before = memory.readings.get(reading.sheetId);
  const expected = memory.marks.get(reading.sheetId)?.expected;
  if (expected && !isAsExpected(reading, expected)) return true;
  if (!before) return false;
  return bindingsOn(memory, reading.sheetId).some(
    (binding) => addressOf(anchoredArea(binding, before)) !== addressOf(anchoredArea(binding, reading)),
  );
}

/** Somebody undid that they were cleared, or a co-author has checked: marks are wanted again. */
function isMarkedAgain({ memory }: Session, { sheetId, highlights }: SheetReading): boolean {
  return highlights.length > (memory.marks.get(sheetId)?.expected?.tagAt.size ?? 0);
}

function addressOf(area: Area | undefined): string {
  return area ? areaAddress(area) : "";
}
