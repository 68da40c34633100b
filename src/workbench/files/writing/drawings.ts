import type { Chart } from "../../model/charts/chart";
import type { Drawing } from "../../model/parts";
import type { Shape } from "../../model/shapes";
import type { Workbook } from "../../model/workbook";
import { chartPart } from "../charts/writing/chart";
import { patchChart } from "../charts/writing/patch";
import type { Package } from "../package/archive";
import { addContentType } from "../package/contentTypes";
import { addRelationship, idAttribute, relatedPart, removeRelationship } from "../package/relationships";
import { anchorPlace, chartId, findDrawings, type FoundDrawing, type KnownCharts } from "../reading/drawings";
import type { Colors } from "../reading/colors";
import { element, type XmlElement } from "../xml/element";
import { placeInSheet } from "../xml/sheetOrder";
import { anchorElement, chartFrame, moveAnchor } from "./anchors";
import { shapeElement } from "./shapes";
import { addPicture } from "./pictures";
import { sameData } from "./same";

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';
const TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

export interface DrawingTarget {
  readonly pkg: Package;
  readonly sheetPath: string;
  readonly sheet: XmlElement;
  readonly workbook: Workbook;
  /** The charts of the file, read after its cells were moved and its sheets renamed. */
  readonly charts: ReadonlyMap<string, Chart>;
  readonly colors: Colors;
}

/** Writes drawings that are new, gone or different; the others keep their parts, byte for byte. */
export function writeDrawings(target: DrawingTarget, drawings: readonly Drawing[]): void {
  const { pkg, sheetPath, charts } = target;
  const known: KnownCharts = { charts, pictures: new Map(), colors: target.colors };
  const wanted = new Map(drawings.map((drawing) => [drawing.origin, drawing]));
  for (const found of findDrawings(pkg, sheetPath, known)) {
    const now = wanted.get(found.drawing.origin);
    if (now) patchDrawing(target, found, now);
    else dropDrawing(target, found);
  }
  const added = drawings.filter(({ origin }) => origin === undefined);
  if (added.length > 0) addDrawings(target, added);
}

const drawingPath = ({ pkg, sheetPath }: DrawingTarget): string =>
  relatedPart(pkg, sheetPath, { kind: "drawing" }) ?? "";

function dropDrawing(target: DrawingTarget, { anchor }: FoundDrawing): void {
  const id = chartId(anchor);
  anchor.remove();
  if (id !== undefined) removeRelationship(target.pkg, drawingPath(target), id);
}

function patchDrawing(target: DrawingTarget, { drawing, anchor }: FoundDrawing, now: Drawing): void {
  const { pkg, charts, workbook } = target;
  const properties = [...anchor.descendants("cNvPr")][0];
  if (properties?.get("name") !== now.name) properties?.set("name", now.name);
  if ((properties?.get("descr") ?? "") !== (now.altText ?? "")) properties?.set("descr", now.altText);
  if (now.shape && !sameData(drawing.shape, now.shape)) replaceShape(anchor, now, now.shape);
  const { area, insets, placement } = now;
  if (!sameData(anchorPlace(anchor), { area, insets, placement })) moveAnchor(anchor, now);
  if (!now.chart || sameData(drawing.chart, now.chart)) return;
  const path = relatedPart(pkg, drawingPath(target), { id: chartId(anchor) ?? "" });
  const [space, before] = [pkg.xml(path ?? ""), charts.get(path ?? "")];
  if (space && before) patchChart(space, before, now.chart, workbook);
}

/** A shape that changed is written anew, under the number it has in the file. */
function replaceShape(anchor: XmlElement, drawing: Drawing, shape: Shape): void {
  const old = anchor.child("sp") ?? anchor.child("cxnSp");
  const number = [...anchor.descendants("cNvPr")][0]?.number("id") ?? drawing.number;
  const fresh = shapeElement({ ...drawing, number }, shape);
  // What the shape takes from the theme, should it say nothing itself.
  const style = old?.child("style");
  if (style) fresh.insertBefore(fresh.child("txBody"), style);
  anchor.insertBefore(old, fresh);
  old?.remove();
}

function addDrawings(target: DrawingTarget, drawings: readonly Drawing[]): void {
  const { pkg } = target;
  const path = ensureDrawingPart(target);
  const root = pkg.xml(path);
  if (!root) return;
  const taken = new Set([...root.descendants("cNvPr")].map((item) => item.number("id")));
  for (const drawing of drawings) {
    let number = drawing.number;
    while (taken.has(number)) number++;
    taken.add(number);
    const content = contentOf(target, path, { ...drawing, number });
    if (content) root.append(anchorElement(drawing, content));
  }
}

function ensureDrawingPart({ pkg, sheetPath, sheet }: DrawingTarget): string {
  const known = relatedPart(pkg, sheetPath, { kind: "drawing" });
  if (known !== undefined) return known;
  const path = pkg.freePath("xl/drawings/drawing", ".xml");
  pkg.write(path, EMPTY);
  addContentType(pkg, path, TYPE);
  const id = addRelationship(pkg, sheetPath, "drawing", path);
  placeInSheet(sheet, element("drawing", idAttribute(sheet, id)));
  return path;
}

/** What the anchor of a new drawing holds; a picture nobody has the bytes of is left out. */
function contentOf(target: DrawingTarget, drawingPart: string, drawing: Drawing): XmlElement | undefined {
  const { pkg, workbook } = target;
  if (drawing.chart) {
    const path = pkg.freePath("xl/charts/chart", ".xml");
    pkg.write(path, chartPart(drawing.chart, workbook));
    addContentType(pkg, path, CHART_TYPE);
    return chartFrame(drawing, addRelationship(pkg, drawingPart, "chart", path));
  }
  if (drawing.shape) return shapeElement(drawing, drawing.shape);
  return drawing.kind === "image" ? addPicture(pkg, drawingPart, drawing) : undefined;
}
