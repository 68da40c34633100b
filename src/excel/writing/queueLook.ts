import { columnLetter, type Area } from "../../domain/binding/area";
import type { Border, Edge, Look } from "../../domain/scorecard/sheet/sheetPlan";

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
  if (look.merge && area.left < area.right) range.merge();
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
    // One row has nothing inside.
    if (edge === "insideHorizontal" && area.top === area.bottom) continue;
    const line = format.borders.getItem(edges[edge]);
    line.style = "Continuous";
    line.weight = border.weight;
    line.color = border.color;
  }
}

function filled({ top, left, bottom, right }: Area, value: string): string[][] {
  return Array.from({ length: bottom - top + 1 }, () => Array<string>(right - left + 1).fill(value));
}

/** Whole columns: hiding some of their cells is refused. */
export function queueHiding(sheet: Excel.Worksheet, { left, right }: Area): void {
  sheet.getRange(`${columnLetter(left)}:${columnLetter(right)}`).columnHidden = true;
}
