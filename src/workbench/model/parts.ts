import type { Chart } from "./charts/chart";
import type { Area, Position } from "./geometry";
import type { Shape } from "./shapes";
import type { Fill, Font, BorderEdge, BorderLine } from "./style";

/** The look a conditional format lays over a cell. */
export interface Overlay {
  readonly font?: Font;
  readonly fill?: Fill;
  readonly borders?: Readonly<Partial<Record<BorderEdge, BorderLine>>>;
  readonly numberFormat?: string;
}

/** What makes a conditional format apply. Formulas are relative to the first area's top left cell, with "=". */
export type ConditionalRule =
  | { readonly kind: "custom"; readonly formula: string }
  | {
      readonly kind: "cellValue";
      readonly operator: ComparisonOperator;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | {
      readonly kind: "containsText";
      readonly operator: TextOperator;
      readonly text: string;
      readonly formula?: string;
    }
  | { readonly kind: "topBottom"; readonly rank: number; readonly percent: boolean; readonly bottom: boolean }
  | {
      readonly kind: "aboveAverage";
      readonly below: boolean;
      readonly orEqual: boolean;
      readonly deviations?: number;
    }
  | { readonly kind: "duplicates"; readonly unique: boolean }
  | { readonly kind: "blanks"; readonly not: boolean }
  | { readonly kind: "errors"; readonly not: boolean }
  | { readonly kind: "colorScale"; readonly points: readonly ScalePoint[] }
  | {
      readonly kind: "dataBar";
      readonly color: string;
      /** One colour all along; bars fade towards their end unless told. */
      readonly isSolid?: boolean;
      readonly minimum?: ScalePoint;
      readonly maximum?: ScalePoint;
    }
  | {
      readonly kind: "iconSet";
      readonly set: string;
      readonly points: readonly ScalePoint[];
      readonly reverse?: boolean;
    }
  /** A kind this model keeps but does not read. */
  | { readonly kind: "other"; readonly type: string };

export interface ScalePoint {
  /** min, max, num, percent, percentile or formula, as in the file format. */
  readonly type: string;
  readonly value?: string;
  readonly color?: string;
}

export type ComparisonOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

export type TextOperator = "contains" | "notContains" | "beginsWith" | "endsWith";

export interface ConditionalFormat {
  /** Ours alone: Excel's own id is the place in the list. */
  readonly key: string;
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  readonly overlay?: Overlay;
  readonly stopIfTrue?: boolean;
  /** Which rule of the opened file this is, so that saving can leave it as it stands there. */
  readonly origin?: string;
}

export interface DataValidation {
  readonly areas: readonly Area[];
  /** list, whole, decimal, date, time, textLength or custom. */
  readonly type: string;
  readonly operator?: ComparisonOperator;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly ignoreBlank?: boolean;
  readonly showDropDown?: boolean;
  readonly prompt?: { readonly title?: string; readonly text?: string };
  readonly alert?: { readonly style?: string; readonly title?: string; readonly text?: string };
}

export interface TableColumn {
  readonly id: number;
  readonly name: string;
  readonly totalsFunction?: string;
  readonly formula?: string;
}

/** Which rows a filter leaves. Criteria are texts such as ">=5" or "=a*"; values are what cells show. */
export interface FilterCriteria {
  readonly filterOn:
    | "Values"
    | "Custom"
    | "TopItems"
    | "TopPercent"
    | "BottomItems"
    | "BottomPercent"
    | "Dynamic"
    /** By colour, icon or date: kept in the file, not read. */
    | "Other";
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
  readonly values?: readonly string[];
  readonly dynamicCriteria?: "AboveAverage" | "BelowAverage";
}

export interface FilterColumn {
  /** From the left edge of the filter, from 0. */
  readonly column: number;
  readonly criteria: FilterCriteria;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header and totals included. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style?: string;
  readonly showBandedRows?: boolean;
  readonly showFilterButton?: boolean;
  readonly showBandedColumns?: boolean;
  readonly highlightFirstColumn?: boolean;
  readonly highlightLastColumn?: boolean;
  readonly filters?: readonly FilterColumn[];
  readonly columns: readonly TableColumn[];
}

export interface DefinedName {
  readonly name: string;
  /** With its leading "=". */
  readonly formula: string;
  /** The sheet it belongs to; undefined is the whole workbook. */
  readonly sheetId?: string;
  readonly visible: boolean;
  readonly comment?: string;
}

export interface Note {
  readonly at: Position;
  readonly author: string;
  readonly text: string;
}

/** How far a drawing's corners lie from the top left of the first and the last cell it touches, in points. */
export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A chart, picture or shape on the sheet. Saving leaves those of the opened file alone that are as they were. */
export interface Drawing {
  /** Ours on this sheet for as long as it lives; in a file the number of its anchor. */
  readonly number: number;
  readonly kind: "chart" | "image" | "shape";
  readonly name: string;
  /** The cells it lies over. */
  readonly area: Area;
  /** Without them it fills the first and the last cell. */
  readonly insets?: Insets;
  readonly placement?: "TwoCell" | "OneCell" | "Absolute";
  /** An SVG document or data URL to show. */
  readonly picture?: string;
  /** What the chart says; undefined for a kind of chart this model keeps but does not read. */
  readonly chart?: Chart;
  readonly shape?: Shape;
  readonly altText?: string;
  /** Which anchor of the opened file this is. */
  readonly origin?: number;
}

export interface Hyperlink {
  readonly area: Area;
  readonly address?: string;
  readonly location?: string;
  readonly tip?: string;
}

export interface ColumnLook {
  /** In characters of the default font, as in the file; undefined is the sheet's default. */
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: number;
  /** How many groups it is in. */
  readonly level?: number;
}

export interface RowLook {
  /** In points. */
  readonly height?: number;
  readonly hidden?: boolean;
  readonly style?: number;
  /** How many groups it is in. */
  readonly level?: number;
}

export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

export interface PageLayout {
  readonly orientation?: "portrait" | "landscape";
  readonly paperSize?: number;
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  readonly scale?: number;
  readonly margins?: Readonly<
    Partial<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>
  >;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly printGridlines?: boolean;
  readonly printArea?: Area;
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly header?: string;
  readonly footer?: string;
}

export interface Protection {
  readonly protected: boolean;
  readonly password?: string;
  /** What is allowed nevertheless, by the names of Office.js: allowFormatCells, allowSort … */
  readonly options?: Readonly<Record<string, unknown>>;
}
