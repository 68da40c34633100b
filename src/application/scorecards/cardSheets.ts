import type { SheetSnapshot } from "../../domain/binding/snapshot";
import { usedArea } from "../../domain/binding/snapshot";
import type { TableReading } from "../../domain/binding/detection";
import { chartNames } from "../../domain/scorecard/person/cardCharts";
import { cardKeys } from "../../domain/scorecard/person/cardColumns";
import type { CardContext } from "../../domain/scorecard/input/cardInput";
import { LOGO_NAME } from "../../domain/scorecard/sheet/logo";
import {
  postOf,
  postsUnder,
  writeCardMark,
  type CardSubject,
} from "../../domain/scorecard/input/cardSubject";
import { commentKeys, rowMarks, type RowMark } from "../../domain/scorecard/kept/keptComments";
import { nothingKept, readKeptTexts, type KeptTexts } from "../../domain/scorecard/kept/keptTexts";
import { planCard } from "../../domain/scorecard/person/planCard";
import { planGroupCard } from "../../domain/scorecard/group/planGroupCard";
import type { SheetPlan } from "../../domain/scorecard/sheet/sheetPlan";
import type { ScorecardWords } from "../../domain/scorecard/words";
import { WORK_LEFT, WORK_RIGHT } from "../../domain/scorecard/formulas/workColumns";
import type { Action } from "../actions";
import type { SessionWords } from "../session";
import { toActions } from "../sheetActions";
import { legalSheetName } from "../sheetNames";
import type { SheetOutline } from "../workbookPort";
import type { CardSheetReading } from "./readCardSheets";

/** The sheet of a subject, wherever it was moved and whatever it is called by now. */
export function sheetOfSubject(
  sheets: readonly SheetOutline[],
  tableId: string,
  subject: CardSubject,
): SheetOutline | undefined {
  const mark = writeCardMark(tableId, subject);
  return sheets.find(({ marks }) => marks.scorecard === mark);
}

export function planSubject(context: CardContext, subject: CardSubject, kept: KeptTexts): SheetPlan {
  const post = postOf(context.table, subject);
  return post
    ? planCard({ context, subject, post, kept })
    : planGroupCard({ context, subject, posts: postsUnder(context.table, subject), kept });
}

/** What was typed on the card so far. */
export function keptOn(
  words: SessionWords,
  snapshot: SheetSnapshot | undefined,
  table: TableReading,
  subject: CardSubject,
): KeptTexts {
  if (!snapshot) return nothingKept;
  const languages = words.all.map(({ scorecard, fields }) => ({
    words: scorecard,
    nameHeader: hasOwnRows(subject) ? fields.name : scorecard.members.person,
  }));
  return readKeptTexts(snapshot, languages, marksOn(table, subject));
}

function hasOwnRows({ kind }: CardSubject): boolean {
  return kind === "person" || kind === "table";
}

function marksOn(table: TableReading, subject: CardSubject): RowMark[] {
  const records = postOf(table, subject)?.records;
  if (records) return rowMarks(records);
  const names = commentKeys(postsUnder(table, subject).map(({ name }) => name));
  return names.map((name) => ({ id: "", name }));
}

export interface CardSheet {
  readonly subject: CardSubject;
  readonly name: string;
  /** Undefined for a sheet to be added. */
  readonly sheet: SheetOutline | undefined;
  readonly old: CardSheetReading | undefined;
  readonly plan: SheetPlan;
}

/** A new sheet with our mark, or the old one swept clean where the card stood; what is beside it stays. */
export function cardActions(
  { subject, name, sheet, old, plan }: CardSheet,
  tableId: string,
  batch: string | undefined,
): Action[] {
  const ref = sheet ? { id: sheet.id } : { added: name };
  const mark: Action = {
    ...{ do: "markSheet", sheet: ref, mark: "scorecard", value: writeCardMark(tableId, subject) },
  };
  const begin: Action[] = sheet ? sweep(sheet.id, old) : [{ do: "addSheet", name }, mark];
  // The batch's mark comes last: a sheet that carries it is whole.
  const end: Action[] =
    batch === undefined ? [] : [{ do: "markSheet", sheet: ref, mark: "batch", value: batch }];
  return [...begin, ...toActions(ref, plan), ...end];
}

/** Takes away what a card consists of; what is beside it stays. */
export function sweep(id: string, old: CardSheetReading | undefined): Action[] {
  const used = old && usedArea(old.snapshot);
  if (!used) return [];
  const sheet = { id };
  const rows = { top: 0, bottom: used.bottom };
  const { charts, pictures } = old.drawings ?? {};
  return [
    { do: "removeCharts", sheet, names: chartNames, ...(charts ? { there: charts } : {}) },
    { do: "removePictures", sheet, names: [LOGO_NAME], ...(pictures ? { there: pictures } : {}) },
    { do: "clearCells", sheet, area: { ...rows, left: 0, right: cardKeys.length - 1 } },
    { do: "clearCells", sheet, area: { ...rows, left: WORK_LEFT, right: WORK_RIGHT } },
  ];
}

export function nameFor(
  { kind, name }: CardSubject,
  words: ScorecardWords,
  taken: readonly string[],
): string {
  const names: Record<CardSubject["kind"], string> = {
    table: words.sheetName({ name }),
    person: words.sheetName({ name }),
    department: words.departmentName({ name }),
    company: words.companyName({ table: name }),
    brief: words.briefName({ table: name }),
  };
  return legalSheetName(names[kind], taken);
}
