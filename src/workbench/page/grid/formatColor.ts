import { formatColor as colorOf } from "numfmt";
import type { Scalar } from "../../model/values";

/** The eight colours a number format can name, as Excel paints them. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  magenta: "#FF00FF",
  cyan: "#00FFFF",
};

/** The colour that [Red] and its like give this value; undefined when the format names none. */
export function formatColor(numberFormat: string | undefined, value: Scalar): string | undefined {
  if (!numberFormat?.includes("[") || (typeof value !== "number" && typeof value !== "string"))
    return undefined;
  try {
    const color: unknown = colorOf(numberFormat, value, { throws: false });
    return typeof color === "string" ? (NAMED[color.toLowerCase()] ?? color) : undefined;
  } catch {
    return undefined;
  }
}
