import type { Area } from "../binding/area";
import { DEFAULT_ACCENT, palette } from "../scorecard/sheet/palette";
import {
  textCell,
  type CellInput,
  type Look,
  type PlannedCell,
  type SheetPlan,
} from "../scorecard/sheet/sheetPlan";
import { heightFor } from "../scorecard/sheet/textHeight";

/** The title band in the accent of the scorecards, everything else in their ink. */
const colors = { ...palette, band: DEFAULT_ACCENT, onBand: "#FFFFFF", onBandQuiet: "#D6E4F2" } as const;

/** Rows from the top: the title, what the whole sheet is about, a gap, the header. */
export const HEADER_ROW = 3;
export const FIRST_ROW = 4;
const ROW_HEIGHT = 34;

export interface LaidColumn {
  readonly header: string;
  /** Points. */
  readonly width: number;
  readonly look?: Look;
  /** Of the cells below the header. */
  readonly fill?: string;
}

export interface SheetContent {
  readonly title: string;
  /** Label and value, side by side: 岗位：销售代表. */
  readonly formLines: readonly string[];
  readonly columns: readonly LaidColumn[];
  readonly rows: readonly (readonly (CellInput | undefined)[])[];
  /** Number formats that one cell has for itself, row by row, the total after the last. */
  readonly formats: readonly (readonly (string | undefined)[])[];
  readonly total?: readonly (CellInput | undefined)[];
  readonly note: string;
  readonly footer: string;
}

/** A sheet that looks like our others: a quiet band, a header that stays in view, hairlines between rows. */
export function layOut(content: SheetContent): SheetPlan {
  const { title, columns, rows, total, note, footer } = content;
  const last = FIRST_ROW + rows.length - 1;
  const end = total ? last + 1 : last;
  const right = columns.length - 1;
  const area: Area = { top: 0, left: 0, bottom: end + 2, right };
  const cells = [
    textCell(0, 0, title),
    ...formCells(content),
    ...columns.map(({ header }, column) => textCell(HEADER_ROW, column, header)),
    ...rows.flatMap((row, i) => placed(FIRST_ROW + i, row)),
    ...(total ? placed(end, total) : []),
    textCell(end + 2, 0, note),
  ];
  return {
    area,
    cells,
    looks: [
      ...bandLooks(right),
      ...columnLooks(columns, last),
      ...heightLooks(content),
      ...formatLooks(content),
      ...(total ? totalLooks(end, right) : []),
      {
        area: { top: end + 2, left: 0, bottom: end + 2, right: 0 },
        look: { size: 9, color: colors.quiet, indent: 1 },
      },
    ],
    page: {
      orientation: "Landscape",
      printArea: area,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      freezeRows: HEADER_ROW + 1,
      footer: { left: "", right: footer },
    },
  };
}

/** Spread over the columns, so that each has room up to the next. */
function formCells({ formLines, columns }: SheetContent): PlannedCell[] {
  let column = 0;
  return formLines.map((text) => {
    const cell = textCell(1, column, text);
    let room = 0;
    while (room < 180 && column < columns.length) room += columns[column++]?.width ?? 0;
    return cell;
  });
}

function placed(row: number, inputs: readonly (CellInput | undefined)[]): PlannedCell[] {
  return inputs.flatMap((input, column) => (input ? [{ row, column, input }] : []));
}

function bandLooks(right: number): SheetPlan["looks"] {
  const row = (at: number, end = right): Area => ({ top: at, left: 0, bottom: at, right: end });
  return [
    { area: row(0), look: { fill: colors.band, color: colors.onBand, vertical: "Center", rowHeight: 40 } },
    { area: row(0, 0), look: { bold: true, size: 16, indent: 1 } },
    {
      area: row(1),
      look: { fill: colors.band, color: colors.onBandQuiet, size: 9, vertical: "Top", rowHeight: 22 },
    },
    { area: row(1, 0), look: { indent: 1 } },
    { area: row(2), look: { rowHeight: 8 } },
  ];
}

function columnLooks(columns: readonly LaidColumn[], last: number): SheetPlan["looks"] {
  const header: Area = { top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right: columns.length - 1 };
  return [
    { area: { ...header, bottom: last }, look: { vertical: "Center", wrap: true, size: 10 } },
    { area: { ...header, bottom: last, right: 0 }, look: { indent: 1 } },
    ...columns.flatMap(({ width, look = {}, fill }, column) => [
      {
        area: { top: HEADER_ROW, left: column, bottom: HEADER_ROW, right: column },
        look: { columnWidth: width, ...(look.horizontal ? { horizontal: look.horizontal } : {}) },
      },
      {
        area: { top: FIRST_ROW, left: column, bottom: last, right: column },
        look: { ...look, ...(fill ? { fill } : {}) },
      },
    ]),
    { area: header, look: { fill: colors.header, color: colors.ink, bold: true, rowHeight: 32 } },
    {
      area: { ...header, top: FIRST_ROW, bottom: last },
      look: {
        borders: {
          bottom: { color: colors.line, weight: "Thin" },
          insideHorizontal: { color: colors.line, weight: "Hairline" },
        },
      },
    },
  ];
}

function formatLooks({ formats }: SheetContent): SheetPlan["looks"] {
  return formats.flatMap((line, i) =>
    line.flatMap((numberFormat, column) => {
      const area = { top: FIRST_ROW + i, left: column, bottom: FIRST_ROW + i, right: column };
      return numberFormat === undefined ? [] : [{ area, look: { numberFormat } }];
    }),
  );
}

/** As high as the longest text of each row needs. */
function heightLooks({ rows, columns }: SheetContent): SheetPlan["looks"] {
  return rows.map((row, i) => {
    const at = FIRST_ROW + i;
    const heights = row.map((input, column) =>
      input && "text" in input ? heightFor(input.text, columns[column]?.width ?? 0) : 0,
    );
    return {
      area: { top: at, left: 0, bottom: at, right: columns.length - 1 },
      look: { rowHeight: Math.max(ROW_HEIGHT, ...heights) },
    };
  });
}

function totalLooks(row: number, right: number): SheetPlan["looks"] {
  return [
    {
      area: { top: row, left: 0, bottom: row, right },
      look: {
        ...{ bold: true, color: colors.ink, size: 10, vertical: "Center", rowHeight: 28 },
        borders: {
          top: { color: colors.ink, weight: "Medium" },
          bottom: { color: colors.line, weight: "Thin" },
        },
      },
    },
    { area: { top: row, left: 0, bottom: row, right: 0 }, look: { indent: 1 } },
  ];
}
