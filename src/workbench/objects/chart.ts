import type { Drawing } from "../model/parts";
import type { Sheet } from "../model/sheet";
import { integer, text } from "../protocol/parameters";
import { method, read } from "../protocol/members";
import { found, sameName } from "./collection";
import { declareClass } from "./declare";
import { handle, type HandleOf } from "./handles";
import { leftOf, topOf } from "./measures";

/** Charts of the opened file: they can be found and placed in thought, but not made or changed. */
const chartsOn = (sheet: Sheet): readonly Drawing[] => sheet.drawings.filter(({ kind }) => kind === "chart");

const chartOf = ({ sheet, name }: HandleOf<"Chart">): Drawing =>
  found(chartsOn(sheet).find((chart) => chart.name === name));

function find(sheet: Sheet, key: string): HandleOf<"Chart"> | null {
  const chart = chartsOn(sheet).find(({ name }) => sameName(name, key) || idOf(sheet, name) === key);
  return chart ? handle("Chart", { sheet, name: chart.name }) : null;
}

const idOf = (sheet: Sheet, name: string): string => `${sheet.id}/${name}`;

export const chart = declareClass("Chart", {
  identity: ({ sheet, name }) => ({ Id: idOf(sheet, name) }),
  scalars: {
    id: read("1.7", ({ sheet, name }) => idOf(sheet, name)),
    name: read("1.1", (item) => chartOf(item).name),
    top: read("1.1", (item) => topOf(item.sheet, chartOf(item).area.top)),
    left: read("1.1", (item) => leftOf(item.sheet, chartOf(item).area.left)),
    height: read("1.1", (item) => {
      const { top, bottom } = chartOf(item).area;
      return topOf(item.sheet, bottom + 1) - topOf(item.sheet, top);
    }),
    width: read("1.1", (item) => {
      const { left, right } = chartOf(item).area;
      return leftOf(item.sheet, right + 1) - leftOf(item.sheet, left);
    }),
  },
});

export const chartCollection = declareClass("ChartCollection", {
  items: ({ sheet }) => chartsOn(sheet).map(({ name }) => handle("Chart", { sheet, name })),
  scalars: { count: read("1.1", ({ sheet }) => chartsOn(sheet).length) },
  methods: {
    getCount: method("1.4", [], ({ sheet }) => chartsOn(sheet).length),
    getItem: method("1.1", [text], ({ sheet }, [key]) => found(find(sheet, key))),
    getItemAt: method("1.1", [integer], ({ sheet }, [index]) =>
      handle("Chart", { sheet, name: found(chartsOn(sheet)[index]).name }),
    ),
    getItemOrNullObject: method("1.4", [text], ({ sheet }, [key]) => find(sheet, key)),
    _GetItem: method("internal", [text], ({ sheet }, [key]) => found(find(sheet, key))),
  },
});
