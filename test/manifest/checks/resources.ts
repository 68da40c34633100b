import type { Element } from "@xmldom/xmldom";
import { all, children, nameOf, pathOf, resourceNamespace } from "../manifest";

/** Which list of resources an element's resid looks in. */
const listOf: Readonly<Record<string, string>> = {
  Image: "Images",
  Runtime: "Urls",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Namespace: "ShortStrings",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

function resources(root: Element): { list: string; element: Element; id: string }[] {
  return all(root, "Resources")
    .flatMap(children)
    .flatMap((list) =>
      children(list).map((element) => ({
        list: nameOf(list),
        element,
        id: element.getAttribute("id") ?? "",
      })),
    );
}

export function referenceProblems(root: Element): string[] {
  const known = resources(root);
  const users = all(root, "*").filter((element) => element.hasAttribute("resid"));
  const used = new Set(users.map((user) => user.getAttribute("resid")));
  return [
    users.flatMap((user) => {
      const list = listOf[nameOf(user)];
      const found = known.some((one) => one.id === user.getAttribute("resid") && one.list === list);
      return found ? [] : [`${pathOf(user)}: no such resource in ${list ?? "any list"}`];
    }),
    known.filter((one) => !used.has(one.id)).map((one) => `resource ${one.id} is not used`),
    known.filter((one) => one.id.length > 32).map((one) => `resource ${one.id}: at most 32 characters`),
    known
      .filter((one, index) => known.findIndex((other) => other.id === one.id) !== index)
      .map((one) => `resource ${one.id} stands twice`),
  ].flat();
}

/** Longest text of each list, in both languages. */
const lengths: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

export function textProblems(root: Element): string[] {
  return resources(root).flatMap(({ list, element, id }) => {
    const limit = lengths[list];
    if (!limit) return [];
    const texts = [element, ...children(element)].map(
      (one) => one.getAttribute("DefaultValue") ?? one.getAttribute("Value") ?? "",
    );
    return [
      texts.some((text) => text.trim() === "") ? [`${id}: empty text`] : [],
      texts.some((text) => text.length > limit) ? [`${id}: longer than ${limit} characters`] : [],
    ].flat();
  });
}

/** Inside Resources the override must be bt:Override; Excel refuses to load the add-in otherwise. */
export function languageProblems(root: Element): string[] {
  const strings = resources(root).filter(({ list }) => lengths[list]);
  const metadata = all(root, "Metadata").flatMap(children)[0]?.getAttribute("resid");
  const translated = [
    ...strings.map((one) => one.element),
    ...resources(root)
      .filter((one) => one.id === metadata)
      .map((one) => one.element),
    ...["DisplayName", "Description", "SupportUrl"].flatMap((name) =>
      children(root).filter((child) => nameOf(child) === name),
    ),
  ];
  return translated.flatMap((element) => {
    const overrides = children(element).filter((child) => child.getAttribute("Locale") === "zh-CN");
    const name = element.getAttribute("id") ?? nameOf(element);
    if (overrides.length !== 1) return [`${name}: needs one override for zh-CN`];
    return overrides[0]?.namespaceURI === element.namespaceURI
      ? []
      : [
          `${name}: the override must be ${element.namespaceURI === resourceNamespace ? "bt:Override" : "Override"}`,
        ];
  });
}
