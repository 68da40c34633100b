import { colours, type Pen } from "./pen";

const {
  outline,
  paper,
  quiet,
  blue,
  lightBlue,
  blueFill,
  green,
  greenFill,
  orange,
  yellow,
  yellowFill,
  redFill,
  brand,
} = colours;

/** A worksheet: header row, two columns, three rows. */
function table(pen: Pen, right: number, bottom: number): Pen {
  const middle = 2 + (right - 2) * 0.42;
  return pen
    .box(2, 4, right, bottom, outline, paper)
    .area(3, 5, right - 0.5, 10, greenFill)
    .row(10, 2, right, outline)
    .column(middle, 10, bottom, quiet)
    .row(16, 2, right, quiet)
    .row(22, 2, right, quiet)
    .box(2, 4, right, bottom, outline);
}

/** The pane beside the sheet. */
function showPane(pen: Pen): Pen {
  return pen
    .box(2, 4, 30, 28, outline, paper)
    .row(10, 2, 30, outline)
    .row(16, 2, 17, quiet)
    .row(22, 2, 17, quiet)
    .box(18, 10, 30, 28, blue, blueFill)
    .row(15, 22, 26, blue)
    .row(19, 22, 26, blue)
    .row(23, 22, 24, blue)
    .box(2, 4, 30, 28, outline)
    .column(18, 10, 28, blue);
}

/** A table held by a link. */
function bindSheet(pen: Pen): Pen {
  const link = "M21 20.5h-4a4 4 0 0 0 0 8h4M25 20.5h2a4 4 0 0 1 0 8h-2M18 24.5h9";
  return table(pen, 28, 26).halo(link, 6).shape(link, lightBlue, "none", strong(pen));
}

/** A list with a tick. */
function checkWorkbook(pen: Pen): Pen {
  const badge = "M22.5 15a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15z";
  return pen
    .box(4, 2, 26, 28, outline, paper)
    .row(8, 8, 22, outline)
    .row(13, 8, 22, quiet)
    .row(18, 8, 22, quiet)
    .row(23, 8, 22, quiet)
    .halo(badge)
    .shape(badge, "none", green)
    .shape("M19 22.6l2.6 2.6l4.6-5", paper, "none", strong(pen));
}

/** Coloured cells and the eraser that takes only the colour. */
function clearHighlights(pen: Pen): Pen {
  const eraser = "M20.3 15.2l7.5 7.5a1.2 1.2 0 0 1 0 1.7l-4.6 4.6h-4.4l-4.6-4.6a1.2 1.2 0 0 1 0-1.7z";
  return pen
    .box(2, 3, 28, 24, outline, paper)
    .area(3, 9.5, 27.5, 17, yellowFill)
    .row(9, 2, 28, yellow)
    .row(17, 2, 28, yellow)
    .column(12, 3, 24, quiet)
    .box(2, 3, 28, 24, outline)
    .halo(eraser)
    .shape(eraser, outline, paper)
    .shape("M20.3 15.2l7.5 7.5a1.2 1.2 0 0 1 0 1.7l-2.6 2.6l-9-9z", outline, redFill);
}

/** A page with a gauge and two bars of attainment. */
function makeScorecard(pen: Pen): Pen {
  return pen
    .box(5, 2, 27, 30, outline, paper)
    .shape("M9.5 15a6.5 6.5 0 0 1 13 0", quiet, "none", strong(pen) * 1.3)
    .shape("M9.5 15a6.5 6.5 0 0 1 9.8-5.6", green, "none", strong(pen) * 1.3)
    .shape("M16 15l2.4-3", outline, "none", strong(pen) * 0.8)
    .area(9, 19, 23, 21.2, quiet)
    .area(9, 19, 21, 21.2, blue)
    .area(9, 24, 23, 26.2, quiet)
    .area(9, 24, 16, 26.2, orange);
}

/** KPI Workbook itself: rising bars on Excel's green. */
function product(pen: Pen): Pen {
  return pen
    .shape("M7 1h18a6 6 0 0 1 6 6v18a6 6 0 0 1-6 6h-18a6 6 0 0 1-6-6v-18a6 6 0 0 1 6-6z", "none", brand)
    .area(7, 18, 12, 25, greenFill)
    .area(14, 14, 19, 25, greenFill)
    .area(21, 10, 26, 25, paper)
    .shape("M7 12.5l5-4l3 2l5-4.5", paper, "none", 2);
}

/** Lines that carry the meaning are a little stronger than the outline. */
function strong(pen: Pen): number {
  return Math.max(2.2, (pen.line * 32) / pen.size);
}

/** File names; each is drawn at every size. */
export const drawings = {
  "kpi-workbook": product,
  "show-pane": showPane,
  "bind-sheet": bindSheet,
  "check-workbook": checkWorkbook,
  "clear-highlights": clearHighlights,
  "make-scorecard": makeScorecard,
} as const;
