import type { FilterCriteria } from "../../model/parts";
import { anything, listOf, number, oneOf, optional, record, text, either } from "../../protocol/parameters";
import { invalidArgument } from "../../protocol/problem";

const FILTERED = [
  "Values",
  "Custom",
  "TopItems",
  "TopPercent",
  "BottomItems",
  "BottomPercent",
  "Dynamic",
] as const;

const word = either(text, number);

/** A filter as Office.js gives it. Colours, icons and dates that depend on today are refused. */
export function readCriteria(value: unknown): FilterCriteria {
  const fields = record(value);
  const wanted = fields.filterOn;
  if (typeof wanted === "string" && /color|icon/i.test(wanted))
    throw invalidArgument("Rows are not filtered by colours or icons here.");
  const filterOn = oneOf(...FILTERED)(wanted);
  const text1 = optional(word, undefined)(fields.criterion1);
  const text2 = optional(word, undefined)(fields.criterion2);
  const values = optional(listOf(anything), undefined)(fields.values);
  const dynamic = optional(
    oneOf("AboveAverage", "BelowAverage"),
    undefined,
  )(fields.dynamicCriteria === "Unknown" ? undefined : fields.dynamicCriteria);
  if (filterOn === "Values" && !values) throw invalidArgument();
  if (filterOn === "Dynamic" && !dynamic)
    throw invalidArgument("Only above and below average are known of the dynamic filters.");
  if (filterOn !== "Values" && filterOn !== "Dynamic" && text1 === undefined) throw invalidArgument();
  return {
    filterOn,
    ...(text1 !== undefined && { criterion1: String(text1) }),
    ...(text2 !== undefined && { criterion2: String(text2) }),
    ...(text2 !== undefined && { operator: optional(oneOf("And", "Or"), "And")(fields.operator) }),
    ...(values && { values: values.map(valueText) }),
    ...(dynamic && { dynamicCriteria: dynamic }),
  };
}

/** A value is the text its cell shows; dates by their parts are not read. */
function valueText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument("Values to filter by are the texts cells show.");
  return value;
}

/** As Office.js reads them. */
export const writtenCriteria = (criteria: FilterCriteria): object => ({
  criterion1: criteria.criterion1 ?? "",
  criterion2: criteria.criterion2 ?? "",
  color: "",
  operator: criteria.operator ?? "And",
  icon: null,
  dynamicCriteria: criteria.dynamicCriteria ?? "Unknown",
  subField: "",
  filterOn: criteria.filterOn === "Other" ? "Custom" : criteria.filterOn,
  ...(criteria.values && { values: criteria.values }),
});
