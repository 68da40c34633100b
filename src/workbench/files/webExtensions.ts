import type { Package } from "./package/archive";
import { addContentType } from "./package/contentTypes";
import { addRelationship, idAttribute, relatedPart, relationshipsOf } from "./package/relationships";
import { element, type XmlElement } from "./xml/element";

/**
 * Where Office keeps the settings of add-ins: one part per add-in ([MS-OWEXML]), each listed among the task
 * panes of the package. Which one is ours is told by the add-in's id.
 */
const MS = "http://schemas.microsoft.com/office";
const EXTENSION_TYPE = "application/vnd.ms-office.webextension+xml";
const PANES_TYPE = "application/vnd.ms-office.webextensiontaskpanes+xml";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface AddinIdentity {
  /** The id in the add-in's manifest. */
  readonly addinId: string;
  /** Settings that begin so are ours, should the add-in be listed under an id of a store. */
  readonly settingPrefix: string;
}

export const DEFAULT_IDENTITY: AddinIdentity = {
  addinId: "fa2f51c6-4d89-4db0-b2e3-a2327aa3547b",
  settingPrefix: "kpi-workbook.",
};

/** The settings of the add-in; a value that is no JSON is taken as text. */
export function readSettings(pkg: Package, identity: AddinIdentity): Map<string, unknown> {
  const path = ownPart(pkg, identity);
  const root = path === undefined ? undefined : pkg.xml(path);
  return new Map(propertiesOf(root).map((item) => [item.get("name") ?? "", parsed(item.get("value") ?? "")]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

const propertiesOf = (root: XmlElement | undefined): XmlElement[] =>
  root?.child("properties")?.all("property") ?? [];

function ownPart(pkg: Package, { addinId, settingPrefix }: AddinIdentity): string | undefined {
  const panes = relatedPart(pkg, "", { kind: "webextensiontaskpanes" });
  if (panes === undefined) return undefined;
  const paths = relationshipsOf(pkg, panes)
    .filter(({ kind }) => kind === "webextension")
    .map(({ target }) => target);
  const isNamed = (path: string): boolean =>
    pkg.xml(path)?.child("reference")?.get("id")?.toLowerCase() === addinId.toLowerCase();
  const hasOurs = (path: string): boolean =>
    propertiesOf(pkg.xml(path)).some((item) => item.get("name")?.startsWith(settingPrefix));
  return paths.find(isNamed) ?? paths.find(hasOurs);
}

/** Writes the settings into our part and makes one if need be; equal settings change nothing. */
export function writeSettings(
  pkg: Package,
  settings: ReadonlyMap<string, unknown>,
  identity: AddinIdentity,
): void {
  if (sameSettings(readSettings(pkg, identity), settings)) return;
  const root = pkg.xml(ownPart(pkg, identity) ?? addPart(pkg, identity));
  if (!root) return;
  let list = root.child("properties");
  if (!list) {
    list = element(`${root.prefix}properties`);
    root.insertBefore(root.child("bindings"), list);
  }
  list.replaceChildren(
    [...settings].map(([name, value]) =>
      element(`${root.prefix}property`, { name, value: JSON.stringify(value ?? null) }),
    ),
  );
}

function sameSettings(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  const text = (settings: ReadonlyMap<string, unknown>): string =>
    JSON.stringify([...settings].sort(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
}

function addPart(pkg: Package, { addinId }: AddinIdentity): string {
  const path = pkg.freePath("xl/webextensions/webextension", ".xml");
  // A sideloaded add-in is known by the developer's registry; a store replaces this reference by its own.
  pkg.write(
    path,
    `${XML}<we:webextension xmlns:we="${MS}/webextensions/webextension/2010/11" id="{${addinId.toUpperCase()}}"><we:reference id="${addinId}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>`,
  );
  addContentType(pkg, path, EXTENSION_TYPE);
  listPane(pkg, path);
  return path;
}

function listPane(pkg: Package, extension: string): void {
  let panes = relatedPart(pkg, "", { kind: "webextensiontaskpanes" });
  if (panes === undefined) {
    panes = pkg.freePath("xl/webextensions/taskpanes", ".xml").replace("taskpanes1.xml", "taskpanes.xml");
    pkg.write(
      panes,
      `${XML}<wetp:taskpanes xmlns:wetp="${MS}/webextensions/taskpanes/2010/11"></wetp:taskpanes>`,
    );
    addContentType(pkg, panes, PANES_TYPE);
    addRelationship(pkg, "", `${MS}/2011/relationships/webextensiontaskpanes`, panes);
  }
  const id = addRelationship(pkg, panes, `${MS}/2011/relationships/webextension`, extension);
  const root = pkg.xml(panes);
  if (!root) return;
  const reference = element("wetp:webextensionref", idAttribute(root, id));
  root.append(
    element(
      "wetp:taskpane",
      { dockstate: "right", visibility: 0, width: 350, row: root.elements.length },
      reference,
    ),
  );
}
