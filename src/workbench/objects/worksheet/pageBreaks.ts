import { MAX_COLUMNS, MAX_ROWS, areaOf } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { either, handleOf, integer, text } from "../../protocol/parameters";
import { method, read } from "../../protocol/members";
import { invalidArgument } from "../../protocol/problem";
import type { App } from "../app";
import { changeSheet } from "../change";
import { found } from "../collection";
import { declareClass } from "../declare";
import { handle, rangeOn, type HandleOf } from "../handles";
import { findRange, theArea } from "../places";
import { refuseProtected } from "../protected";

type Breaks = HandleOf<"PageBreakCollection">;

const listOf = ({ sheet, lines }: { sheet: Sheet; lines: Breaks["lines"] }): readonly number[] =>
  lines === "rows" ? sheet.rowBreaks : sheet.columnBreaks;

function change(
  app: App,
  { sheet, lines }: { sheet: Sheet; lines: Breaks["lines"] },
  list: readonly number[],
): void {
  refuseProtected(sheet);
  const sorted = [...new Set(list)].sort((a, b) => a - b);
  if (lines === "rows") changeSheet(app, sheet, "rowBreaks", { rowBreaks: sorted });
  else changeSheet(app, sheet, "columnBreaks", { columnBreaks: sorted });
}

/** The page ends before the range's first row or column; before the very first there is none to end. */
function add(app: App, breaks: Breaks, at: HandleOf<"Range"> | string): HandleOf<"PageBreak"> {
  const { sheet, lines } = breaks;
  const { top, left } = typeof at === "string" ? findRange(app, sheet, at).area : theArea(at.place);
  const line = lines === "rows" ? top : left;
  if (line === 0 || line >= (lines === "rows" ? MAX_ROWS : MAX_COLUMNS)) throw invalidArgument();
  change(app, breaks, [...listOf(breaks), line]);
  return handle("PageBreak", { sheet, lines, at: line });
}

export const pageBreakCollection = declareClass("PageBreakCollection", {
  items: (breaks) =>
    listOf(breaks).map((at) => handle("PageBreak", { sheet: breaks.sheet, lines: breaks.lines, at })),
  methods: {
    add: method("1.9", [either(handleOf<HandleOf<"Range">>("Range"), text)], (breaks, [at], app) =>
      add(app, breaks, at),
    ),
    getCount: method("1.9", [], (breaks) => listOf(breaks).length),
    getItem: method("1.9", [integer], (breaks, [index]) =>
      handle("PageBreak", { sheet: breaks.sheet, lines: breaks.lines, at: found(listOf(breaks)[index]) }),
    ),
    removePageBreaks: method("1.9", [], (breaks, _none, app) => change(app, breaks, [])),
  },
});

export const pageBreak = declareClass("PageBreak", {
  identity: ({ at }) => ({ _Id: String(at) }),
  scalars: {
    rowIndex: read("1.9", ({ lines, at }) => (lines === "rows" ? at : 0)),
    columnIndex: read("1.9", ({ lines, at }) => (lines === "columns" ? at : 0)),
  },
  methods: {
    delete: method("1.9", [], (item, _none, app) =>
      change(
        app,
        item,
        listOf(item).filter((at) => at !== item.at),
      ),
    ),
    getCellAfterBreak: method("1.9", [], ({ sheet, lines, at }) =>
      rangeOn(sheet, lines === "rows" ? areaOf(at, 0) : areaOf(0, at)),
    ),
  },
});
