import type { Answer, Example, KpiFunction } from "./declare";
import type { Matrix } from "./parameters";

export const NAMESPACE = "KPI";

/** An example as it is typed into a cell: =KPI.SCORE(40,48,"lower"). */
export function formulaOf(declared: KpiFunction, { with: given }: Example): string {
  const names = Object.keys(declared.parameters);
  const last = names.reduce((end, name, index) => (name in given ? index : end), -1);
  const written = names.slice(0, last + 1).map((name) => literal(given[name]));
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
