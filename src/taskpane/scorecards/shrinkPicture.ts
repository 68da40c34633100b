import type { LogoView } from "../../application/views/cards";
import { LONGEST_LOGO } from "../../domain/scorecard/sheet/logo";

/** Wide enough for print at the size it has on a card; the next ones are tried while the picture is too large. */
const WIDTHS = [480, 320, 240, 160, 96];

/** The picture as a data URL that fits into the workbook's settings; undefined for what is no picture. */
export async function shrinkPicture(file: Blob): Promise<LogoView | undefined> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return undefined;
  for (const widest of WIDTHS) {
    const scale = Math.min(1, widest / bitmap.width, widest / bitmap.height);
    const [width, height] = [bitmap.width, bitmap.height].map((side) =>
      Math.max(1, Math.round(side * scale)),
    );
    const data = draw(bitmap, width ?? 1, height ?? 1);
    if (data && data.length <= LONGEST_LOGO) return { data, width: width ?? 1, height: height ?? 1 };
  }
  return undefined;
}

function draw(bitmap: ImageBitmap, width: number, height: number): string | undefined {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const brush = canvas.getContext("2d");
  if (!brush) return undefined;
  brush.drawImage(bitmap, 0, 0, width, height);
  return canvas.toDataURL("image/png");
}
