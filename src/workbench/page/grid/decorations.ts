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

/** Charts and pictures lying over the cells. */
export class DrawingsLayer extends SheetExtension {
  override uKey = "DrawingsLayer";
  override Z_INDEX = ABOVE_CELLS;

  constructor(
    private readonly drawingsOf: (sheetId: string) => readonly Drawing[],
    private readonly pictures: Pictures,
  ) {
    super();
  }

  override draw(ctx: UniverRenderingContext, _scale: IScale, skeleton: SpreadsheetSkeleton): void {
    for (const drawing of this.drawingsOf(skeleton.worksheet.getSheetId())) {
      const image = drawing.picture === undefined ? undefined : this.pictures.get(drawing.picture);
      if (!image) continue;
      const first = boxOf(skeleton, drawing.area.top, drawing.area.left);
      const last = boxOf(skeleton, drawing.area.bottom, drawing.area.right);
      const [width, height] = [last.right - first.left, last.bottom - first.top];
      ctx.drawImage(image, first.left, first.top, width, height);
      if (drawing.kind !== "chart") continue;
      ctx.lineWidth = 1;
      ctx.strokeStyle = CHART_EDGE;
      ctx.strokeRect(first.left + 0.5, first.top + 0.5, width - 1, height - 1);
    }
  }
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
