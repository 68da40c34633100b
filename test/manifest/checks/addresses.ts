import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Element } from "@xmldom/xmldom";
import { sizes } from "../../../scripts/icons/pen";
import { all, children, nameOf, pathOf, projectFolder } from "../manifest";

export const sourceAddress = "https://localhost:3000";

function addresses(root: Element): string[] {
  return [root, ...all(root, "*")]
    .flatMap((element) =>
      ["DefaultValue", "Value", "Url", "ResourcesUrl"].map((name) => element.getAttribute(name)),
    )
    .filter((value): value is string => /^[a-z]+:\/\//.test(value ?? ""));
}

/** The build rewrites one address; what does not start with it would point nowhere. */
export function addressProblems(root: Element): string[] {
  return addresses(root).flatMap((address) => {
    if (!address.startsWith("https://")) return [`${address}: must be https`];
    return address.startsWith(`${sourceAddress}/`) ? [] : [`${address}: must start with ${sourceAddress}/`];
  });
}

export function iconProblems(root: Element): string[] {
  return all(root, "Icon").flatMap((icon) => {
    const found = children(icon).map((image) => Number(image.getAttribute("size")));
    return sizes
      .filter((size) => !found.includes(size))
      .map((size) => `${pathOf(icon)}: no icon of ${size} pixels`);
  });
}

/** Every image is a PNG of the size the manifest promises. */
export function pictureProblems(root: Element): string[] {
  const byResource = new Map(
    all(root, "Image").map((image) => [image.getAttribute("id"), image.getAttribute("DefaultValue")]),
  );
  const ribbon = all(root, "Icon")
    .flatMap(children)
    .map((image) => ({
      size: Number(image.getAttribute("size")),
      address: byResource.get(image.getAttribute("resid")),
    }));
  const store = { IconUrl: 32, HighResolutionIconUrl: 64 };
  const shop = children(root)
    .filter((child) => nameOf(child) in store)
    .map((child) => ({
      size: store[nameOf(child) as keyof typeof store],
      address: child.getAttribute("DefaultValue"),
    }));
  return [...ribbon, ...shop].flatMap(({ size, address }) => {
    const path = join(projectFolder, (address ?? "").slice(sourceAddress.length));
    if (!address?.endsWith(".png") || !existsSync(path)) return [`${address ?? "an icon"}: no such PNG`];
    const [width, height] = pngSize(readFileSync(path));
    return width === size && height === size ? [] : [`${address}: ${width} × ${height}, not ${size}`];
  });
}

/** Width and height stand at bytes 16 and 20 of every PNG. */
function pngSize(bytes: Buffer): readonly [number, number] {
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
