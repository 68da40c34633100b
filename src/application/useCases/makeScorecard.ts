import { subjectsOf, type CardSubject } from "../../domain/scorecard/cardSubject";
import { readCards } from "../../domain/scorecard/cardSettings";
import type { Notice } from "../application";
import { done, refuse } from "../notices";
import { readContext } from "../scorecards/cardContext";
import { cardActions, keptOn, nameFor, planSubject, sheetOfSubject } from "../scorecards/cardSheets";
import { readBound, requireTable, showBound, type BoundReading, type Session } from "../session";
import type { Progress } from "../workbookPort";

/** Which card: of the table itself when it names nobody, of its company when it names people. */
export interface WantedCard {
  readonly tableId?: string | undefined;
  readonly subject?: Pick<CardSubject, "kind" | "key"> | undefined;
}

/** Makes one scorecard, or brings it up to date where it is, whatever its sheet's name is by now. */
export async function makeScorecard(
  session: Session,
  wanted: WantedCard,
  progress: Progress,
): Promise<Notice> {
  const { port, words, store } = session;
  const reading = await readBound(session, { progress });
  const tableId = wanted.tableId ?? onlyTable(reading);
  const found = requireTable(reading.bound, tableId);
  const subject = chooseSubject(subjectsOf(found.table), wanted);
  const sheet = sheetOfSubject(reading.outline.sheets, tableId, subject);
  if (sheet?.protected) throw refuse("sheetProtected", { sheetName: sheet.name });

  const old = sheet && (await port.readSheets([{ sheetId: sheet.id, used: sheet.used }], progress))[0];
  const { settings } = readCards(reading.outline.cards);
  const context = await readContext(session, reading, found, settings);
  const kept = keptOn(words, old?.snapshot, found.table, subject);
  const taken = reading.outline.sheets.map(({ name }) => name);
  const name = sheet?.name ?? nameFor(subject, words.current.scorecard, taken);
  const plan = planSubject(context, subject, kept);
  const card = { subject, name, sheet, snapshot: old?.snapshot, plan };
  const ref = sheet ? { id: sheet.id } : { added: name };
  await port.apply([...cardActions(card, tableId, undefined), { do: "showSheet", sheet: ref }], progress);

  showBound(session, reading);
  if (subject.kind === "table") store.change({ scorecards: { ...store.get().scorecards, [tableId]: name } });
  store.change({ activeSheetName: name });
  return done(sheet ? "scorecardUpdated" : "scorecardMade", { sheetName: name });
}

function onlyTable({ bindings }: BoundReading): string {
  const [only, second] = bindings;
  if (!only) throw refuse("bindFirst", {});
  if (second) throw refuse("chooseTable", { count: bindings.length });
  return only.id;
}

function chooseSubject(subjects: readonly CardSubject[], { subject }: WantedCard): CardSubject {
  const asked = subject && subjects.find(({ kind, key }) => kind === subject.kind && key === subject.key);
  if (subject && !asked) throw refuse("personGone", { name: subject.key });
  const people = subjects.filter(({ kind }) => kind === "person" || kind === "table");
  const only = people.length === 1 ? people[0] : undefined;
  const chosen = asked ?? only ?? subjects.find(({ kind }) => kind === "company");
  if (!chosen) throw refuse("bindFirst", {});
  return chosen;
}
