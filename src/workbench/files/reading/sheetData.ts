import { XmlProblem, tagEnd } from "../xml/parse";
import { attributeOf, readCellTag, type CellSource } from "./cellTag";

/** A <row> as it stands in the file; positions are places in the source. */
export interface RowSource {
  readonly row: number;
  /** The start tag. */
  readonly tag: string;
  readonly start: number;
  /** After the start tag: where its cells begin. */
  readonly bodyStart: number;
}

export interface SheetDataReader {
  row(row: RowSource): void;
  cell(cell: CellSource): void;
  /** After the cells of a row; `end` is the place after its end tag. */
  rowEnd?(row: RowSource, end: number): void;
}

/**
 * Steps through the content of <sheetData>. One pass over the text without making elements: a sheet may hold a
 * million cells. Rows and cells may leave out their address; then they follow the one before.
 */
export function scanSheetData(source: string, prefix: string, reader: SheetDataReader): void {
  const [rowOpen, rowClose] = [`<${prefix}row`, `</${prefix}row>`];
  let row = -1;
  for (let at = source.indexOf(rowOpen); at >= 0; at = source.indexOf(rowOpen, at)) {
    const bodyStart = tagEnd(source, at);
    const tag = source.slice(at, bodyStart);
    const given = attributeOf(tag, "r");
    row = given === undefined ? row + 1 : Number(given) - 1;
    const found: RowSource = { row, tag, start: at, bodyStart };
    reader.row(found);
    if (tag.endsWith("/>")) at = bodyStart;
    else at = scanCells(source, prefix, row, bodyStart, reader);
    if (!tag.endsWith("/>")) {
      if (!source.startsWith(rowClose, at)) at = source.indexOf(rowClose, at);
      if (at < 0) throw new XmlProblem(`row ${row + 1} has no end`);
      at += rowClose.length;
    }
    reader.rowEnd?.(found, at);
  }
}

const SLASH = 47;

function scanCells(
  source: string,
  prefix: string,
  row: number,
  start: number,
  reader: SheetDataReader,
): number {
  const [open, close] = [`<${prefix}c`, `</${prefix}c>`];
  let column = -1;
  let at = start;
  for (;;) {
    at = source.indexOf("<", at);
    if (at < 0) throw new XmlProblem(`row ${row + 1} has no end`);
    if (source.charCodeAt(at + 1) === SLASH) return at;
    if (!source.startsWith(open, at)) {
      // Comments and extension lists hold no cells.
      at = source.startsWith("<!--", at) ? source.indexOf("-->", at) + 3 : skipElement(source, at);
      continue;
    }
    const bodyStart = source.indexOf(">", at) + 1;
    const empty = source.charCodeAt(bodyStart - 2) === SLASH;
    const bodyEnd = empty ? bodyStart : source.indexOf(close, bodyStart);
    if (bodyStart === 0 || bodyEnd < 0) throw new XmlProblem(`a cell of row ${row + 1} has no end`);
    const end = empty ? bodyStart : bodyEnd + close.length;
    const cell = readCellTag(source, at + open.length, bodyStart, row, column + 1);
    column = cell.column;
    cell.start = at;
    cell.end = end;
    if (!empty) cell.body = source.slice(bodyStart, bodyEnd);
    reader.cell(cell);
    at = end;
  }
}

function skipElement(source: string, at: number): number {
  const end = tagEnd(source, at);
  const name = /^<([^\s/>]+)/.exec(source.slice(at, end))?.[1] ?? "";
  if (source.charCodeAt(end - 2) === SLASH) return end;
  const close = source.indexOf(`</${name}>`, end);
  return close < 0 ? source.length : close + name.length + 3;
}
