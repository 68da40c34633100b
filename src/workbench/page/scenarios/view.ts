import { parseArea } from "../../model/address";
import type { ConditionalFormat } from "../../model/parts";
import type { Workbook } from "../../model/workbook";
import type { View } from "./scenario";

/** How the add-in marks its own conditional formats, in every file it has touched. */
const isAddins = ({ rule }: ConditionalFormat): boolean =>
  rule.kind === "custom" && /^=?N\("kpi\.v\d+\|/.test(rule.formula);

export function viewOf(workbook: Workbook): View {
  const formats = (name: string): readonly ConditionalFormat[] =>
    workbook.sheetByName(name)?.conditionalFormats ?? [];
  return {
    sheets: workbook.sheets.map(({ name }) => name),
    value(name, address) {
      const area = parseArea(address);
      return (area && workbook.sheetByName(name)?.valueAt(area.top, area.left)) ?? null;
    },
    highlights: (name) => formats(name).filter(isAddins).length,
    rules: (name) => formats(name).filter((format) => !isAddins(format)).length,
  };
}
