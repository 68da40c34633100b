import type { Handle, ObjectClass } from "../protocol/declaration";
import type { App } from "./app";
import * as applicationClasses from "./application";
import * as conditionalFormatClasses from "./conditionalFormat";
import * as conditionalFormatCollectionClasses from "./conditionalFormatCollection";
import * as conditionalRangeFormatClasses from "./conditionalRangeFormat";
import * as conditionalRuleClasses from "./conditionalRules";
import * as rangeClasses from "./range";
import * as rangeBorderClasses from "./rangeBorder";
import * as rangeFillClasses from "./rangeFill";
import * as rangeFontClasses from "./rangeFont";
import * as rangeFormatClasses from "./rangeFormat";
import * as settingClasses from "./setting";
import * as workbookClasses from "./workbook";
import * as worksheetClasses from "./worksheet";
import * as worksheetCollectionClasses from "./worksheetCollection";

const modules: readonly object[] = [
  applicationClasses,
  conditionalFormatClasses,
  conditionalFormatCollectionClasses,
  conditionalRangeFormatClasses,
  conditionalRuleClasses,
  rangeClasses,
  rangeBorderClasses,
  rangeFillClasses,
  rangeFontClasses,
  rangeFormatClasses,
  settingClasses,
  workbookClasses,
  worksheetClasses,
  worksheetCollectionClasses,
];

function isClass(item: unknown): item is ObjectClass<Handle, App> {
  return typeof item === "object" && item !== null && "scalars" in item && "methods" in item;
}

/** Every class of Excel's object model this stand-in has. */
export const classes: readonly ObjectClass<Handle, App>[] = modules.flatMap((module) =>
  Object.values(module).filter(isClass),
);
