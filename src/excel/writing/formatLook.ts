/** What a conditional format does to its cells, asked for and not yet answered. */
export interface QueuedLook {
  readonly format: Excel.ConditionalRangeFormat;
  readonly borders: readonly Excel.ConditionalRangeBorder[];
}

export function queueReading(format: Excel.ConditionalRangeFormat): QueuedLook {
  const { top, bottom, left, right } = format.borders;
  const borders = [top, bottom, left, right];
  for (const border of borders) border.load("style,color");
  format.load("numberFormat,fill/color,font/color,font/bold,font/italic,font/underline,font/strikethrough");
  return { format, borders };
}

/** Gives another format the look that was read. What was not set is not set there either. */
export function readLook({ format: { numberFormat, fill, font }, borders }: QueuedLook) {
  return (to: Excel.ConditionalRangeFormat): void => {
    if (numberFormat) to.numberFormat = numberFormat as string;
    if (fill.color) to.fill.color = fill.color;
    if (font.color) to.font.color = font.color;
    // Office.js types these as always there; what a rule does not set is null.
    const set = font as Partial<Record<keyof Excel.ConditionalRangeFont, unknown>>;
    if (typeof set.bold === "boolean") to.font.bold = set.bold;
    if (typeof set.italic === "boolean") to.font.italic = set.italic;
    if (typeof set.strikethrough === "boolean") to.font.strikethrough = set.strikethrough;
    if (set.underline) to.font.underline = font.underline;
    const sides = [to.borders.top, to.borders.bottom, to.borders.left, to.borders.right];
    borders.forEach(({ style, color }, i) => {
      const side = sides[i];
      if (!side || !style || style === "None") return;
      side.style = style;
      side.color = color;
    });
  };
}
