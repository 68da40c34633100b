import type { FilterColumn, FilterCriteria } from "../../model/parts";
import type { XmlElement } from "../xml/element";
import { decodeCellText } from "../xml/escape";

const OPERATORS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** The criteria of an autoFilter element, by column from its left edge. */
export function readFilters(filter: XmlElement | undefined): FilterColumn[] {
  return (filter?.all("filterColumn") ?? []).flatMap((item) => {
    const kind = item.elements.find(({ local }) => local !== "extLst");
    return kind ? [{ column: item.number("colId") ?? 0, criteria: readCriteria(kind) }] : [];
  });
}

function readCriteria(kind: XmlElement): FilterCriteria {
  switch (kind.local) {
    case "filters":
      return kind.child("dateGroupItem") ? { filterOn: "Other" } : readValues(kind);
    case "customFilters":
      return readCustom(kind);
    case "top10": {
      const side = kind.flag("top", true) ? "Top" : "Bottom";
      const what = kind.flag("percent") ? "Percent" : "Items";
      return { filterOn: `${side}${what}`, criterion1: kind.get("val") ?? "10" };
    }
    case "dynamicFilter": {
      const type = kind.get("type");
      if (type === "aboveAverage") return { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" };
      return type === "belowAverage"
        ? { filterOn: "Dynamic", dynamicCriteria: "BelowAverage" }
        : { filterOn: "Other" };
    }
    default:
      return { filterOn: "Other" };
  }
}

function readValues(kind: XmlElement): FilterCriteria {
  const values = kind.all("filter").map((item) => decodeCellText(item.get("val") ?? ""));
  return { filterOn: "Values", values: [...values, ...(kind.flag("blank") ? [""] : [])] };
}

function readCustom(kind: XmlElement): FilterCriteria {
  const [criterion1, criterion2] = kind
    .all("customFilter")
    .map(
      (item) =>
        `${OPERATORS[item.get("operator") ?? "equal"] ?? "="}${decodeCellText(item.get("val") ?? "")}`,
    );
  return {
    filterOn: "Custom",
    ...(criterion1 !== undefined && { criterion1 }),
    ...(criterion2 !== undefined && { criterion2, operator: kind.flag("and") ? "And" : "Or" }),
  };
}
