import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";

export const projectFolder = join(__dirname, "../..");
export const manifestText = readFileSync(join(projectFolder, "manifest.xml"), "utf8");

export const resourceNamespace = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

export function parseManifest(text: string): Element {
  const root = new DOMParser().parseFromString(text, "text/xml").documentElement;
  if (!root) throw new Error("The manifest has no root element.");
  return root;
}

export function children(element: Element): Element[] {
  return Array.from(element.childNodes).filter(
    (node): node is Element => node.nodeType === node.ELEMENT_NODE,
  );
}

export function all(element: Element, name: string): Element[] {
  return Array.from(element.getElementsByTagNameNS("*", name));
}

export function nameOf(element: Element): string {
  return element.localName ?? element.nodeName;
}

/** Where an element is, for a message: OfficeApp/Hosts/Host. */
export function pathOf(element: Element): string {
  const parent = element.parentNode as Element | null;
  const own = element.getAttribute("id") ?? element.getAttribute("resid");
  const step = own ? `${nameOf(element)}(${own})` : nameOf(element);
  return parent && parent.nodeType === element.ELEMENT_NODE ? `${pathOf(parent)}/${step}` : step;
}
