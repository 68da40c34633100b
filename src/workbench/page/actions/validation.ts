import { contains, type Position } from "../../model/geometry";
import type { ComparisonOperator, DataValidation } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import { displayText, readEntry, type DataLocale } from "../../model/text";
import type { Scalar } from "../../model/values";
import type { Workbook } from "../../model/workbook";
import { findPlace } from "./places";

export function validationAt(sheet: Sheet, { row, column }: Position): DataValidation | undefined {
  return sheet.validations.find(({ areas }) => areas.some((area) => contains(area, row, column)));
}

/** What a list validation offers: typed after commas, or the texts of a range; undefined when it is no list. */
export function choicesAt(
  workbook: Workbook,
  sheet: Sheet,
  at: Position,
  locale: DataLocale,
): readonly string[] | undefined {
  const rule = validationAt(sheet, at);
  if (rule?.type !== "list" || rule.formula1 === undefined) return undefined;
  const source = rule.formula1;
  if (!source.startsWith("=")) return typedChoices(source);
  const place = findPlace(workbook, source.slice(1).replaceAll("$", ""), sheet);
  if (!place) return undefined;
  const texts: string[] = [];
  for (const [row, column, cell] of place.sheet.cells.entries(place.area)) {
    const { numberFormat } = workbook.styles.get(cell.style);
    const text = displayText(place.sheet.valueAt(row, column), numberFormat, locale);
    if (text !== "") texts.push(text);
  }
  return texts;
}

const typedChoices = (source: string): readonly string[] =>
  source
    .replace(/^"|"$/g, "")
    .split(",")
    .map((choice) => choice.trim());

/** Whether a typed text may be entered. A rule that only warns lets everything through. */
export function mayEnter(
  workbook: Workbook,
  sheet: Sheet,
  at: Position,
  text: string,
  locale: DataLocale,
): boolean {
  const rule = validationAt(sheet, at);
  if (!rule || text === "" || text.startsWith("=")) return true;
  if (/warning|information/i.test(rule.alert?.style ?? "")) return true;
  const choices = choicesAt(workbook, sheet, at, locale);
  if (choices) return choices.includes(text);
  const { value } = readEntry(text);
  return fits(workbook, sheet, at, rule, value, text);
}

function fits(
  workbook: Workbook,
  sheet: Sheet,
  at: Position,
  rule: DataValidation,
  value: Scalar,
  text: string,
): boolean {
  const limit = (formula: string | undefined): number | undefined => {
    if (formula === undefined) return undefined;
    const bare = Number(formula.replace(/^=/, ""));
    if (!Number.isNaN(bare)) return bare;
    const found = workbook.calculator?.evaluate(workbook, asFormula(formula), sheet.id, at.row, at.column);
    return typeof found === "number" ? found : undefined;
  };
  if (rule.type === "textLength")
    return compare(text.length, rule.operator, limit(rule.formula1), limit(rule.formula2));
  if (!["whole", "decimal", "date", "time"].includes(rule.type)) return true;
  if (typeof value !== "number" || (rule.type === "whole" && !Number.isInteger(value))) return false;
  return compare(value, rule.operator, limit(rule.formula1), limit(rule.formula2));
}

const asFormula = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);

/** A limit that could not be worked out does not stand in the way. */
function compare(
  value: number,
  operator: ComparisonOperator = "between",
  first: number | undefined,
  second: number | undefined,
): boolean {
  if (first === undefined) return true;
  const [low, high] = [Math.min(first, second ?? first), Math.max(first, second ?? first)];
  const tests: Readonly<Record<ComparisonOperator, boolean>> = {
    between: value >= low && value <= high,
    notBetween: value < low || value > high,
    equal: value === first,
    notEqual: value !== first,
    greaterThan: value > first,
    lessThan: value < first,
    greaterThanOrEqual: value >= first,
    lessThanOrEqual: value <= first,
  };
  return tests[operator];
}
