import { itemNotFound } from "../../protocol/problem";
import { boolean, integer, optional } from "../../protocol/parameters";
import { follow, method, read, write } from "../../protocol/members";
import { found } from "../collection";
import {
  changeFormat,
  formatOf,
  priorityOn,
  setFormats,
  setPriority,
  typeOf,
  type FormatType,
} from "./conditionalFormats";
import { declareClass } from "../declare";
import { areasOn, handle, rangeOn, type HandleOf } from "../handles";

type FormatHandle = HandleOf<"ConditionalFormat">;

function priorityOf({ sheet, key, place }: FormatHandle): number {
  const index = place
    ? priorityOn(place, key)
    : sheet.conditionalFormats.findIndex((format) => format.key === key);
  if (index < 0) throw itemNotFound();
  return index;
}

/** The class of the part that belongs to each kind. */
const PARTS = {
  Custom: "CustomConditionalFormat",
  CellValue: "CellValueConditionalFormat",
  ContainsText: "TextConditionalFormat",
  TopBottom: "TopBottomConditionalFormat",
  PresetCriteria: "PresetCriteriaConditionalFormat",
  ColorScale: "ColorScaleConditionalFormat",
  DataBar: "DataBarConditionalFormat",
  IconSet: "IconSetConditionalFormat",
} as const;

function part({ sheet, key }: FormatHandle, type: FormatType) {
  return typeOf(formatOf(sheet, key).rule) === type ? handle(PARTS[type], { sheet, key }) : null;
}

/** `custom` of a format of another kind is refused … */
const demanded = (type: FormatType) =>
  follow("1.6", (format: FormatHandle) => {
    return found(part(format, type));
  });

/** … while `customOrNullObject` is null. */
const offered = (type: FormatType) => follow("1.6", (format: FormatHandle) => part(format, type));

/** These kinds colour every cell, so that nothing is left to stop. */
const UNSTOPPABLE: ReadonlySet<FormatType> = new Set(["DataBar", "ColorScale", "IconSet"]);

function theRange({ sheet, key }: FormatHandle): HandleOf<"Range"> | null {
  const [area, ...others] = formatOf(sheet, key).areas;
  return area && others.length === 0 ? rangeOn(sheet, area) : null;
}

export const conditionalFormat = declareClass("ConditionalFormat", {
  identity: (format) => ({ Id: String(priorityOf(format)) }),
  scalars: {
    id: read("1.6", (format: FormatHandle) => String(priorityOf(format))),
    priority: write("1.6", integer, priorityOf, ({ sheet, key, place }, priority, app) =>
      setPriority(app, sheet, key, place, priority),
    ),
    stopIfTrue: write(
      "1.6",
      optional(boolean, null),
      ({ sheet, key }) => {
        const { rule, stopIfTrue = false } = formatOf(sheet, key);
        return UNSTOPPABLE.has(typeOf(rule)) ? null : stopIfTrue;
      },
      (format, stop, app) => changeFormat(app, format, (old) => ({ ...old, stopIfTrue: stop ?? false })),
    ),
    type: read("1.6", ({ sheet, key }) => typeOf(formatOf(sheet, key).rule)),
  },
  navigations: {
    custom: demanded("Custom"),
    customOrNullObject: offered("Custom"),
    cellValue: demanded("CellValue"),
    cellValueOrNullObject: offered("CellValue"),
    textComparison: demanded("ContainsText"),
    textComparisonOrNullObject: offered("ContainsText"),
    topBottom: demanded("TopBottom"),
    topBottomOrNullObject: offered("TopBottom"),
    preset: demanded("PresetCriteria"),
    presetOrNullObject: offered("PresetCriteria"),
    colorScale: demanded("ColorScale"),
    colorScaleOrNullObject: offered("ColorScale"),
    dataBar: demanded("DataBar"),
    dataBarOrNullObject: offered("DataBar"),
    iconSet: demanded("IconSet"),
    iconSetOrNullObject: offered("IconSet"),
  },
  methods: {
    delete: method("1.6", [], ({ sheet, key }, _none, app) => {
      const gone = formatOf(sheet, key);
      setFormats(
        app,
        sheet,
        sheet.conditionalFormats.filter((format) => format !== gone),
      );
    }),
    getRange: method("1.6", [], (format) => {
      return found(theRange(format));
    }),
    getRangeOrNullObject: method("1.6", [], (format) => theRange(format)),
    getRanges: method("1.9", [], ({ sheet, key }) => areasOn(sheet, formatOf(sheet, key).areas)),
  },
});
