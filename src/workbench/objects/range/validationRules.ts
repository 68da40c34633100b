import { fixedAddress } from "../../model/references";
import type { DataValidation } from "../../model/parts";
import { isHandle } from "../../protocol/declaration";
import { invalidArgument } from "../../protocol/problem";
import { boolean, optional, record, text } from "../../protocol/parameters";
import { comparisonName, comparisonNamed, takesTwo } from "../conditionalFormats/comparisons";
import type { HandleOf } from "../handles";
import { theArea } from "../places";

type Rule = Readonly<Record<string, unknown>>;
type RuleParts = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "showDropDown">;

/** Office.js names by the file format's. */
export const TYPE_NAMES: Readonly<Record<string, string>> = {
  none: "None",
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** Keys of the rule object by the file format's types. */
const KEYS: Readonly<Record<string, string>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

/** `{ list: { source: "A,B" } }` or `{ decimal: { formula1: 0, formula2: 1, operator: "Between" } }`. */
export function readRule(rule: Rule): RuleParts {
  const [key, ...others] = Object.keys(rule).filter(
    (name) => rule[name] !== undefined && rule[name] !== null,
  );
  if (key === undefined || others.length > 0) throw invalidArgument();
  const parts = record(rule[key]);
  if (key === "list") {
    const inCellDropDown = optional(boolean, true)(parts.inCellDropDown);
    return { type: "list", formula1: readOperand(parts.source), showDropDown: inCellDropDown };
  }
  if (key === "custom") return { type: "custom", formula1: text(parts.formula) };
  const type = Object.entries(KEYS).find(([, name]) => name === key)?.[0];
  if (type === undefined) throw invalidArgument();
  const operator = comparisonNamed(parts.operator);
  return {
    type,
    operator,
    formula1: readOperand(parts.formula1),
    ...(takesTwo(operator) && { formula2: readOperand(parts.formula2) }),
  };
}

/** A number, a formula, a list of words or a range. */
function readOperand(value: unknown): string {
  if (isHandle(value) && value.type === "Range") {
    const { place } = value as HandleOf<"Range">;
    return `=${fixedAddress(place.sheet.name, theArea(place))}`;
  }
  if (typeof value === "number") return String(value);
  return text(value);
}

export function writeRule({
  type,
  operator,
  formula1 = "",
  formula2,
  showDropDown = true,
}: DataValidation): Rule {
  if (type === "list") return { list: { inCellDropDown: showDropDown, source: formula1 } };
  if (type === "custom") return { custom: { formula: formula1 } };
  const key = KEYS[type];
  if (key === undefined) return {};
  return {
    [key]: {
      formula1: numberOrText(formula1),
      ...(formula2 !== undefined && { formula2: numberOrText(formula2) }),
      operator: comparisonName(operator ?? "between"),
    },
  };
}

const numberOrText = (formula: string): string | number =>
  formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : formula;
