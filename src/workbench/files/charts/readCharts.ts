import type { Chart } from "../../model/charts/chart";
import type { Package } from "../package/archive";
import { relatedPart, relationshipsOf } from "../package/relationships";
import type { Colors } from "../reading/colors";
import type { WorkbookPart } from "../reading/workbookPart";
import { readChart } from "./reading/chart";

/** What the charts of all sheets say, by the paths of their parts; those of unknown kinds are left out. */
export function readCharts(pkg: Package, part: WorkbookPart, colors: Colors): ReadonlyMap<string, Chart> {
  const charts = new Map<string, Chart>();
  for (const { path } of part.sheets) {
    const drawing = relatedPart(pkg, path, { kind: "drawing" });
    if (drawing === undefined) continue;
    for (const { kind, target, external } of relationshipsOf(pkg, drawing)) {
      const root = kind === "chart" && !external ? pkg.xml(target) : undefined;
      const chart = root && readChart(root, colors);
      if (chart) charts.set(target, chart);
    }
  }
  return charts;
}
