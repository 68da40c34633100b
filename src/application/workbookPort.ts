import type { Area } from "../domain/binding/area";
import type { CellValue, SheetSnapshot } from "../domain/binding/snapshot";
import type { Action, CellContent, SheetMark } from "./actions";
import type { Place } from "./views/place";

/** What the workbook has, without the cells. */
export interface WorkbookOutline {
  /** As stored by the storeBindings action; undefined when nothing is. */
  readonly bindings: unknown;
  /** As stored by the storeRules action. */
  readonly rules: unknown;
  /** As stored by the storeCards action. */
  readonly cards: unknown;
  /** As stored by the storeNotes action. */
  readonly wantsNotes: boolean;
  readonly activeSheetId: string;
  readonly sheets: readonly SheetOutline[];
}

export interface SheetOutline {
  /** Excel's own; good until the workbook is closed. */
  readonly id: string;
  readonly name: string;
  readonly marks: Readonly<Partial<Record<SheetMark, string>>>;
  /** Undefined on an empty sheet. */
  readonly used: Area | undefined;
  readonly protected: boolean;
}

/** A conditional format of ours as it is on the sheet now. */
export interface Highlight {
  /** Among the sheet's conditional formats. */
  readonly place: number;
  readonly tag: string;
  readonly areas: readonly Area[];
}

export interface SheetRequest {
  readonly sheetId: string;
  /** What is known of its size; unknown is read in one go. */
  readonly used?: Area | undefined;
  /** Hidden names to look up. */
  readonly anchors?: readonly string[];
  /** Excel Tables to look up, by id or name; "all" takes one request more. */
  readonly tables?: "all" | readonly string[];
  /**
   * "all" finds every highlight of ours and takes one request more. A list of places reads only the conditional
   * formats there, in the same request as the cells: enough while nobody else changes conditional formats.
   */
  readonly highlights?: "none" | "all" | readonly number[];
  /** False leaves the cells out; an area reads only those. */
  readonly cells?: boolean | Area;
  /** What charts and pictures are called is read too. */
  readonly drawings?: true;
}

/** Names of what lies over the cells of a sheet, the person's own included. */
export interface Drawings {
  readonly charts: readonly string[];
  readonly pictures: readonly string[];
}

export interface SheetReading {
  readonly sheetId: string;
  readonly protected: boolean;
  readonly snapshot: SheetSnapshot;
  /** Where the hidden names point on this sheet; names that are gone or point elsewhere are left out. */
  readonly anchors: Readonly<Record<string, Area>>;
  readonly highlights: readonly Highlight[];
  /** How many conditional formats the sheet has, with those of the person. */
  readonly formatCount: number;
  /** Only where they were asked for. */
  readonly drawings: Drawings | undefined;
}

/** Sheets, and what the workbook says of rules and bindings: others may change all of them, and undo takes them back. */
export interface BookReading {
  readonly sheets: readonly SheetReading[];
  /** As stored by the storeRules action; undefined when nothing is. */
  readonly rules: unknown;
  /** As stored by the storeBindings action. */
  readonly bindings: unknown;
}

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface CellArea {
  readonly sheetId: string;
  readonly area: Area;
}

export interface CellDetails {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellContent[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** A text on one cell; not a threaded comment. */
export interface CellNote {
  readonly at: CellPosition;
  readonly text: string;
}

export interface SheetNotes {
  readonly sheetId: string;
  readonly notes: readonly CellNote[];
  /** Cells with a threaded comment, which take no note. */
  readonly comments: readonly CellPosition[];
}

/** A note that is not ours by now is neither changed nor removed: the list ends with the problem changedMeanwhile. */
export type NoteChange = { readonly sheetId: string; readonly at: CellPosition } & (
  { readonly do: "add" | "change"; readonly text: string } | { readonly do: "remove" }
);

export type WorkbookEvent =
  | {
      readonly kind: "edited";
      readonly sheetId: string;
      /** The person here, a co-author elsewhere, or formulas, which are worked out anew for either. */
      readonly by: "person" | "coauthor" | "calculation";
      /** The cells whose values changed; undefined when cells have moved, or nobody knows. */
      readonly areas: readonly Area[] | undefined;
    }
  | { readonly kind: "selected"; readonly sheetId: string; readonly address: string }
  | {
      readonly kind: "activated";
      readonly sheetId: string;
      /** Of all sheets, by id. */
      readonly sheetNames: Readonly<Record<string, string>>;
    }
  /** A sheet was added, deleted, renamed or moved. */
  | { readonly kind: "sheets" };

export interface Progress {
  /** Throws when the person has cancelled; `share` is from 0 to 1. */
  report(share: number): void;
}

/**
 * All that the product needs of a workbook. Trouble a person can act on is thrown as a Problem (notices.ts).
 * Own writes are never reported as events.
 */
export interface WorkbookPort {
  readOutline(): Promise<WorkbookOutline>;
  readSheets(requests: readonly SheetRequest[], progress?: Progress): Promise<readonly SheetReading[]>;
  /** Rules and bindings come with the sheets, in the same request. */
  readBook(requests: readonly SheetRequest[]): Promise<BookReading>;
  /** Formulas, values and number formats of small areas, in one request. */
  readDetails(areas: readonly CellArea[]): Promise<readonly CellDetails[]>;
  /** Where the cursor is on the active sheet; undefined while no cell is selected. */
  readActiveCell(): Promise<CellPosition | undefined>;
  /** The selected cells; undefined where they are none, or several areas. */
  readSelection(): Promise<Place | undefined>;
  apply(actions: readonly Action[], progress?: Progress): Promise<void>;
  /** Whether this Excel lets add-ins read and write notes. The next two may only be asked where it does. */
  canWriteNotes(): boolean;
  /** Notes and where they are, in two requests, in one where there are none. "ours" are only those with our mark. */
  readNotes(sheetIds: readonly string[], which: "all" | "ours"): Promise<readonly SheetNotes[]>;
  /** Some hundred in a request; answers how many cells would not take a note. */
  writeNotes(changes: readonly NoteChange[], progress?: Progress): Promise<number>;
  select(place: Place): Promise<void>;
  watch(listener: (event: WorkbookEvent) => void): Promise<void>;
}
