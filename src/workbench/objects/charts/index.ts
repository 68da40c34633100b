import { chartAxes, chartAxis } from "./axes";
import { chart } from "./chart";
import { chartCollection } from "./chartCollection";
import {
  chartAreaFormat,
  chartAxisFormat,
  chartAxisTitleFormat,
  chartBorder,
  chartDataLabelFormat,
  chartFill,
  chartFont,
  chartGridlinesFormat,
  chartLegendFormat,
  chartLineFormat,
  chartPlotAreaFormat,
  chartPointFormat,
  chartSeriesFormat,
  chartTitleFormat,
} from "./formats";
import { chartPoint, chartPointsCollection, chartSeries, chartSeriesCollection } from "./series";
import {
  chartAxisTitle,
  chartDataLabels,
  chartGridlines,
  chartLegend,
  chartPlotArea,
  chartTitle,
} from "./texts";

/** The classes of charts and their parts. */
export const chartClasses = [
  chart,
  chartAreaFormat,
  chartAxes,
  chartAxis,
  chartAxisFormat,
  chartAxisTitle,
  chartAxisTitleFormat,
  chartBorder,
  chartCollection,
  chartDataLabelFormat,
  chartDataLabels,
  chartFill,
  chartFont,
  chartGridlines,
  chartGridlinesFormat,
  chartLegend,
  chartLegendFormat,
  chartLineFormat,
  chartPlotArea,
  chartPlotAreaFormat,
  chartPoint,
  chartPointFormat,
  chartPointsCollection,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
  chartTitle,
  chartTitleFormat,
];
