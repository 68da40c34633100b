import type { Area } from "../area";
import { readPeriod } from "../records/periods";
import { isDateSerial } from "../records/readDay";
import { cellAt, type CellValue, type SheetSnapshot } from "../snapshot";

const LONGEST_HEADER = 40;
/** Whether a row can be a header at all: more short texts (or periods) than anything else. */
export function looksLikeHeader(
  snapshot: SheetSnapshot,
  row: number,
  free: Pick<Area, "left" | "right">,
): boolean {
  let [texts, others] = [0, 0];
  for (let column = free.left; column <= free.right; column++) {
    const { value, text } = cellAt(snapshot, row, column);
    if (value === "") continue;
    const short = typeof value === "string" && value.length <= LONGEST_HEADER;
    if (short || isPeriodNumber(value, text)) texts += 1;
    else others += 1;
  }
  return texts >= 2 && texts > others;
}

/** A date shown as Jan-26, or a year: numbers as people see them are figures. */
function isPeriodNumber(value: CellValue, text: string): boolean {
  if (typeof value !== "number" || !(isDateSerial(value) || (value >= 1990 && value < 2100))) return false;
  return readPeriod(text) !== undefined;
}
