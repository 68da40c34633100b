import type { Parameter } from "../protocol/declaration";
import { invalidArgument } from "../protocol/problem";

/** "red", "#F00" and "#ff0000" as Excel keeps them: #FF0000. */
export function readColor(text: string): string | undefined {
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex) return `#${hex.toUpperCase()}`;
  return NAMED[text.toLowerCase()];
}

/** The sixteen names HTML 4 gives colours, and the few Excel's documentation uses besides. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  orange: "#FFA500",
};

/** A colour as Excel takes one: `#RRGGBB` or a name. */
export const color: Parameter<string> = (value) => {
  const read = typeof value === "string" ? readColor(value) : undefined;
  if (read === undefined) throw invalidArgument();
  return read;
};
