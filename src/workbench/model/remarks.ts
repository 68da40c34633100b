import type { Area, Position } from "./geometry";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

interface Remark {
  readonly at: Position;
}

type Remarks = Pick<Sheet, "notes" | "comments">;

/** What a note or a conversation becomes: the same one, one elsewhere, several copies, or nothing. */
type Carry = <T extends Remark>(remark: T) => readonly T[];

const isInside = ({ top, left, bottom, right }: Area, { row, column }: Position): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const elsewhere = <T extends Remark>(remark: T, down: number, right: number): T => ({
  ...remark,
  at: { row: remark.at.row + down, column: remark.at.column + right },
});

function put(workbook: Workbook, sheet: Sheet, { notes, comments }: Partial<Remarks>): void {
  const part = (name: string) =>
    ({ type: "sheetParts", sheetId: sheet.id, part: name, actor: workbook.actor }) as const;
  if (notes) workbook.change(sheet, { notes }, part("notes"));
  if (comments) workbook.change(sheet, { comments }, part("comments"));
}

function carry(workbook: Workbook, sheet: Sheet, change: Carry): void {
  if (sheet.notes.length > 0) put(workbook, sheet, { notes: sheet.notes.flatMap(change) });
  if (sheet.comments.length > 0) put(workbook, sheet, { comments: sheet.comments.flatMap(change) });
}

/** Lines that were sorted take their notes and conversations along; `place` says where a cell has gone. */
export function sortRemarks(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  place: (at: Position) => Position,
): void {
  const has = ({ at }: Remark): boolean => isInside(area, at);
  if (![...sheet.notes, ...sheet.comments].some(has)) return;
  carry(workbook, sheet, (remark) => (has(remark) ? [{ ...remark, at: place(remark.at) }] : [remark]));
}

interface Source {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Cells that are cut and pasted take theirs along, and those of the cells they land on go. */
export function moveRemarks(workbook: Workbook, from: Source, sheet: Sheet, to: Area): void {
  const [down, right] = [to.top - from.area.top, to.left - from.area.left];
  const arriving = <T extends Remark>(remarks: readonly T[]): T[] =>
    remarks.filter(({ at }) => isInside(from.area, at)).map((remark) => elsewhere(remark, down, right));
  const [notes, comments] = [arriving(from.sheet.notes), arriving(from.sheet.comments)];
  const left: Carry = (remark) => (isInside(from.area, remark.at) ? [] : [remark]);
  const covered: Carry = (remark) => (isInside(to, remark.at) ? [] : [remark]);
  carry(workbook, from.sheet, left);
  carry(workbook, sheet, covered);
  put(workbook, sheet, {
    ...(notes.length > 0 && { notes: [...sheet.notes, ...notes] }),
    ...(comments.length > 0 && { comments: [...sheet.comments, ...comments] }),
  });
}

/** A full paste brings the notes of the source along. Conversations stay where they were held. */
export function copyNotes(
  workbook: Workbook,
  from: Source,
  sheet: Sheet,
  tile: readonly (readonly [down: number, right: number])[],
): void {
  const inside = from.sheet.notes.filter(({ at }) => isInside(from.area, at));
  const copies = tile.flatMap(([down, right]) => inside.map((note) => elsewhere(note, down, right)));
  if (copies.length === 0) return;
  const isCovered = ({ at }: Remark): boolean =>
    copies.some((copy) => copy.at.row === at.row && copy.at.column === at.column);
  put(workbook, sheet, { notes: [...sheet.notes.filter((note) => !isCovered(note)), ...copies] });
}
