import type { ComparisonOperator, ConditionalRule, ScalePoint, TextOperator } from "../../model/parts";
import { fromFileFormula } from "../formulas/fromFile";
import type { XmlElement } from "../xml/element";
import type { FileStyles } from "./styles";

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

/** What makes a rule apply. */
export function readRule(rule: XmlElement, { colors }: FileStyles): ConditionalRule {
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
