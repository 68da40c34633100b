import type { Severity } from "../../application/views/findings";
import { highlightFormula } from "../../application/marks/highlights";
import { areaAddress, type Area } from "../../domain/binding/area";

/**
 * Fills only, so that the person's fonts and borders show through. Orange, yellow and blue stay apart for every kind
 * of colour blindness, and each is a step lighter than the one before; black text reads well on all three, and
 * Excel's dark mode darkens fill and text together.
 */
export const highlightFills: Readonly<Record<Severity, string>> = {
  error: "#F2A477",
  warning: "#FFE08A",
  hint: "#CFE3F7",
};

export function queueHighlight(
  sheet: Excel.Worksheet,
  {
    tag,
    severity,
    areas,
  }: { readonly tag: string; readonly severity: Severity; readonly areas: readonly Area[] },
): void {
  const ranges = sheet.getRanges(areas.map(areaAddress).join(","));
  const { custom } = ranges.conditionalFormats.add("Custom");
  custom.rule.formula = highlightFormula(tag);
  custom.format.fill.color = highlightFills[severity];
}
