import {
  mergeSettings,
  readCards,
  writeCards,
  type StoredCards,
} from "../../domain/scorecard/input/cardSettings";
import type { CardContext } from "../../domain/scorecard/input/cardInput";
import type { CardSubject } from "../../domain/scorecard/input/cardSubject";
import type { Action } from "../actions";
import type { BatchSummary, CardsRequest, MadeCard } from "../views/cards";
import type { Notice } from "../application";
import { done, Problem } from "../notices";
import { readContext } from "../scorecards/cardContext";
import { cardActions, keptOn, nameFor, planSubject, sheetOfSubject } from "../scorecards/cardSheets";
import { readCardSheets, type CardSheetReading } from "../scorecards/readCardSheets";
import { mainCards } from "../scorecards/showCards";
import { chooseSubjects } from "../scorecards/wantedCards";
import { isSame } from "../../domain/scoring/scoringSettings";
import { readBound, requireTable, showBound, showTables, type BoundReading, type Session } from "../session";
import type { Progress, SheetOutline } from "../workbookPort";
import { makeReport } from "./makeScorecardReport";

/** Sheets in one request: enough to need few of them, few enough for one to be quick and small. */
const CHUNK = 8;
/** Cards that are there are read for some chunks at once: what is typed on them after that is lost. */
const READ_AHEAD = 3 * CHUNK;

/** Cards of many people, on a sheet for each or all on one. What was begun and not finished goes on where it stopped. */
export async function makeScorecards(
  session: Session,
  request: CardsRequest,
  progress: Progress,
): Promise<Notice> {
  const reading = await readBound(session, { progress });
  session.store.change({ cards: { ...session.store.get().cards, summary: undefined } });
  if (request.mode === "report")
    return makeReport(session, reading, request.tableId, request.subjects, progress);
  const found = requireTable(reading.bound, request.tableId);
  const { settings, batch } = readCards(reading.outline.cards);
  const context = await readContext(session, reading, found, settings);
  const subjects = chooseSubjects(found.table, request.subjects);
  const wish = wishOf(context, subjects);
  const goesOn = batch?.tableId === request.tableId && batch.wish === wish;
  const id = goesOn ? batch.id : session.newId();
  const run: Run = { session, reading, context, tableId: request.tableId, id, wish, progress };
  const left = subjects.filter((subject) => !isMade(reading.outline.sheets, request.tableId, subject, id));
  return runBatch(run, left);
}

interface Run {
  readonly session: Session;
  readonly reading: BoundReading;
  readonly context: CardContext;
  readonly tableId: string;
  readonly id: string;
  readonly wish: string;
  readonly progress: Progress;
}

/** What would make the same sheets; another wish is another batch. */
function wishOf({ settings }: CardContext, subjects: readonly CardSubject[]): string {
  const text = JSON.stringify([settings, subjects.map(({ kind, key }) => [kind, key])]);
  let hash = 0;
  for (const char of text) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 2_147_483_647;
  return `${subjects.length}:${hash}`;
}

function isMade(
  sheets: readonly SheetOutline[],
  tableId: string,
  subject: CardSubject,
  batch: string,
): boolean {
  return sheetOfSubject(sheets, tableId, subject)?.marks.batch === batch;
}

async function runBatch(run: Run, subjects: readonly CardSubject[]): Promise<Notice> {
  const { session, reading, progress } = run;
  const cards: MadeCard[] = [];
  const taken = reading.outline.sheets.map(({ name }) => name);
  let ahead: ReadonlyMap<string, CardSheetReading> = new Map();
  try {
    for (let at = 0; at < subjects.length; at += CHUNK) {
      progress.report(at / subjects.length);
      if (at % READ_AHEAD === 0) ahead = await readAhead(run, subjects.slice(at, at + READ_AHEAD));
      const isLast = at + CHUNK >= subjects.length;
      const chunk = subjects.slice(at, at + CHUNK);
      cards.push(...(await makeChunk(run, chunk, { ahead, taken, isFirst: at === 0, isLast })));
    }
    if (subjects.length === 0) await session.port.apply([storeBatch(run, undefined)]);
  } catch (error) {
    finish(run, cards, subjects.length - cards.length);
    if (!(error instanceof Problem) || error.notice.code !== "cancelled") throw error;
    return done("scorecardsCancelled", { made: cards.length, left: subjects.length - cards.length });
  }
  finish(run, cards, 0);
  const made = cards.filter(({ state }) => state === "made").length;
  return done("scorecardsMade", { made, updated: cards.length - made });
}

/** The cards that are there already, by the ids of their sheets. */
async function readAhead(
  { session, reading, tableId }: Run,
  subjects: readonly CardSubject[],
): Promise<ReadonlyMap<string, CardSheetReading>> {
  const { sheets } = reading.outline;
  const there = subjects.flatMap((subject) => sheetOfSubject(sheets, tableId, subject) ?? []);
  const open = there.filter((sheet) => !sheet.protected);
  return new Map((await readCardSheets(session.port, open)).map((old) => [old.sheetId, old]));
}

interface Chunk {
  readonly ahead: ReadonlyMap<string, CardSheetReading>;
  /** Names of sheets; those of new ones are added. */
  readonly taken: string[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A chunk is made as a whole: cancelling waits for its end, so that no sheet is left half made. */
async function makeChunk(
  { session, reading, context, tableId, id, wish }: Run,
  subjects: readonly CardSubject[],
  { ahead, taken, isFirst, isLast }: Chunk,
): Promise<MadeCard[]> {
  const { port, words } = session;
  const wanted = subjects.map((subject) => ({
    subject,
    sheet: sheetOfSubject(reading.outline.sheets, tableId, subject),
  }));
  const open = wanted.filter(({ sheet }) => !sheet?.protected);
  const cards = open.map(({ subject, sheet }) => {
    const old = sheet && ahead.get(sheet.id);
    const plan = planSubject(context, subject, keptOn(words, old?.snapshot, context.table, subject));
    const name = sheet?.name ?? nameFor(subject, words.current.scorecard, taken);
    if (!sheet) taken.push(name);
    return { subject, sheet, old, plan, name };
  });
  const run = { context, tableId, id, wish };
  await port.apply([
    ...(isFirst ? [storeBatch(run, id)] : []),
    ...chartsLast(cards.flatMap((card) => cardActions(card, tableId, id))),
    ...(isLast ? [storeBatch(run, undefined)] : []),
  ]);
  const locked = wanted.flatMap(({ subject, sheet }): MadeCard[] =>
    sheet?.protected ? [{ ...describe(tableId, subject, sheet.name), state: "locked" }] : [],
  );
  return [
    ...cards.map(({ subject, sheet, name }): MadeCard => ({
      ...describe(tableId, subject, name),
      state: sheet ? "updated" : "made",
    })),
    ...locked,
  ];
}

/** A new chart makes Excel work out the formulas it shows: once for all sheets is enough. */
function chartsLast(actions: readonly Action[]): Action[] {
  const rank = ({ do: what, ...rest }: Action) =>
    what === "addChart" ? 1 : "mark" in rest && rest.mark === "batch" ? 2 : 0;
  return [...actions].sort((a, b) => rank(a) - rank(b));
}

function describe(tableId: string, { kind, key, name }: CardSubject, sheetName: string) {
  return { tableId, kind, key, name, sheetName };
}

function storeBatch(
  { context, tableId, wish }: Pick<Run, "context" | "tableId" | "wish">,
  id: string | undefined,
): Action {
  const stored: StoredCards = {
    settings: context.settings,
    batch: id === undefined ? undefined : { id, tableId, wish },
  };
  return { do: "storeCards", text: writeCards(stored) };
}

/** What was made is shown, however it ended. */
function finish({ session, reading, tableId }: Run, made: readonly MadeCard[], left: number): void {
  showBound(session, reading);
  const { cards } = session.store.get();
  const names = new Set(made.map(({ sheetName }) => sheetName));
  const summary: BatchSummary = { tableId, cards: made, left };
  const others = cards.sheets.filter(({ sheetName }) => !names.has(sheetName));
  const unfinished = left > 0 ? tableId : undefined;
  const sheets = [...others, ...made];
  session.store.change({
    cards: { ...cards, summary, unfinished, sheets },
    scorecards: mainCards(sheets),
  });
}

/** How this workbook wants its cards; kept in it. */
export async function changeCardSettings(
  session: Session,
  change: Readonly<Record<string, unknown>>,
): Promise<undefined> {
  const { port, store } = session;
  const { settings, batch } = readCards((await port.readOutline()).cards);
  const merged = mergeSettings(settings, change);
  await port.apply([{ do: "storeCards", text: writeCards({ settings: merged, batch }) }]);
  store.change({ cards: { ...store.get().cards, settings: merged } });
  // Scores in previews follow; nothing is read for that.
  if (!isSame(merged.scoring, settings.scoring)) showTables(session);
}
