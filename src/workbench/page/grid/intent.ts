import type { Area } from "../../model/geometry";
import type { StepKey } from "../actions/walking";
import type { Style } from "../../model/style";

/** What a person did on the grid, for the page to do in the model. The grid changes nothing itself. */
export type Intent =
  | {
      readonly kind: "type";
      /** Where the editor was opened; the sheet on view may be another by now. */
      readonly sheetId: string;
      readonly row: number;
      readonly column: number;
      readonly text: string;
      /** Ctrl+Enter: into every selected cell. */
      readonly everywhere: boolean;
    }
  | { readonly kind: "clear" }
  | { readonly kind: "fill"; readonly from: Area; readonly to: Area }
  | { readonly kind: "fillOver"; readonly direction: "down" | "right" }
  | { readonly kind: "move"; readonly from: Area; readonly to: Area }
  | {
      readonly kind: "columnWidth";
      readonly first: number;
      readonly last: number;
      readonly pixels: number | "fit";
    }
  | {
      readonly kind: "rowHeight";
      readonly first: number;
      readonly last: number;
      readonly pixels: number | "fit";
    }
  | { readonly kind: "style"; readonly patch: (now: Style) => Style }
  /** Enter or Tab from a single cell, with Shift the other way. */
  | { readonly kind: "step"; readonly key: StepKey; readonly back: boolean }
  | { readonly kind: "freeze"; readonly rows: number; readonly columns: number };
