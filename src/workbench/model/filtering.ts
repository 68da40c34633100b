import { intersect, type Area } from "./geometry";
import type { FilterColumn, FilterCriteria, RowLook } from "./parts";
import type { Sheet } from "./sheet";
import { displayText } from "./text";
import type { Workbook } from "./workbook";

/** Hides the rows below the header that any criterion leaves out, and shows the others. */
export function filterRows(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  filters: readonly FilterColumn[],
): void {
  const tests = filters.map(({ column, criteria }) => {
    const values = { ...area, top: area.top + 1, left: area.left + column, right: area.left + column };
    return { column: area.left + column, passes: testOf(workbook, sheet, values, criteria) };
  });
  const rows = new Map(sheet.rows);
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const { hidden: _hidden, ...look }: RowLook = rows.get(row) ?? {};
    if (!tests.every(({ column, passes }) => passes(row, column))) rows.set(row, { ...look, hidden: true });
    else if (Object.keys(look).length > 0) rows.set(row, look);
    else rows.delete(row);
  }
  workbook.change(
    sheet,
    { rows },
    { type: "sheetParts", sheetId: sheet.id, part: "rows", actor: workbook.actor },
  );
}

type Test = (row: number, column: number) => boolean;

function testOf(workbook: Workbook, sheet: Sheet, values: Area, criteria: FilterCriteria): Test {
  const text: (row: number, column: number) => string = (row, column) => {
    const { numberFormat } = workbook.styles.get(sheet.styleAt(row, column));
    return displayText(sheet.valueAt(row, column), numberFormat);
  };
  const number = (row: number, column: number): number | undefined => {
    const value = sheet.valueAt(row, column);
    return typeof value === "number" ? value : undefined;
  };
  switch (criteria.filterOn) {
    case "Values": {
      const wanted = new Set((criteria.values ?? []).map((value) => value.toLowerCase()));
      return (row, column) => wanted.has(text(row, column).toLowerCase());
    }
    case "Custom": {
      const tests = [criteria.criterion1, criteria.criterion2].flatMap((item) =>
        item === undefined ? [] : [comparison(item)],
      );
      const isOr = criteria.operator === "Or";
      return (row, column) => {
        const answers = tests.map((test) => test(text(row, column), number(row, column)));
        return isOr ? answers.some(Boolean) : answers.every(Boolean);
      };
    }
    case "Dynamic": {
      const numbers = numbersIn(sheet, values);
      const mean = numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length);
      const isAbove = criteria.dynamicCriteria === "AboveAverage";
      return (row, column) => {
        const value = number(row, column);
        return value !== undefined && (isAbove ? value > mean : value < mean);
      };
    }
    case "Other":
      // What this model cannot read hides the rows it hides now.
      return (row) => !sheet.rows.get(row)?.hidden;
    default: {
      const limit = rankLimit(numbersIn(sheet, values), criteria);
      const isTop = criteria.filterOn.startsWith("Top");
      return (row, column) => {
        const value = number(row, column);
        return value !== undefined && (isTop ? value >= limit : value <= limit);
      };
    }
  }
}

function numbersIn(sheet: Sheet, area: Area): number[] {
  const used = sheet.usedArea();
  const seen = used && intersect(used, area);
  const numbers: number[] = [];
  for (let row = seen?.top ?? 0; seen && row <= seen.bottom; row++) {
    const value = sheet.valueAt(row, area.left);
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

/** The last value that is still among the first so many, or so many per cent. */
function rankLimit(numbers: readonly number[], { filterOn, criterion1 = "10" }: FilterCriteria): number {
  const sorted = [...numbers].sort((a, b) => (filterOn.startsWith("Top") ? b - a : a - b));
  const wanted = Number(criterion1);
  const count = filterOn.endsWith("Percent") ? Math.floor((sorted.length * wanted) / 100) : wanted;
  return sorted[Math.min(sorted.length, Math.max(1, count)) - 1] ?? 0;
}

/** `>=5`, `<>x`, `=a*`: an operator and a number, or a text with wildcards. */
function comparison(criterion: string): (text: string, number: number | undefined) => boolean {
  const [, operator = "=", operand = ""] = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/.exec(criterion) ?? [];
  const limit = operand.trim() === "" ? NaN : Number(operand);
  if (!Number.isNaN(limit)) {
    return (_text, number) => number !== undefined && compares(operator, number - limit);
  }
  const source = operand
    .replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll("*", "[\\s\\S]*")
    .replaceAll("?", "[\\s\\S]");
  const pattern = new RegExp(`^${source}$`, "iu");
  if (operator === "=" || operator === "<>") return (text) => pattern.test(text) === (operator === "=");
  return (text) => compares(operator, text.localeCompare(operand));
}

function compares(operator: string, difference: number): boolean {
  switch (operator) {
    case "<>":
      return difference !== 0;
    case ">=":
      return difference >= 0;
    case "<=":
      return difference <= 0;
    case ">":
      return difference > 0;
    case "<":
      return difference < 0;
    default:
      return difference === 0;
  }
}
