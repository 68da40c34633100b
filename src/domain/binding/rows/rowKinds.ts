import { coreFields, keyFields, type Field } from "../fields";
import { personOfLine } from "./formLines";
import { isHeaderWord, matchHeader } from "../headers/headers";
import { looksLikePart, readPartTitle, type PartTitle } from "./parts";
import { readShare } from "../records/readAmount";
import { columnAt } from "./rowCells";
import type { ReadCell } from "../snapshot";
import type { HeaderRow } from "../headers/tableColumns";

export type RowKind =
  | "blank"
  | "record"
  | "subtotal"
  | "total"
  | "title"
  | "person"
  | "header"
  | "repeated"
  | "signature"
  | "other";

const endMark = "(?:\\s*[:：=＝(（【].*)?$";
const subtotal = new RegExp(`(?:小计|分计)(?:得分|分数?|权重)?${endMark}|^sub-?\\s?total\\b`, "i");
const total = new RegExp(
  `(?:^|[^均])(?:合计|总计)(?:得分|分数?|权重)?${endMark}|^(?:总分|总得分|总和|累计|共计|平均|平均分|综合得分|最终得分|考核总分|考核得分|总体得分|加权总分)${endMark}|^(?:grand )?total(?: (?:weight(?:ing)?|score|points))?${endMark}|^(?:sum|average|overall(?: score)?|weighted (?:total|score))${endMark}`,
  "i",
);
const signature = /_{3,}|(?:签字|签名|签章|盖章)\s*(?:[:：]|$)|\bsignatures?\s*(?:[:：]|$)|^signed\b/i;
const noteMark =
  /^(?:注|备注|说明|附注|注意|填表说明|\*|※|note|notes|remark|remarks)\s*\d?\s*[:：.、]|^[*※]/i;

/** What a row below a header is. */
export function classifyRow(
  filled: readonly ReadCell[],
  cells: Partial<Record<Field, ReadCell>>,
  header: HeaderRow,
  isAfterTotal: boolean,
): RowKind {
  const [first] = filled;
  if (!first) return "blank";
  const text = first.text.trim();
  if (isRepeated(filled, header)) return "repeated";
  if (isPersonLine(filled)) return "person";
  const isRecordRow = isRecord(filled, cells, header, isAfterTotal);
  const isBare = !cells.weight && filled.every(({ value }) => typeof value === "string");
  if ((isBare || !isRecordRow) && filled.some((cell) => signature.test(cell.text.trim()))) return "signature";
  const totalKind = totalOf(filled, cells);
  if (totalKind) return totalKind;
  if (isOtherHeader(filled)) return "header";
  if (isPartRow(filled, cells)) return "title";
  if (isRecordRow) return "record";
  return filled.length === 1 && !noteMark.test(text) && typeof first.value === "string" ? "title" : "other";
}

/** A KPI may be called 总计费用率; a total's label is not in the name column beside a target. */
function totalOf(
  filled: readonly ReadCell[],
  { target, name }: Partial<Record<Field, ReadCell>>,
): "subtotal" | "total" | undefined {
  if (target && name) return undefined;
  let found: "subtotal" | "total" | undefined;
  for (const { value, text, column } of filled) {
    if (typeof value !== "string" || value.length > 40) continue;
    // Right of a name, 合计 says how its figures are put together.
    if (name && column > name.column) break;
    const label = text
      .normalize("NFKC")
      .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "")
      .trim();
    if (subtotal.test(label)) return "subtotal";
    if (total.test(label)) found = "total";
  }
  return found;
}

/** 姓名：李四 and 岗位：导购 begin the block of the next person. */
function isPersonLine(filled: readonly ReadCell[]): boolean {
  if (filled.length > 8 || filled.some(({ value }) => typeof value !== "string")) return false;
  return filled.some(({ text }) => /[:：]/.test(text)) && personOfLine(filled) !== undefined;
}

/** Parts are numbered 一, 二 or I, II where their KPIs have figures. */
const partNumber = /^(?:[一二三四五六七八九十]{1,2}|[IVX]{1,4})[、.．]?$/;

/** A numbered title may have the part's weight beside it, but no target. */
function isPartRow(filled: readonly ReadCell[], cells: Partial<Record<Field, ReadCell>>): boolean {
  const [first] = filled;
  if (!first || typeof first.value !== "string" || cells.target || cells.actual || filled.length > 3)
    return false;
  if (cells.id && cells.name && partNumber.test(cells.id.text.trim())) return true;
  if (noteMark.test(first.text.trim())) return false;
  return (
    looksLikePart(first.text) &&
    filled.slice(1).every(({ value, text }) => typeof value === "number" || /%|分$/.test(text))
  );
}

/** A part begins: its name, and its weight from the title or from the weight column. */
export function titleOf(
  filled: readonly ReadCell[],
  { id, name, weight }: Partial<Record<Field, ReadCell>>,
): PartTitle {
  const isNumbered = id !== undefined && name !== undefined && partNumber.test(id.text.trim());
  const title = readPartTitle((isNumbered ? name : filled[0])?.text ?? "");
  const share = title.weight ?? readShare(weight);
  return { ...title, weight: share };
}

function isRecord(
  filled: readonly ReadCell[],
  cells: Partial<Record<Field, ReadCell>>,
  header: HeaderRow,
  isAfterTotal: boolean,
): boolean {
  const { role, columns } = header;
  const key = keyFields[role].find((field) => columns.some((column) => column.field === field));
  const keyCell = key && cells[key];
  if (!keyCell) return isUnderCarriedKey(filled, cells, header);
  if (typeof keyCell.value !== "string" && key === "name") return false;
  const others = Object.keys(cells).length - 1;
  if (role !== "plan")
    return filled.length > 1 && (others > 0 || filled.some((cell) => hasFigure(header, cell)));
  if (coreFields.some((field) => field !== "name" && cells[field]) || others >= 2) return true;
  if (filled.some((cell) => hasFigure(header, cell))) return true;
  return !isAfterTotal && others === 1 && cells.id !== undefined && keyCell.text.trim().length <= 40;
}

function hasFigure(header: HeaderRow, { column }: ReadCell): boolean {
  const place = columnAt(header, column);
  return place?.period !== undefined || place?.ratingItem !== undefined;
}

/** Of ratings, changes and incentives the person may be merged over several rows. */
function isUnderCarriedKey(
  filled: readonly ReadCell[],
  cells: Partial<Record<Field, ReadCell>>,
  { role }: HeaderRow,
): boolean {
  if (role === "ratings") return cells.rater !== undefined || cells.raterGroup !== undefined;
  if (role === "changes") return cells.newValue !== undefined && filled.length > 1;
  return role === "actuals" && cells.period !== undefined && cells.actual !== undefined;
}

/** This header again, as on the next page of a print. */
function isRepeated(filled: readonly ReadCell[], header: HeaderRow): boolean {
  let same = 0;
  for (const { column, text } of filled) {
    const place = columnAt(header, column);
    if (place && place.header !== "" && text.trim() === place.header) same += 1;
    else if (same === 0 && column - header.area.left > 3) return false;
  }
  return same >= 2 && same * 2 >= filled.length;
}

/** The header of the next table. */
function isOtherHeader(filled: readonly ReadCell[]): boolean {
  let words = 0;
  for (const { value } of filled) {
    if (typeof value === "number") return false;
    if (typeof value === "string" && isHeaderWord(value)) words += 1;
  }
  if (words < 2) return false;
  const matches = filled.filter(({ text }) => matchHeader(text));
  return matches.length >= 3 && matches.length * 2 >= filled.length;
}
