import { CHART_TYPES, hasAxes, type Chart, type ChartType } from "../../model/charts/chart";
import { seriesFrom, type SeriesBy } from "../../model/charts/sources";
import { freeDrawingName, nextDrawingNumber } from "../../model/drawings";
import type { Drawing } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import { integer, oneOf, optional, text } from "../../protocol/parameters";
import { method, read } from "../../protocol/members";
import type { App } from "../app";
import { changeSheet } from "../change";
import { found, sameName } from "../collection";
import { declareClass } from "../declare";
import { drawingId } from "../drawings";
import { anchorOf, frameOf } from "../frames";
import { handle, type HandleOf } from "../handles";
import { theArea } from "../places";
import { refuseProtected } from "../protected";
import { EventType, subscribing } from "../subscribing";
import { SERIES_BY } from "./chart";
import { TEXT_COLOR } from "./formats";
import { range } from "./sources";

const chartsOn = (sheet: Sheet): readonly Drawing[] => sheet.drawings.filter(({ kind }) => kind === "chart");

const chartHandle = (sheet: Sheet, { number }: Drawing): HandleOf<"Chart"> =>
  handle("Chart", { sheet, number, path: [] });

function find(sheet: Sheet, key: string): HandleOf<"Chart"> | null {
  const charts = chartsOn(sheet);
  const chart =
    charts.find(({ number }) => drawingId(sheet, number) === key) ??
    charts.find(({ name }) => sameName(name, key));
  return chart ? chartHandle(sheet, chart) : null;
}

/** The size Excel gives a new chart, in points. */
const [WIDTH, HEIGHT] = [360, 216];

/** What Excel gives the parts of a new chart; without it they would look as they did in 2007. */
const SMALL = { font: { size: 9, color: TEXT_COLOR } };
const THIN = { color: "#D9D9D9", weight: 0.75 };
const LOOKS = {
  title: { font: { size: 14, bold: false, color: TEXT_COLOR } },
  category: { ...SMALL, line: THIN },
  value: { ...SMALL, line: { lineStyle: "None" } },
  area: { fill: { color: "#FFFFFF" }, line: THIN },
} as const;

/** A new chart has a title, a legend unless it has one series only, and lines across behind its values. */
export function newChart(chartType: ChartType, series: Chart["series"]): Chart {
  const isRound = !hasAxes(chartType);
  const axes: NonNullable<Chart["axes"]> = {
    category: { format: LOOKS.category },
    value: { format: LOOKS.value, majorGridlines: { visible: true, format: { line: THIN } } },
  };
  return {
    chartType,
    title: { visible: true, format: LOOKS.title },
    legend:
      isRound || series.length > 1
        ? { visible: true, position: "Bottom", format: SMALL }
        : { visible: false },
    ...(!isRound && { axes }),
    series,
    format: LOOKS.area,
  };
}

/** Excel puts a new chart into the middle of what is on the screen; here it stands right of its data. */
function add(app: App, sheet: Sheet, type: ChartType, source: HandleOf<"Range">, by: SeriesBy) {
  refuseProtected(sheet, "allowEditObjects");
  app.settle();
  const area = theArea(source.place);
  const beside = frameOf(sheet, { area });
  const left = source.place.sheet === sheet ? beside.left + beside.width + GAP : GAP;
  const drawing: Drawing = {
    number: nextDrawingNumber(sheet),
    kind: "chart",
    name: freeDrawingName(sheet, "Chart"),
    ...anchorOf(sheet, {
      left,
      top: source.place.sheet === sheet ? beside.top : GAP,
      width: WIDTH,
      height: HEIGHT,
    }),
    chart: newChart(type, seriesFrom(app.workbook, source.place.sheet, area, by, type)),
  };
  changeSheet(app, sheet, "drawings", { drawings: [...sheet.drawings, drawing] });
  return chartHandle(sheet, drawing);
}

const GAP = 18;

export const chartCollection = declareClass("ChartCollection", {
  items: ({ sheet }) => chartsOn(sheet).map((chart) => chartHandle(sheet, chart)),
  scalars: { count: read("1.1", ({ sheet }) => chartsOn(sheet).length) },
  methods: {
    add: method(
      "1.1",
      [oneOf(...CHART_TYPES), range, optional(oneOf(...SERIES_BY), "Auto")],
      ({ sheet }, [type, source, by], app) => add(app, sheet, type, source, by),
    ),
    getCount: method("1.4", [], ({ sheet }) => chartsOn(sheet).length),
    getItem: method("1.1", [text], ({ sheet }, [key]) => found(find(sheet, key))),
    getItemAt: method("1.1", [integer], ({ sheet }, [index]) =>
      chartHandle(sheet, found(chartsOn(sheet)[index])),
    ),
    getItemOrNullObject: method("1.4", [text], ({ sheet }, [key]) => find(sheet, key)),
    _GetItem: method("internal", [text], ({ sheet }, [key]) => found(find(sheet, key))),
    ...subscribing<"ChartCollection">(({ sheet }) => sheet.id, {
      _RegisterAddedEvent: EventType.chartAdded,
      _RegisterDeletedEvent: EventType.chartDeleted,
      _RegisterActivatedEvent: EventType.chartActivated,
      _RegisterDeactivatedEvent: EventType.chartDeactivated,
    }),
  },
});
