import { intersect, type Area } from "../../model/geometry";
import type { ConditionalFormat, ConditionalRule } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import { invalidArgument } from "../../protocol/problem";
import { changeSheet } from "../change";
import type { App } from "../app";
import { found } from "../collection";
import type { Place } from "../handles";
import { refuseProtected } from "../protected";

/** Kinds of conditional format as Office.js names them. */
export const FORMAT_TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

export type FormatType = (typeof FORMAT_TYPES)[number];

const TYPE_OF: Readonly<Record<ConditionalRule["kind"], FormatType>> = {
  custom: "Custom",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  topBottom: "TopBottom",
  aboveAverage: "PresetCriteria",
  duplicates: "PresetCriteria",
  blanks: "PresetCriteria",
  errors: "PresetCriteria",
  containsText: "ContainsText",
  cellValue: "CellValue",
  // Kinds the model keeps without reading them: dates ("yesterday", "last week").
  other: "PresetCriteria",
};

export const typeOf = (rule: ConditionalRule): FormatType => TYPE_OF[rule.kind];

/** What a new conditional format says before its rule is set. */
const FRESH: Readonly<Record<FormatType, ConditionalRule>> = {
  Custom: { kind: "custom", formula: "" },
  DataBar: { kind: "dataBar", color: "#638EC6" },
  ColorScale: {
    kind: "colorScale",
    points: [
      { type: "min", color: "#F8696B" },
      { type: "percentile", value: "50", color: "#FFEB84" },
      { type: "max", color: "#63BE7B" },
    ],
  },
  IconSet: {
    kind: "iconSet",
    set: "3TrafficLights1",
    points: [
      { type: "percent", value: "0" },
      { type: "percent", value: "33" },
      { type: "percent", value: "67" },
    ],
  },
  TopBottom: { kind: "topBottom", rank: 10, percent: false, bottom: false },
  PresetCriteria: { kind: "blanks", not: true },
  ContainsText: { kind: "containsText", operator: "contains", text: "" },
  CellValue: { kind: "cellValue", operator: "equal", formula1: "=0" },
};

/** The formats that touch a place, the strongest first. */
export function formatsOn({ sheet, areas }: Place): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) => touches(format, areas));
}

/** The place of a format among those that touch a place; -1 where it is none of them. */
export function priorityOn({ sheet, areas }: Place, key: string): number {
  let before = 0;
  for (const format of sheet.conditionalFormats) {
    const isThere = touches(format, areas);
    if (format.key === key) return isThere ? before : -1;
    if (isThere) before += 1;
  }
  return -1;
}

function touches(format: ConditionalFormat, areas: readonly Area[]): boolean {
  return format.areas.some((own) => areas.some((area) => intersect(own, area)));
}

export function formatOf(sheet: Sheet, key: string): ConditionalFormat {
  return found(sheet.conditionalFormats.find((format) => format.key === key));
}

/** The rule when it is of this kind; asking a format for another kind's part is refused, as in Excel. */
export function ruleOf<K extends ConditionalRule["kind"]>(
  { sheet, key }: { readonly sheet: Sheet; readonly key: string },
  kind: K,
): Extract<ConditionalRule, { kind: K }> {
  const { rule } = formatOf(sheet, key);
  if (rule.kind !== kind) throw invalidArgument();
  return rule as Extract<ConditionalRule, { kind: K }>;
}

export function setFormats(app: App, sheet: Sheet, conditionalFormats: readonly ConditionalFormat[]): void {
  refuseProtected(sheet);
  changeSheet(app, sheet, "conditionalFormats", { conditionalFormats });
}

export function changeFormat(
  app: App,
  { sheet, key }: { readonly sheet: Sheet; readonly key: string },
  change: (format: ConditionalFormat) => ConditionalFormat,
): void {
  const old = formatOf(sheet, key);
  setFormats(
    app,
    sheet,
    sheet.conditionalFormats.map((format) => (format === old ? dropOrigin(change(format)) : format)),
  );
}

/** Saving leaves a format as it stands in the file only while it still is the same. */
function dropOrigin({ origin: _origin, ...format }: ConditionalFormat): ConditionalFormat {
  return format;
}

/** New formats go first. */
export function addFormat(app: App, { sheet, areas }: Place, type: FormatType): string {
  const key = app.newKey("format");
  setFormats(app, sheet, [{ key, areas, rule: FRESH[type] }, ...sheet.conditionalFormats]);
  return key;
}

/** Puts a format at a priority among those of its collection; negative numbers count from the end. */
export function setPriority(
  app: App,
  sheet: Sheet,
  key: string,
  place: Place | undefined,
  priority: number,
): void {
  const collection = place ? formatsOn(place) : sheet.conditionalFormats;
  const at = priority < 0 ? collection.length + priority : priority;
  const format = formatOf(sheet, key);
  if (at < 0 || at >= collection.length) throw invalidArgument();
  const others = sheet.conditionalFormats.filter((other) => other !== format);
  const next = collection.filter((other) => other !== format)[at];
  const index = next ? others.indexOf(next) : others.length;
  setFormats(app, sheet, [...others.slice(0, index), format, ...others.slice(index)]);
}
