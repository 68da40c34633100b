/** Widths in files count digits of the default font: 7 pixels at 96 dpi, with 5 pixels of padding included. */
const DIGIT_WIDTH = 7;
const PADDING = 5;

/** Excel's rounding of a stored column width to screen pixels. */
export function columnPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_WIDTH)) / 256) * DIGIT_WIDTH);
}

/** The stored width, in 256ths of a character, that shows as so many pixels. */
export function columnCharacters(pixels: number): number {
  return Math.trunc((pixels / DIGIT_WIDTH) * 256) / 256;
}

/** The sheet's default is given as the person sees it, 8.43 digits, without the padding. */
export function defaultColumnPixels(digits: number): number {
  return Math.round(digits * DIGIT_WIDTH) + PADDING;
}

export const rowPixels = (points: number): number => Math.round((points * 4) / 3);
export const rowPoints = (pixels: number): number => (pixels * 3) / 4;
