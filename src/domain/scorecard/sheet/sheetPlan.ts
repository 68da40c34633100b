import type { Area } from "../../binding/area";

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
  /** Whole columns that are there for formulas and charts only. */
  readonly hideColumns?: true;
}

export type Edge = "top" | "bottom" | "left" | "right" | "insideHorizontal";

export interface Border {
  readonly color: string;
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
}

export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  readonly printArea: Area;
  /** Zero-based; repeated on every page and kept in view while scrolling. */
  readonly titleRows: { readonly first: number; readonly last: number } | undefined;
  readonly freezeRows: number;
  /** In Excel's codes: "&P / &N"; an ampersand of a text is doubled. */
  readonly footer: { readonly left: string; readonly right: string };
  /** In points, all round. */
  readonly margin?: number;
  /** Rows that begin a new page, zero-based. */
  readonly breaks?: readonly number[];
}

export type ChartKind = "BarStacked" | "BarClustered" | "RadarMarkers" | "Radar" | "LineMarkers" | "Line";

export interface PlannedSeries {
  readonly name: string;
  readonly values: Area;
  readonly categories: Area;
  /** Where it differs from the chart's. */
  readonly kind?: ChartKind;
  readonly fill?: string;
  readonly line?: { readonly color: string; readonly weight: number; readonly dashed?: true };
  readonly marker?: { readonly style: "Circle" | "None"; readonly size: number };
  /** On a second pair of axes, so that its bars lie over the others and not beside them. */
  readonly secondary?: true;
  /** In percent of a bar. */
  readonly gap?: number;
  /** 100 draws bars of one category over each other. */
  readonly overlap?: number;
}

/** A chart over cells of its own sheet. */
export interface PlannedChart {
  readonly name: string;
  readonly kind: ChartKind;
  /** The cells it covers. */
  readonly area: Area;
  readonly series: readonly PlannedSeries[];
  readonly legend: boolean;
  readonly scale?: {
    readonly least: number;
    readonly most: number;
    readonly unit: number;
    readonly format: string;
  };
}

/** Cells that offer a list to choose from; anything else may be typed all the same. */
export interface PlannedChoices {
  readonly area: Area;
  readonly list: readonly string[];
}

/** A picture over the sheet, in points from its upper left corner. */
export interface PlannedPicture {
  readonly name: string;
  /** A data URL. */
  readonly data: string;
  readonly altText: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Cells that formulas of other sheets know by a hidden name. */
export interface PlannedName {
  readonly name: string;
  readonly area: Area;
}

/** Bars in the cells of numbers, from 0 to `most`. */
export interface PlannedBars {
  readonly area: Area;
  readonly most: number;
  readonly color: string;
}

/** A conditional format of the card itself. */
export interface PlannedFormat {
  readonly area: Area;
  /** In English, with its "=", for the first cell of the area. */
  readonly formula: string;
  readonly color: string;
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
  readonly looks: readonly PlannedLook[];
  readonly formats?: readonly PlannedFormat[];
  readonly charts?: readonly PlannedChart[];
  readonly bars?: readonly PlannedBars[];
  readonly choices?: readonly PlannedChoices[];
  readonly pictures?: readonly PlannedPicture[];
  readonly names?: readonly PlannedName[];
  readonly page: PageSetup;
}

export interface PlannedLook {
  readonly area: Area;
  readonly look: Look;
}
