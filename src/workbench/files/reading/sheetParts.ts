import { parseArea } from "../../model/address";
import { MAX_COLUMNS, type Area } from "../../model/geometry";
import type { ColumnLook, Freeze, Hyperlink, PageLayout, Protection, RowLook } from "../../model/parts";
import type { Relationship } from "../package/relationships";
import type { XmlElement } from "../xml/element";
import { readAreas } from "./areas";
import { attributeOf } from "./cellTag";

/** The readers here take the root of a worksheet part; each reads one of its parts. */

export function readColumns(sheet: XmlElement, styles: readonly number[]): Map<number, ColumnLook> {
  const columns = new Map<number, ColumnLook>();
  for (const item of sheet.child("cols")?.all("col") ?? []) {
    const look = readColumn(item, styles);
    if (Object.keys(look).length === 0) continue;
    const last = Math.min(item.number("max") ?? 0, MAX_COLUMNS);
    for (let column = item.number("min") ?? 1; column <= last; column++) columns.set(column - 1, look);
  }
  return columns;
}

function readColumn(item: XmlElement, styles: readonly number[]): ColumnLook {
  const width = item.number("width");
  const style = styles[item.number("style") ?? 0] ?? 0;
  return {
    ...(width !== undefined && { width }),
    ...(item.flag("hidden") && { hidden: true }),
    ...(item.get("style") !== undefined && style !== 0 && { style }),
    ...levelOf(item.number("outlineLevel")),
  };
}

const levelOf = (level = 0): { level?: number } => (level > 0 ? { level } : {});

/** The look in a <row> tag; undefined when it says nothing. */
export function readRowLook(tag: string, styles: readonly number[]): RowLook | undefined {
  if (!/\s(?:ht|hidden|s|outlineLevel)\s*=/.test(tag)) return undefined;
  const height = attributeOf(tag, "ht");
  const isOn = (name: string): boolean => /^(?:1|true)$/.test(attributeOf(tag, name) ?? "");
  const style = isOn("customFormat") ? (styles[Number(attributeOf(tag, "s"))] ?? 0) : 0;
  const look = {
    ...(height !== undefined && { height: Number(height) }),
    ...(isOn("hidden") && { hidden: true }),
    ...(style !== 0 && { style }),
    ...levelOf(Number(attributeOf(tag, "outlineLevel") ?? 0)),
  };
  return Object.keys(look).length > 0 ? look : undefined;
}

export const readMerges = (sheet: XmlElement): Area[] =>
  (sheet.child("mergeCells")?.all("mergeCell") ?? []).flatMap((item) => readAreas(item.get("ref")));

/** The view people work in: the first one. */
export const viewOf = (sheet: XmlElement): XmlElement | undefined => sheet.find("sheetViews", "sheetView");

export function readFreeze(sheet: XmlElement): Freeze {
  const pane = viewOf(sheet)?.child("pane");
  if (!pane?.get("state")?.startsWith("frozen")) return { rows: 0, columns: 0 };
  return { rows: pane.number("ySplit") ?? 0, columns: pane.number("xSplit") ?? 0 };
}

export function readSelection(sheet: XmlElement): Area[] {
  const selections = viewOf(sheet)?.all("selection") ?? [];
  const active = viewOf(sheet)?.child("pane")?.get("activePane");
  const chosen = selections.find((item) => item.get("pane") === active) ?? selections[0];
  const areas = readAreas(chosen?.get("sqref"));
  return areas.length > 0 ? areas : [{ top: 0, left: 0, bottom: 0, right: 0 }];
}

export function readHyperlinks(sheet: XmlElement, relationships: readonly Relationship[]): Hyperlink[] {
  return (sheet.child("hyperlinks")?.all("hyperlink") ?? []).flatMap((item): Hyperlink[] => {
    const area = parseArea(item.get("ref") ?? "");
    const address = relationships.find(({ id }) => id === item.get("r:id") || id === item.get("id"))?.target;
    const [location, tip] = [item.get("location"), item.get("tooltip")];
    if (!area) return [];
    return [
      {
        area,
        ...(address !== undefined && { address }),
        ...(location !== undefined && { location }),
        ...(tip !== undefined && { tip }),
      },
    ];
  });
}

export const readAutoFilter = (sheet: XmlElement): Area | undefined =>
  parseArea(sheet.child("autoFilter")?.get("ref") ?? "");

/** Only breaks that people set; others follow from the paper. */
export const readBreaks = (sheet: XmlElement, name: "rowBreaks" | "colBreaks"): number[] =>
  (sheet.child(name)?.all("brk") ?? [])
    .filter((item) => item.flag("man"))
    .map((item) => item.number("id") ?? 0);

export const readProtection = (sheet: XmlElement): Protection => ({
  protected: sheet.child("sheetProtection")?.flag("sheet") ?? false,
});

const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** Everything of the page but what defined names say: print area and title rows. */
export function readPageSetup(sheet: XmlElement): PageLayout {
  const setup = sheet.child("pageSetup");
  const options = sheet.child("printOptions");
  const orientation = setup?.get("orientation");
  return {
    ...((orientation === "landscape" || orientation === "portrait") && { orientation }),
    ...numbers(setup, { paperSize: "paperSize" }),
    ...readScale(sheet, setup),
    ...readMargins(sheet.child("pageMargins")),
    ...(options?.flag("horizontalCentered") && { centerHorizontally: true }),
    ...(options?.flag("verticalCentered") && { centerVertically: true }),
    ...(options?.flag("gridLines") && { printGridlines: true }),
    ...texts(sheet.child("headerFooter")),
  };
}

/** Either a scale, or a number of pages to fit; which one counts stands elsewhere. */
function readScale(sheet: XmlElement, setup: XmlElement | undefined): PageLayout {
  if (!sheet.find("sheetPr", "pageSetUpPr")?.flag("fitToPage")) return numbers(setup, { scale: "scale" });
  return { fitToWidth: setup?.number("fitToWidth") ?? 1, fitToHeight: setup?.number("fitToHeight") ?? 1 };
}

function readMargins(item: XmlElement | undefined): PageLayout {
  if (!item) return {};
  return { margins: numbers(item, Object.fromEntries(MARGINS.map((side) => [side, side]))) };
}

function numbers(
  item: XmlElement | undefined,
  names: Readonly<Record<string, string>>,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([key, name]) => {
      const value = item?.number(name);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function texts(item: XmlElement | undefined): PageLayout {
  const [header, footer] = [item?.child("oddHeader")?.text, item?.child("oddFooter")?.text];
  return { ...(header !== undefined && { header }), ...(footer !== undefined && { footer }) };
}
