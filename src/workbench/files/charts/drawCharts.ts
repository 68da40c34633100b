import { Package } from "../package/archive";
import { addContentType } from "../package/contentTypes";
import { addRelationship, relatedPart, relationshipsOf } from "../package/relationships";
import type { Colors } from "../reading/colors";
import { anchorArea, chartAnchors } from "../reading/drawings";
import type { WorkbookPart } from "../reading/workbookPart";
import { emptyPackage } from "../writing/template";
import type { Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { fillCaches } from "./caches";
import { resolveColors } from "./colors";
import { element, type XmlElement } from "../xml/element";
import { parseXml } from "../xml/parse";

/** Pictures of charts (SVG documents) by the path of their parts. */
export type ChartPictures = ReadonlyMap<string, string>;

interface FoundChart {
  readonly path: string;
  readonly options: { readonly width: number; readonly height: number; readonly title?: string };
}

/**
 * Draws the charts the model cannot read (3-D, stock, surface …) with the values the workbook has now. The chart
 * library sees a file of its own that holds nothing but these; what it cannot draw has no picture.
 */
export async function drawCharts(
  pkg: Package,
  part: WorkbookPart,
  workbook: Workbook,
  colors: Colors,
  known: ReadonlyMap<string, unknown>,
): Promise<ChartPictures> {
  const charts = part.sheets.flatMap(({ path, name }) => findCharts(pkg, path, workbook.sheetByName(name)));
  const drawable = charts.filter(({ path }) => !known.has(path) && pkg.xml(path)?.local === "chartSpace");
  if (drawable.length === 0) return new Map();
  const sources = drawable.map(({ path }) => chartSource(pkg, path, workbook, colors));
  return new Map(await render(chartPackage(sources), drawable));
}

function findCharts(pkg: Package, sheetPath: string, sheet: Sheet | undefined): FoundChart[] {
  const drawing = relatedPart(pkg, sheetPath, { kind: "drawing" });
  const root = drawing === undefined ? undefined : pkg.xml(drawing);
  if (drawing === undefined || !root) return [];
  const targets = new Map(relationshipsOf(pkg, drawing).map(({ id, target }) => [id, target]));
  return chartAnchors(root).flatMap(({ anchor, id }) => {
    const path = targets.get(id);
    const title = path === undefined ? undefined : chartTitle(pkg.xml(path));
    const size = sheet ? areaSize(sheet, anchorArea(anchor)) : { width: 480, height: 288 };
    return path === undefined ? [] : [{ path, options: { ...size, ...(title !== undefined && { title }) } }];
  });
}

/** In pixels: a column is 7 for each character and 5 beside, a point of height is 4/3. */
function areaSize(sheet: Sheet, area: Area): { width: number; height: number } {
  let [width, height] = [0, 0];
  for (let column = area.left; column <= area.right; column++)
    width += Math.round((sheet.columns.get(column)?.width ?? sheet.defaultColumnWidth + 0.71) * 7);
  for (let row = area.top; row <= area.bottom; row++)
    height += Math.round(((sheet.rows.get(row)?.height ?? sheet.defaultRowHeight) * 4) / 3);
  return { width, height };
}

function chartTitle(root: XmlElement | undefined): string | undefined {
  const rich = root?.find("chart", "title", "tx", "rich");
  return rich && [...rich.descendants("t")].map((item) => item.text).join("");
}

/** The library tells chart elements by their usual prefix. */
function chartSource(pkg: Package, path: string, workbook: Workbook, colors: Colors): string {
  const root = parseXml(pkg.xml(path)?.toString() ?? "<chartSpace/>").root;
  if (root.prefix === "") {
    const namespace = root.get("xmlns");
    root.takePrefix("c:");
    root.set("xmlns", undefined).set("xmlns:c", namespace);
  }
  fillCaches(root, workbook);
  resolveColors(root, colors);
  return root.toString();
}

const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';

/** A workbook of one empty sheet with these charts. */
function chartPackage(sources: readonly string[]): Package {
  const pkg = emptyPackage();
  const [sheet, drawing] = ["xl/worksheets/sheet1.xml", "xl/drawings/drawing1.xml"];
  pkg.write(sheet, `<worksheet xmlns="${MAIN}" ${NAMESPACES}><sheetData/><drawing r:id="rId1"/></worksheet>`);
  addContentType(pkg, sheet, SHEET);
  const id = addRelationship(pkg, "xl/workbook.xml", "worksheet", sheet);
  pkg
    .xml("xl/workbook.xml")
    ?.child("sheets")
    ?.append(element("sheet", { name: "Charts", sheetId: 1, "r:id": id }));
  addRelationship(pkg, sheet, "drawing", drawing);
  const anchors = sources.map((source, index) => {
    const path = `xl/charts/chart${index + 1}.xml`;
    pkg.write(path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${source}`);
    addContentType(pkg, path, CHART);
    return anchorSource(index, addRelationship(pkg, drawing, "chart", path));
  });
  pkg.write(drawing, `<xdr:wsDr ${NAMESPACES}>${anchors.join("")}</xdr:wsDr>`);
  addContentType(pkg, drawing, DRAWING);
  return pkg;
}

function anchorSource(index: number, id: string): string {
  const corner = (name: string, row: number): string =>
    `<xdr:${name}><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  return `<xdr:twoCellAnchor>${corner("from", index * 10)}${corner("to", index * 10 + 9)}${frame}<xdr:clientData/></xdr:twoCellAnchor>`;
}

/** The library is large, so it is fetched only for a workbook that has charts. */
async function render(pkg: Package, charts: readonly FoundChart[]): Promise<[string, string][]> {
  const [{ Workbook: Book }, { installChartSupport }] = await Promise.all([
    import("@cj-tech-master/excelts"),
    import("@cj-tech-master/excelts/chart"),
  ]);
  installChartSupport();
  const book = new Book();
  try {
    await book.xlsx.load(pkg.toBytes());
  } catch {
    return [];
  }
  const drawn = book.worksheets[0]?.getCharts() ?? [];
  return charts.flatMap(({ path, options }, index): [string, string][] => {
    try {
      const svg = drawn[index]?.toSVG(options);
      return svg === undefined ? [] : [[path, svg]];
    } catch {
      return [];
    }
  });
}
