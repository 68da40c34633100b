import { FontCache, getFontStyleString } from "@univerjs/preset-sheets-core";
import type { MeasureText } from "./cellSource";

/** Text widths as the grid's canvas draws them. */
export const measureText: MeasureText = (text, style) =>
  FontCache.getMeasureText(text, getFontStyleString(style).fontCache).width;
