import { readCards } from "../../domain/scorecard/input/cardSettings";
import { postOf, writeReportMark, type CardSubject } from "../../domain/scorecard/input/cardSubject";
import { rowMarks, type RowMark } from "../../domain/scorecard/kept/keptComments";
import { cutReport, nothingKept, readKeptTexts, type KeptTexts } from "../../domain/scorecard/kept/keptTexts";
import { planReport } from "../../domain/scorecard/person/planCard";
import type { Action, SheetRef } from "../actions";
import type { CardSubjectId } from "../views/cards";
import type { Notice } from "../application";
import { done, refuse } from "../notices";
import { readContext } from "../scorecards/cardContext";
import { sweep } from "../scorecards/cardSheets";
import { readCardSheets, type CardSheetReading } from "../scorecards/readCardSheets";
import { chooseSubjects } from "../scorecards/wantedCards";
import { requireTable, showBound, type BoundReading, type Session } from "../session";
import { toActions } from "../sheetActions";
import { legalSheetName } from "../sheetNames";
import type { Progress } from "../workbookPort";

/** All cards below each other on one sheet, each on a page of its own: hundreds of people without hundreds of tabs. */
export async function makeReport(
  session: Session,
  reading: BoundReading,
  tableId: string,
  asked: readonly CardSubjectId[] | "all",
  progress: Progress,
): Promise<Notice> {
  const { port, words } = session;
  const found = requireTable(reading.bound, tableId);
  const { table } = found;
  const { sheets, cards } = reading.outline;
  const sheet = sheets.find(({ marks }) => marks.scorecard === writeReportMark(tableId));
  if (sheet?.protected) throw refuse("sheetProtected", { sheetName: sheet.name });
  const [old] = await readCardSheets(port, sheet ? [sheet] : [], progress);
  const context = await readContext(session, reading, found, readCards(cards).settings);
  const kept = keptOnReport(session, old);
  const inputs = chooseSubjects(table, asked).flatMap((subject) => {
    const post = postOf(table, subject);
    return post ? [{ context, subject, post, kept: kept(subject, rowMarks(post.records)) }] : [];
  });
  if (inputs.length === 0) throw refuse("bindFirst", {});
  const wanted = words.current.scorecard.reportName({ table: table.title });
  const name =
    sheet?.name ??
    legalSheetName(
      wanted,
      sheets.map((one) => one.name),
    );
  const ref: SheetRef = sheet ? { id: sheet.id } : { added: name };
  const begin = sheet ? sweep(sheet.id, old) : addMarked(name, tableId);
  await port.apply(
    [...begin, ...toActions(ref, planReport(inputs)), { do: "showSheet", sheet: ref }],
    progress,
  );
  showBound(session, reading);
  session.store.change({ activeSheetName: name });
  return done("scorecardsReported", { sheetName: name, count: inputs.length });
}

function addMarked(name: string, tableId: string): Action[] {
  const value = writeReportMark(tableId);
  return [
    { do: "addSheet", name },
    { do: "markSheet", sheet: { added: name }, mark: "scorecard", value },
  ];
}

function keptOnReport(
  { words }: Session,
  old: CardSheetReading | undefined,
): (subject: CardSubject, rows: readonly RowMark[]) => KeptTexts {
  const languages = words.all.map(({ scorecard, fields }) => ({ words: scorecard, nameHeader: fields.name }));
  const cards = old ? cutReport(old.snapshot, languages) : new Map<string, never>();
  return ({ key, name }, rows) => {
    const card = cards.get(key || name);
    return card ? readKeptTexts(card, languages, rows) : nothingKept;
  };
}
