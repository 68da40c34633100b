import type { Handle, ObjectClass } from "../protocol/declaration";
import type { App } from "./app";
import {
  application,
  cultureInfo,
  datetimeFormatInfo,
  numberFormatInfo,
  runtime,
} from "./workbook/application";
import { autoFilter } from "./filters/autoFilter";
import { binding, bindingCollection } from "./workbook/bindings";
import { columnFilter } from "./filters/columnFilter";
import { pageBreak, pageBreakCollection } from "./worksheet/pageBreaks";
import { chartClasses } from "./charts";
import { conditionalFormat } from "./conditionalFormats/conditionalFormat";
import { conditionalFormatCollection } from "./conditionalFormats/conditionalFormatCollection";
import {
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from "./conditionalFormats/conditionalRangeFormat";
import {
  cellValueConditionalFormat,
  conditionalFormatRule,
  customConditionalFormat,
  textConditionalFormat,
  topBottomConditionalFormat,
} from "./conditionalFormats/conditionalRules";
import {
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
} from "./workbook/customXmlParts";
import { customProperty, customPropertyCollection, documentProperties } from "./workbook/documentProperties";
import { iterativeCalculation } from "./workbook/iterativeCalculation";
import { workbookProtection } from "./workbook/workbookProtection";
import { functionResult, functions } from "./workbook/functions";
import { comment, commentCollection, commentReply, commentReplyCollection } from "./comments/comments";
import { note, noteCollection } from "./comments/notes";
import { shapeFill, shapeFont, shapeLineFormat, textFrame, textRange } from "./shapes/looks";
import { geometricShape, shape, shapeImage, shapeLine } from "./shapes/shape";
import { shapeCollection } from "./shapes/shapeCollection";
import { dataValidation } from "./range/dataValidation";
import { headerFooter, headerFooterGroup } from "./worksheet/headerFooter";
import { galleries } from "./styles/galleries";
import { namedItem, namedItemCollection } from "./workbook/namedItem";
import { style, styleCollection } from "./styles/namedStyles";
import { pageLayout } from "./worksheet/pageLayout";
import { presetCriteriaConditionalFormat } from "./conditionalFormats/presetRules";
import { range } from "./range/range";
import { rangeAreas } from "./range/rangeAreas";
import { removeDuplicatesResult } from "./range/duplicates";
import { rangeAreasCollection, rangeCollection, workbookRangeAreas } from "./range/precedents";
import { rangeBorder, rangeBorderCollection } from "./range/rangeBorder";
import { rangeFill } from "./range/rangeFill";
import { rangeFont } from "./range/rangeFont";
import { formatProtection, rangeFormat } from "./range/rangeFormat";
import { rangeSort } from "./range/rangeSort";
import {
  colorScaleConditionalFormat,
  conditionalDataBarPositiveFormat,
  dataBarConditionalFormat,
  iconSetConditionalFormat,
} from "./conditionalFormats/scaleRules";
import { setting, settingCollection } from "./workbook/setting";
import { table, tableSort } from "./tables/table";
import { tableCollection, tableScopedCollection } from "./tables/tableCollection";
import { tableColumn, tableColumnCollection } from "./tables/tableColumn";
import { tableRow, tableRowCollection } from "./tables/tableRow";
import { workbook } from "./workbook/workbook";
import { worksheet } from "./worksheet/worksheet";
import { worksheetCollection } from "./worksheet/worksheetCollection";
import {
  worksheetCustomProperty,
  worksheetCustomPropertyCollection,
} from "./worksheet/worksheetCustomProperty";
import { worksheetFreezePanes } from "./worksheet/worksheetFreezePanes";
import { worksheetProtection } from "./worksheet/worksheetProtection";

/**
 * What Microsoft documents and the Office.js on npm does not have yet; the workbench puts it beside that library
 * (src/workbench/library).
 */
export const beyondLibrary: ReadonlySet<string> = new Set([
  "Note",
  "NoteCollection",
  "Workbook.notes",
  "Worksheet.notes",
]);

/** Every class of Excel's object model this stand-in has. */
export const classes: readonly ObjectClass<Handle, App>[] = [
  application,
  autoFilter,
  binding,
  bindingCollection,
  columnFilter,
  pageBreak,
  pageBreakCollection,
  cellValueConditionalFormat,
  ...chartClasses,
  colorScaleConditionalFormat,
  comment,
  commentCollection,
  commentReply,
  commentReplyCollection,
  conditionalDataBarPositiveFormat,
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  cultureInfo,
  customProperty,
  customPropertyCollection,
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  documentProperties,
  iterativeCalculation,
  workbookProtection,
  customConditionalFormat,
  dataBarConditionalFormat,
  dataValidation,
  datetimeFormatInfo,
  formatProtection,
  functionResult,
  geometricShape,
  shape,
  shapeCollection,
  shapeFill,
  shapeFont,
  shapeImage,
  shapeLine,
  shapeLineFormat,
  textFrame,
  textRange,
  functions,
  headerFooter,
  headerFooterGroup,
  iconSetConditionalFormat,
  namedItem,
  namedItemCollection,
  note,
  noteCollection,
  numberFormatInfo,
  pageLayout,
  presetCriteriaConditionalFormat,
  range,
  rangeAreas,
  rangeAreasCollection,
  removeDuplicatesResult,
  workbookRangeAreas,
  rangeBorder,
  rangeBorderCollection,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  rangeSort,
  runtime,
  setting,
  settingCollection,
  style,
  styleCollection,
  ...galleries,
  table,
  tableCollection,
  tableColumn,
  tableColumnCollection,
  tableRow,
  tableRowCollection,
  tableScopedCollection,
  tableSort,
  textConditionalFormat,
  topBottomConditionalFormat,
  workbook,
  worksheet,
  worksheetCollection,
  worksheetCustomProperty,
  worksheetCustomPropertyCollection,
  worksheetFreezePanes,
  worksheetProtection,
];
