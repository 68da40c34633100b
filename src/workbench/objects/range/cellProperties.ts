import { areaOf, type Area } from "../../model/geometry";
import { areaAddress, quoteSheetName } from "../../model/address";
import type { Handle, Method, ObjectClass } from "../../protocol/declaration";
import { listOf, record } from "../../protocol/parameters";
import { method } from "../../protocol/members";
import { invalidArgument, wrongSize } from "../../protocol/problem";
import type { App } from "../app";
import { handle, rangeOn, type HandleOf, type Place, type RangeEdge } from "../handles";
import { hyperlink } from "./hyperlinks";
import { setColumns, setRows } from "../measures";
import { theArea } from "../places";
import { borderAt, rangeBorder } from "./rangeBorder";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";
import { formatProtection, rangeFormat } from "./rangeFormat";

type Tree = Readonly<Record<string, unknown>>;

const CLASSES: Readonly<Record<string, ObjectClass<Handle, App>>> = Object.fromEntries(
  [rangeFormat, rangeFont, rangeFill, rangeBorder, formatProtection].map((item) => [item.name, item]),
);

const EDGES: Readonly<Record<string, RangeEdge>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

/** What a name below a part of a format leads to; undefined for a property with a value. */
function below(item: Handle, name: string, app: App): Handle | undefined {
  if (item.type === "RangeBorderCollection") {
    const edge = EDGES[name];
    if (!edge) throw invalidArgument();
    return borderAt(item as HandleOf<"RangeBorderCollection">, edge);
  }
  return CLASSES[item.type]?.navigations[name]?.follow(item, app) ?? undefined;
}

function scalarOf(item: Handle, name: string) {
  const scalar = CLASSES[item.type]?.scalars[name];
  if (!scalar) throw invalidArgument();
  return scalar;
}

/** Reads what a tree of wishes names: `{ format: { fill: { color: true } } }`. */
function readTree(app: App, item: Handle, wishes: Tree): Tree {
  return Object.fromEntries(
    Object.entries(wishes)
      .filter(([, wish]) => wish !== false && wish !== undefined)
      .map(([name, wish]) => {
        const next = below(item, name, app);
        return [
          name,
          next ? readTree(app, next, wish === true ? {} : record(wish)) : scalarOf(item, name).get(item, app),
        ];
      }),
  );
}

function writeTree(app: App, item: Handle, values: Tree): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const next = below(item, name, app);
    if (next) writeTree(app, next, record(value));
    else if (value !== null || name === "color") {
      const scalar = scalarOf(item, name);
      if (!scalar.put) throw invalidArgument();
      scalar.put(item, value, app);
    }
  }
}

const format = (place: Place): Handle => handle("RangeFormat", { place });

function readOne(app: App, place: Place, wishes: Tree): Tree {
  const area = theArea(place);
  const address = `${quoteSheetName(place.sheet.name)}!${areaAddress(area)}`;
  const range = rangeOn(place.sheet, area);
  const answers: Readonly<Record<string, () => unknown>> = {
    address: () => address,
    addressLocal: () => address,
    hidden: () => isHidden(place, area),
    rowHidden: () => place.sheet.rows.get(area.top)?.hidden ?? false,
    columnHidden: () => place.sheet.columns.get(area.left)?.hidden ?? false,
    rowIndex: () => area.top,
    columnIndex: () => area.left,
    hyperlink: () => hyperlink.get(range, app),
    format: () => readTree(app, format(place), record(wishes.format)),
  };
  return Object.fromEntries(
    Object.entries(wishes)
      .filter(([, wish]) => wish !== false && wish !== undefined)
      .map(([name]) => {
        const answer = answers[name];
        if (!answer) throw invalidArgument();
        return [name, answer()];
      }),
  );
}

const isHidden = ({ sheet }: Place, { top, left }: Area): boolean =>
  (sheet.rows.get(top)?.hidden ?? false) || (sheet.columns.get(left)?.hidden ?? false);

function writeOne(app: App, place: Place, values: Tree): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    if (name === "format") writeTree(app, format(place), record(value));
    else if (name === "hyperlink") hyperlink.put?.(rangeOn(place.sheet, theArea(place)), value, app);
    else if (name === "rowHidden" && typeof value === "boolean")
      setRows(app, place, (look) => ({ ...look, hidden: value }));
    else if (name === "columnHidden" && typeof value === "boolean")
      setColumns(app, place, (look) => ({ ...look, hidden: value }));
    else throw invalidArgument();
  }
}

/** The cells, rows or columns of a range as places of their own. */
function parts({ sheet, areas }: Place, by: "cell" | "row" | "column"): Place[][] {
  const { top, left, bottom, right } = theArea({ sheet, areas });
  const rows =
    by === "column"
      ? [areaOf(top, left, bottom - top + 1)]
      : steps(top, bottom).map((row) => areaOf(row, left));
  return rows.map((row) =>
    (by === "row" ? [left] : steps(left, right)).map((column) => ({
      sheet,
      areas: [{ ...row, left: column, right: by === "row" ? right : column }],
    })),
  );
}

const steps = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const matrix = listOf(listOf(record));
const list = listOf(record);

function writeAll(
  app: App,
  places: readonly (readonly Place[])[],
  values: readonly (readonly Tree[])[],
): void {
  if (values.length !== places.length) throw wrongSize();
  places.forEach((line, row) => {
    const trees = values[row] ?? [];
    if (trees.length !== line.length) throw wrongSize();
    line.forEach((place, column) => writeOne(app, place, trees[column] ?? {}));
  });
}

const columnTrees = (values: readonly Tree[]): Tree[][] => [[...values]];
const rowTrees = (values: readonly Tree[]): Tree[][] => values.map((tree) => [tree]);

export const cellProperties: Record<string, Method<HandleOf<"Range">, App>> = {
  getCellProperties: method("1.9", [record], ({ place }, [wishes], app) =>
    parts(place, "cell").map((line) => line.map((cell) => readOne(app, cell, wishes))),
  ),
  getRowProperties: method("1.9", [record], ({ place }, [wishes], app) =>
    parts(place, "row").flatMap((line) => line.map((row) => readOne(app, row, wishes))),
  ),
  getColumnProperties: method("1.9", [record], ({ place }, [wishes], app) =>
    parts(place, "column").flatMap((line) => line.map((column) => readOne(app, column, wishes))),
  ),
  setCellProperties: method("1.9", [matrix], ({ place }, [values], app) =>
    writeAll(app, parts(place, "cell"), values),
  ),
  setRowProperties: method("1.9", [list], ({ place }, [values], app) =>
    writeAll(app, parts(place, "row"), rowTrees(values)),
  ),
  setColumnProperties: method("1.9", [list], ({ place }, [values], app) =>
    writeAll(app, parts(place, "column"), columnTrees(values)),
  ),
};
