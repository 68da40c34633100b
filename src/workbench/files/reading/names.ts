import type { DefinedName, PageLayout } from "../../model/parts";
import { splitSheet, parseArea } from "../../model/address";
import { isWholeRows } from "../../model/geometry";
import { fromFileFormula } from "../formulas/fromFile";
import type { XmlElement } from "../xml/element";

/** Names that Excel keeps for itself; print area and titles are read into the page layout. */
const RESERVED = /^_xlnm\./i;

export function nameElements(workbook: XmlElement): XmlElement[] {
  return workbook.child("definedNames")?.all("definedName") ?? [];
}

export const isReservedName = (item: XmlElement): boolean => RESERVED.test(item.get("name") ?? "");

/** `sheetIds` are the ids of the sheets in the order of the file. */
export function readNames(workbook: XmlElement, sheetIds: readonly string[]): DefinedName[] {
  return nameElements(workbook)
    .filter((item) => !isReservedName(item))
    .map((item): DefinedName => {
      const sheetId = sheetIds[item.number("localSheetId") ?? -1];
      const comment = item.get("comment");
      return {
        name: item.get("name") ?? "",
        formula: fromFileFormula(item.text),
        ...(sheetId !== undefined && { sheetId }),
        visible: !item.flag("hidden"),
        ...(comment !== undefined && comment !== "" && { comment }),
      };
    });
}

/** The reserved name of one sheet, such as _xlnm.Print_Area. */
export function reservedName(workbook: XmlElement, name: string, sheetIndex: number): XmlElement | undefined {
  return nameElements(workbook).find(
    (item) =>
      item.get("name")?.toLowerCase() === name.toLowerCase() && item.number("localSheetId") === sheetIndex,
  );
}

export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";

/** The print area (its first area) and the title rows of a sheet. */
export function readPrintNames(workbook: XmlElement, sheetIndex: number): PageLayout {
  const printed = areasOf(reservedName(workbook, PRINT_AREA, sheetIndex))[0];
  const titles = areasOf(reservedName(workbook, PRINT_TITLES, sheetIndex)).find(isWholeRows);
  return {
    ...(printed && { printArea: printed }),
    ...(titles && { titleRows: { first: titles.top, last: titles.bottom } }),
  };
}

function areasOf(item: XmlElement | undefined): NonNullable<PageLayout["printArea"]>[] {
  return splitUnion(item?.text ?? "").flatMap((part) => parseArea(splitSheet(part).rest) ?? []);
}

/** Commas inside a quoted sheet name do not count. */
export function splitUnion(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
