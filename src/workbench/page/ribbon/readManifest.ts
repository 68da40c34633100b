import type { Language } from "../words";

/** What a ribbon button does, as the manifest says. */
export type RibbonAction =
  | { readonly kind: "showPane"; readonly url: string }
  | { readonly kind: "runCommand"; readonly name: string };

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** By size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  /** Undefined for a menu, whose items act. */
  readonly action?: RibbonAction;
  readonly items: readonly RibbonControl[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonTab {
  readonly id: string;
  /** Empty for groups on one of Excel's own tabs, such as TabHome. */
  readonly label: string;
  readonly isOfficeTab: boolean;
  readonly groups: readonly RibbonGroup[];
}

export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly icon: string;
  readonly defaultLanguage: string;
  readonly paneUrl: string;
  readonly functionsUrl: string | undefined;
  readonly namespace: string | undefined;
  readonly tabs: readonly RibbonTab[];
  /** What a right click on a cell offers beside Excel's own. */
  readonly cellMenu: readonly RibbonControl[];
  /** Files with the keys, and with their names in one more language. */
  readonly shortcutsUrl: string | undefined;
  readonly shortcutWordsUrl: string | undefined;
}

/** The little of the browser's XML tree that reading needs, so that any DOM parser will do. */
type Node = Pick<Element, "getAttribute" | "localName" | "textContent"> & {
  readonly childNodes: ArrayLike<unknown>;
};

/** Reads an add-in's XML manifest in one language. */
export function readManifest(document: Document, language: Language): AddinManifest {
  const root = document.documentElement as unknown as Node;
  const resources = readResources(root, language);
  const overrides = need(child(root, "VersionOverrides"), "VersionOverrides");
  const host = need(find(overrides, "Hosts", "Host"), "Host");
  const runtime = find(host, "Runtimes", "Runtime")?.getAttribute("resid");
  const page = find(root, "DefaultSettings", "SourceLocation");
  const points = elements(child(host, "DesktopFormFactor")).filter(
    (one) => one.localName === "ExtensionPoint",
  );
  const functions = elements(child(host, "AllFormFactors")).find((one) => typeOf(one) === "CustomFunctions");
  return {
    id: child(root, "Id")?.textContent?.trim() ?? "",
    name: localized(child(root, "DisplayName"), language),
    icon: localized(child(root, "HighResolutionIconUrl") ?? child(root, "IconUrl"), language),
    defaultLanguage: child(root, "DefaultLocale")?.textContent?.trim() ?? "",
    paneUrl: runtime ? resources(runtime) : localized(page, language),
    functionsUrl: residText(find(functions, "Metadata", "SourceLocation"), resources),
    namespace: residText(child(functions, "Namespace"), resources),
    tabs: points
      .filter((point) => typeOf(point) === "PrimaryCommandSurface")
      .flatMap((point) => elements(point).map((tab) => readTab(tab, resources))),
    cellMenu: points
      .filter((point) => typeOf(point) === "ContextMenu")
      .flatMap(elements)
      .filter((menu) => menu.getAttribute("id") === "ContextMenuCell")
      .flatMap((menu) => elements(menu).map((control) => readControl(control, resources))),
    shortcutsUrl: child(root, "ExtendedOverrides")?.getAttribute("Url") ?? undefined,
    shortcutWordsUrl: child(root, "ExtendedOverrides")?.getAttribute("ResourcesUrl") ?? undefined,
  };
}

type Resources = (id: string | null | undefined) => string;

function readResources(root: Node, language: Language): Resources {
  const texts = new Map<string, string>();
  const lists = elements(find(root, "VersionOverrides", "Resources"));
  for (const entry of lists.flatMap(elements)) {
    const id = entry.getAttribute("id");
    if (id) texts.set(id, localized(entry, language));
  }
  return (id) => (id && texts.get(id)) || "";
}

/** DefaultValue, or the Override for the language, as Office chooses it. */
function localized(node: Node | undefined, language: Language): string {
  const own = elements(node).find(
    (one) =>
      one.localName === "Override" && one.getAttribute("Locale")?.toLowerCase() === language.toLowerCase(),
  );
  return own?.getAttribute("Value") ?? node?.getAttribute("DefaultValue") ?? "";
}

function readTab(tab: Node, resources: Resources): RibbonTab {
  return {
    id: tab.getAttribute("id") ?? "",
    label: residText(child(tab, "Label"), resources) ?? "",
    isOfficeTab: tab.localName === "OfficeTab",
    groups: elements(tab)
      .filter((one) => one.localName === "Group")
      .map((group) => readGroup(group, resources)),
  };
}

function readGroup(group: Node, resources: Resources): RibbonGroup {
  return {
    id: group.getAttribute("id") ?? "",
    label: residText(child(group, "Label"), resources) ?? "",
    controls: elements(group)
      .filter((one) => one.localName === "Control")
      .map((control) => readControl(control, resources)),
  };
}

function readControl(control: Node, resources: Resources): RibbonControl {
  const tip = child(control, "Supertip");
  const action = readAction(child(control, "Action"), resources);
  return {
    id: control.getAttribute("id") ?? "",
    label: residText(child(control, "Label"), resources) ?? "",
    tipTitle: residText(child(tip, "Title"), resources) ?? "",
    tip: residText(child(tip, "Description"), resources) ?? "",
    icons: new Map(
      elements(child(control, "Icon")).map((image) => [
        Number(image.getAttribute("size")),
        resources(image.getAttribute("resid")),
      ]),
    ),
    ...(action && { action }),
    items: elements(child(control, "Items")).map((item) => readControl(item, resources)),
  };
}

function readAction(action: Node | undefined, resources: Resources): RibbonAction | undefined {
  if (typeOf(action) === "ShowTaskpane")
    return { kind: "showPane", url: residText(child(action, "SourceLocation"), resources) ?? "" };
  if (typeOf(action) === "ExecuteFunction")
    return { kind: "runCommand", name: child(action, "FunctionName")?.textContent?.trim() ?? "" };
  return undefined;
}

const residText = (node: Node | undefined, resources: Resources): string | undefined => {
  const id = node?.getAttribute("resid");
  return id ? resources(id) : undefined;
};

const typeOf = (node: Node | undefined): string | undefined => node?.getAttribute("xsi:type") ?? undefined;

function elements(node: Node | undefined): Node[] {
  return node
    ? (Array.from(node.childNodes) as (Node & { nodeType: number })[]).filter((one) => one.nodeType === 1)
    : [];
}

const child = (node: Node | undefined, name: string): Node | undefined =>
  elements(node).find((one) => one.localName === name);

const find = (node: Node | undefined, ...names: string[]): Node | undefined =>
  names.reduce<Node | undefined>((found, name) => child(found, name), node);

function need<T>(node: T | undefined, name: string): T {
  if (!node) throw new Error(`the manifest has no ${name}`);
  return node;
}

/** An address of the add-in as this page reaches it: beside the page, whatever server the manifest names. */
export function localUrl(manifest: AddinManifest, url: string): string {
  const base = new URL(".", manifest.paneUrl).href;
  return url.startsWith(base) ? `/${url.slice(base.length)}` : url;
}
