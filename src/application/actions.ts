import type { Area } from "../domain/binding/area";
import type { Severity } from "../domain/rules/rule";
import type {
  CellInput as PlannedInput,
  Look,
  PageSetup,
  PlannedBars,
  PlannedChart,
  PlannedChoices,
  PlannedFormat,
  PlannedPicture,
} from "../domain/scorecard/sheet/sheetPlan";

/** What goes into a cell. Text stays text whatever it begins with; null leaves the cell as it is. */
export type CellInput = PlannedInput | null;

export type CellContent = string | number | boolean;

/** A sheet that is there, by Excel's id for this session, or one that an earlier action of the list adds. */
export type SheetRef = { readonly id: string } | { readonly added: string };

/**
 * One change to the workbook as plain data: lists of them can be compared, logged and shown before they are done.
 * A list is applied in order and in one request.
 */
export type Action =
  | { readonly do: "storeBindings"; readonly text: string }
  /** How this workbook wants its rules, and the findings put aside. */
  | { readonly do: "storeRules"; readonly text: string }
  /** How this workbook wants its scorecards, and the batch under way. */
  | { readonly do: "storeCards"; readonly text: string }
  /** Whether notes of ours are to be kept up to date; what is not stored cannot be forgotten. */
  | { readonly do: "storeNotes"; readonly wanted: boolean }
  /** Our own mark on a sheet; it survives renaming, saving and reopening. */
  | { readonly do: "markSheet"; readonly sheet: SheetRef; readonly mark: SheetMark; readonly value: string }
  /** A hidden name at a table's header row: it moves along when rows and columns are inserted. */
  | { readonly do: "setAnchor"; readonly name: string; readonly sheetId: string; readonly area: Area }
  | { readonly do: "removeAnchor"; readonly name: string }
  /** The same for cells of a sheet of ours. */
  | { readonly do: "nameCells"; readonly sheet: SheetRef; readonly name: string; readonly area: Area }
  | {
      readonly do: "addHighlight";
      readonly sheetId: string;
      readonly severity: Severity;
      readonly tag: string;
      readonly areas: readonly Area[];
    }
  /**
   * `place` among the sheet's conditional formats when they were read, and the tag it had there. Later places come
   * first in a list. When something else is at the place by now, it stays and the list ends with changedMeanwhile.
   */
  | {
      readonly do: "removeHighlight";
      readonly sheetId: string;
      readonly place: number;
      readonly tag: string;
    }
  | { readonly do: "addSheet"; readonly name: string }
  | { readonly do: "clearCells"; readonly sheet: SheetRef; readonly area: Area }
  | {
      readonly do: "writeCells";
      readonly sheet: SheetRef;
      readonly area: Area;
      readonly cells: readonly (readonly CellInput[])[];
    }
  /**
   * What cells held (as formulas) when the rest of the list was decided. Where they hold something else by now all of
   * its writes are taken back, and the list ends with the problem changedMeanwhile.
   */
  | {
      readonly do: "expectCells";
      readonly sheet: SheetRef;
      readonly area: Area;
      readonly formulas: readonly (readonly CellContent[])[];
    }
  | { readonly do: "dressCells"; readonly sheet: SheetRef; readonly area: Area; readonly look: Look }
  | { readonly do: "formatCells"; readonly sheet: SheetRef; readonly format: PlannedFormat }
  | { readonly do: "addBars"; readonly sheet: SheetRef; readonly bars: PlannedBars }
  | { readonly do: "offerChoices"; readonly sheet: SheetRef; readonly choices: PlannedChoices }
  | { readonly do: "addPicture"; readonly sheet: SheetRef; readonly picture: PlannedPicture }
  /** Pictures of ours by their names; those that are not there are passed over. */
  | ({ readonly do: "removePictures" } & Removal)
  | { readonly do: "addChart"; readonly sheet: SheetRef; readonly chart: PlannedChart }
  /** Charts of ours by their names; those that are not there are passed over. */
  | ({ readonly do: "removeCharts" } & Removal)
  | { readonly do: "setUpPage"; readonly sheet: SheetRef; readonly page: PageSetup }
  | { readonly do: "showSheet"; readonly sheet: SheetRef };

interface Removal {
  readonly sheet: SheetRef;
  readonly names: readonly string[];
  /** All that are on the sheet, where it is known: that spares a look at it. */
  readonly there?: readonly string[];
}

/**
 * "table" holds our key of a sheet with bound tables; "scorecard" tells what a scorecard shows
 * (domain/scorecard/input/cardSubject); "batch" in which run it was last made; "findings" is on the sheet that lists them.
 */
export type SheetMark = "table" | "scorecard" | "batch" | "findings";
