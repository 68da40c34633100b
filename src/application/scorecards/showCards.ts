import { isSame } from "../../domain/scoring/scoringSettings";
import { readCards } from "../../domain/scorecard/input/cardSettings";
import { readCardMark, subjectsOf } from "../../domain/scorecard/input/cardSubject";
import type { CardSheetView, CardsState } from "../views/cards";
import type { Bound } from "../tables/boundTables";
import { plansOf } from "./wantedCards";
import type { WorkbookOutline } from "../workbookPort";

/** What the workbook has of scorecards, and whom they can be made for. */
export function showCards(old: CardsState, outline: WorkbookOutline, bound: readonly Bound[]): CardsState {
  const { settings, batch } = readCards(outline.cards);
  // What is remembered of scores is remembered by the settings they came from.
  const scoring = isSame(settings.scoring, old.settings.scoring) ? old.settings.scoring : settings.scoring;
  return {
    ...old,
    settings: { ...settings, scoring },
    sheets: outline.sheets.flatMap(({ name, marks }) => viewSheet(name, marks.scorecard)),
    subjects: Object.fromEntries(plansOf(bound).map(({ binding, table }) => [binding.id, subjectsOf(table)])),
    unfinished: batch?.tableId,
  };
}

/** Of a table's cards the one about all of it stands for them. */
const ranks: readonly CardSheetView["kind"][] = ["table", "company", "department", "person", "brief"];

/** The card to go to from a table, by table id. */
export function mainCards(sheets: readonly CardSheetView[]): Record<string, string> {
  const rank = ({ kind }: CardSheetView) => ranks.indexOf(kind);
  const ordered = [...sheets].sort((a, b) => rank(b) - rank(a));
  return Object.fromEntries(ordered.map(({ tableId, sheetName }) => [tableId, sheetName]));
}

function viewSheet(sheetName: string, mark: string | undefined): CardSheetView[] {
  if (mark === undefined) return [];
  const { tableId, kind, key } = readCardMark(mark);
  return kind === "report" ? [] : [{ tableId, kind, key, name: key.replace(/#\d+$/, ""), sheetName }];
}
