import { Range, type IRange, type IScale } from "@univerjs/core";
import {
  SheetExtension,
  type IDrawInfo,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from "@univerjs/preset-sheets-core";
import type { Drawing } from "../../model/parts";
import type { GridCell } from "./cellSource";
import { drawBar, type Box } from "./dataBars";
import { drawIcon } from "./icons";
import type { Pictures } from "./pictures";

/** Between Univer's fills (21) and its texts (45). */
const BELOW_TEXT = 40;
/** Above everything Univer draws in cells. */
const ABOVE_CELLS = 90;

const CHART_EDGE = "#D9D9D9";

/** Data bars and icons, under the cell's text. */
export class ConditionalMarks extends SheetExtension {
  override uKey = "ConditionalMarks";
  override Z_INDEX = BELOW_TEXT;

  override draw(
    ctx: UniverRenderingContext,
    _scale: IScale,
    skeleton: SpreadsheetSkeleton,
    _changed?: IRange[],
    info?: IDrawInfo,
  ): void {
    for (const range of info?.viewRanges ?? []) {
      Range.foreach(range, (row, column) => {
        const look = (skeleton.worksheet.getCell(row, column) as GridCell | undefined)?.conditional;
        if (!look?.bar && !look?.icon) return;
        const box = boxOf(skeleton, row, column);
        if (look.bar) drawBar(ctx, box, look.bar);
        if (look.icon) drawIcon(ctx, box, look.icon);
      });
    }
  }
}

/** What the layer of drawings needs to know of the workbook. */
export interface ShownDrawings {
  of(sheetId: string): readonly Drawing[];
  picture(drawing: Drawing, size: { readonly width: number; readonly height: number }): string | undefined;
}

/** Charts and pictures lying over the cells. */
export class DrawingsLayer extends SheetExtension {
  override uKey = "DrawingsLayer";
  override Z_INDEX = ABOVE_CELLS;
  /** What each drawing showed last, until its next picture has arrived. */
  private readonly last = new Map<string, HTMLImageElement>();

  constructor(
    private readonly drawings: ShownDrawings,
    private readonly pictures: Pictures,
  ) {
    super();
  }

  override draw(ctx: UniverRenderingContext, _scale: IScale, skeleton: SpreadsheetSkeleton): void {
    const sheetId = skeleton.worksheet.getSheetId();
    for (const drawing of this.drawings.of(sheetId)) {
      const { left, top, right, bottom } = drawingBox(skeleton, drawing);
      // A line across has no height of its own; a drawing in hidden rows is not to be seen.
      const least = drawing.shape ? 1 : 0;
      const [width, height] = [right - left, bottom - top].map((length) =>
        Math.max(least, Math.round(length)),
      );
      if (!width || !height) continue;
      const picture = this.drawings.picture(drawing, { width, height });
      const image = this.imageOf(`${sheetId}/${drawing.number}`, picture);
      if (!image) continue;
      ctx.drawImage(image, left, top, width, height);
      if (drawing.kind === "chart" && !drawing.chart) strokeEdge(ctx, { left, top, right, bottom });
    }
  }

  private imageOf(key: string, picture: string | undefined): HTMLImageElement | undefined {
    const image = picture === undefined ? undefined : this.pictures.get(picture);
    if (image) this.last.set(key, image);
    return image ?? this.last.get(key);
  }
}

/** Charts drawn by the file's own library have no frame. */
function strokeEdge(ctx: UniverRenderingContext, { left, top, right, bottom }: Box): void {
  ctx.lineWidth = 1;
  ctx.strokeStyle = CHART_EDGE;
  ctx.strokeRect(left + 0.5, top + 0.5, right - left - 1, bottom - top - 1);
}

const PIXELS_PER_POINT = 4 / 3;

function drawingBox(skeleton: SpreadsheetSkeleton, { area, insets }: Drawing): Box {
  const first = boxOf(skeleton, area.top, area.left);
  const last = boxOf(skeleton, area.bottom, area.right);
  if (!insets) return { left: first.left, top: first.top, right: last.right, bottom: last.bottom };
  return {
    left: first.left + insets.left * PIXELS_PER_POINT,
    top: first.top + insets.top * PIXELS_PER_POINT,
    right: last.left + insets.right * PIXELS_PER_POINT,
    bottom: last.top + insets.bottom * PIXELS_PER_POINT,
  };
}

function boxOf(skeleton: SpreadsheetSkeleton, row: number, column: number): Box {
  const { startX, startY, endX, endY, isMergedMainCell, mergeInfo } = skeleton.getCellWithCoordByIndex(
    row,
    column,
    false,
  );
  if (isMergedMainCell)
    return { left: mergeInfo.startX, top: mergeInfo.startY, right: mergeInfo.endX, bottom: mergeInfo.endY };
  return { left: startX, top: startY, right: endX, bottom: endY };
}
