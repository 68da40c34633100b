import type { Handle, ObjectClass } from "../protocol/declaration";
import type { App } from "./app";
import { application, cultureInfo, datetimeFormatInfo, numberFormatInfo, runtime } from "./application";
import { autoFilter } from "./autoFilter";
import { binding, bindingCollection } from "./bindings";
import { columnFilter } from "./columnFilter";
import { pageBreak, pageBreakCollection } from "./pageBreaks";
import { chartClasses } from "./charts";
import { conditionalFormat } from "./conditionalFormat";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import {
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from "./conditionalRangeFormat";
import {
  cellValueConditionalFormat,
  conditionalFormatRule,
  customConditionalFormat,
  textConditionalFormat,
  topBottomConditionalFormat,
} from "./conditionalRules";
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from "./customXmlParts";
import { customProperty, customPropertyCollection, documentProperties } from "./documentProperties";
import { iterativeCalculation } from "./iterativeCalculation";
import { workbookProtection } from "./workbookProtection";
import { functionResult, functions } from "./functions";
import { comment, commentCollection, commentReply, commentReplyCollection } from "./comments/comments";
import { note, noteCollection } from "./comments/notes";
import { shapeFill, shapeFont, shapeLineFormat, textFrame, textRange } from "./shapes/looks";
import { geometricShape, shape, shapeImage, shapeLine } from "./shapes/shape";
import { shapeCollection } from "./shapes/shapeCollection";
import { dataValidation } from "./dataValidation";
import { headerFooter, headerFooterGroup } from "./headerFooter";
import { galleries } from "./galleries";
import { namedItem, namedItemCollection } from "./namedItem";
import { style, styleCollection } from "./namedStyles";
import { pageLayout } from "./pageLayout";
import { presetCriteriaConditionalFormat } from "./presetRules";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { removeDuplicatesResult } from "./duplicates";
import { rangeAreasCollection, rangeCollection, workbookRangeAreas } from "./precedents";
import { rangeBorder, rangeBorderCollection } from "./rangeBorder";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";
import { formatProtection, rangeFormat } from "./rangeFormat";
import { rangeSort } from "./rangeSort";
import {
  colorScaleConditionalFormat,
  conditionalDataBarPositiveFormat,
  dataBarConditionalFormat,
  iconSetConditionalFormat,
} from "./scaleRules";
import { setting, settingCollection } from "./setting";
import { table, tableSort } from "./table";
import { tableCollection, tableScopedCollection } from "./tableCollection";
import { tableColumn, tableColumnCollection } from "./tableColumn";
import { tableRow, tableRowCollection } from "./tableRow";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";
import { worksheetCustomProperty, worksheetCustomPropertyCollection } from "./worksheetCustomProperty";
import { worksheetFreezePanes } from "./worksheetFreezePanes";
import { worksheetProtection } from "./worksheetProtection";

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
