import type { Alignment } from "../../model/style";
import { boolean, integer, number, oneOf } from "../../protocol/parameters";
import { follow, method, write } from "../../protocol/members";
import type { App } from "../app";
import { HORIZONTAL, VERTICAL, fileWord, rotation, storedRotation } from "./alignments";
import { autofitColumns, autofitRows } from "./autofit";
import { declareClass } from "../declare";
import { handle, type HandleOf, type Place } from "../handles";
import { common, restyle } from "../looks";
import {
  columnsOf,
  commonOf,
  columnPoints,
  pointsToWidth,
  rowPoints,
  rowsOf,
  setColumns,
  setRows,
} from "../measures";

const align = (app: App, { place }: HandleOf<"RangeFormat">, alignment: Alignment): void =>
  restyle(app, place, { alignment });

const aligned = <T>(app: App, place: Place, pick: (alignment: Alignment) => T): T | null =>
  common(app, place, ({ alignment = {} }) => pick(alignment));

const heights = ({ place }: HandleOf<"RangeFormat">): number | null =>
  commonOf(rowsOf(place), (row) => rowPoints(place.sheet, row));

const widths = ({ place }: HandleOf<"RangeFormat">): number | null =>
  commonOf(columnsOf(place), (column) => columnPoints(place.sheet, column));

export const rangeFormat = declareClass("RangeFormat", {
  scalars: {
    wrapText: write(
      "1.1",
      boolean,
      ({ place }, app) => aligned(app, place, ({ wrapText = false }) => wrapText),
      (format, wrapText, app) => align(app, format, { wrapText }),
    ),
    horizontalAlignment: write(
      "1.1",
      oneOf(...Object.values(HORIZONTAL)),
      ({ place }, app) =>
        aligned(app, place, ({ horizontal = "general" }) => HORIZONTAL[horizontal as "general"]),
      (format, word, app) => align(app, format, { horizontal: fileWord(HORIZONTAL, word) }),
    ),
    verticalAlignment: write(
      "1.1",
      oneOf(...Object.values(VERTICAL)),
      ({ place }, app) => aligned(app, place, ({ vertical = "bottom" }) => VERTICAL[vertical as "top"]),
      (format, word, app) => align(app, format, { vertical: fileWord(VERTICAL, word) }),
    ),
    indentLevel: write(
      "1.9",
      integer,
      ({ place }, app) => aligned(app, place, ({ indent = 0 }) => indent),
      (format, indent, app) => align(app, format, { indent }),
    ),
    shrinkToFit: write(
      "1.9",
      boolean,
      ({ place }, app) => aligned(app, place, ({ shrinkToFit = false }) => shrinkToFit),
      (format, shrinkToFit, app) => align(app, format, { shrinkToFit }),
    ),
    textOrientation: write(
      "1.7",
      integer,
      ({ place }, app) => aligned(app, place, ({ textRotation }) => rotation(textRotation)),
      (format, angle, app) => align(app, format, { textRotation: storedRotation(angle) }),
    ),
    columnWidth: write(
      "1.2",
      number,
      (format) => widths(format),
      ({ place }, points, app) =>
        setColumns(app, place, (look) => ({ ...look, width: pointsToWidth(points), hidden: points === 0 })),
    ),
    rowHeight: write(
      "1.2",
      number,
      (format) => heights(format),
      ({ place }, height, app) => setRows(app, place, (look) => ({ ...look, height, hidden: height === 0 })),
    ),
    useStandardHeight: write(
      "1.7",
      boolean,
      ({ place }) => commonOf(rowsOf(place), (row) => place.sheet.rows.get(row)?.height === undefined),
      ({ place }, _standard, app) => setRows(app, place, ({ height: _height, ...look }) => look),
    ),
    useStandardWidth: write(
      "1.7",
      boolean,
      ({ place }) =>
        commonOf(columnsOf(place), (column) => place.sheet.columns.get(column)?.width === undefined),
      ({ place }, _standard, app) => setColumns(app, place, ({ width: _width, ...look }) => look),
    ),
  },
  navigations: {
    fill: follow("1.1", ({ place }) => handle("RangeFill", { place })),
    font: follow("1.1", ({ place }) => handle("RangeFont", { place })),
    borders: follow("1.1", ({ place }) => handle("RangeBorderCollection", { place })),
    protection: follow("1.2", ({ place }) => handle("FormatProtection", { place })),
  },
  methods: {
    autofitColumns: method("1.2", [], ({ place }, _none, app) => autofitColumns(app, place)),
    autofitRows: method("1.2", [], ({ place }, _none, app) => autofitRows(app, place)),
    adjustIndent: method("1.11", [integer], ({ place }, [by], app) => {
      const now = aligned(app, place, ({ indent = 0 }) => indent) ?? 0;
      restyle(app, place, { alignment: { indent: Math.min(250, Math.max(0, now + by)) } });
    }),
  },
});

export const formatProtection = declareClass("FormatProtection", {
  scalars: {
    locked: write(
      "1.2",
      boolean,
      ({ place }, app) => common(app, place, ({ locked = true }) => locked),
      ({ place }, locked, app) => restyle(app, place, { locked }),
    ),
    formulaHidden: write(
      "1.2",
      boolean,
      ({ place }, app) => common(app, place, ({ formulaHidden = false }) => formulaHidden),
      ({ place }, formulaHidden, app) => restyle(app, place, { formulaHidden }),
    ),
  },
});
