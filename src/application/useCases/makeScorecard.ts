import { boundingArea, type Area } from "../../domain/binding/area";
import { usedArea } from "../../domain/binding/snapshot";
import { cardKeys } from "../../domain/scorecard/cardColumns";
import { nothingKept, readKeptTexts } from "../../domain/scorecard/keptTexts";
import { planScorecard } from "../../domain/scorecard/planScorecard";
import type { Action } from "../actions";
import type { Notice } from "../application";
import type { FoundTable } from "../boundTables";
import { done, refuse } from "../notices";
import { readBound, requireTable, showBound, type BoundReading, type Session } from "../session";
import { legalSheetName } from "../sheetNames";
import { toActions } from "../sheetActions";
import type { CellDetails, Progress, SheetOutline, SheetReading } from "../workbookPort";

/** Makes the scorecard sheet of one table, or brings it up to date where it is, whatever its name is by now. */
export async function makeScorecard(
  session: Session,
  wanted: string | undefined,
  progress: Progress,
): Promise<Notice> {
  const { port, words, store } = session;
  const reading = await readBound(session, { progress });
  const tableId = wanted ?? onlyTable(reading);
  const found = requireTable(reading.bound, tableId);
  const { table } = found;
  const card = reading.outline.sheets.find(({ marks }) => marks.scorecard === tableId);
  if (card?.protected) throw refuse("sheetProtected", { sheetName: card.name });

  const old = card && (await port.readSheets([{ sheetId: card.id, used: card.used }], progress))[0];
  const { area, details } = await readFormats(session, found);
  const plan = planScorecard({
    table,
    words: words.current.scorecard,
    fields: words.current.fields,
    kept: old ? readKept(session, old, found) : nothingKept,
    formatAt: (row, column) => details.numberFormats[row - area.top]?.[column - area.left],
  });
  const names = reading.outline.sheets.map(({ name }) => name);
  const name = card?.name ?? legalSheetName(words.current.scorecard.sheetName({ table: table.title }), names);
  await port.apply(
    [...beginSheet(card, old, name, tableId), ...toActions(refOf(card, name), plan)],
    progress,
  );

  showBound(session, reading);
  store.change({ scorecards: { ...store.get().scorecards, [tableId]: name }, activeSheetName: name });
  return done(card ? "scorecardUpdated" : "scorecardMade", { sheetName: name });
}

function onlyTable({ bindings }: BoundReading): string {
  const [only, second] = bindings;
  if (!only) throw refuse("bindFirst", {});
  if (second) throw refuse("chooseTable", { count: bindings.length });
  return only.id;
}

function refOf(card: SheetOutline | undefined, name: string) {
  return card ? { id: card.id } : { added: name };
}

/** A new sheet with our mark, or the old one swept clean where the card stood; what is beside it stays. */
function beginSheet(
  card: SheetOutline | undefined,
  old: SheetReading | undefined,
  name: string,
  tableId: string,
): Action[] {
  if (!card)
    return [
      { do: "addSheet", name },
      { do: "markSheet", sheet: { added: name }, mark: "scorecard", value: tableId },
    ];
  const used = old && usedArea(old.snapshot);
  if (!used) return [];
  const area = { top: 0, left: 0, bottom: used.bottom, right: cardKeys.length - 1 };
  return [{ do: "clearCells", sheet: { id: card.id }, area }];
}

function readKept({ words }: Session, { snapshot }: SheetReading, { table }: FoundTable) {
  const languages = words.all.map(({ scorecard, fields }) => ({ words: scorecard, nameHeader: fields.name }));
  return readKeptTexts(
    snapshot,
    languages,
    table.records.map(({ cells }) => cells.name?.text.trim() ?? ""),
  );
}

const noDetails: CellDetails = { values: [], formulas: [], numberFormats: [] };

/** The number formats of targets and actuals, which a reference does not bring along. */
async function readFormats(
  { port }: Session,
  { sheetId, table }: FoundTable,
): Promise<{ area: Area; details: CellDetails }> {
  const cells = table.records.flatMap(({ cells: { target, actual } }) =>
    [target, actual].filter((cell) => cell !== undefined),
  );
  const area = cells.length > 0 ? boundingArea(cells) : table.header.area;
  const [details = noDetails] = await port.readDetails([{ sheetId, area }]);
  return { area, details };
}
