import { LABEL_POSITIONS, LEGEND_POSITIONS, type ChartTitle } from "../../model/charts/chart";
import { shownText } from "../../model/charts/data";
import { boolean, integer, oneOf, text } from "../../protocol/parameters";
import { follow, method, write } from "../../protocol/members";
import { invalidArgument } from "../../protocol/problem";
import type { ApiSet } from "../../protocol/declaration";
import type { App } from "../app";
import { declareClass } from "../declare";
import { handle } from "../handles";
import { TEXT_COLOR, formatOf } from "./formats";
import { chartOf, kept, partAt, setPart, type ChartPlace } from "./parts";

type Part = ChartPlace & { readonly type: string };

/** Excel turns texts by −90 to 90 degrees. */
const degrees = (value: unknown): number => {
  const angle = integer(value);
  if (Math.abs(angle) > 90) throw invalidArgument();
  return angle;
};

/** Of a single series Excel takes its name for the title; else it says so. */
function automaticTitle(app: App, place: ChartPlace): string {
  const { series } = chartOf(place);
  const only = series.length === 1 ? shownText(app.workbook, series[0]?.name) : undefined;
  return only ?? "Chart Title";
}

/** What Excel gives the title of an axis. */
const TITLE_LOOK = { font: { size: 10, bold: false, color: TEXT_COLOR } };

/** A title is shown by giving it a text. */
const titleText = (set: ApiSet, automatic: (app: App, place: ChartPlace) => string) =>
  write(
    set,
    text,
    (place: Part, app: App) => {
      const { text: written, formula } = (partAt(place) ?? {}) as ChartTitle;
      return shownText(app.workbook, formula) ?? written ?? automatic(app, place);
    },
    (place, value, app) => {
      const { formula: _formula, ...old } = (partAt(place) ?? {}) as ChartTitle;
      setPart(app, place, [], { format: TITLE_LOOK, ...old, text: value, visible: true });
    },
  );

const setFormula = (set: ApiSet) =>
  method(set, [text], (place: Part, [formula], app: App) => {
    const { text: _text, ...old } = (partAt(place) ?? {}) as ChartTitle;
    const written = formula.startsWith("=") ? formula : `=${formula}`;
    setPart(app, place, [], { ...old, formula: written, visible: true });
  });

export const chartTitle = declareClass("ChartTitle", {
  scalars: {
    text: titleText("1.1", automaticTitle),
    visible: kept("1.1", boolean, "visible", true),
    overlay: kept("1.1", boolean, "overlay", false),
    textOrientation: kept("1.7", degrees, "textOrientation", 0),
  },
  navigations: { format: formatOf("1.1", "ChartTitleFormat") },
  methods: { setFormula: setFormula("1.7") },
});

export const chartAxisTitle = declareClass("ChartAxisTitle", {
  scalars: {
    text: titleText("1.1", () => "Axis Title"),
    visible: kept("1.1", boolean, "visible", false),
    textOrientation: kept("1.12", degrees, "textOrientation", 0),
  },
  navigations: { format: formatOf("1.1", "ChartAxisTitleFormat") },
  methods: { setFormula: setFormula("1.8") },
});

export const chartLegend = declareClass("ChartLegend", {
  scalars: {
    visible: kept("1.1", boolean, "visible", true),
    position: kept("1.1", oneOf(...LEGEND_POSITIONS), "position", "Right"),
    overlay: kept("1.1", boolean, "overlay", false),
  },
  navigations: { format: formatOf("1.1", "ChartLegendFormat") },
});

/** A number format of one's own is no longer that of the cells. */
export const ownNumberFormat = write(
  "1.8",
  text,
  (place: Part) => partAt(place, "numberFormat") ?? "General",
  (place, value, app: App) => {
    setPart(app, place, ["numberFormat"], value);
    setPart(app, place, ["linkNumberFormat"], false);
  },
);

export const chartDataLabels = declareClass("ChartDataLabels", {
  scalars: {
    position: kept("1.1", oneOf(...LABEL_POSITIONS), "position", "None"),
    showValue: kept("1.1", boolean, "showValue", false),
    showSeriesName: kept("1.1", boolean, "showSeriesName", false),
    showCategoryName: kept("1.1", boolean, "showCategoryName", false),
    showLegendKey: kept("1.1", boolean, "showLegendKey", false),
    showPercentage: kept("1.1", boolean, "showPercentage", false),
    showBubbleSize: kept("1.1", boolean, "showBubbleSize", false),
    separator: kept("1.1", text, "separator", ","),
    numberFormat: ownNumberFormat,
    linkNumberFormat: kept("1.9", boolean, "linkNumberFormat", true),
    textOrientation: kept("1.8", degrees, "textOrientation", 0),
  },
  navigations: { format: formatOf("1.1", "ChartDataLabelFormat") },
});

export const chartGridlines = declareClass("ChartGridlines", {
  scalars: { visible: kept("1.1", boolean, "visible", false) },
  navigations: { format: formatOf("1.1", "ChartGridlinesFormat") },
});

export const chartPlotArea = declareClass("ChartPlotArea", {
  navigations: { format: formatOf("1.8", "ChartPlotAreaFormat") },
});

export const partNavigation = <
  K extends
    "ChartTitle" | "ChartAxisTitle" | "ChartLegend" | "ChartDataLabels" | "ChartGridlines" | "ChartPlotArea",
>(
  set: ApiSet,
  type: K,
  name: string,
) =>
  follow<Part, App>(set, ({ sheet, number, path }) => handle(type, { sheet, number, path: [...path, name] }));
