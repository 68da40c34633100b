import type { Area } from "../../binding/area";
import type { CardColumn } from "../person/cardColumns";
import type { CardContext } from "../input/cardInput";
import type { Draft } from "./draft";
import { Pages } from "./pages";
import type { SheetPlan } from "./sheetPlan";
import { WORK_LEFT, WORK_RIGHT } from "../formulas/workColumns";

/** One centimetre: every printer reaches that far. */
const MARGIN = 28.35;

interface SheetEnds {
  readonly bottom: number;
  /** What the pages are headed with. */
  readonly title: string;
  /** The one header of the sheet, kept in view and repeated where its table goes on; and the table's last row. */
  readonly header?: { readonly row: number; readonly until: number };
  readonly breaks: readonly number[];
  /** Rows kept in view; those down to the header's unless told. */
  readonly frozen?: number;
}

/** Widths, hidden work columns and how it prints: A4 upright, one page wide. */
export function finishSheet(
  draft: Draft,
  { settings: { company } }: CardContext,
  columns: readonly Pick<CardColumn, "column" | "width">[],
  { bottom, title, header, breaks, frozen = header === undefined ? 0 : header.row + 1 }: SheetEnds,
): SheetPlan {
  const area: Area = { top: 0, left: 0, bottom, right: draft.right };
  const widths = columns.map(({ column, width }) => ({
    area: { ...area, left: column, right: column, bottom: 0 },
    look: { columnWidth: width },
  }));
  const work = {
    area: { top: 0, left: WORK_LEFT, bottom: 0, right: WORK_RIGHT },
    look: { hideColumns: true },
  } as const;
  const pages = new Pages(
    draft,
    widths.map(({ look }) => look.columnWidth),
    MARGIN,
  );
  const repeats = header !== undefined && pages.heightTo(header.until) > pages.room;
  return {
    area,
    cells: draft.cells,
    looks: [...widths, ...draft.looks, work],
    formats: draft.formats,
    charts: draft.charts,
    bars: draft.bars,
    choices: draft.choices,
    pictures: draft.pictures,
    page: {
      ...{ orientation: "Portrait", printArea: area, margin: MARGIN },
      breaks: pages.breaks(bottom, breaks, repeats ? pages.heightTo(header.row, header.row) : 0),
      titleRows: repeats ? { first: header.row, last: header.row } : undefined,
      freezeRows: frozen,
      footer: { left: pageText([company, title].filter(Boolean).join("  ·  ")), right: "&P / &N" },
    },
  };
}

/** An ampersand begins a code in headers and footers, and Excel takes 255 characters at most. */
function pageText(text: string): string {
  return text.slice(0, 80).replaceAll("&", "&&");
}
