import type { Area } from "../../binding/area";
import type { CardColumn, CardKey } from "./cardColumns";
import type { CardFigures } from "../input/cardFigures";
import type { CardInput } from "../input/cardInput";
import { cardCell, columnAt, type CardPlace } from "./cardPlace";
import type { Draft } from "../sheet/draft";
import { commentKeys } from "../kept/keptComments";
import { palette } from "../sheet/palette";
import { quoteText } from "../formulas/references";
import { heightFor } from "../sheet/textHeight";

const ROW_HEIGHT = 26;
const TALLEST_ROW = 200;

/** Header, rows, groups and total; hairlines between rows and no other lines. */
export function dressTable(
  draft: Draft,
  input: CardInput,
  figures: CardFigures,
  place: CardPlace,
  columns: readonly CardColumn[],
): void {
  const { header, total } = place;
  const body: Area = { top: header + 1, left: 0, bottom: total, right: draft.right };
  dressHeader(draft, header, columns);
  draft.look(body, { vertical: "Center", rowHeight: ROW_HEIGHT });
  for (const { column, look } of columns) draft.look({ ...body, left: column, right: column }, look);
  draft.look(
    { ...body, bottom: total - 1 },
    {
      borders: {
        bottom: { color: palette.line, weight: "Thin" },
        insideHorizontal: { color: palette.line, weight: "Hairline" },
      },
    },
  );
  for (const row of place.groupRows) if (row !== undefined) dressGroup(draft, row);
  growRows(draft, input, figures, place, columns);
  keepFormats(draft, input, figures, place);
  dressTotal(draft, place);
  addFormats(draft, input, place);
}

export function dressHeader(
  draft: Draft,
  row: number,
  columns: readonly Pick<CardColumn, "column" | "look">[],
): void {
  for (const { column, look } of columns) {
    const { horizontal, indent } = look;
    if (horizontal || indent)
      draft.row(
        row,
        { ...(horizontal ? { horizontal } : {}), ...(indent ? { indent } : {}) },
        column,
        column,
      );
  }
  draft.row(row, {
    ...{ fill: palette.header, color: palette.ink, bold: true, size: 9, vertical: "Center", wrap: true },
    rowHeight: 28,
  });
}

function dressGroup(draft: Draft, row: number): void {
  draft.row(row, { fill: palette.soft, bold: true, color: palette.ink, size: 10, rowHeight: 22 });
  draft.row(row, { horizontal: "Left", indent: 1 }, 0, 0);
}

function dressTotal(draft: Draft, place: CardPlace): void {
  const { total } = place;
  draft.row(total, {
    ...{ bold: true, color: palette.ink, size: 11, rowHeight: 28 },
    borders: {
      top: { color: palette.ink, weight: "Medium" },
      bottom: { color: palette.line, weight: "Thin" },
    },
  });
}

/** Rows whose texts take more than one line: Excel does not grow rows whose height was set. */
function growRows(
  draft: Draft,
  { kept }: CardInput,
  { rows }: CardFigures,
  place: CardPlace,
  columns: readonly CardColumn[],
): void {
  const keys = commentKeys(rows.map(({ name }) => name));
  rows.forEach(({ record: { cells }, name }, i) => {
    // Numbers do not wrap: their columns are wide enough for them.
    const wrapped = (key: "target" | "actual" | "floor" | "challenge") =>
      typeof cells[key]?.value === "number" ? "" : (cells[key]?.text ?? "");
    const texts: Partial<Record<CardKey, string>> = {
      name,
      ...{ target: wrapped("target"), actual: wrapped("actual") },
      ...{ floor: wrapped("floor"), challenge: wrapped("challenge") },
      comment: String(kept.comments.get(keys[i] ?? "") ?? ""),
    };
    const height = Math.max(
      ...columns.map(({ key, width, look }) => heightFor(texts[key] ?? "", width, look.size)),
    );
    const row = place.rows[i] ?? 0;
    if (height > ROW_HEIGHT) draft.row(row, { rowHeight: Math.min(height, TALLEST_ROW) });
  });
}

/** A referred cell brings its value but not its number format, so each shows as it does in the table. */
function keepFormats(draft: Draft, { context }: CardInput, { rows }: CardFigures, place: CardPlace): void {
  for (const key of ["floor", "target", "challenge", "actual"] as const) {
    const column = place.columnOf.get(key)?.column;
    if (column === undefined) continue;
    let run: { area: Area; format: string } | undefined;
    rows.forEach(({ record: { cells } }, i) => {
      const cell = cells[key];
      const format = cell && context.formatAt(cell.row, cell.column);
      const row = place.rows[i] ?? 0;
      // A formula in a cell of text format would be shown as text.
      const wanted = !format || format === "General" || format === "@" ? undefined : format;
      if (run && wanted === run.format && run.area.bottom === row - 1) {
        run.area = { ...run.area, bottom: row };
        return;
      }
      if (run) draft.look(run.area, { numberFormat: run.format });
      run = wanted
        ? { area: { top: row, left: column, bottom: row, right: column }, format: wanted }
        : undefined;
    });
    if (run) draft.look(run.area, { numberFormat: run.format });
  }
}

/** Where there is no chart, attainments have bars of their own. */
export function writeBars(draft: Draft, place: CardPlace, accent: string): void {
  const [first, last] = [place.rows[0], place.rows.at(-1)];
  if (first === undefined || last === undefined) return;
  const column = columnAt(place, "attainment");
  draft.bars.push({
    area: { top: first, left: column, bottom: last, right: column },
    ...{ most: FARTHEST_BAR, color: lighten(accent) },
  });
}

const FARTHEST_BAR = 1.5;

/** Light enough for the figure on it to be read. */
export function lighten(color: string): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const light = parts.map((part) => Math.round(part + (255 - part) * 0.65));
  return `#${light.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** Colours for what stands out; signs and words say the same without colour. */
function addFormats(draft: Draft, { context: { words } }: CardInput, place: CardPlace): void {
  const [first, last] = [place.rows[0] ?? 0, place.rows.at(-1) ?? 0];
  const column = columnAt(place, "flag");
  const flag = cardCell(place, "flag", first).replaceAll("$", "");
  const { flags } = words;
  const add = (color: string, ...texts: readonly string[]) =>
    draft.formats.push({
      area: { top: first, left: column, bottom: last, right: column },
      formula: `=OR(${texts.map((text) => `${flag}=${quoteText(text)}`).join(",")})`,
      color,
    });
  add(palette.bad, flags.belowFloor, flags.noActual, flags.noTarget, flags.unreadable);
  add(palette.warn, flags.short);
  add(palette.good, flags.reached, flags.challenge);
}
