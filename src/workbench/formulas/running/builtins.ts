import { intersect } from "../../model/geometry";
import { fit, rescueWith, stretchIf } from "./broadcast";
import { cellInfo, formulaText, isFormula } from "./cellInfo";
import { readReference } from "./indirect";
import type { LibraryFunction } from "./library";
import { isLocated } from "./locatedArray";
import type { Machine } from "./machine";
import { MATH_BUILTINS, asNumber, asText, comparable } from "./mathBuiltins";
import { bounding, combine, count, index, intersectHere, lines, offset, sheetNumber } from "./placeBuiltins";
import {
  BLANK_VALUE,
  errorValue,
  numberValue,
  readNumber,
  readText,
  truthValue,
  type RuntimeValue,
} from "./runtimeValues";

type Builtin = (machine: Machine, parameters: readonly RuntimeValue[]) => RuntimeValue;

/** The functions that compiled formulas call, and those where the library's own would not do. */
const BUILTINS: Readonly<Record<string, Builtin>> = {
  _V: (machine, [index]) => machine.fetch(indexOf(index), "value"),
  _R: (machine, [index]) => machine.fetch(indexOf(index), "located"),
  _M: (machine, [index]) => machine.fetch(indexOf(index), "masked"),
  _ONE: (machine, [value]) => intersectHere(machine, value),
  _RANGE: (machine, [a, b]) => combine(machine, a, b, bounding),
  _INTERSECT: (machine, [a, b]) => combine(machine, a, b, intersect),
  _ROW: (machine, [where]) => lines(machine, where, "row"),
  _COLUMN: (machine, [where]) => lines(machine, where, "column"),
  _ROWS: (_, [value]) => count(value, "height"),
  _COLUMNS: (_, [value]) => count(value, "width"),
  _AREAS: (_, [value]) => (isLocated(value) ? numberValue(value.areas.length) : errorValue("#VALUE!")),
  _SHEET: (machine, [which]) => sheetNumber(machine, which),
  _SHEETS: (machine, [which]) =>
    numberValue(isLocated(which) ? which.areas.length : machine.place.workbook.sheets.length),
  _OFFSET: offset,
  _INDIRECT: (machine, [text, style]) =>
    readReference(machine, readText(text ?? BLANK_VALUE), style === undefined || readNumber(style) !== 0),
  _INDEX: index,
  _CELL: cellInfo,
  _FORMULATEXT: (_, [where]) => formulaText(where),
  _ISFORMULA: (_, [where]) => truthValue(isFormula(where)),
  _FIT: (_, [value, ...others]) => fit(value ?? BLANK_VALUE, others),
  _IF: (_, parameters) => stretchIf(parameters),
  _IFERROR: (_, parameters) => rescueWith(parameters, () => true),
  _IFNA: (_, parameters) => rescueWith(parameters, (code) => code === "#N/A"),
  _CUSTOM: (machine, [site, ...parameters]) => machine.callCustom(indexOf(site), parameters),
  _N: (machine, [index]) => asNumber(machine.fetch(indexOf(index), "value")),
  _C: (machine, [index]) => comparable(machine.fetch(indexOf(index), "value")),
  _T: (machine, [index]) => asText(machine.fetch(indexOf(index), "value")),
  _NUM: (_, [value]) => asNumber(value ?? BLANK_VALUE),
  _CMP: (_, [value]) => comparable(value ?? BLANK_VALUE),
  _TXT: (_, [value]) => asText(value ?? BLANK_VALUE),
  ...MATH_BUILTINS,
  NOW: (machine) => numberValue(machine.now()),
  TODAY: (machine) => numberValue(Math.floor(machine.now())),
};

const indexOf = (value: RuntimeValue | undefined): number => (value?.kind === 1 ? value.value : -1);

export function builtinsOf(machine: Machine): Map<string, LibraryFunction> {
  return new Map(
    Object.entries(BUILTINS).map(([name, builtin]) => [
      name,
      (parameters: readonly RuntimeValue[]) => builtin(machine, parameters),
    ]),
  );
}
