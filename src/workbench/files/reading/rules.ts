import type {
  ComparisonOperator,
  ConditionalFormat,
  ConditionalRule,
  Overlay,
  ScalePoint,
  TextOperator,
} from "../../model/parts";
import { fromFileFormula } from "../formulas/fromFile";
import type { XmlElement } from "../xml/element";
import { readAreas } from "./areas";
import { readOverlay, type FileStyles } from "./styles";

/** A rule of a sheet's part together with the element it was read from. */
export interface FoundRule {
  readonly format: ConditionalFormat;
  readonly priority: number;
  readonly rule: XmlElement;
  /** The element around it that names the areas. */
  readonly group: XmlElement;
}

/** All rules of a sheet, the one that wins first. Newer kinds stand in the sheet's extension list. */
export function findRules(sheet: XmlElement, styles: FileStyles): FoundRule[] {
  const found = [...plainRules(sheet, styles), ...extensionRules(sheet, styles)];
  return found.sort((a, b) => a.priority - b.priority);
}

function plainRules(sheet: XmlElement, styles: FileStyles): FoundRule[] {
  return sheet.all("conditionalFormatting").flatMap((group, groupIndex) =>
    group.all("cfRule").map((rule, index): FoundRule => {
      const overlay = styles.overlays[rule.number("dxfId") ?? -1];
      const areas = readAreas(group.get("sqref"));
      return found(rule, group, `c${groupIndex}.${index}`, areas, readRule(rule, styles), overlay);
    }),
  );
}

/** Where Excel 2010 and later keep the rules that the first version of the format has no words for. */
export function extensionGroups(sheet: XmlElement): XmlElement[] {
  const lists = (sheet.child("extLst")?.all("ext") ?? []).flatMap((ext) => ext.all("conditionalFormattings"));
  return lists.flatMap((list) => list.all("conditionalFormatting"));
}

function extensionRules(sheet: XmlElement, styles: FileStyles): FoundRule[] {
  const halves = new Set(
    sheet
      .all("conditionalFormatting")
      .flatMap((group) => group.all("cfRule").flatMap((rule) => extensionId(rule) ?? [])),
  );
  return extensionGroups(sheet).flatMap((group, groupIndex) =>
    group.all("cfRule").flatMap((rule, index): FoundRule[] => {
      // The second half of a data bar only adds looks to the rule that names it.
      if (halves.has(rule.get("id") ?? "")) return [];
      const dxf = rule.child("dxf");
      const overlay = dxf && readOverlay(dxf, styles.colors);
      const areas = readAreas(group.child("sqref")?.text);
      return [found(rule, group, `x${groupIndex}.${index}`, areas, readRule(rule, styles), overlay)];
    }),
  );
}

/** The id by which a rule names its second half in the extension list. */
export function extensionId(rule: XmlElement): string | undefined {
  return [...rule.descendants("id")].at(0)?.text;
}

function found(
  rule: XmlElement,
  group: XmlElement,
  origin: string,
  areas: ConditionalFormat["areas"],
  read: ConditionalRule,
  overlay: Overlay | undefined,
): FoundRule {
  const stopIfTrue = rule.flag("stopIfTrue");
  const format = {
    key: origin,
    areas,
    rule: read,
    ...(overlay && { overlay }),
    ...(stopIfTrue && { stopIfTrue }),
    origin,
  };
  return { format, priority: rule.number("priority") ?? Number.MAX_SAFE_INTEGER, rule, group };
}

const TEXT_OPERATORS: Readonly<Record<string, TextOperator>> = {
  containsText: "contains",
  notContainsText: "notContains",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
};

/** The formulas of a rule, as elements: <formula>, or <xm:f> in the extension list. */
export function ruleFormulas(rule: XmlElement): XmlElement[] {
  return rule.elements.filter(({ local }) => local === "formula" || local === "f");
}

function readRule(rule: XmlElement, { colors }: FileStyles): ConditionalRule {
  const type = rule.get("type") ?? "expression";
  const [first, second] = ruleFormulas(rule).map((item) => fromFileFormula(item.text));
  switch (type) {
    case "expression":
      return { kind: "custom", formula: first ?? "=FALSE" };
    case "cellIs":
      return {
        kind: "cellValue",
        operator: (rule.get("operator") ?? "equal") as ComparisonOperator,
        formula1: first ?? "",
        ...(second !== undefined && { formula2: second }),
      };
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return {
        kind: "containsText",
        operator: TEXT_OPERATORS[type] ?? "contains",
        text: rule.get("text") ?? "",
        ...(first !== undefined && { formula: first }),
      };
    case "top10":
      return {
        kind: "topBottom",
        rank: rule.number("rank") ?? 10,
        percent: rule.flag("percent"),
        bottom: rule.flag("bottom"),
      };
    case "aboveAverage": {
      const deviations = rule.number("stdDev");
      return {
        kind: "aboveAverage",
        below: !rule.flag("aboveAverage", true),
        orEqual: rule.flag("equalAverage"),
        ...(deviations && { deviations }),
      };
    }
    case "duplicateValues":
    case "uniqueValues":
      return { kind: "duplicates", unique: type === "uniqueValues" };
    case "containsBlanks":
    case "notContainsBlanks":
      return { kind: "blanks", not: type === "notContainsBlanks" };
    case "containsErrors":
    case "notContainsErrors":
      return { kind: "errors", not: type === "notContainsErrors" };
    case "colorScale": {
      const scale = rule.child("colorScale");
      const hues = scale?.all("color").map((item) => colors.of(item)) ?? [];
      return { kind: "colorScale", points: readPoints(scale, hues) };
    }
    case "dataBar": {
      const bar = rule.child("dataBar");
      const [minimum, maximum] = readPoints(bar, []);
      return {
        kind: "dataBar",
        color: colors.of(bar?.child("color") ?? bar?.child("fillColor")) ?? "#638EC6",
        ...(minimum && { minimum }),
        ...(maximum && { maximum }),
      };
    }
    case "iconSet": {
      const icons = rule.child("iconSet");
      return {
        kind: "iconSet",
        set: icons?.get("iconSet") ?? "3TrafficLights1",
        points: readPoints(icons, []),
        ...(icons?.flag("reverse") && { reverse: true }),
      };
    }
    default:
      return { kind: "other", type };
  }
}

function readPoints(parent: XmlElement | undefined, hues: readonly (string | undefined)[]): ScalePoint[] {
  return (parent?.all("cfvo") ?? []).map((item, index): ScalePoint => {
    const type = item.get("type") ?? "num";
    const text = item.get("val") ?? item.child("f")?.text;
    const [value, color] = [
      type === "formula" && text !== undefined ? fromFileFormula(text) : text,
      hues[index],
    ];
    return {
      type,
      ...(value !== undefined && { value }),
      ...(color !== undefined && { color }),
    };
  });
}
