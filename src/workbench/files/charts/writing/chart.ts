import type { Chart } from "../../../model/charts/chart";
import type { Workbook } from "../../../model/workbook";
import { parseXml } from "../../xml/parse";
import { fillCaches } from "../caches";
import { blanks } from "../words";
import { holder, setting, settingIf, shapeProperties, textProperties } from "./looks";
import { plotElement } from "./plot";
import { legendElement, titleElement } from "./texts";

const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A whole chart part. */
export function chartPart(chart: Chart, workbook: Workbook): string {
  const { root } = parseXml(
    `<c:chartSpace xmlns:c="${MAIN}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}"></c:chartSpace>`,
  );
  const title = titleElement(chart.title);
  const body = holder(
    "chart",
    title,
    setting("autoTitleDeleted", title === undefined),
    plotElement(chart),
    legendElement(chart.legend),
    setting("plotVisOnly", chart.plotVisibleOnly ?? true),
    setting("dispBlanksAs", blanks.toFile(chart.displayBlanksAs ?? "NotPlotted")),
  );
  const parts = [
    setting("roundedCorners", chart.roundedCorners ?? false),
    settingIf("style", chart.style),
    body,
    shapeProperties(chart.format),
    textProperties(chart.format?.font),
  ];
  root.append(...parts.filter((part) => part !== undefined));
  fillCaches(root, workbook);
  return HEAD + root.toString();
}
