import type { DataBar } from "../../formulas";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What drawing needs of a canvas, Univer's or the browser's. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | "save"
  | "restore"
  | "beginPath"
  | "closePath"
  | "moveTo"
  | "lineTo"
  | "arc"
  | "fill"
  | "stroke"
  | "fillRect"
  | "createLinearGradient"
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
>;

const MARGIN = 2;

/** A bar that fades towards its end, as Excel's default bars do, unless it is of one colour. */
export function drawBar(brush: Brush, box: Box, bar: DataBar): void {
  const width = box.right - box.left - 2 * MARGIN;
  const left = box.left + MARGIN + width * bar.from;
  const right = box.left + MARGIN + width * bar.to;
  if (right <= left) return;
  brush.save();
  brush.fillStyle = bar.isSolid ? bar.color : fading(brush, left, right, bar.color);
  brush.fillRect(left, box.top + MARGIN, right - left, box.bottom - box.top - 2 * MARGIN);
  brush.restore();
}

function fading(brush: Brush, left: number, right: number, color: string): CanvasGradient {
  const shade = brush.createLinearGradient(left, 0, right, 0);
  shade.addColorStop(0, color);
  shade.addColorStop(1, `${color}4D`);
  return shade;
}
