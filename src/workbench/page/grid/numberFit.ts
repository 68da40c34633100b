import { displayText, type DataLocale } from "../../model/text";

/** How wide a text is in the cell's font, in pixels. */
export type Measure = (text: string) => number;

/** A General number gives up decimals, then turns scientific, before it gives up: as many digits as fit. */
export function fitNumber(
  value: number,
  numberFormat: string | undefined,
  locale: DataLocale,
  width: number,
  measure: Measure,
): string {
  const full = displayText(value, numberFormat, locale);
  if (full === "" || measure(full) <= width) return full;
  const general = numberFormat === undefined || numberFormat.toLowerCase() === "general";
  return (general && shorter(value, width, measure)) || hashes(width, measure);
}

function shorter(value: number, width: number, measure: Measure): string | undefined {
  const whole = Math.abs(value) < 1e11 && String(Math.trunc(Math.abs(value))).length;
  for (let decimals = 9; whole && decimals >= 0; decimals--) {
    const text = String(Number(value.toFixed(decimals)));
    if (!text.includes("e") && measure(text) <= width) return text;
  }
  for (let digits = 5; digits >= 0; digits--) {
    const text = value
      .toExponential(digits)
      .replace(/e([+-])(\d)$/, "e$10$2")
      .toUpperCase();
    if (measure(text) <= width) return text;
  }
  return undefined;
}

/** What Excel shows where no number fits. */
function hashes(width: number, measure: Measure): string {
  return "#".repeat(Math.max(1, Math.floor(width / Math.max(1, measure("#")))));
}
