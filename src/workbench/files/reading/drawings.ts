import type { Area } from "../../model/geometry";
import type { Drawing } from "../../model/parts";
import type { Package } from "../package/archive";
import { contentTypeOf } from "../package/contentTypes";
import { relatedPart, relationshipsOf, type Relationship } from "../package/relationships";
import type { XmlElement } from "../xml/element";

const ANCHORS = new Set(["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"]);

/** The charts and pictures of a worksheet part, in the order they lie over each other. */
export function readDrawings(
  pkg: Package,
  sheetPath: string,
  charts: ReadonlyMap<string, string>,
): Drawing[] {
  const path = relatedPart(pkg, sheetPath, { kind: "drawing" });
  const root = path === undefined ? undefined : pkg.xml(path);
  if (path === undefined || !root) return [];
  const related = relationshipsOf(pkg, path);
  return anchorsOf(root).flatMap((anchor) => readAnchor(pkg, anchor, related, charts) ?? []);
}

const anchorsOf = (root: XmlElement): XmlElement[] => root.elements.filter(({ local }) => ANCHORS.has(local));

const chartId = (anchor: XmlElement): string | undefined => {
  const chart = [...anchor.descendants("chart")][0];
  return chart?.get("r:id") ?? chart?.get("id");
};

/** The anchors of a drawing that hold charts, with the relationship of each. */
export const chartAnchors = (root: XmlElement): { anchor: XmlElement; id: string }[] =>
  anchorsOf(root).flatMap((anchor) => {
    const id = chartId(anchor);
    return id === undefined ? [] : [{ anchor, id }];
  });

function readAnchor(
  pkg: Package,
  anchor: XmlElement,
  related: readonly Relationship[],
  charts: ReadonlyMap<string, string>,
): Drawing | undefined {
  const name = [...anchor.descendants("cNvPr")][0]?.get("name") ?? "";
  const area = anchorArea(anchor);
  const target = (id: string | undefined): string | undefined =>
    related.find((item) => item.id === id)?.target;
  const chart = target(chartId(anchor));
  if (chart !== undefined) return { kind: "chart", name, area, ...optional(charts.get(chart)) };
  const blip = [...anchor.descendants("blip")][0];
  const image = target(blip?.get("r:embed") ?? blip?.get("embed"));
  return image === undefined ? undefined : { kind: "image", name, area, ...optional(dataUrl(pkg, image)) };
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
