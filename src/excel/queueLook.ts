import { areaAddress, type Area } from "../domain/binding/area";
import type { Border, Edge, Look, PageSetup } from "../domain/scorecard/sheetPlan";

const edges: Readonly<
  Record<Edge, "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal">
> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  insideHorizontal: "InsideHorizontal",
};

export function queueLook(range: Excel.Range, area: Area, look: Look): void {
  const { format } = range;
  if (look.merge) range.merge();
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.columnWidth !== undefined) format.columnWidth = look.columnWidth;
  if (look.rowHeight !== undefined) format.rowHeight = look.rowHeight;
  if (look.numberFormat !== undefined) range.numberFormat = filled(area, look.numberFormat);
  for (const [edge, border] of Object.entries(look.borders ?? {}) as [Edge, Border][]) {
    const line = format.borders.getItem(edges[edge]);
    line.style = "Continuous";
    line.weight = border.weight;
    line.color = border.color;
  }
}

function filled({ top, left, bottom, right }: Area, value: string): string[][] {
  return Array.from({ length: bottom - top + 1 }, () => Array<string>(right - left + 1).fill(value));
}

/** A4, one page wide and as many pages long as it takes; zoom is only taken as a whole. */
export function queuePage(sheet: Excel.Worksheet, page: PageSetup): void {
  const layout = sheet.pageLayout;
  layout.paperSize = "A4";
  layout.orientation = page.orientation;
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.setPrintArea(areaAddress(page.printArea));
  layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  layout.headersFooters.defaultForAllPages.centerFooter = page.footer;
  sheet.freezePanes.freezeRows(page.freezeRows);
  sheet.showGridlines = false;
}
