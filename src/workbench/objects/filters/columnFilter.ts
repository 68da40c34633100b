import type { FilterCriteria } from "../../model/parts";
import { anything, either, integer, listOf, number, oneOf, optional, text } from "../../protocol/parameters";
import { method, read } from "../../protocol/members";
import { invalidArgument } from "../../protocol/problem";
import type { Method } from "../../protocol/declaration";
import type { App } from "../app";
import { declareClass } from "../declare";
import { readCriteria, writtenCriteria } from "./filterCriteria";
import { applyFilter, clearFilter, tableFilter } from "./filters";
import type { HandleOf } from "../handles";
import { tableOf } from "../tables/tables";

type FilterHandle = HandleOf<"Filter">;

const indexOf = (app: App, { id, columnId }: FilterHandle): number =>
  tableOf(app, id).columns.findIndex((column) => column.id === columnId);

const apply = (app: App, filter: FilterHandle, criteria: FilterCriteria): void =>
  applyFilter(app, tableFilter(app, filter.id), indexOf(app, filter), criteria);

const ranked = (filterOn: FilterCriteria["filterOn"]): Method<FilterHandle, App> =>
  method("1.2", [number], (filter: FilterHandle, [count], app: App) => {
    if (count < 1 || (filterOn.endsWith("Percent") && count > 100)) throw invalidArgument();
    apply(app, filter, { filterOn, criterion1: String(count) });
  });

const byLook = (): Method<FilterHandle, App> =>
  method("1.2", [anything], () => {
    throw invalidArgument("Rows are not filtered by colours or icons here.");
  });

export const columnFilter = declareClass("Filter", {
  scalars: {
    criteria: read("1.2", (filter, app) => {
      const index = indexOf(app, filter);
      const own = tableOf(app, filter.id).filters?.find(({ column }) => column === index);
      return own ? writtenCriteria(own.criteria) : null;
    }),
  },
  methods: {
    apply: method("1.2", [readCriteria], (filter, [criteria], app) => apply(app, filter, criteria)),
    applyValuesFilter: method("1.2", [listOf(anything)], (filter, [values], app) =>
      apply(app, filter, readCriteria({ filterOn: "Values", values })),
    ),
    applyCustomFilter: method(
      "1.2",
      [either(text, integer), optional(text, undefined), optional(oneOf("And", "Or"), undefined)],
      (filter, [criterion1, criterion2, operator], app) =>
        apply(app, filter, readCriteria({ filterOn: "Custom", criterion1, criterion2, operator })),
    ),
    applyDynamicFilter: method("1.2", [anything], (filter, [dynamicCriteria], app) =>
      apply(app, filter, readCriteria({ filterOn: "Dynamic", dynamicCriteria })),
    ),
    applyTopItemsFilter: ranked("TopItems"),
    applyTopPercentFilter: ranked("TopPercent"),
    applyBottomItemsFilter: ranked("BottomItems"),
    applyBottomPercentFilter: ranked("BottomPercent"),
    applyCellColorFilter: byLook(),
    applyFontColorFilter: byLook(),
    applyIconFilter: byLook(),
    clear: method("1.2", [], (filter, _none, app) =>
      clearFilter(app, tableFilter(app, filter.id), indexOf(app, filter)),
    ),
  },
});
