import type { TableReading } from "../../domain/binding/detection";
import {
  distinctKeys,
  ownSubjects,
  readCardMark,
  subjectsOf,
  type CardSubject,
  type SubjectKind,
} from "../../domain/scorecard/input/cardSubject";
import type { CardSubjectId } from "../views/cards";
import { refuse } from "../notices";
import type { Bound, FoundTable } from "../tables/boundTables";
import type { BoundReading } from "../session";
import type { CellPosition } from "../workbookPort";

export interface WantedCard {
  readonly tableId: string;
  readonly subject: CardSubject;
}

/** The subject asked for; without one, the only person, or everybody together. */
export function chooseSubject(table: TableReading, asked: CardSubjectId | undefined): CardSubject {
  const subjects = subjectsOf(table);
  const found = asked && subjects.find(({ kind, key }) => kind === asked.kind && key === asked.key);
  if (asked && !found) throw refuse("personGone", { name: asked.key });
  const own = ownSubjects(table);
  const chosen = found ?? (own.length === 1 ? own[0] : subjects.find(({ kind }) => kind === "company"));
  if (!chosen) throw refuse("bindFirst", {});
  return chosen;
}

export function chooseSubjects(table: TableReading, asked: readonly CardSubjectId[] | "all"): CardSubject[] {
  if (asked === "all") return ownSubjects(table);
  return asked.map((one) => chooseSubject(table, one));
}

/** Only plans have scorecards: objectives, actuals and ratings are what cards draw on. */
export function plansOf(bound: readonly Bound[]): FoundTable[] {
  return bound.flatMap((one) => (one.state === "bound" && one.table.role === "plan" ? [one] : []));
}

/** What the cursor is at: a card, a person's row, a department's cell; else the table, if there is only one. */
export function findAtCursor(
  { bound, outline, bindings }: BoundReading,
  cell: CellPosition | undefined,
): { tableId: string; subject: CardSubjectId | undefined; report: boolean } {
  const active = outline.sheets.find(({ id }) => id === outline.activeSheetId);
  const mark = active?.marks.scorecard;
  if (mark !== undefined) {
    const { tableId, kind, key } = readCardMark(mark);
    if (bindings.some(({ id }) => id === tableId))
      return kind === "report"
        ? { tableId, subject: undefined, report: true }
        : { tableId, subject: { kind, key }, report: false };
  }
  const plans = plansOf(bound);
  const here = plans.filter(({ sheetId }) => sheetId === active?.id);
  const found = here.find(({ table: { area } }) => cell && area.top <= cell.row && cell.row <= area.bottom);
  const only = plans.length === 1 ? plans[0]?.binding.id : undefined;
  const tableId = (found ?? here[0])?.binding.id ?? only;
  if (tableId === undefined)
    throw plans.length === 0 ? refuse("bindFirst", {}) : refuse("chooseTable", { count: plans.length });
  return { tableId, subject: found && cell ? subjectAt(found, cell) : undefined, report: false };
}

function subjectAt({ table }: FoundTable, { row, column }: CellPosition): CardSubjectId | undefined {
  const keys = distinctKeys(table.posts.map(({ name }) => name));
  const at = table.posts.findIndex(({ records }) => records.some((record) => record.row === row));
  const post = table.posts[at];
  if (!post || post.name === "") return undefined;
  const field = table.header.columns.find((one) => one.column === column)?.field;
  const kind: SubjectKind = field === "department" && post.department ? "department" : "person";
  return { kind, key: kind === "department" ? (post.department ?? "") : (keys[at] ?? "") };
}
