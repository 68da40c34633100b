import { requestFor, resolveAll, type Bound } from "../boundTables";
import { checkTables } from "../checkTables";
import { bindingsOn, isAsExpected, type Expected } from "../memory";
import type { Session } from "../session";
import { viewBound } from "../session";
import type { SheetReading } from "../workbookPort";
import { rememberSheet, showFindings } from "./check";

/**
 * After an edit: reads the edited sheets again and brings findings and marks up to date. One request while the
 * marks stay as they are, two when they change. `mark` is false for edits of others: their own add-in marks.
 */
export async function recheck(session: Session, sheetIds: readonly string[], mark: boolean): Promise<void> {
  const { memory, store, port } = session;
  const ids = sheetIds.filter((id) => bindingsOn(memory, id).length > 0);
  if (ids.length === 0) return;
  const readings = await readAgain(session, ids);
  memory.bound = mergeBound(memory.bound, readings, ids);
  store.change({ tables: memory.bound.map(viewBound) });
  if (store.get().findings === undefined) return;
  const report = checkTables(memory.bound, readings);
  const marking = mark && memory.marking;
  if (marking) await port.apply(report.sheets.flatMap(({ actions }) => actions));
  if (marking || !memory.marking) for (const sheet of report.sheets) rememberSheet(session, readings, sheet);
  showFindings(session, report);
}

/** Looks only where our highlights were left; when they are not there any more, everywhere. */
async function readAgain(
  { memory, port }: Session,
  ids: readonly string[],
): Promise<readonly SheetReading[]> {
  const expected = new Map(
    ids.map((id) => [id, memory.marking ? memory.sheets.get(id)?.highlights : undefined]),
  );
  const requests = ids.map((id) => ({
    ...requestFor({ id, used: memory.sheets.get(id)?.used }, bindingsOn(memory, id)),
    highlights: highlightsToRead(memory.marking, expected.get(id)),
  }));
  const readings = await port.readSheets(requests);
  const surprised = readings.some((reading) => {
    const places = expected.get(reading.sheetId);
    return places !== undefined && !isAsExpected(reading, places);
  });
  if (!surprised) return readings;
  return port.readSheets(requests.map((request) => ({ ...request, highlights: "all" })));
}

function highlightsToRead(
  marking: boolean,
  expected: Expected | undefined,
): "none" | "all" | readonly number[] {
  if (!marking) return "none";
  return expected ? [...expected.tagAt.keys()] : "all";
}

/** Tables of the sheets that were read, found anew; the others as they were. */
function mergeBound(
  bound: readonly Bound[],
  readings: readonly SheetReading[],
  ids: readonly string[],
): Bound[] {
  const sheetIdOf = new Map(bound.map((one) => [one.binding, one.sheetId]));
  const again = bound.filter(({ sheetId }) => sheetId !== undefined && ids.includes(sheetId));
  const resolved = resolveAll(
    again.map(({ binding }) => binding),
    (binding) => sheetIdOf.get(binding),
    readings,
  );
  return bound.map((one) => resolved.find(({ binding }) => binding.id === one.binding.id) ?? one);
}
