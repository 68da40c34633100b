import type { FilterColumn, FilterCriteria } from "../../model/parts";
import { readFilters } from "../reading/filters";
import { element, type XmlElement } from "../xml/element";
import { encodeCellText } from "../xml/escape";
import { sameData } from "./same";

/** Brings the criteria of an autoFilter element up to date; those that are the same stay as they are written. */
export function writeFilters(filter: XmlElement, filters: readonly FilterColumn[]): void {
  const known = new Map(readFilters(filter).map((item) => [item.column, item.criteria]));
  for (const item of filter.all("filterColumn")) {
    const column = item.number("colId") ?? 0;
    const now = filters.find((one) => one.column === column);
    if (!now) item.remove();
    else if (!sameData(known.get(column), now.criteria))
      item.replaceChildren([criteriaElement(now.criteria)]);
  }
  for (const { column, criteria } of filters) {
    if (known.has(column)) continue;
    const next = filter.elements.find(
      (item) => item.local !== "filterColumn" || (item.number("colId") ?? 0) > column,
    );
    filter.insertBefore(next, element("filterColumn", { colId: column }, criteriaElement(criteria)));
  }
}

const OPERATORS: Readonly<Record<string, string | undefined>> = {
  "=": undefined,
  "<>": "notEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
};

function criteriaElement(criteria: FilterCriteria): XmlElement {
  const { filterOn, criterion1 = "", criterion2, operator, values = [], dynamicCriteria } = criteria;
  switch (filterOn) {
    case "Values":
      return element(
        "filters",
        { blank: values.includes("") ? 1 : undefined },
        ...values
          .filter((value) => value !== "")
          .map((value) => element("filter", { val: encodeCellText(value) })),
      );
    case "Dynamic":
      return element("dynamicFilter", {
        type: dynamicCriteria === "AboveAverage" ? "aboveAverage" : "belowAverage",
      });
    case "Custom":
    case "Other":
      return element(
        "customFilters",
        { and: criterion2 !== undefined && operator !== "Or" ? 1 : undefined },
        ...[criterion1, criterion2].flatMap((item) => (item === undefined ? [] : [customElement(item)])),
      );
    default:
      return element("top10", {
        top: filterOn.startsWith("Top") ? undefined : 0,
        percent: filterOn.endsWith("Percent") ? 1 : undefined,
        val: criterion1,
      });
  }
}

function customElement(criterion: string): XmlElement {
  const [, operator = "=", operand = ""] = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/.exec(criterion) ?? [];
  return element("customFilter", { operator: OPERATORS[operator], val: encodeCellText(operand) });
}
