import type { Area } from "../binding/area";

export type CellInput =
  | { readonly text: string }
  | { readonly number: number }
  /** In English, with its "=". */
  | { readonly formula: string };

/** How cells look; what is left out stays as it is. Colours are #RRGGBB, sizes are points. */
export interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly numberFormat?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly indent?: number;
  readonly wrap?: boolean;
  /** One cell of them all. */
  readonly merge?: boolean;
  readonly borders?: Readonly<Partial<Record<Edge, Border>>>;
  readonly columnWidth?: number;
  readonly rowHeight?: number;
}

export type Edge = "top" | "bottom" | "left" | "right" | "insideHorizontal";

export interface Border {
  readonly color: string;
  readonly weight: "Hairline" | "Thin" | "Medium";
}

export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  readonly printArea: Area;
  /** Zero-based; repeated on every page and kept in view while scrolling. */
  readonly titleRows: { readonly first: number; readonly last: number };
  readonly freezeRows: number;
  readonly footer: string;
}

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}

export function textCell(row: number, column: number, text: string): PlannedCell {
  return { row, column, input: { text } };
}

/** A whole sheet as plain data: what stands where, and how it looks. Later looks lie over earlier ones. */
export interface SheetPlan {
  readonly area: Area;
  readonly cells: readonly PlannedCell[];
  readonly looks: readonly { readonly area: Area; readonly look: Look }[];
  readonly page: PageSetup;
}
