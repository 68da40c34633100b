import { mapChartFormulas } from "./charts/chart";
import type { Drawing } from "./parts";
import type { Sheet } from "./sheet";

/** A number no drawing of the sheet has. */
export const nextDrawingNumber = (sheet: Sheet): number =>
  Math.max(1, ...sheet.drawings.map(({ number }) => number)) + 1;

/** "Chart 1", "Chart 2", …: the first that is free on the sheet. */
export function freeDrawingName(sheet: Sheet, word: string): string {
  const taken = new Set(sheet.drawings.map(({ name }) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    if (!taken.has(`${word} ${n}`.toLowerCase())) return `${word} ${n}`;
  }
}

/** The drawings with every formula of their charts mapped; the same list when nothing differs. */
export function mapDrawingFormulas(
  drawings: readonly Drawing[],
  map: (formula: string) => string,
): readonly Drawing[] {
  let isChanged = false;
  const mapped = drawings.map((drawing) => {
    if (!drawing.chart) return drawing;
    const chart = mapChartFormulas(drawing.chart, map);
    if (JSON.stringify(chart) === JSON.stringify(drawing.chart)) return drawing;
    isChanged = true;
    return { ...drawing, chart };
  });
  return isChanged ? mapped : drawings;
}
