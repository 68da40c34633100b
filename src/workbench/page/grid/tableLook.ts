import { contains } from "../../model/geometry";
import type { Table } from "../../model/parts";
import type { BorderLine, Style } from "../../model/style";

/** Black and the six accents of Office's theme, in the order in which table styles are numbered. */
const ACCENTS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

interface Parts {
  readonly header: Style;
  readonly totals: Style;
  /** The first of two bands; the second is plain. */
  readonly band: Style;
  readonly body: Style;
}

/** How a table's built-in style colours one of its cells, in Office's default theme. */
export function tableStyleAt(table: Table, row: number, column: number): Style | undefined {
  if (!table.style || !contains(table.area, row, column)) return undefined;
  const parts = partsOf(table.style);
  if (!parts) return undefined;
  if (table.showHeaders && row === table.area.top) return parts.header;
  if (table.showTotals && row === table.area.bottom) return parts.totals;
  const index = row - table.area.top - (table.showHeaders ? 1 : 0);
  return table.showBandedRows && index % 2 === 0 ? { ...parts.body, ...parts.band } : parts.body;
}

const known = new Map<string, Parts | undefined>();

function partsOf(name: string): Parts | undefined {
  if (!known.has(name)) known.set(name, makeParts(name));
  return known.get(name);
}

function makeParts(name: string): Parts | undefined {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name);
  if (!match) return undefined;
  const number = Number(match[2]) - 1;
  const accent = ACCENTS[number % ACCENTS.length] ?? "#000000";
  return FAMILIES[`${match[1]}${Math.floor(number / ACCENTS.length)}`]?.(accent);
}

const FAMILIES: Readonly<Record<string, (accent: string) => Parts>> = {
  Light0: (accent) => ({
    header: {
      font: { bold: true, color: darken(accent) },
      borders: { top: thin(accent), bottom: thin(accent) },
    },
    totals: {
      font: { bold: true, color: darken(accent) },
      borders: { top: thin(accent), bottom: thin(accent) },
    },
    body: { font: { color: darken(accent) } },
    band: filled(tint(accent, 0.8)),
  }),
  Light1: (accent) => ({
    header: { ...filled(accent), font: { bold: true, color: "#FFFFFF" } },
    totals: { font: { bold: true }, borders: { top: { style: "double", color: accent } } },
    body: { borders: { bottom: thin(accent) } },
    band: {},
  }),
  Light2: (accent) => ({
    header: { font: { bold: true }, borders: { ...box(accent), bottom: { style: "medium", color: accent } } },
    totals: { font: { bold: true }, borders: { ...box(accent), top: { style: "double", color: accent } } },
    body: { borders: box(accent) },
    band: filled(tint(accent, 0.8)),
  }),
  Medium0: (accent) => ({
    header: { ...filled(accent), font: { bold: true, color: "#FFFFFF" } },
    totals: { font: { bold: true }, borders: { top: { style: "double", color: accent } } },
    body: { borders: { bottom: thin(tint(accent, 0.4)) } },
    band: filled(tint(accent, 0.8)),
  }),
  Medium1: (accent) => ({
    header: { ...filled(accent), font: { bold: true, color: "#FFFFFF" }, borders: box("#FFFFFF") },
    totals: { ...filled(accent), font: { bold: true, color: "#FFFFFF" }, borders: box("#FFFFFF") },
    body: { ...filled(tint(accent, 0.8)), borders: box("#FFFFFF") },
    band: filled(tint(accent, 0.6)),
  }),
  Medium2: (accent) => ({
    header: { ...filled(accent), font: { bold: true, color: "#FFFFFF" } },
    totals: { font: { bold: true }, borders: { top: { style: "double", color: "#000000" } } },
    body: {},
    band: filled("#D9D9D9"),
  }),
  Medium3: (accent) => ({
    header: { ...filled(tint(accent, 0.8)), font: { bold: true }, borders: box(tint(accent, 0.4)) },
    totals: { ...filled(tint(accent, 0.8)), font: { bold: true }, borders: box(tint(accent, 0.4)) },
    body: { ...filled(tint(accent, 0.8)), borders: box(tint(accent, 0.4)) },
    band: filled(tint(accent, 0.6)),
  }),
  Dark0: (accent) => ({
    header: { ...filled("#000000"), font: { bold: true, color: "#FFFFFF" } },
    totals: { ...filled(darken(accent)), font: { bold: true, color: "#FFFFFF" } },
    body: { ...filled(accent), font: { color: "#FFFFFF" } },
    band: filled(darken(accent)),
  }),
  Dark1: (accent) => ({
    header: { ...filled(darken(accent)), font: { bold: true, color: "#FFFFFF" } },
    totals: { font: { bold: true }, borders: { top: { style: "double", color: "#000000" } } },
    body: filled(tint(accent, 0.8)),
    band: filled(tint(accent, 0.6)),
  }),
};

const filled = (color: string): Style => ({ fill: { color } });
const thin = (color: string): BorderLine => ({ style: "thin", color });
const box = (color: string) => ({
  top: thin(color),
  bottom: thin(color),
  left: thin(color),
  right: thin(color),
});

export const tint = (color: string, share: number): string => mix(color, 255, share);
/** Office's "darker 25 %". */
const darken = (color: string): string => mix(color, 0, 0.25);

function mix(color: string, towards: number, share: number): string {
  const channel = (at: number): string => {
    const value = Number.parseInt(color.slice(at, at + 2), 16);
    return Math.round(value + (towards - value) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`.toUpperCase();
}
