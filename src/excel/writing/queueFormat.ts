import { areaAddress } from "../../domain/binding/area";
import type { PlannedBars, PlannedChoices, PlannedFormat } from "../../domain/scorecard/sheet/sheetPlan";

export function queueFormat(sheet: Excel.Worksheet, { area, formula, color }: PlannedFormat): void {
  const { custom } = sheet.getRange(areaAddress(area)).conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.font.color = color;
}

export function queueBars(sheet: Excel.Worksheet, { area, most, color }: PlannedBars): void {
  const { dataBar } = sheet.getRange(areaAddress(area)).conditionalFormats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "Number", formula: String(most) };
  dataBar.positiveFormat.fillColor = color;
  dataBar.positiveFormat.gradientFill = false;
}

/** A list is a help and no fence: what is not on it may be typed. */
export function queueChoices(sheet: Excel.Worksheet, { area, list }: PlannedChoices): void {
  const { dataValidation } = sheet.getRange(areaAddress(area));
  dataValidation.rule = { list: { inCellDropDown: true, source: list.join(",") } };
  dataValidation.errorAlert = { message: "", showAlert: false, style: "Information", title: "" };
}
