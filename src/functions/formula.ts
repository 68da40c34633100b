import type { Answer, Example, KpiFunction } from "./declare";
import { isOptional, type Matrix } from "./parameters";

export const NAMESPACE = "KPI";

/** An example as it is typed into a cell: =KPI.SCORE(40,48,"lower"). */
export function formulaOf(declared: KpiFunction, { with: given }: Example): string {
  const parameters = Object.entries(declared.parameters);
  const last = parameters.findLastIndex(([name, parameter]) => name in given || !isOptional(parameter));
  // Excel takes no formula that lacks a required argument, so a blank one is written out.
  const written = parameters
    .slice(0, last + 1)
    .map(([name, parameter]) => literal(given[name] ?? (isOptional(parameter) ? undefined : "")));
  return `=${NAMESPACE}.${declared.id}(${written.join(",")})`;
}

function literal(value: Answer | undefined): string {
  if (value === undefined || value === null) return "";
  if (isMatrix(value))
    return `{${value.map((row) => row.map((cell) => literal(cell ?? "")).join(",")).join(";")}}`;
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

export function isMatrix(value: Answer | undefined): value is Matrix {
  return Array.isArray(value);
}

/** The arguments as Excel sends them: in the order of the parameters, null for what is left out. */
export function argumentsOf(declared: KpiFunction, { with: given }: Example): unknown[] {
  return Object.keys(declared.parameters).map((name) => given[name] ?? null);
}
