import { intersect, type Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { isCellError, type Scalar } from "../../model/values";
import type { Method } from "../../protocol/declaration";
import { oneOf, optional } from "../../protocol/parameters";
import { method } from "../../protocol/members";
import { invalidArgument } from "../../protocol/problem";
import type { App } from "../app";
import { joinCells } from "./areaList";
import { found } from "../collection";
import { areasOn, type HandleOf, type Place } from "../handles";

const KINDS = [
  "Blanks",
  "Constants",
  "Formulas",
  "Visible",
  "ConditionalFormats",
  "DataValidations",
  "SameConditionalFormat",
  "SameDataValidation",
] as const;
type Kind = (typeof KINDS)[number];

const VALUES = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;
type ValueWord = (typeof VALUES)[number];

function isOfKind(value: Scalar, word: ValueWord): boolean {
  if (word === "All") return true;
  if (isCellError(value)) return word.includes("Errors");
  if (typeof value === "number") return word.includes("Number");
  return word.includes(typeof value === "boolean" ? "Logical" : "Text");
}

type Test = (row: number, column: number) => boolean;

function testOf(sheet: Sheet, kind: Kind, word: ValueWord): Test {
  const covers = (areas: readonly Area[]): Test => {
    return (row, column) =>
      areas.some((area) => intersect(area, { top: row, bottom: row, left: column, right: column }));
  };
  switch (kind) {
    case "Blanks":
      return (row, column) => sheet.valueAt(row, column) === null;
    case "Constants":
    case "Formulas":
      return (row, column) => {
        const cell = sheet.cells.get(row, column);
        if (!cell || (cell.formula !== undefined) !== (kind === "Formulas")) return false;
        return (kind === "Formulas" || cell.value !== null) && isOfKind(cell.value, word);
      };
    case "Visible":
      return (row, column) => !sheet.rows.get(row)?.hidden && !sheet.columns.get(column)?.hidden;
    case "ConditionalFormats":
      return covers(sheet.conditionalFormats.flatMap(({ areas }) => areas));
    case "DataValidations":
      return covers(sheet.validations.flatMap(({ areas }) => areas));
    case "SameConditionalFormat":
    case "SameDataValidation":
      throw invalidArgument("Cells with the same rule as the active one cannot be asked for here.");
  }
}

/** Looked for where the sheet is used; a whole sheet has no end of blanks. */
function special(
  app: App,
  { sheet, areas }: Place,
  kind: Kind,
  word: ValueWord,
): HandleOf<"RangeAreas"> | null {
  app.settle();
  const used = sheet.usedArea();
  const test = testOf(sheet, kind, word);
  const cells: [number, number][] = [];
  for (const area of areas) {
    const seen = used && intersect(area, used);
    if (!seen) continue;
    for (let row = seen.top; row <= seen.bottom; row++) {
      for (let column = seen.left; column <= seen.right; column++) {
        if (test(row, column)) cells.push([row, column]);
      }
    }
  }
  return cells.length > 0 ? areasOn(sheet, joinCells(cells)) : null;
}

const kindOf = oneOf(...KINDS);
const wordOf = optional(oneOf(...VALUES), "All");

/** The same two methods for one range and for several. */
export const specialCells = <K extends "Range" | "RangeAreas">(): Record<
  string,
  Method<HandleOf<K>, App>
> => ({
  getSpecialCells: method("1.9", [kindOf, wordOf], (item: HandleOf<K>, [kind, word], app: App) =>
    found(special(app, (item as HandleOf<"Range">).place, kind, word)),
  ),
  getSpecialCellsOrNullObject: method("1.9", [kindOf, wordOf], (item: HandleOf<K>, [kind, word], app: App) =>
    special(app, (item as HandleOf<"Range">).place, kind, word),
  ),
});
