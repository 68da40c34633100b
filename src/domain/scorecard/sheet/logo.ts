import type { Draft } from "./draft";

/** The company's picture as it is kept: a data URL with its proportions. */
export interface Logo {
  readonly data: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** It is kept with the workbook's settings and read with them each time: about 36 kB of picture. */
export const LONGEST_LOGO = 48_000;

/** By this name it is taken away when a card is made anew. */
export const LOGO_NAME = "KPI logo";

/** In points. */
const [WIDEST, TALLEST, MARGIN] = [150, 30, 3];
const ROW = 18;

/** Only pictures that Excel takes, small enough; undefined for anything else. */
export function readLogo(value: unknown): Logo | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { data, width, height } = value as Readonly<Record<string, unknown>>;
  const isPicture =
    typeof data === "string" && /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/=]+$/.test(data);
  if (!isPicture || data.length > LONGEST_LOGO) return undefined;
  return isSize(width) && isSize(height) ? { data, width, height } : undefined;
}

function isSize(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}

/** Above the first line of the header, which grows to have room for it. */
export function writeLogo(draft: Draft, top: number, logo: Logo | undefined, altText: string): void {
  if (!logo || top > 0) return;
  const scale = Math.min(WIDEST / logo.width, TALLEST / logo.height);
  draft.row(top, { rowHeight: TALLEST + 2 * MARGIN + ROW });
  draft.pictures.push({
    ...{ name: LOGO_NAME, data: logo.data, altText, left: MARGIN, top: MARGIN },
    ...{ width: logo.width * scale, height: logo.height * scale },
  });
}
