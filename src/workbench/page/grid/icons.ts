import type { Icon } from "../../formulas";
import type { Box, Brush } from "./dataBars";

const RED = "#D65532";
const AMBER = "#EAC282";
const YELLOW = "#E8B54C";
const GREEN = "#68A490";
const GREY = "#A6A6A6";
const BLACK = "#404040";

type Draw = (brush: Brush, x: number, y: number, size: number, index: number, count: number) => void;

const SHAPES: readonly (readonly [set: RegExp, draw: Draw])[] = [
  [/Arrows/, drawArrow],
  [/Triangles/, drawTriangle],
  [/Flags/, drawFlag],
  [/Rating|Quarters|Boxes/, drawMeter],
  [/Symbols/, drawSymbol],
];

export function drawIcon(brush: Brush, box: Box, { set, index, count }: Icon): void {
  const size = Math.min(14, box.bottom - box.top - 4);
  const draw = SHAPES.find(([pattern]) => pattern.test(set))?.[1] ?? drawLight;
  brush.save();
  brush.fillStyle = colorOf(set, index, count);
  brush.strokeStyle = colorOf(set, index, count);
  draw(brush, box.left + 3 + size / 2, (box.top + box.bottom) / 2, size, index, count);
  brush.restore();
}

function colorOf(set: string, index: number, count: number): string {
  if (/Gray|Rating|Quarters|Boxes/.test(set)) return /Gray/.test(set) ? GREY : "#5B9BD5";
  if (index === 0) return count === 4 && /Black/.test(set) ? BLACK : RED;
  if (index === count - 1) return GREEN;
  return count === 5 && index === 1 ? AMBER : YELLOW;
}

function drawLight(brush: Brush, x: number, y: number, size: number): void {
  brush.beginPath();
  brush.arc(x, y, size / 2, 0, 2 * Math.PI);
  brush.fill();
}

/** From straight down for the lowest to straight up for the highest. */
function drawArrow(brush: Brush, x: number, y: number, size: number, index: number, count: number): void {
  const angle = Math.PI / 2 - (Math.PI * index) / (count - 1);
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const at = (along: number, across: number): [number, number] => [
    x + (dx * along - dy * across) * size,
    y + (dy * along + dx * across) * size,
  ];
  polygon(brush, [
    at(0.5, 0),
    at(0, 0.42),
    at(0, 0.16),
    at(-0.5, 0.16),
    at(-0.5, -0.16),
    at(0, -0.16),
    at(0, -0.42),
  ]);
}

function drawTriangle(brush: Brush, x: number, y: number, size: number, index: number, count: number): void {
  const half = size / 2;
  if (index > 0 && index < count - 1) {
    brush.fillRect(x - half, y - size / 8, size, size / 4);
    return;
  }
  const tip = index === 0 ? half / 1.3 : -half / 1.3;
  polygon(brush, [
    [x - half, y - tip],
    [x + half, y - tip],
    [x, y + tip],
  ]);
}

function drawFlag(brush: Brush, x: number, y: number, size: number): void {
  const half = size / 2;
  polygon(brush, [
    [x - half * 0.6, y - half],
    [x + half, y - half * 0.4],
    [x - half * 0.6, y + half * 0.2],
  ]);
  brush.fillStyle = BLACK;
  brush.fillRect(x - half * 0.8, y - half, size / 9, size);
}

/** As many of five bars filled as the value's rank. */
function drawMeter(brush: Brush, x: number, y: number, size: number, index: number, count: number): void {
  const step = size / count;
  for (let bar = 0; bar < count; bar++) {
    const height = (size * (bar + 1)) / count;
    if (bar > index) brush.fillStyle = "#D9D9D9";
    brush.fillRect(x - size / 2 + bar * step, y + size / 2 - height, step * 0.75, height);
  }
}

function drawSymbol(brush: Brush, x: number, y: number, size: number, index: number, count: number): void {
  drawLight(brush, x, y, size);
  brush.strokeStyle = "#FFFFFF";
  brush.lineWidth = 2;
  const unit = size / 5;
  brush.beginPath();
  if (index === 0) {
    brush.moveTo(x - unit, y - unit);
    brush.lineTo(x + unit, y + unit);
    brush.moveTo(x + unit, y - unit);
    brush.lineTo(x - unit, y + unit);
  } else if (index === count - 1) {
    brush.moveTo(x - unit * 1.3, y);
    brush.lineTo(x - unit * 0.3, y + unit);
    brush.lineTo(x + unit * 1.3, y - unit);
  } else {
    brush.moveTo(x, y - unit * 1.4);
    brush.lineTo(x, y + unit * 0.4);
    brush.moveTo(x, y + unit);
    brush.lineTo(x, y + unit * 1.6);
  }
  brush.stroke();
}

function polygon(brush: Brush, points: readonly (readonly [number, number])[]): void {
  brush.beginPath();
  points.forEach(([x, y], index) => {
    if (index === 0) brush.moveTo(x, y);
    else brush.lineTo(x, y);
  });
  brush.closePath();
  brush.fill();
}
