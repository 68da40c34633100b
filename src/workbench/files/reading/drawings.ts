import type { Chart } from "../../model/charts/chart";
import type { Area } from "../../model/geometry";
import type { Drawing } from "../../model/parts";
import type { Package } from "../package/archive";
import { contentTypeOf } from "../package/contentTypes";
import { relatedPart, relationshipsOf, type Relationship } from "../package/relationships";
import type { XmlElement } from "../xml/element";
import { POINT } from "../units";
import type { Colors } from "./colors";
import { readShape } from "./shapes";

const ANCHORS = new Set(["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"]);

/** What is known of charts by the paths of their parts: what they say, or a picture of those nobody can read. */
export interface KnownCharts {
  readonly charts: ReadonlyMap<string, Chart>;
  readonly pictures: ReadonlyMap<string, string>;
  readonly colors: Colors;
}

/** A drawing with the anchor that holds it. */
export interface FoundDrawing {
  readonly drawing: Drawing;
  readonly anchor: XmlElement;
}

/** The charts and pictures of a worksheet part, in the order they lie over each other. */
export function findDrawings(pkg: Package, sheetPath: string, known: KnownCharts): FoundDrawing[] {
  const path = relatedPart(pkg, sheetPath, { kind: "drawing" });
  const root = path === undefined ? undefined : pkg.xml(path);
  if (path === undefined || !root) return [];
  const related = relationshipsOf(pkg, path);
  const numbers = new Set<number>();
  return anchorsOf(root).flatMap((anchor, origin): FoundDrawing[] => {
    const read = readAnchor(pkg, anchor, related, known);
    if (!read) return [];
    const number = freeNumber(anchor, numbers);
    return [{ drawing: { number, origin, ...read }, anchor }];
  });
}

/** The number an anchor's drawing has in the file, or another one if that is taken. */
function freeNumber(anchor: XmlElement, taken: Set<number>): number {
  let number = [...anchor.descendants("cNvPr")][0]?.number("id") ?? 1;
  while (taken.has(number)) number++;
  taken.add(number);
  return number;
}

const anchorsOf = (root: XmlElement): XmlElement[] => root.elements.filter(({ local }) => ANCHORS.has(local));

export const chartId = (anchor: XmlElement): string | undefined => {
  const chart = [...anchor.descendants("chart")][0];
  return chart?.get("r:id") ?? chart?.get("id");
};

/** The anchors of a drawing that hold charts, with the relationship of each. */
export const chartAnchors = (root: XmlElement): { anchor: XmlElement; id: string }[] =>
  anchorsOf(root).flatMap((anchor) => {
    const id = chartId(anchor);
    return id === undefined ? [] : [{ anchor, id }];
  });

type AnchorContent = Omit<Drawing, "number" | "origin">;

function readAnchor(
  pkg: Package,
  anchor: XmlElement,
  related: readonly Relationship[],
  { charts, pictures, colors }: KnownCharts,
): AnchorContent | undefined {
  const properties = [...anchor.descendants("cNvPr")][0];
  const target = (id: string | undefined): string | undefined =>
    related.find((item) => item.id === id)?.target;
  const altText = properties?.get("descr");
  const frame = {
    name: properties?.get("name") ?? "",
    ...anchorPlace(anchor),
    ...(altText !== undefined && { altText }),
  };
  const path = target(chartId(anchor));
  if (path !== undefined) {
    const chart = charts.get(path);
    return { kind: "chart", ...frame, ...(chart ? { chart } : optional(pictures.get(path))) };
  }
  const blip = [...anchor.descendants("blip")][0];
  const image = target(blip?.get("r:embed") ?? blip?.get("embed"));
  if (image !== undefined) return { kind: "image", ...frame, ...optional(dataUrl(pkg, image)) };
  const shape = readShape(anchor, colors);
  return shape && { kind: "shape", ...frame, shape };
}

/** Where an anchor lies: its cells, how far inside them its corners are, and whether it moves with them. */
export function anchorPlace(anchor: XmlElement): Pick<Drawing, "area" | "insets" | "placement"> {
  const area = anchorArea(anchor);
  if (anchor.local === "absoluteAnchor") return { area, placement: "Absolute" };
  const placement =
    anchor.local === "oneCellAnchor" || anchor.get("editAs") === "oneCell"
      ? ("OneCell" as const)
      : anchor.get("editAs") === "absolute"
        ? ("Absolute" as const)
        : undefined;
  const [from, to] = [anchor.child("from"), anchor.child("to")];
  const points = (corner: XmlElement | undefined, name: string): number =>
    Math.round((Number(corner?.child(name)?.text ?? 0) / POINT) * 100) / 100;
  return {
    area,
    ...(from &&
      to && {
        insets: {
          left: points(from, "colOff"),
          top: points(from, "rowOff"),
          right: points(to, "colOff"),
          bottom: points(to, "rowOff"),
        },
      }),
    ...(placement && { placement }),
  };
}

const optional = (picture: string | undefined): { picture?: string } =>
  picture === undefined ? {} : { picture };

/** The cells an anchor reaches over; one without a second corner is taken to be of ordinary size. */
export function anchorArea(anchor: XmlElement): Area {
  const corner = (name: string): [row: number, column: number] | undefined => {
    const item = anchor.child(name);
    return item && [Number(item.child("row")?.text ?? 0), Number(item.child("col")?.text ?? 0)];
  };
  const [top, left] = corner("from") ?? [0, 0];
  const [bottom, right] = corner("to") ?? sizedCorner(anchor, top, left);
  return { top, left, bottom: Math.max(top, bottom), right: Math.max(left, right) };
}

/** English metric units of an ordinary cell: 64 × 20 pixels at 9525 units each. */
const [CELL_WIDTH, CELL_HEIGHT] = [64 * 9525, 20 * 9525];

function sizedCorner(anchor: XmlElement, top: number, left: number): [number, number] {
  const size = anchor.child("ext");
  const cells = (length: number | undefined, unit: number): number =>
    Math.ceil((length ?? unit * 5) / unit) - 1;
  return [top + cells(size?.number("cy"), CELL_HEIGHT), left + cells(size?.number("cx"), CELL_WIDTH)];
}

const SHOWN_TYPES = /^image\/(?:png|jpeg|gif|bmp|svg\+xml|webp)$/;

/** Browsers show these kinds; the metafiles of old Office files they do not. */
function dataUrl(pkg: Package, path: string): string | undefined {
  const bytes = pkg.bytes(path);
  const type = (contentTypeOf(pkg, path) ?? "").replace("image/jpg", "image/jpeg");
  return bytes && SHOWN_TYPES.test(type) ? `data:${type};base64,${toBase64(bytes)}` : undefined;
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  // In pieces, because a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
