import type { Area, Position } from "./geometry";
import type { Scalar } from "./values";

/** Who did it: the person at the keyboard, the add-in, or a co-author elsewhere. */
export type Actor = "user" | "addin" | "remote";

export type Direction = "down" | "right" | "up" | "left";

/** Cells pushed in or pulled out. `area` is where; for deletes, what was there. */
export interface StructuralChange {
  readonly kind: "insert" | "delete";
  readonly sheetId: string;
  readonly area: Area;
  /** Which way the other cells move. */
  readonly direction: Direction;
}

export interface ChangedFormula extends Position {
  /** The formula before, or the value as text. */
  readonly before: string;
}

/** What happened to the workbook, for the view and for the add-in's events. */
export type ModelEvent =
  | {
      readonly type: "contents";
      readonly sheetId: string;
      readonly areas: readonly Area[];
      readonly actor: Actor;
      /** What the cell held, when it is a single one: Office.js tells it in onChanged. */
      readonly before?: Scalar;
      /** Formulas that came, went or changed, with what their cells held before. */
      readonly formulas?: readonly ChangedFormula[];
    }
  | {
      readonly type: "formats";
      readonly sheetId: string;
      readonly areas: readonly Area[];
      readonly actor: Actor;
    }
  | { readonly type: "structure"; readonly change: StructuralChange; readonly actor: Actor }
  /** Results of formulas that came out different. */
  | { readonly type: "calculated"; readonly sheetId: string; readonly areas: readonly Area[] }
  | {
      readonly type: "sheet";
      readonly what: "added" | "deleted" | "renamed" | "moved" | "visibility" | "activated" | "protection";
      readonly sheetId: string;
      readonly actor: Actor;
      /** The name before a rename, the active sheet's id before an activation. */
      readonly before?: string;
    }
  /** Merges, widths, freeze, notes, conditional formats, validation …: the look or make-up of a sheet. */
  | { readonly type: "sheetParts"; readonly sheetId: string; readonly part: string; readonly actor: Actor }
  /** Tables, names, settings, properties. */
  | { readonly type: "workbookParts"; readonly part: string; readonly actor: Actor }
  | { readonly type: "selection"; readonly sheetId: string }
  /** Another chart is the active one, or none. */
  | { readonly type: "activeChart" }
  /** Rows or columns changed places; a "contents" event tells the same cells. */
  | {
      readonly type: "sorted";
      readonly lines: "rows" | "columns";
      readonly sheetId: string;
      readonly area: Area;
      readonly actor: Actor;
    };

export type ModelListener = (events: readonly ModelEvent[]) => void;
