import { shiftDecimals } from "../numbers";
import type { Comparator, Quantity } from "./quantity";

const signs: Readonly<Record<Exclude<Comparator, "between">, string>> = {
  ">=": "≥",
  "<=": "≤",
  ">": ">",
  "<": "<",
  "=": "",
};
const scaleNames: Readonly<Record<number, string>> = { 3: "k", 4: "万", 6: "M", 8: "亿" };

/** The short form in signs, the same in every language: ≥85%, 85→90分, 80~90%, TOP3, ↑20%. */
export function formatQuantity(quantity: Quantity): string {
  const { comparator, value, high, start, rank, change, relative } = quantity;
  const tail = unitTail(quantity);
  if (rank) return `TOP${value}${tail}`;
  if (comparator === "between") return `${amount(value, quantity)}~${amount(high ?? value, quantity)}${tail}`;
  const arrow = relative ? (change === "decrease" ? "↓" : "↑") : "";
  const level = `${signs[comparator]}${amount(value, quantity)}${tail}`;
  return start === undefined ? arrow + level : `${amount(start, quantity)}→${level}`;
}

function amount(value: number, { scale }: Quantity): string {
  const name = scale === undefined ? undefined : scaleNames[scale];
  return name ? `${shiftDecimals(value, -(scale ?? 0))}${name}` : String(value);
}

function unitTail({ unit, per }: Quantity): string {
  return `${unit ?? ""}${per ? `/${per}` : ""}`;
}
