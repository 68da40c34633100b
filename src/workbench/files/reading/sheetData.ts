import { unescapeXml } from "../xml/escape";
import { XmlProblem, tagEnd } from "../xml/parse";

/** A <row> as it stands in the file; positions are places in the source. */
export interface RowSource {
  readonly row: number;
  /** The start tag. */
  readonly tag: string;
  readonly start: number;
  /** After the start tag: where its cells begin. */
  readonly bodyStart: number;
}

/** A <c> as it stands in the file. */
export interface CellSource {
  readonly row: number;
  readonly column: number;
  /** Its number in the list of looks. */
  readonly style: number;
  /** s, str, inlineStr, b, e, d; "" is a number. */
  readonly type: string;
  /** Its number in the cell metadata, 0 for none: dynamic array formulas have one. */
  readonly metadata: number;
  readonly start: number;
  readonly end: number;
  /** What stands between its tags. */
  readonly body: string;
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

const [SPACE, SLASH] = [32, 47];

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

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The attributes of a cell are few and plain, so they are read without a regular expression. */
function readCellTag(
  source: string,
  from: number,
  to: number,
  row: number,
  expected: number,
): Writable<CellSource> {
  const cell = { row, column: expected, style: 0, type: "", metadata: 0, start: 0, end: 0, body: "" };
  let at = from;
  for (;;) {
    while (source.charCodeAt(at) <= SPACE) at++;
    const equals = source.indexOf("=", at);
    if (equals < 0 || equals >= to) return cell;
    const open = equals + 2;
    const close = source.indexOf(source.charAt(equals + 1), open);
    if (close < 0) return cell;
    if (equals === at + 1) keepShort(cell, source, source.charCodeAt(at), open, close);
    else if (source.startsWith("cm", at)) cell.metadata = Number(source.slice(open, close));
    at = close + 1;
  }
}

const [R, S, T] = [114, 115, 116];

/** r, s and t. */
function keepShort(
  cell: Writable<CellSource>,
  source: string,
  name: number,
  open: number,
  close: number,
): void {
  if (name === R) cell.column = columnAt(source, open, close, cell.column);
  else if (name === S) cell.style = Number(source.slice(open, close));
  else if (name === T) {
    const type = source.slice(open, close);
    cell.type = type === "n" ? "" : type;
  }
}

function columnAt(source: string, open: number, close: number, otherwise: number): number {
  let column = 0;
  for (let at = open; at < close; at++) {
    const letter = source.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column > 0 ? column - 1 : otherwise;
}

const PATTERNS = new Map<string, RegExp>();

/** One attribute out of a start tag. */
export function attributeOf(tag: string, name: string): string | undefined {
  let pattern = PATTERNS.get(name);
  if (!pattern) PATTERNS.set(name, (pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)));
  const match = pattern.exec(tag);
  return match ? unescapeXml(match[1] ?? match[2] ?? "") : undefined;
}

export interface CellPart {
  readonly tag: string;
  readonly text: string;
}

/** <f>, <v> or <is> of a cell, with its content as source. */
export function cellPart(body: string, name: string): CellPart | undefined {
  const start = body.indexOf(`<${name}`);
  if (start < 0) return undefined;
  const following = body[start + name.length + 1];
  if (following !== ">" && following !== " " && following !== "/") return undefined;
  const open = body.indexOf(">", start) + 1;
  const tag = body.slice(start, open);
  if (tag.endsWith("/>")) return { tag, text: "" };
  const close = body.lastIndexOf(`</${name}>`);
  return { tag, text: body.slice(open, close < 0 ? body.length : close) };
}
