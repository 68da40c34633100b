import { unescapeXml } from "../xml/escape";

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

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The attributes of a cell are few and plain, so they are read without a regular expression. */
export function readCellTag(
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

const [SPACE, R, S, T] = [32, 114, 115, 116];

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
