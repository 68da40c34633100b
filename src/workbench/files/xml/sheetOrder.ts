import type { XmlElement } from "./element";

/** The order the format demands of the parts of a worksheet (ECMA-376 part 1, 18.3.1.99). */
const SHEET_ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

/** The same for the workbook part (18.2.27). */
const WORKBOOK_ORDER =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );

/** The same for the styles part (18.8.39). */
const STYLES_ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

function place(parent: XmlElement, item: XmlElement, order: readonly string[]): XmlElement {
  const rank = order.indexOf(item.local);
  const next = parent.elements.find(({ local }) => wrappedRank(local, order) > rank);
  parent.insertBefore(next, item);
  return item;
}

/** Controls are often wrapped in mc:AlternateContent; that stands before the table parts. */
const wrappedRank = (local: string, order: readonly string[]): number =>
  order.indexOf(local === "AlternateContent" ? "controls" : local);

/** Puts a new element where the format wants it and gives it back. */
export const placeInSheet = (sheet: XmlElement, item: XmlElement): XmlElement =>
  place(sheet, item, SHEET_ORDER);
export const placeInWorkbook = (book: XmlElement, item: XmlElement): XmlElement =>
  place(book, item, WORKBOOK_ORDER);
export const placeInStyles = (styles: XmlElement, item: XmlElement): XmlElement =>
  place(styles, item, STYLES_ORDER);
