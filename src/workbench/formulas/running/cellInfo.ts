import { areaAddress, quoteSheetName } from "../../model/address";
import type { Cell } from "../../model/cell";
import { isLocated } from "./locatedArray";
import type { Machine } from "./machine";
import {
  BLANK_VALUE,
  errorValue,
  firstOf,
  numberValue,
  readText,
  textValue,
  toRuntime,
  type RuntimeValue,
} from "./runtimeValues";

function cellOf(where: RuntimeValue | undefined): Cell | undefined {
  const place = isLocated(where) ? where.areas[0] : undefined;
  return place?.sheet.cellAt(place.area.top, place.area.left);
}

export function formulaText(where: RuntimeValue | undefined): RuntimeValue {
  const formula = cellOf(where)?.formula;
  return formula === undefined ? errorValue("#N/A") : textValue(formula);
}

export const isFormula = (where: RuntimeValue | undefined): boolean => cellOf(where)?.formula !== undefined;

/** CELL: what it can tell without knowing how the cell is drawn. */
export function cellInfo(machine: Machine, [what, where]: readonly RuntimeValue[]): RuntimeValue {
  const { place } = machine;
  const at = isLocated(where) ? where.areas[0] : undefined;
  const sheet = at?.sheet ?? place.sheet;
  const [row, column] = at ? [at.area.top, at.area.left] : [place.row, place.column];
  switch (readText(what ?? BLANK_VALUE).toLowerCase()) {
    case "address": {
      const address = areaAddress({ top: row, left: column, bottom: row, right: column });
      const fixed = address.replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
      return textValue(sheet === place.sheet ? fixed : `${quoteSheetName(sheet.name)}!${fixed}`);
    }
    case "row":
      return numberValue(row + 1);
    case "col":
      return numberValue(column + 1);
    case "contents":
      return toRuntime(sheet.valueAt(row, column));
    case "type":
      return textValue(
        { 0: "b", 2: "l" }[firstOf(toRuntime(sheet.valueAt(row, column))).kind as 0 | 2] ?? "v",
      );
    case "filename":
      return textValue(`[${place.workbook.name}]${sheet.name}`);
    default:
      return errorValue("#VALUE!");
  }
}
