import { readCards } from "../../domain/scorecard/input/cardSettings";
import type { ScorecardWords } from "../../domain/scorecard/words";
import type { DeliveryRequest } from "../views/cards";
import type { Notice } from "../application";
import { done, Problem, refuse } from "../notices";
import { readContext } from "../scorecards/cardContext";
import { keptOn, nameFor, planSubject, sheetOfSubject } from "../scorecards/cardSheets";
import { readCardSheets } from "../scorecards/readCardSheets";
import { chooseSubjects } from "../scorecards/wantedCards";
import { readBound, requireTable, showBound, type Session } from "../session";
import { toActions } from "../sheetActions";
import { legalSheetName, LONGEST_NAME } from "../sheetNames";
import type { Progress } from "../workbookPort";

const CHUNK = 8;
/** Such as " (12)". */
const ROOM_FOR_NUMBER = 5;

/**
 * Copies of cards for people without the add-in, on new sheets, with Excel's own formulas or plain values. A copy is
 * nobody's sheet: it carries no mark and is never touched again.
 */
export async function deliverScorecards(
  session: Session,
  { tableId, subjects: asked, formulas }: DeliveryRequest,
  progress: Progress,
): Promise<Notice> {
  const { port, words } = session;
  const reading = await readBound(session, { progress });
  const found = requireTable(reading.bound, tableId);
  const { sheets, cards } = reading.outline;
  const settings = { ...readCards(cards).settings, formulas };
  // Whoever gets a copy in a workbook of its own must not get everybody's totals along with it.
  const context = { ...(await readContext(session, reading, found, settings)), totalsName: undefined };
  const subjects = chooseSubjects(found.table, asked);
  if (subjects.length === 0) throw refuse("bindFirst", {});
  const taken = sheets.map(({ name }) => name);
  let count = 0;
  for (let at = 0; at < subjects.length; at += CHUNK) {
    if (isCancelled(progress, at / subjects.length)) break;
    const chunk = subjects.slice(at, at + CHUNK);
    const from = chunk.map((subject) => sheetOfSubject(sheets, tableId, subject));
    const olds = await readCardSheets(
      port,
      from.flatMap((sheet) => sheet ?? []),
    );
    const actions = chunk.flatMap((subject, i) => {
      const snapshot = olds.find(({ sheetId }) => sheetId === from[i]?.id)?.snapshot;
      const plan = planSubject(context, subject, keptOn(words, snapshot, found.table, subject));
      const card = from[i]?.name ?? nameFor(subject, words.current.scorecard, []);
      const name = deliveryName(card, words.current.scorecard, taken);
      taken.push(name);
      return [{ do: "addSheet" as const, name }, ...toActions({ added: name }, plan)];
    });
    await port.apply(actions);
    count += chunk.length;
  }
  showBound(session, reading);
  return done("scorecardsDelivered", { count });
}

/** The card's name is cut rather than what says that this is a copy; a number finds room only where one is needed. */
function deliveryName(card: string, words: ScorecardWords, taken: readonly string[]): string {
  const named = (length: number) => words.deliveryName({ name: card.slice(0, length) });
  const room = LONGEST_NAME - words.deliveryName({ name: "" }).length;
  const whole = named(room);
  const isTaken = taken.some((one) => one.toLowerCase() === whole.toLowerCase());
  return legalSheetName(isTaken ? named(room - ROOM_FOR_NUMBER) : whole, taken);
}

function isCancelled(progress: Progress, share: number): boolean {
  try {
    progress.report(share);
    return false;
  } catch (error) {
    if (error instanceof Problem && error.notice.code === "cancelled") return true;
    throw error;
  }
}
