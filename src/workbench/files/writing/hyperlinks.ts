import { areaAddress } from "../../model/address";
import type { Hyperlink } from "../../model/parts";
import type { Package } from "../package/archive";
import { addRelationship, idAttribute, relationshipsOf, removeRelationship } from "../package/relationships";
import { readHyperlinks } from "../reading/sheetParts";
import { element, type XmlElement } from "../xml/element";
import { ensure } from "./sheetParts";

export function writeHyperlinks(
  pkg: Package,
  path: string,
  root: XmlElement,
  links: readonly Hyperlink[],
): void {
  const known = readHyperlinks(root, relationshipsOf(pkg, path));
  const key = (link: Hyperlink): string =>
    JSON.stringify([areaAddress(link.area), link.address, link.location, link.tip]);
  const wanted = new Map(links.map((link) => [key(link), link]));
  const items = root.child("hyperlinks")?.all("hyperlink") ?? [];
  known.forEach((link, index) => {
    const item = items[index];
    if (wanted.delete(key(link)) || !item) return;
    removeRelationship(pkg, path, item.get("r:id") ?? "");
    item.remove();
  });
  for (const link of wanted.values())
    ensure(root, "hyperlinks").append(hyperlinkElement(pkg, path, root, link));
  const list = root.child("hyperlinks");
  if (list?.elements.length === 0) list.remove();
}

function hyperlinkElement(
  pkg: Package,
  path: string,
  root: XmlElement,
  { area, address, location, tip }: Hyperlink,
): XmlElement {
  const id = address === undefined ? undefined : addRelationship(pkg, path, "hyperlink", address, "external");
  return element("hyperlink", {
    ref: areaAddress(area),
    ...(id !== undefined && idAttribute(root, id)),
    location,
    tooltip: tip,
  });
}
