import type { Overlay } from "../../model/parts";
import type { BorderEdge, BorderLine, Font } from "../../model/style";
import { boolean, integer, oneOf, text } from "../../protocol/parameters";
import { follow, method, read, write } from "../../protocol/members";
import type { App } from "../app";
import { FORMAT_EDGES, edgeName, lineStyle, styleOfLine } from "../range/borderLines";
import { color } from "../colors";
import { changeFormat, formatOf } from "./conditionalFormats";
import { found } from "../collection";
import { declareClass } from "../declare";
import { handle, type FormatEdge, type HandleOf } from "../handles";

interface OfFormat {
  readonly sheet: HandleOf<"ConditionalFormat">["sheet"];
  readonly key: string;
}

const overlayOf = ({ sheet, key }: OfFormat): Overlay => formatOf(sheet, key).overlay ?? {};

function overlay(app: App, item: OfFormat, change: (old: Overlay) => Overlay): void {
  changeFormat(app, item, (format) => ({ ...format, overlay: change(format.overlay ?? {}) }));
}

const setFont = (app: App, item: OfFormat, patch: Font): void =>
  overlay(app, item, (old) => ({ ...old, font: { ...old.font, ...patch } }));

export const conditionalRangeFormat = declareClass("ConditionalRangeFormat", {
  scalars: {
    numberFormat: write(
      "1.6",
      text,
      (item) => overlayOf(item).numberFormat ?? null,
      (item, numberFormat, app) => overlay(app, item, (old) => ({ ...old, numberFormat })),
    ),
  },
  navigations: {
    fill: follow("1.6", ({ sheet, key }) => handle("ConditionalRangeFill", { sheet, key })),
    font: follow("1.6", ({ sheet, key }) => handle("ConditionalRangeFont", { sheet, key })),
    borders: follow("1.6", ({ sheet, key }) => handle("ConditionalRangeBorderCollection", { sheet, key })),
  },
});

export const conditionalRangeFill = declareClass("ConditionalRangeFill", {
  scalars: {
    color: write(
      "1.6",
      color,
      (item) => overlayOf(item).fill?.color ?? "",
      (item, value, app) =>
        overlay(app, item, (old) => ({ ...old, fill: { color: value, pattern: "solid" } })),
    ),
  },
  methods: {
    clear: method("1.6", [], (item, _none, app) => overlay(app, item, ({ fill: _fill, ...old }) => old)),
  },
});

export const conditionalRangeFont = declareClass("ConditionalRangeFont", {
  scalars: {
    color: write(
      "1.6",
      color,
      (item) => overlayOf(item).font?.color ?? "",
      (item, value, app) => setFont(app, item, { color: value }),
    ),
    bold: write(
      "1.6",
      boolean,
      (item) => overlayOf(item).font?.bold ?? null,
      (item, bold, app) => setFont(app, item, { bold }),
    ),
    italic: write(
      "1.6",
      boolean,
      (item) => overlayOf(item).font?.italic ?? null,
      (item, italic, app) => setFont(app, item, { italic }),
    ),
    underline: write(
      "1.6",
      oneOf("None", "Single", "Double"),
      (item) => overlayOf(item).font?.underline ?? null,
      (item, underline, app) => setFont(app, item, { underline }),
    ),
    strikethrough: write(
      "1.6",
      boolean,
      (item) => overlayOf(item).font?.strikethrough ?? null,
      (item, strikethrough, app) => setFont(app, item, { strikethrough }),
    ),
  },
  methods: {
    clear: method("1.6", [], (item, _none, app) => overlay(app, item, ({ font: _font, ...old }) => old)),
  },
});

const edgeOf = ({ sheet, key }: OfFormat, edge: FormatEdge) =>
  handle("ConditionalRangeBorder", { sheet, key, edge });

export const conditionalRangeBorderCollection = declareClass("ConditionalRangeBorderCollection", {
  items: (item) => FORMAT_EDGES.map((edge) => edgeOf(item, edge)),
  scalars: { count: read("1.6", () => FORMAT_EDGES.length) },
  navigations: {
    top: follow("1.6", (item) => edgeOf(item, "EdgeTop")),
    bottom: follow("1.6", (item) => edgeOf(item, "EdgeBottom")),
    left: follow("1.6", (item) => edgeOf(item, "EdgeLeft")),
    right: follow("1.6", (item) => edgeOf(item, "EdgeRight")),
  },
  methods: {
    getItem: method("1.6", [oneOf(...FORMAT_EDGES)], (item, [edge]) => edgeOf(item, edge)),
    getItemAt: method("1.6", [integer], (item, [index]) => edgeOf(item, found(FORMAT_EDGES[index]))),
  },
});

const lineOf = (item: HandleOf<"ConditionalRangeBorder">): BorderLine | undefined =>
  overlayOf(item).borders?.[edgeName(item.edge)];

function setLine(app: App, item: HandleOf<"ConditionalRangeBorder">, patch: Partial<BorderLine>): void {
  const edge: BorderEdge = edgeName(item.edge);
  overlay(app, item, (old) => {
    const line: BorderLine = { style: "thin", ...old.borders?.[edge], ...patch };
    return { ...old, borders: { ...old.borders, [edge]: line } };
  });
}

function dropLine(app: App, item: HandleOf<"ConditionalRangeBorder">): void {
  const { [edgeName(item.edge)]: _gone, ...borders } = overlayOf(item).borders ?? {};
  overlay(app, item, (old) => ({ ...old, borders }));
}

export const conditionalRangeBorder = declareClass("ConditionalRangeBorder", {
  identity: ({ edge }) => ({ Id: edge }),
  scalars: {
    sideIndex: read("1.6", ({ edge }) => edge),
    style: write(
      "1.6",
      oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"),
      (item) => lineStyle(lineOf(item)),
      (item, style, app) =>
        style === "None" ? dropLine(app, item) : setLine(app, item, { style: styleOfLine(style, "Thin") }),
    ),
    color: write(
      "1.6",
      color,
      (item) => lineOf(item)?.color ?? "#000000",
      (item, value, app) => setLine(app, item, { color: value }),
    ),
  },
});
