import { hasAxes } from "../../model/charts/chart";
import type { Content } from "./content";
import { fill, textLook } from "./looks";
import { sliceColor } from "./pies";
import { fitted, line, rectangle, textAt, textWidth, type Rect } from "./svg";

interface Entry {
  readonly name: string;
  readonly color: string;
  readonly isLine: boolean;
}

function entriesOf({ chart, lines, categories }: Content): Entry[] {
  if (!hasAxes(chart.chartType)) {
    return categories.map((name, at) => {
      const own = lines[0]?.series.points?.[String(at)]?.format;
      return { name, color: fill(own, sliceColor(at)), isLine: false };
    });
  }
  return lines.map(({ name, color, family, type }) => ({
    name,
    color,
    isLine: family === "line" || family === "scatter" || type === "Radar" || type === "RadarMarkers",
  }));
}

const KEY = 18;
const GAP = 14;

/** Draws the legend along an edge of the room and answers what is left of it. */
export function drawLegend(content: Content, room: Rect): { readonly svg: string; readonly rest: Rect } {
  const { legend } = content.chart;
  const entries = entriesOf(content);
  if (legend?.visible === false || entries.length === 0) return { svg: "", rest: room };
  const look = textLook(9, legend?.format?.font, content.chart.format?.font);
  const { position = "Right" } = legend ?? {};
  const height = look.size * 1.5;
  const isAcross = position === "Top" || position === "Bottom";
  // Two names share the whole edge; more of them wrap to further rows.
  const widest = isAcross ? room.width / Math.min(3, entries.length) - KEY - GAP : room.width / 3.5;
  const names = entries.map(({ name }) => fitted(name, look.size, widest));
  const widths = names.map((name) => KEY + 4 + textWidth(name, look.size));
  const draw = (index: number, x: number, y: number): string => {
    const { color, isLine } = entries[index] ?? { color: "none", isLine: false };
    const key = isLine
      ? line({ x, y }, { x: x + KEY, y }, { stroke: color, "stroke-width": 3 })
      : rectangle({ left: x + KEY - 9, top: y - 4, width: 8, height: 8 }, { fill: color });
    return key + textAt(names[index] ?? "", { x: x + KEY + 4, y }, look, "start");
  };
  if (!isAcross) {
    const width = Math.max(...widths) + 8;
    const left = position === "Left" ? room.left : room.left + room.width - width + 8;
    const top = position === "Corner" ? room.top : room.top + (room.height - height * entries.length) / 2;
    const svg = entries.map((_entry, index) => draw(index, left, top + height * (index + 0.5))).join("");
    const rest = {
      ...room,
      left: position === "Left" ? room.left + width : room.left,
      width: room.width - width,
    };
    return { svg, rest };
  }
  const rows = rowsOf(widths, room.width);
  const total = rows.length * height;
  const top = position === "Top" ? room.top : room.top + room.height - total;
  const svg = rows.map((row, number) => {
    const width = row.reduce((sum, index) => sum + (widths[index] ?? 0) + GAP, -GAP);
    let x = room.left + (room.width - width) / 2;
    return row
      .map((index) => {
        const drawn = draw(index, x, top + height * (number + 0.5));
        x += (widths[index] ?? 0) + GAP;
        return drawn;
      })
      .join("");
  });
  const rest = {
    ...room,
    top: position === "Top" ? room.top + total : room.top,
    height: room.height - total - 4,
  };
  return { svg: svg.join(""), rest };
}

/** Entries side by side, as many as fit. */
function rowsOf(widths: readonly number[], room: number): number[][] {
  const rows: number[][] = [[]];
  let used = 0;
  widths.forEach((width, index) => {
    if (used > 0 && used + width > room) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(index);
    used += width + GAP;
  });
  return rows;
}
