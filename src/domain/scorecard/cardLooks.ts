import type { Area } from "../binding/area";
import { groupField, type CardColumn, type CardKey } from "./cardColumns";
import { colors, GAP_ROW, HEADER_ROW, SOURCE_ROW, TITLE_ROW } from "./cardLayout";
import type { CardPlace } from "./cardRows";
import { commentKeys } from "./keptTexts";
import { heightFor } from "./textHeight";
import type { ScorecardInput } from "./planScorecard";
import type { Look, SheetPlan } from "./sheetPlan";

const ROW_HEIGHT = 24;
const TALLEST_ROW = 200;

type Looks = SheetPlan["looks"];

/** The band at the top: the title on the left, the result large on the right. */
export function bandLooks(columns: readonly CardColumn[]): Looks {
  const right = columns.length - 1;
  const row = (at: number, left = 0, end = right): Area => ({ top: at, left, bottom: at, right: end });
  return [
    {
      area: row(TITLE_ROW),
      look: { fill: colors.ink, color: colors.onInk, bold: true, vertical: "Center", rowHeight: 40 },
    },
    { area: row(TITLE_ROW, 0, 0), look: { size: 16, indent: 1 } },
    {
      area: row(TITLE_ROW, right - 1, right - 1),
      look: { size: 20, horizontal: "Right", numberFormat: "0.0" },
    },
    { area: row(TITLE_ROW, right, right), look: { size: 16, indent: 1 } },
    {
      area: row(SOURCE_ROW),
      look: { fill: colors.ink, color: colors.onInkQuiet, size: 9, vertical: "Top", rowHeight: 20 },
    },
    { area: row(SOURCE_ROW, 0, 0), look: { indent: 1 } },
    { area: row(SOURCE_ROW, right - 1, right - 1), look: { horizontal: "Right" } },
    { area: row(SOURCE_ROW, right, right), look: { indent: 1 } },
    { area: row(GAP_ROW), look: { rowHeight: 8 } },
  ];
}

/** Header, rows and total; hairlines between rows and no other lines. */
export function bodyLooks(input: ScorecardInput, place: CardPlace, columns: readonly CardColumn[]): Looks {
  const right = columns.length - 1;
  const total = place.last + 1;
  const rows: Area = { top: place.first, left: 0, bottom: place.last, right };
  return [
    { area: { ...rows, bottom: total }, look: { vertical: "Center", rowHeight: ROW_HEIGHT } },
    ...heightLooks(input, place, columns),
    ...columns.flatMap(({ column, width, look }) => [
      { area: { top: HEADER_ROW, left: column, bottom: total, right: column }, look: { columnWidth: width } },
      { area: { top: place.first, left: column, bottom: total, right: column }, look },
      ...(look.horizontal || look.indent
        ? [
            {
              area: { top: HEADER_ROW, left: column, bottom: HEADER_ROW, right: column },
              look: headerLook(look),
            },
          ]
        : []),
    ]),
    ...formatLooks(input, place),
    {
      area: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right },
      look: {
        fill: colors.header,
        color: colors.ink,
        bold: true,
        vertical: "Center",
        wrap: true,
        rowHeight: 26,
      },
    },
    {
      area: rows,
      look: {
        borders: {
          bottom: { color: colors.line, weight: "Thin" },
          insideHorizontal: { color: colors.line, weight: "Hairline" },
        },
      },
    },
    {
      area: { top: total, left: 0, bottom: total, right },
      look: {
        ...{ bold: true, color: colors.ink },
        borders: {
          top: { color: colors.ink, weight: "Medium" },
          bottom: { color: colors.line, weight: "Thin" },
        },
      },
    },
    {
      area: { top: total, left: right, bottom: total, right },
      look: { bold: false, size: 9, color: colors.quiet, wrap: true },
    },
  ];
}

/** A header stands over its figures. */
function headerLook({ horizontal, indent }: Look): Look {
  return { ...(horizontal ? { horizontal } : {}), ...(indent ? { indent } : {}) };
}

/** Rows whose name, group or comment takes more than one line. */
function heightLooks(
  { table, kept }: ScorecardInput,
  place: CardPlace,
  columns: readonly CardColumn[],
): Looks {
  const keys = commentKeys(table.records.map(({ cells }) => cells.name?.text.trim() ?? ""));
  const groups = groupField(table);
  return table.records.flatMap(({ row: own, cells }, i) => {
    const group = groups && cells[groups];
    const texts: Partial<Record<CardKey, string>> = {
      name: cells.name?.text ?? "",
      group: group?.row === own ? group.text : "",
      target: cells.target?.text ?? "",
      actual: cells.actual?.text ?? "",
      comment: String(kept.comments.get(keys[i] ?? "") ?? ""),
    };
    const height = Math.max(...columns.map(({ key, width }) => heightFor(texts[key] ?? "", width)));
    const row = place.first + i;
    const area = { top: row, left: 0, bottom: row, right: columns.length - 1 };
    return height > ROW_HEIGHT ? [{ area, look: { rowHeight: Math.min(height, TALLEST_ROW) } }] : [];
  });
}

/** A referred cell brings its value but not its number format, so each shows as it does in the table. */
function formatLooks({ table, formatAt }: ScorecardInput, place: CardPlace): Looks {
  const looks: { area: Area; look: { numberFormat: string } }[] = [];
  for (const key of ["target", "actual"] as const satisfies readonly CardKey[]) {
    const column = place.columnOf.get(key)?.column;
    if (column === undefined) continue;
    table.records.forEach(({ cells }, i) => {
      const cell = cells[key];
      const format = cell && formatAt(cell.row, cell.column);
      // A formula in a cell of text format would be shown as text.
      if (!format || format === "General" || format === "@") return;
      const last = looks.at(-1);
      const row = place.first + i;
      if (last?.look.numberFormat === format && last.area.left === column && last.area.bottom === row - 1)
        looks[looks.length - 1] = { ...last, area: { ...last.area, bottom: row } };
      else
        looks.push({
          area: { top: row, left: column, bottom: row, right: column },
          look: { numberFormat: format },
        });
    });
  }
  return looks;
}
