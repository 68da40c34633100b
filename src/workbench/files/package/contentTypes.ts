import { element } from "../xml/element";
import type { Package } from "./archive";

const PATH = "[Content_Types].xml";

/** Says what kind of part stands at a path. */
export function addContentType(pkg: Package, path: string, type: string): void {
  const root = pkg.xml(PATH);
  if (!root) return;
  removeContentType(pkg, path);
  root.append(element("Override", { PartName: `/${path}`, ContentType: type }));
}

export function removeContentType(pkg: Package, path: string): void {
  const wanted = `/${path}`.toLowerCase();
  for (const item of pkg.xml(PATH)?.all("Override") ?? []) {
    if (item.get("PartName")?.toLowerCase() === wanted) item.remove();
  }
}

/** Says it for every part whose path ends so, unless that is already said. */
export function addDefaultType(pkg: Package, extension: string, type: string): void {
  const root = pkg.xml(PATH);
  const known = root?.all("Default").some((item) => item.get("Extension")?.toLowerCase() === extension);
  if (!known)
    root?.insertBefore(root.elements[0], element("Default", { Extension: extension, ContentType: type }));
}

export function contentTypeOf(pkg: Package, path: string): string | undefined {
  const items = pkg.xml(PATH)?.elements ?? [];
  const wanted = `/${path}`.toLowerCase();
  const own = items.find((item) => item.get("PartName")?.toLowerCase() === wanted);
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return (own ?? items.find((item) => item.get("Extension")?.toLowerCase() === extension))?.get(
    "ContentType",
  );
}
