import type { Area } from "../../domain/binding/area";
import type { SheetSnapshot } from "../../domain/binding/snapshot";
import { WORK_LEFT, workColumn } from "../../domain/scorecard/formulas/workColumns";
import type {
  Drawings,
  Progress,
  SheetOutline,
  SheetReading,
  SheetRequest,
  WorkbookPort,
} from "../workbookPort";

/** A sheet with cards on it as it is now. */
export interface CardSheetReading {
  readonly sheetId: string;
  /** Everything a person can see, and the hidden marks of the rows; what lies between them is left out. */
  readonly snapshot: SheetSnapshot;
  readonly drawings: Drawings | undefined;
}

/**
 * Sheets with cards, for what was typed on them. Most of their cells are hidden figures that are made anew, so that
 * only a third is read.
 */
export async function readCardSheets(
  port: WorkbookPort,
  sheets: readonly SheetOutline[],
  progress?: Progress,
): Promise<CardSheetReading[]> {
  if (sheets.length === 0) return [];
  const requests = sheets.flatMap(({ id: sheetId, used }): SheetRequest[] => {
    const [shown, marks] = used ? partsOf(used) : [];
    const first: SheetRequest = { sheetId, used, ...(shown ? { cells: shown } : {}), drawings: true };
    return marks ? [first, { sheetId, used, cells: marks }] : [first];
  });
  const readings = await port.readSheets(requests, progress);
  return sheets.flatMap(({ id }) => {
    const [shown, marks] = readings.filter(({ sheetId }) => sheetId === id);
    if (!shown) return [];
    const snapshot = marks ? joinSides(shown.snapshot, marks.snapshot) : shown.snapshot;
    return [{ sheetId: id, snapshot, drawings: shown.drawings }];
  });
}

const [MARKS_LEFT, MARKS_RIGHT] = [workColumn("rowId"), workColumn("rowName")];

function partsOf(used: Area): Area[] {
  const shown = { ...used, left: 0, right: Math.min(used.right, WORK_LEFT - 1) };
  const marks = { ...used, left: MARKS_LEFT, right: MARKS_RIGHT };
  return used.right < MARKS_LEFT ? [shown] : [shown, marks];
}

function joinSides(shown: SheetReading["snapshot"], marks: SheetReading["snapshot"]): SheetSnapshot {
  const between = Array<string>(Math.max(0, MARKS_LEFT - WORK_LEFT)).fill("");
  const beside = <Cell>(left: readonly (readonly (Cell | string)[])[], right: readonly (readonly Cell[])[]) =>
    left.map((row, i) => [...row, ...between, ...(right[i] ?? [])]);
  return {
    ...shown,
    values: beside(shown.values, marks.values),
    texts: beside(shown.texts, marks.texts),
  };
}
