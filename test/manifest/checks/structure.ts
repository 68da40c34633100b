import type { Element } from "@xmldom/xmldom";
import { all, children, nameOf, pathOf } from "../manifest";

/**
 * Office reads the manifest by XSD sequences: known children in this order, and nothing else.
 * https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 */
const sequences: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "CustomTab", "OfficeMenu"],
  CustomTab: ["Group", "Label"],
  OfficeMenu: ["Control"],
  Items: ["Item"],
  Item: ["Label", "Supertip", "Icon", "Action"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action", "Items"],
  Supertip: ["Title", "Description"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** Children that custom functions need besides the order. */
const customFunctionParts = ["Script", "Page", "Metadata", "Namespace"];

export function orderProblems(root: Element): string[] {
  return [root, ...all(root, "*")].flatMap((element) => {
    const sequence = sequences[nameOf(element)];
    if (!sequence) return [];
    const places = children(element).map((child) => ({
      name: nameOf(child),
      at: sequence.indexOf(nameOf(child)),
    }));
    return places.flatMap(({ name, at }, index) => {
      if (at < 0) return [`${pathOf(element)}: ${name} does not belong here`];
      const before = places[index - 1];
      return before && before.at > at ? [`${pathOf(element)}: ${name} must stand before ${before.name}`] : [];
    });
  });
}

export function identityProblems(root: Element): string[] {
  const text = (name: string) => all(root, name)[0]?.textContent ?? "";
  return [
    /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text("Id")) ? [] : ["Id is no GUID"],
    /^\d+(\.\d+){3}$/.test(text("Version")) ? [] : ["Version needs four numbers"],
    text("DefaultLocale") === "en-US"
      ? []
      : ["DefaultLocale must be en-US: strings are overridden for zh-CN"],
    text("ProviderName") ? [] : ["ProviderName is empty"],
  ].flat();
}

/** One page runs functions, commands and pane, so that they share state: all four name the same resource. */
export function runtimeProblems(root: Element): string[] {
  const runtime = all(root, "Runtime")[0];
  const shared = runtime?.getAttribute("resid");
  const users = [
    ...all(root, "FunctionFile"),
    ...[...all(root, "Page"), ...all(root, "Action")].flatMap(children),
  ];
  return [
    runtime?.getAttribute("lifetime") === "long" ? [] : ["Runtime needs lifetime long"],
    users
      .filter((user) => user.hasAttribute("resid") && user.getAttribute("resid") !== shared)
      .map((user) => `${pathOf(user)}: not the page of the shared runtime`),
    all(root, "TaskpaneId").map(() => "TaskpaneId is not allowed with a shared runtime"),
    customFunctionParts
      .filter((part) => all(root, part).length !== 1)
      .map((part) => `${part} must stand once`),
  ].flat();
}

export function controlProblems(root: Element): string[] {
  const named = ["CustomTab", "Group", "Control", "Item"].flatMap((name) => all(root, name));
  const ids = named.map((element) => element.getAttribute("id") ?? "");
  return [
    ids.filter((id, index) => !id || ids.indexOf(id) !== index).map((id) => `control id ${id} stands twice`),
    all(root, "Action").flatMap((action) => {
      const type = action.getAttribute("xsi:type") ?? "";
      const [only] = children(action);
      const expected = { ExecuteFunction: "FunctionName", ShowTaskpane: "SourceLocation" }[type];
      if (!expected) return [`${pathOf(action)}: unknown action ${type}`];
      const right = only && nameOf(only) === expected && (only.textContent || only.getAttribute("resid"));
      return right ? [] : [`${pathOf(action)}: ${type} needs ${expected}`];
    }),
  ].flat();
}

/** Sets and their newest versions on any client, from Microsoft's requirement set pages; see docs/decisions. */
const newestSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.21",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.5",
  AddinCommands: "1.1",
  RibbonApi: "1.3",
};

export function requirementProblems(root: Element): string[] {
  return all(root, "Set").flatMap((set) => {
    const [name, version] = [set.getAttribute("Name") ?? "", set.getAttribute("MinVersion") ?? ""];
    const newest = newestSets[name];
    if (!newest) return [`requirement set ${name} is not known`];
    const minor = (text: string) => Number(/^1\.(\d+)$/.exec(text)?.[1] ?? Infinity);
    return minor(version) <= minor(newest) ? [] : [`requirement set ${name} has no version ${version}`];
  });
}
