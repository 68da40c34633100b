import { fixedAddress } from "../../model/references";
import { isCellError, type Scalar } from "../../model/values";
import type { ApiSet, Method } from "../../protocol/declaration";
import { isHandle } from "../../protocol/declaration";
import { read } from "../../protocol/members";
import { apiNotFound, invalidArgument } from "../../protocol/problem";
import type { App } from "../app";
import { declareClass } from "../declare";
import { functionNames } from "./functionNames";
import { handle, type HandleOf } from "../handles";
import { theArea } from "../places";

/** An argument as a formula spells it: cells, the result of another function, or a value. */
function argument(value: unknown): string {
  if (isHandle(value)) {
    if (value.type === "Range") {
      const { place } = value as HandleOf<"Range">;
      return fixedAddress(place.sheet.name, theArea(place));
    }
    if (value.type === "FunctionResult") return literal((value as HandleOf<"FunctionResult">).value);
    throw invalidArgument();
  }
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return matrix(value);
  return literal(value as Scalar);
}

function literal(value: Scalar): string {
  if (isCellError(value)) return value.error;
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  throw invalidArgument();
}

function matrix(rows: readonly unknown[]): string {
  const lines = rows.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  return `{${lines.map((line) => line.map((item) => literal(item as Scalar)).join()).join(";")}}`;
}

/** Functions that take any number of arguments get them as one list. */
const flat = (values: readonly unknown[]): readonly unknown[] => {
  const [only, ...others] = values;
  return others.length === 0 && Array.isArray(only) ? (only as unknown[]) : values;
};

function call(name: string): Method<HandleOf<"Functions">, App> {
  return {
    set: SET,
    call(_functions, values, app) {
      app.settle();
      const { workbook } = app;
      if (!workbook.calculator) throw apiNotFound(`Functions.${name}`);
      const given = flat(values).map(argument);
      while (given.at(-1) === "") given.pop();
      const formula = `=${name}(${given.join()})`;
      const value = workbook.calculator.evaluate(workbook, formula, workbook.activeSheet.id, 0, 0);
      return handle("FunctionResult", { value });
    },
  };
}

const SET: ApiSet = "1.2";

export const functions = declareClass("Functions", {
  methods: Object.fromEntries(functionNames.map(([member, name]) => [member, call(name)])),
});

export const functionResult = declareClass("FunctionResult", {
  scalars: {
    value: read("1.2", ({ value }) => (isCellError(value) ? null : (value ?? 0))),
    error: read("1.2", ({ value }) => (isCellError(value) ? value.error : null)),
  },
});
