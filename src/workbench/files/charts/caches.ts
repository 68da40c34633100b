import { parseArea, splitSheet } from "../../model/address";
import { cellsIn, type Area } from "../../model/geometry";
import { displayText } from "../../model/text";
import { isCellError, type Scalar } from "../../model/values";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { element, textElement, type XmlElement } from "../xml/element";

/** More points than a picture can show; such a chart keeps what its file last drew. */
const MOST_POINTS = 20_000;

/** Gives every series of a chart the values its cells have now. */
export function fillCaches(chart: XmlElement, workbook: Workbook): void {
  for (const reference of [...chart.descendants("numRef"), ...chart.descendants("strRef")]) {
    const found = findCells(reference.child("f")?.text ?? "", workbook);
    if (found) fillCache(reference, found.sheet, found.area, workbook);
  }
}

function findCells(formula: string, workbook: Workbook): { sheet: Sheet; area: Area } | undefined {
  const { sheet: name, rest } = splitSheet(formula);
  const sheet = name === undefined ? undefined : workbook.sheetByName(name);
  const area = parseArea(rest);
  return sheet && area && cellsIn(area) <= MOST_POINTS ? { sheet, area } : undefined;
}

function fillCache(reference: XmlElement, sheet: Sheet, area: Area, workbook: Workbook): void {
  const isNumeric = reference.local === "numRef";
  const name = isNumeric ? "numCache" : "strCache";
  const points: XmlElement[] = [];
  let index = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++, index++) {
      const format = workbook.styles.get(sheet.styleAt(row, column)).numberFormat;
      const text = pointText(sheet.valueAt(row, column), isNumeric, format);
      if (text !== undefined) points.push(element("pt", { idx: index }, textElement("v", text)));
    }
  }
  const format = reference.find(name, "formatCode")?.text ?? "";
  const usual = workbook.styles.get(sheet.styleAt(area.top, area.left)).numberFormat ?? "General";
  reference.child(name)?.remove();
  const cache = element(name);
  if (isNumeric) cache.append(textElement("formatCode", format === "" ? usual : format));
  reference.append(cache.append(element("ptCount", { val: cellsIn(area) }), ...points));
}

function pointText(value: Scalar, isNumeric: boolean, format: string | undefined): string | undefined {
  if (value === null || isCellError(value)) return undefined;
  if (isNumeric) return typeof value === "number" ? String(value) : undefined;
  return displayText(value, format);
}
