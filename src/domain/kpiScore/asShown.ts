import type { ReadCell } from "../binding/snapshot";
import type { RecordRow } from "../binding/rows/tableRows";
import { shiftDecimals } from "../numbers";
import { scoredRow, scoreRow } from "../scorecard/input/cardKpi";
import type { ScoringSettings } from "../scoring/scoringSettings";

const fields = ["actual", "target", "start", "floor", "challenge"] as const;

/**
 * The row with percentages as people see them: a cell that shows 98% holds 0.98. Left as it is where that would score
 * otherwise, since a percentage beside plain numbers may be read in two ways.
 */
export function asShown(record: RecordRow, scoring: ScoringSettings): RecordRow {
  const changed = fields.flatMap((field) => {
    const cell = record.cells[field];
    return cell && showsPercent(cell) ? [[field, inPercent(cell)] as const] : [];
  });
  if (changed.length === 0) return record;
  const shown = { ...record, cells: { ...record.cells, ...Object.fromEntries(changed) } };
  const [one, other] = [scoredRow(record, scoring).score, scoreRow(shown, scoring).score];
  return one === other || Math.abs((one ?? NaN) - (other ?? NaN)) < 1e-9 ? shown : record;
}

function showsPercent({ value, text }: ReadCell): boolean {
  return typeof value === "number" && /[%％]\s*$/.test(text);
}

function inPercent(cell: ReadCell): ReadCell {
  return { ...cell, value: `${shiftDecimals(Number(cell.value), 2)}%` };
}
