import type { Area } from "../binding/area";
import type { CardColumn } from "./cardColumns";
import type { CardContext } from "./cardInput";
import type { Draft } from "./draft";
import type { SheetPlan } from "./sheetPlan";
import { WORK_LEFT, WORK_RIGHT } from "./workColumns";

/** One centimetre: every printer reaches that far. */
const MARGIN = 28.35;

interface SheetEnds {
  readonly bottom: number;
  /** What the pages are headed with. */
  readonly title: string;
  /** The one header of the sheet, which is repeated on pages and kept in view. */
  readonly headerRow?: number;
  readonly breaks: readonly number[];
}

/** Widths, hidden work columns and how it prints: A4 upright, one page wide. */
export function finishSheet(
  draft: Draft,
  { settings: { company } }: CardContext,
  columns: readonly Pick<CardColumn, "column" | "width">[],
  { bottom, title, headerRow, breaks }: SheetEnds,
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
  return {
    area,
    cells: draft.cells,
    looks: [...widths, ...draft.looks, work],
    formats: draft.formats,
    charts: draft.charts,
    page: {
      ...{ orientation: "Portrait", printArea: area, margin: MARGIN, breaks },
      titleRows: headerRow === undefined ? undefined : { first: headerRow, last: headerRow },
      freezeRows: headerRow === undefined ? 0 : headerRow + 1,
      footer: { left: pageText([company, title].filter(Boolean).join("  ·  ")), right: "&P / &N" },
    },
  };
}

/** An ampersand begins a code in headers and footers, and Excel takes 255 characters at most. */
function pageText(text: string): string {
  return text.slice(0, 80).replaceAll("&", "&&");
}
