import { readCards } from "../../domain/scorecard/input/cardSettings";
import type { CardSubjectId } from "../views/cards";
import type { Notice } from "../application";
import { done, refuse } from "../notices";
import { readContext } from "../scorecards/cardContext";
import { cardActions, keptOn, nameFor, planSubject, sheetOfSubject } from "../scorecards/cardSheets";
import { readCardSheets } from "../scorecards/readCardSheets";
import { mainCards } from "../scorecards/showCards";
import { chooseSubject, findAtCursor, plansOf } from "../scorecards/wantedCards";
import { readBound, requireTable, showBound, type BoundReading, type Session } from "../session";
import type { Progress } from "../workbookPort";
import { makeReport } from "./makeScorecardReport";

/** The card of what the cursor is at, or the card the person looks at brought up to date. */
export async function makeScorecardHere(session: Session, progress: Progress): Promise<Notice> {
  const reading = await readBound(session, { progress });
  const { tableId, subject, report } = findAtCursor(reading, await session.port.readActiveCell());
  return report
    ? makeReport(session, reading, tableId, "all", progress)
    : makeOne(session, reading, tableId, subject, progress);
}

/** One scorecard of a table, of the only one bound unless told which. */
export async function makeScorecard(
  session: Session,
  wanted: string | undefined,
  subject: CardSubjectId | undefined,
  progress: Progress,
): Promise<Notice> {
  const reading = await readBound(session, { progress });
  return makeOne(session, reading, wanted ?? onlyTable(reading), subject, progress);
}

/** Makes the card, or brings it up to date where it is, whatever its sheet's name is by now. */
async function makeOne(
  session: Session,
  reading: BoundReading,
  tableId: string,
  asked: CardSubjectId | undefined,
  progress: Progress,
): Promise<Notice> {
  const { port, words, store } = session;
  const found = requireTable(reading.bound, tableId);
  const subject = chooseSubject(found.table, asked);
  const sheet = sheetOfSubject(reading.outline.sheets, tableId, subject);
  if (sheet?.protected) throw refuse("sheetProtected", { sheetName: sheet.name });

  const [old] = await readCardSheets(port, sheet ? [sheet] : [], progress);
  const { settings } = readCards(reading.outline.cards);
  const context = await readContext(session, reading, found, settings);
  const kept = keptOn(words, old?.snapshot, found.table, subject);
  const taken = reading.outline.sheets.map(({ name }) => name);
  const name = sheet?.name ?? nameFor(subject, words.current.scorecard, taken);
  const plan = planSubject(context, subject, kept);
  const card = { subject, name, sheet, old, plan };
  const ref = sheet ? { id: sheet.id } : { added: name };
  await port.apply([...cardActions(card, tableId, undefined), { do: "showSheet", sheet: ref }], progress);

  showBound(session, reading);
  const { cards } = store.get();
  const made = { tableId, kind: subject.kind, key: subject.key, name: subject.name, sheetName: name };
  const sheets = [...cards.sheets.filter(({ sheetName }) => sheetName !== name), made];
  store.change({ cards: { ...cards, sheets }, scorecards: mainCards(sheets), activeSheetName: name });
  return done(sheet ? "scorecardUpdated" : "scorecardMade", { sheetName: name });
}

function onlyTable({ bound }: BoundReading): string {
  const plans = plansOf(bound);
  const [only, second] = plans;
  if (!only) throw refuse("bindFirst", {});
  if (second) throw refuse("chooseTable", { count: plans.length });
  return only.binding.id;
}
