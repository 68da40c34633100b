import { intersect, type Area } from "../../model/geometry";
import type { BorderEdge, BorderLine, Style } from "../../model/style";
import { changeStyles } from "../../model/writing";
import { integer, oneOf } from "../../protocol/parameters";
import { method, read, write } from "../../protocol/members";
import { invalidArgument } from "../../protocol/problem";
import type { App } from "../app";
import {
  LINE_STYLES,
  RANGE_EDGES,
  WEIGHTS,
  edgeName,
  isInside,
  lineStyle,
  lineWeight,
  styleOfLine,
} from "./borderLines";
import { found } from "../collection";
import { color } from "../colors";
import { declareClass } from "../declare";
import { handle, type HandleOf, type OnLook, type Place, type RangeEdge } from "../handles";
import { commonLook, restyleLook } from "../looks";
import { refuseProtected } from "../protected";
import { stylesOf } from "../styles/styles";

type BorderHandle = HandleOf<"RangeBorder">;
type Strip = readonly [area: Area, edge: BorderEdge];

/** The cells on which a border item of a range lies, and which edge of theirs it is. */
function strips(place: Place, edge: RangeEdge): readonly Strip[] {
  return place.areas.flatMap((area): readonly Strip[] => {
    if (isInside(edge)) return insideStrips(area, edge === "InsideVertical");
    const line = edgeName(edge);
    switch (line) {
      case "top":
        return [[{ ...area, bottom: area.top }, line]];
      case "bottom":
        return [[{ ...area, top: area.bottom }, line]];
      case "left":
        return [[{ ...area, right: area.left }, line]];
      case "right":
        return [[{ ...area, left: area.right }, line]];
      default:
        return [[area, line]];
    }
  });
}

/** A line between two cells is the right edge of one and the left edge of the other. */
function insideStrips(area: Area, vertical: boolean): readonly Strip[] {
  const pairs: [Area, BorderEdge][] = vertical
    ? [
        [{ ...area, right: area.right - 1 }, "right"],
        [{ ...area, left: area.left + 1 }, "left"],
      ]
    : [
        [{ ...area, bottom: area.bottom - 1 }, "bottom"],
        [{ ...area, top: area.top + 1 }, "top"],
      ];
  return pairs.filter(
    ([strip]) => intersect(strip, area) && strip.top <= strip.bottom && strip.left <= strip.right,
  );
}

function commonLine<T>(app: App, border: BorderHandle, pick: (line: BorderLine | undefined) => T): T | null {
  const answers = new Set<T>();
  if (!("place" in border))
    return commonLook(app, border, ({ borders }) => pick(lineIn(borders, border.edge)));
  const { place } = border;
  for (const [area, edge] of strips(place, border.edge)) {
    const onStrip: Place = { sheet: place.sheet, areas: [area] };
    for (const style of stylesOf(onStrip)) answers.add(pick(app.workbook.styles.get(style).borders?.[edge]));
  }
  if (answers.size === 0) return pick(undefined);
  return answers.size === 1 ? ([...answers][0] ?? null) : null;
}

function drawLine(
  app: App,
  border: BorderHandle,
  change: (line: BorderLine) => BorderLine | undefined,
): void {
  if (!("place" in border)) return drawStyleLine(app, border, change);
  const { sheet } = border.place;
  refuseProtected(sheet, "allowFormatCells");
  const { workbook } = app;
  for (const [area, edge] of strips(border.place, border.edge)) {
    const patches = new Map<number, Style>();
    changeStyles(workbook, sheet, area, (row, column): Style => {
      const style = sheet.styleAt(row, column);
      const known = patches.get(style);
      if (known) return known;
      const line = workbook.styles.get(style).borders?.[edge];
      const patch = { borders: { [edge]: change(line ?? { style: "thin" }) } };
      patches.set(style, patch);
      return patch;
    });
  }
}

type Lines = Style["borders"];

/** A style has no cells, and so no lines between them. */
const lineIn = (lines: Lines, edge: RangeEdge): BorderLine | undefined =>
  isInside(edge) ? undefined : lines?.[edgeName(edge)];

function drawStyleLine(
  app: App,
  border: BorderHandle,
  change: (line: BorderLine) => BorderLine | undefined,
): void {
  const { edge } = border;
  if (isInside(edge)) throw invalidArgument();
  const line = commonLook(app, border, ({ borders }) => lineIn(borders, edge));
  restyleLook(app, border, { borders: { [edgeName(edge)]: change(line ?? { style: "thin" }) } });
}

export const rangeBorder = declareClass("RangeBorder", {
  identity: ({ edge }) => ({ Id: edge }),
  scalars: {
    sideIndex: read("1.1", ({ edge }) => edge),
    style: write(
      "1.1",
      oneOf(...LINE_STYLES),
      (border, app) => commonLine(app, border, lineStyle),
      (border, style, app) =>
        drawLine(app, border, (line) =>
          style === "None" ? undefined : { ...line, style: styleOfLine(style, lineWeight(line)) },
        ),
    ),
    weight: write(
      "1.1",
      oneOf(...WEIGHTS),
      (border, app) => commonLine(app, border, lineWeight),
      (border, weight, app) =>
        drawLine(app, border, (line) => ({ ...line, style: styleOfLine(drawn(line), weight) })),
    ),
    color: write(
      "1.1",
      color,
      (border, app) => commonLine(app, border, (line) => line?.color ?? "#000000"),
      (border, value, app) => drawLine(app, border, (line) => ({ ...line, color: value })),
    ),
  },
});

/** Setting a weight or colour draws the line, if there was none. */
const drawn = (line: BorderLine) => {
  const style = lineStyle(line);
  return style === "None" ? "Continuous" : style;
};

export const borderAt = (on: OnLook, edge: RangeEdge): BorderHandle =>
  handle("RangeBorder", "place" in on ? { place: on.place, edge } : { styleName: on.styleName, edge });

export const rangeBorderCollection = declareClass("RangeBorderCollection", {
  items: (borders) => RANGE_EDGES.map((edge) => borderAt(borders, edge)),
  scalars: { count: read("1.1", () => RANGE_EDGES.length) },
  methods: {
    getItem: method("1.1", [oneOf(...RANGE_EDGES)], (borders, [edge]) => borderAt(borders, edge)),
    getItemAt: method("1.1", [integer], (borders, [index]) => borderAt(borders, found(RANGE_EDGES[index]))),
  },
});
