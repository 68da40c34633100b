import type { Area, Position } from "../model/geometry";
import type { Sheet } from "../model/sheet";
import type { Scalar } from "../model/values";
import { makeHandle } from "../protocol/declaration";

/** Cells an object stands on. The areas follow the cells when rows come and go; none are left when all are deleted. */
export interface Place {
  readonly sheet: Sheet;
  areas: readonly Area[];
}

interface OnCells {
  readonly place: Place;
}

/** Cells of several sheets. */
interface OnSheets {
  readonly places: readonly Place[];
}

/** What has a look: cells, or a named style. */
export type OnLook = OnCells | { readonly styleName: string };

interface OnSheet {
  readonly sheet: Sheet;
}

/** A conditional format, known by the model's key whatever its priority is now. */
interface OfFormat extends OnSheet {
  readonly key: string;
  /** The collection it was reached through; its id is its place in there. */
  readonly place?: Place;
}

/** A drawing by its number on its sheet. */
interface OfDrawing extends OnSheet {
  readonly number: number;
}

/** A chart, or a part of it by the way there: ["series", 0, "format"]. */
interface OfChart extends OfDrawing {
  readonly path: readonly (string | number)[];
}

interface OfTable {
  readonly id: string;
}

/** Everything an object path can stand for, with what it needs to be found in the model. */
export interface HandleParts {
  Workbook: object;
  Application: object;
  Runtime: object;
  CultureInfo: object;
  NumberFormatInfo: object;
  DatetimeFormatInfo: object;
  Functions: object;
  FunctionResult: { readonly value: Scalar };
  WorkbookProtection: object;
  IterativeCalculation: object;
  DocumentProperties: object;
  CustomPropertyCollection: object;
  CustomProperty: { readonly key: string };
  CustomXmlPartCollection: object;
  CustomXmlPartScopedCollection: { readonly namespace: string };
  CustomXmlPart: { readonly id: string };
  BindingCollection: object;
  Binding: { readonly id: string };
  CommentCollection: { readonly sheet?: Sheet };
  Comment: { readonly id: string };
  NoteCollection: { readonly sheet?: Sheet };
  Note: OnSheet & { readonly at: Position };
  CommentReplyCollection: { readonly id: string };
  CommentReply: { readonly commentId: string; readonly id: string };
  SettingCollection: object;
  Setting: { readonly key: string };
  WorksheetCollection: object;
  Worksheet: OnSheet;
  WorksheetProtection: OnSheet;
  WorksheetFreezePanes: OnSheet;
  WorksheetCustomPropertyCollection: OnSheet;
  WorksheetCustomProperty: OnSheet & { readonly key: string };
  PageLayout: OnSheet;
  HeaderFooterGroup: OnSheet;
  HeaderFooter: OnSheet;
  ChartCollection: OnSheet;
  ShapeCollection: OnSheet;
  Shape: OfDrawing;
  ShapeFill: OfDrawing;
  ShapeLineFormat: OfDrawing;
  ShapeFont: OfDrawing;
  TextFrame: OfDrawing;
  TextRange: OfDrawing;
  GeometricShape: OfDrawing;
  Line: OfDrawing;
  Image: OfDrawing;
  Chart: OfChart;
  ChartTitle: OfChart;
  ChartTitleFormat: OfChart;
  ChartLegend: OfChart;
  ChartLegendFormat: OfChart;
  ChartAxes: OfChart;
  ChartAxis: OfChart;
  ChartAxisFormat: OfChart;
  ChartAxisTitle: OfChart;
  ChartAxisTitleFormat: OfChart;
  ChartGridlines: OfChart;
  ChartGridlinesFormat: OfChart;
  ChartSeriesCollection: OfChart;
  ChartSeries: OfChart;
  ChartSeriesFormat: OfChart;
  ChartPointsCollection: OfChart;
  ChartPoint: OfChart;
  ChartPointFormat: OfChart;
  ChartDataLabels: OfChart;
  ChartDataLabelFormat: OfChart;
  ChartAreaFormat: OfChart;
  ChartPlotArea: OfChart;
  ChartPlotAreaFormat: OfChart;
  ChartFill: OfChart;
  ChartLineFormat: OfChart;
  ChartBorder: OfChart;
  ChartFont: OfChart;
  AutoFilter: OnSheet & { readonly tableId?: string };
  Filter: OfTable & { readonly columnId: number };
  PageBreakCollection: OnSheet & { readonly lines: "rows" | "columns" };
  PageBreak: OnSheet & { readonly lines: "rows" | "columns"; readonly at: number };
  Range: OnCells;
  RangeAreas: OnCells;
  RangeCollection: OnSheets;
  RangeAreasCollection: OnSheets;
  WorkbookRangeAreas: OnSheets;
  RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  RangeFormat: OnCells;
  RangeFill: OnLook;
  RangeFont: OnLook;
  RangeBorderCollection: OnLook;
  RangeBorder: OnLook & { readonly edge: RangeEdge };
  StyleCollection: object;
  Style: { readonly styleName: string };
  TableStyle: { readonly styleName: string };
  TableStyleCollection: object;
  PivotTableStyle: { readonly styleName: string };
  PivotTableStyleCollection: object;
  SlicerStyle: { readonly styleName: string };
  SlicerStyleCollection: object;
  TimelineStyle: { readonly styleName: string };
  TimelineStyleCollection: object;
  FormatProtection: OnCells;
  RangeSort: OnCells;
  DataValidation: OnCells;
  ConditionalFormatCollection: OnCells;
  ConditionalFormat: OfFormat;
  CustomConditionalFormat: OfFormat;
  ConditionalFormatRule: OfFormat;
  CellValueConditionalFormat: OfFormat;
  TextConditionalFormat: OfFormat;
  TopBottomConditionalFormat: OfFormat;
  PresetCriteriaConditionalFormat: OfFormat;
  ColorScaleConditionalFormat: OfFormat;
  DataBarConditionalFormat: OfFormat;
  ConditionalDataBarPositiveFormat: OfFormat;
  IconSetConditionalFormat: OfFormat;
  ConditionalRangeFormat: OfFormat;
  ConditionalRangeFill: OfFormat;
  ConditionalRangeFont: OfFormat;
  ConditionalRangeBorderCollection: OfFormat;
  ConditionalRangeBorder: OfFormat & { readonly edge: FormatEdge };
  NamedItemCollection: { readonly sheet?: Sheet };
  NamedItem: { readonly name: string; readonly sheetId?: string };
  TableCollection: { readonly sheet?: Sheet };
  TableScopedCollection: OnCells;
  Table: OfTable;
  TableColumnCollection: OfTable;
  TableColumn: OfTable & { readonly columnId: number };
  TableRowCollection: OfTable;
  TableRow: OfTable & { readonly index: number };
  TableSort: OfTable;
}

/** Names of Excel's border items; the inside ones lie between the cells of a range. */
export type RangeEdge =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

export type FormatEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export type TypeName = keyof HandleParts;

export type HandleOf<K extends TypeName> = { readonly type: K } & Readonly<HandleParts[K]>;

export function handle<K extends TypeName>(type: K, parts: HandleParts[K]): HandleOf<K> {
  return makeHandle({ type, ...parts });
}

export function rangeOn(sheet: Sheet, area: Area): HandleOf<"Range"> {
  return handle("Range", { place: { sheet, areas: [area] } });
}

export function areasOn(sheet: Sheet, areas: readonly Area[]): HandleOf<"RangeAreas"> {
  return handle("RangeAreas", { place: { sheet, areas } });
}
