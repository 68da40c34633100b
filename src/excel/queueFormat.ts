import { areaAddress } from "../domain/binding/area";
import type { PlannedFormat } from "../domain/scorecard/sheetPlan";

export function queueFormat(sheet: Excel.Worksheet, { area, formula, color }: PlannedFormat): void {
  const { custom } = sheet.getRange(areaAddress(area)).conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.font.color = color;
}
