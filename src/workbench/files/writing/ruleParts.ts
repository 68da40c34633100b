import type { ConditionalFormat, ConditionalRule, ScalePoint } from "../../model/parts";
import { areaAddress } from "../../model/address";
import { boundingArea } from "../../model/geometry";
import { toFileFormula } from "../formulas/toFile";
import { element, textElement, type Attributes, type XmlElement } from "../xml/element";
import type { StyleWriter } from "./styleWriter";

/** Writes a conditional format into its <cfRule>, in place of what stands there. */
export function fillRule(rule: XmlElement, format: ConditionalFormat, styles: StyleWriter): void {
  const { attributes, children } = contentOf(format);
  for (const name of [
    "type",
    "operator",
    "text",
    "rank",
    "percent",
    "bottom",
    "aboveAverage",
    "equalAverage",
    "stdDev",
  ])
    rule.set(name, undefined);
  for (const [name, value] of Object.entries(attributes)) rule.set(name, value);
  const overlay = format.overlay && Object.keys(format.overlay).length > 0 ? format.overlay : undefined;
  rule.set("dxfId", overlay && styles.overlayNumber(overlay)).set("stopIfTrue", format.stopIfTrue && 1);
  rule.replaceChildren(children);
}

interface RuleContent {
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
}

const formula = (text: string): XmlElement => textElement("formula", toFileFormula(text));

const TEXT_TYPES = {
  contains: "containsText",
  notContains: "notContainsText",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
} as const;

function contentOf(format: ConditionalFormat): RuleContent {
  const { rule } = format;
  switch (rule.kind) {
    case "custom":
      return { attributes: { type: "expression" }, children: [formula(rule.formula)] };
    case "cellValue":
      return {
        attributes: { type: "cellIs", operator: rule.operator },
        children: [rule.formula1, rule.formula2].flatMap((text) =>
          text === undefined ? [] : [formula(text)],
        ),
      };
    case "containsText":
      return {
        attributes: {
          type: TEXT_TYPES[rule.operator],
          operator: rule.operator === "contains" ? "containsText" : rule.operator,
          text: rule.text,
        },
        children: [formula(rule.formula ?? textFormula(rule, firstCell(format)))],
      };
    case "topBottom":
      return {
        attributes: {
          type: "top10",
          rank: rule.rank,
          percent: rule.percent ? 1 : undefined,
          bottom: rule.bottom ? 1 : undefined,
        },
        children: [],
      };
    case "aboveAverage":
      return {
        attributes: {
          type: "aboveAverage",
          aboveAverage: rule.below ? 0 : undefined,
          equalAverage: rule.orEqual ? 1 : undefined,
          stdDev: rule.deviations,
        },
        children: [],
      };
    case "duplicates":
      return { attributes: { type: rule.unique ? "uniqueValues" : "duplicateValues" }, children: [] };
    case "blanks": {
      const test = `LEN(TRIM(${firstCell(format)}))${rule.not ? ">0" : "=0"}`;
      return {
        attributes: { type: rule.not ? "notContainsBlanks" : "containsBlanks" },
        children: [formula(test)],
      };
    }
    case "errors": {
      const test = `ISERROR(${firstCell(format)})`;
      return {
        attributes: { type: rule.not ? "notContainsErrors" : "containsErrors" },
        children: [formula(rule.not ? `NOT(${test})` : test)],
      };
    }
    default:
      return { attributes: { type: typeOf(rule) }, children: scaleOf(rule) };
  }
}

/** The cell a rule's formulas are written for: the top left one of the rectangle around its areas. */
function firstCell({ areas }: ConditionalFormat): string {
  const { top, left } = boundingArea(areas) ?? { top: 0, left: 0 };
  return areaAddress({ top, left, bottom: top, right: left });
}

/** Excel stores the test of a text rule as a formula beside it (as its own dialog writes it). */
function textFormula(rule: Extract<ConditionalRule, { kind: "containsText" }>, cell: string): string {
  const text = `"${rule.text.replaceAll('"', '""')}"`;
  switch (rule.operator) {
    case "contains":
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    case "notContains":
      return `ISERROR(SEARCH(${text},${cell}))`;
    case "beginsWith":
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case "endsWith":
      return `RIGHT(${cell},LEN(${text}))=${text}`;
  }
}

type ScaleRule = Extract<ConditionalRule, { kind: "colorScale" | "dataBar" | "iconSet" | "other" }>;

const typeOf = (rule: ScaleRule): string => (rule.kind === "other" ? rule.type : rule.kind);

const point = ({ type, value }: ScalePoint): XmlElement =>
  element("cfvo", { type, val: value?.startsWith("=") ? toFileFormula(value) : value });

const color = (text: string | undefined): XmlElement =>
  element("color", { rgb: `FF${(text ?? "#000000").slice(1)}` });

function scaleOf(rule: ScaleRule): XmlElement[] {
  switch (rule.kind) {
    case "colorScale":
      return [
        element("colorScale", {}, ...rule.points.map(point), ...rule.points.map((item) => color(item.color))),
      ];
    case "dataBar":
      return [
        element(
          "dataBar",
          {},
          point(rule.minimum ?? { type: "min" }),
          point(rule.maximum ?? { type: "max" }),
          color(rule.color),
        ),
      ];
    case "iconSet":
      return [
        element(
          "iconSet",
          { iconSet: rule.set, reverse: rule.reverse ? 1 : undefined },
          ...rule.points.map(point),
        ),
      ];
    case "other":
      return [];
  }
}
