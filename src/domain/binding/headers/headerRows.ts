import { overlaps } from "../area";
import { countNamed } from "../confidence";
import { keyFields } from "../fields";
import { matchHeader } from "./headers";
import { readKind, readPeriod } from "../records/periods";
import { knownUnits } from "../../kpi/units";
import { cellAt, isBlank, type ReadCell, type SheetSnapshot } from "../snapshot";
import type { HeaderRow } from "./tableColumns";

/** Whether the second row of a header read from two rows belongs to it, beside the same read from one. */
export function isSecondRow(snapshot: SheetSnapshot, two: HeaderRow, single: readonly HeaderRow[]): boolean {
  const upper = rowCells(snapshot, two, two.area.top);
  const lower = rowCells(snapshot, two, two.area.bottom);
  if (lower.length === 0 || lower.some(({ value, text }) => typeof value !== "string" && !readPeriod(text)))
    return false;
  if (isTranslation(upper, lower, two) || isUnitsRow(snapshot, two, lower)) return true;
  if (isGroupsRow(snapshot, two, upper) || isWordsUnderGroups(snapshot, two, upper, lower)) return true;
  const named = countNamed(two.columns);
  return (
    isKeyBlank(snapshot, two, two.area.bottom) &&
    single.every((one) => !overlaps(one.area, two.area) || countNamed(one.columns) < named)
  );
}

function rowCells(snapshot: SheetSnapshot, { area }: HeaderRow, row: number): ReadCell[] {
  const cells = [];
  for (let column = area.left; column <= area.right; column++) {
    const cell = cellAt(snapshot, row, column);
    if (!isBlank(cell)) cells.push(cell);
  }
  return cells;
}

function isKeyBlank(snapshot: SheetSnapshot, { role, columns }: HeaderRow, row: number): boolean {
  const keys = columns.filter(({ field }) => field !== undefined && keyFields[role].includes(field));
  return keys.length > 0 && keys.every(({ column }) => isBlank(cellAt(snapshot, row, column)));
}

/** 指标名称 over KPI, 权重 over Weight: the same words in another language. */
function isTranslation(upper: readonly ReadCell[], lower: readonly ReadCell[], { role }: HeaderRow): boolean {
  const fieldsAbove = new Map(upper.map(({ column, text }) => [column, matchHeader(text, role)?.field]));
  const matched = lower.filter(({ text }) => matchHeader(text, role));
  const same = matched.filter(
    ({ column, text }) => fieldsAbove.get(column) === matchHeader(text, role)?.field,
  );
  return same.length >= 3 && same.length * 2 > lower.length;
}

const unitTexts: ReadonlySet<string> = new Set([
  ...knownUnits,
  "元",
  "万元",
  "亿元",
  "千元",
  "万",
  "%",
  "人次",
]);

/** A row of units under the header: （%）, 万元. */
function isUnitsRow(snapshot: SheetSnapshot, two: HeaderRow, lower: readonly ReadCell[]): boolean {
  if (!isKeyBlank(snapshot, two, two.area.bottom)) return false;
  return lower.every(({ text }) =>
    unitTexts.has(
      text
        .normalize("NFKC")
        .replace(/^\(|\)$/g, "")
        .trim(),
    ),
  );
}

/** A row of groups over the header proper: periods or 目标 over several columns, nothing over the names. */
function isGroupsRow(snapshot: SheetSnapshot, two: HeaderRow, upper: readonly ReadCell[]): boolean {
  const { area } = two;
  if (upper.length === 0 || !isKeyBlank(snapshot, two, area.top)) return false;
  if (
    upper.some(
      ({ value, text, column }) => typeof value !== "string" || /[:：]/.test(text) || column === area.left,
    )
  )
    return false;
  const spans = upper.filter(({ column, row }) => {
    const next = column + 1;
    return (
      next <= area.right &&
      isBlank(cellAt(snapshot, row, next)) &&
      !isBlank(cellAt(snapshot, area.bottom, next))
    );
  });
  const telling = upper.filter(({ text }) => readPeriod(text) ?? readKind(text) ?? matchHeader(text));
  return spans.length > 0 && telling.length > 0;
}

/** 名称 and 说明 under 考核指标, 维度 and 指标 under 权重: header words, some of them side by side under one group. */
function isWordsUnderGroups(
  snapshot: SheetSnapshot,
  two: HeaderRow,
  upper: readonly ReadCell[],
  lower: readonly ReadCell[],
): boolean {
  const { area, role } = two;
  const isWord = ({ text }: ReadCell) =>
    matchHeader(text, role) !== undefined || readKind(text) !== undefined;
  const words = lower.filter(isWord);
  const isSpread = words.some(
    ({ column }) =>
      isBlank(cellAt(snapshot, area.top, column)) && !isBlank(cellAt(snapshot, area.bottom, column - 1)),
  );
  // A title stands alone; merged headers stand beside each other and have nothing below.
  const merged = upper.filter((cell) => isWord(cell) && isBlank(cellAt(snapshot, area.bottom, cell.column)));
  return isSpread && merged.length >= 2 && words.length >= 2 && words.length * 2 > lower.length;
}
