import type { Drawing } from "../../model/parts";
import type { DataLocale } from "../../model/text";
import type { Workbook } from "../../model/workbook";
import { shapePicture } from "./shapePicture";
import { chartPicture } from "./chartPicture";

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Drawn extends Size {
  readonly svg: string;
}

/** Pictures of charts, drawn when they are first seen and again when their cells may have changed. */
export class ChartPictures {
  private drawn = new WeakMap<Drawing, Drawn>();

  constructor(
    private readonly workbook: Workbook,
    private readonly locale: DataLocale,
  ) {}

  /** The picture of a drawing: of charts nobody can read, what their file came with. */
  of(drawing: Drawing, { width, height }: Size): string | undefined {
    if (drawing.shape) return shapePicture(drawing.shape, { width, height });
    if (!drawing.chart) return drawing.picture;
    const known = this.drawn.get(drawing);
    if (known?.width === width && known.height === height) return known.svg;
    const svg = chartPicture(this.workbook, drawing.chart, { width, height }, this.locale);
    this.drawn.set(drawing, { width, height, svg });
    return svg;
  }

  forget(): void {
    this.drawn = new WeakMap();
  }
}
