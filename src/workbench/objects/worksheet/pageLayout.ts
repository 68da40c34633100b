import { MAX_COLUMNS, MAX_ROWS, isWholeRows } from "../../model/geometry";
import type { PageLayout } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import { invalidArgument } from "../../protocol/problem";
import {
  boolean,
  either,
  handleOf,
  integer,
  number,
  oneOf,
  optional,
  record,
  text,
} from "../../protocol/parameters";
import { follow, method, write } from "../../protocol/members";
import type { Scalar as ScalarMember } from "../../protocol/declaration";
import { found } from "../collection";
import type { App } from "../app";
import { changeSheet } from "../change";
import { declareClass } from "../declare";
import { handle, rangeOn, type HandleOf } from "../handles";
import { findRange, theArea } from "../places";

type LayoutHandle = HandleOf<"PageLayout">;

function change(app: App, sheet: Sheet, patch: Partial<PageLayout>): void {
  changeSheet(app, sheet, "pageLayout", { pageLayout: { ...sheet.pageLayout, ...patch } });
}

/** Numbers of paper sizes in files and printer drivers. */
const PAPERS = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 } as const;
type Paper = keyof typeof PAPERS;

const flag = (
  key: "centerHorizontally" | "centerVertically" | "printGridlines",
): ScalarMember<LayoutHandle, App> =>
  write(
    "1.9",
    boolean,
    ({ sheet }) => sheet.pageLayout[key] ?? false,
    ({ sheet }, value, app) => change(app, sheet, { [key]: value }),
  );

/** Files keep margins in inches, Office.js in points. */
const POINTS_PER_INCH = 72;
type Side = keyof NonNullable<PageLayout["margins"]>;
const USUAL: Readonly<Record<Side, number>> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

const margin = (side: Side): ScalarMember<LayoutHandle, App> =>
  write(
    "1.9",
    number,
    ({ sheet }) => (sheet.pageLayout.margins?.[side] ?? USUAL[side]) * POINTS_PER_INCH,
    ({ sheet }, points, app) =>
      change(app, sheet, { margins: { ...sheet.pageLayout.margins, [side]: points / POINTS_PER_INCH } }),
  );

const pages = (value: unknown): number | undefined => {
  const count = optional(integer, undefined)(value);
  if (count !== undefined && count < 1) throw invalidArgument();
  return count;
};

/** Either a scale in percent or a number of pages; a direction left out takes as many pages as it needs. */
function readZoom(zoom: Readonly<Record<string, unknown>>): Partial<PageLayout> {
  const scale = optional(integer, undefined)(zoom.scale);
  const fitToWidth = pages(zoom.horizontalFitToPages);
  const fitToHeight = pages(zoom.verticalFitToPages);
  if (scale !== undefined && (scale < 10 || scale > 400)) throw invalidArgument();
  if (scale === undefined && fitToWidth === undefined && fitToHeight === undefined) throw invalidArgument();
  return { scale, fitToWidth, fitToHeight };
}

function zoomOf({ scale, fitToWidth, fitToHeight }: PageLayout): object {
  if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
  return {
    ...(fitToWidth && { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight && { verticalFitToPages: fitToHeight }),
  };
}

const place = either(handleOf<HandleOf<"Range">>("Range"), text);

const areaFrom = (app: App, sheet: Sheet, at: HandleOf<"Range"> | string) =>
  typeof at === "string" ? findRange(app, sheet, at).area : theArea(at.place);

function printArea({ sheet }: LayoutHandle): HandleOf<"Range"> | null {
  const { printArea: area } = sheet.pageLayout;
  return area ? rangeOn(sheet, area) : null;
}

function titleRows({ sheet }: LayoutHandle): HandleOf<"Range"> | null {
  const { titleRows: rows } = sheet.pageLayout;
  return rows
    ? rangeOn(sheet, { top: rows.first, bottom: rows.last, left: 0, right: MAX_COLUMNS - 1 })
    : null;
}

export const pageLayout = declareClass("PageLayout", {
  scalars: {
    orientation: write(
      "1.9",
      oneOf("Portrait", "Landscape"),
      ({ sheet }) => (sheet.pageLayout.orientation === "landscape" ? "Landscape" : "Portrait"),
      ({ sheet }, word, app) =>
        change(app, sheet, { orientation: word === "Landscape" ? "landscape" : "portrait" }),
    ),
    paperSize: write(
      "1.9",
      oneOf(...(Object.keys(PAPERS) as Paper[])),
      ({ sheet }) =>
        Object.entries(PAPERS).find(([, size]) => size === (sheet.pageLayout.paperSize ?? 1))?.[0] ?? null,
      ({ sheet }, paper, app) => change(app, sheet, { paperSize: PAPERS[paper] }),
    ),
    zoom: write(
      "1.9",
      record,
      ({ sheet }) => zoomOf(sheet.pageLayout),
      ({ sheet }, zoom, app) => change(app, sheet, readZoom(zoom)),
    ),
    centerHorizontally: flag("centerHorizontally"),
    centerVertically: flag("centerVertically"),
    printGridlines: flag("printGridlines"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  navigations: {
    headersFooters: follow("1.9", ({ sheet }) => handle("HeaderFooterGroup", { sheet })),
  },
  methods: {
    setPrintArea: method("1.9", [place], ({ sheet }, [at], app) =>
      change(app, sheet, { printArea: areaFrom(app, sheet, at) }),
    ),
    getPrintArea: method("1.9", [], (layout) => found(printArea(layout))),
    getPrintAreaOrNullObject: method("1.9", [], printArea),
    setPrintTitleRows: method("1.9", [place], ({ sheet }, [at], app) => {
      const area = areaFrom(app, sheet, at);
      if (!isWholeRows(area) || area.bottom === MAX_ROWS - 1) throw invalidArgument();
      change(app, sheet, { titleRows: { first: area.top, last: area.bottom } });
    }),
    getPrintTitleRows: method("1.9", [], (layout) => found(titleRows(layout))),
    getPrintTitleRowsOrNullObject: method("1.9", [], titleRows),
  },
});
