import { strFromU8 } from "fflate";
import type { Position } from "../../model/geometry";
import type { Package } from "../package/archive";

/**
 * The boxes of notes are drawn in VML, an old language that is not always well-formed; it is handled as text, one
 * <v:shape> at a time.
 */
const SHAPE = /<v:shape\s[\s\S]*?<\/v:shape>\s*/g;
const ROW = /(<x:Row>\s*)(\d+)(\s*<\/x:Row>)/;
const COLUMN = /(<x:Column>\s*)(\d+)(\s*<\/x:Column>)/;
const ANCHOR = /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/;

/** Moves the boxes of notes to the place `place` gives for each; undefined takes one off. */
export function mapShapes(pkg: Package, path: string, place: (at: Position) => Position | undefined): void {
  const bytes = pkg.bytes(path);
  if (!bytes) return;
  const text = strFromU8(bytes);
  const written = text.replace(SHAPE, (shape) => {
    const [row, column] = [Number(ROW.exec(shape)?.[2] ?? -1), Number(COLUMN.exec(shape)?.[2] ?? -1)];
    if (row < 0 || column < 0 || !/ObjectType="Note"/.test(shape)) return shape;
    const to = place({ row, column });
    if (!to) return "";
    return to.row === row && to.column === column ? shape : movedShape(shape, { row, column }, to);
  });
  if (written !== text) pkg.write(path, written);
}

function movedShape(shape: string, from: Position, to: Position): string {
  // Left column, its offset, top row, its offset, then the same for the other corner.
  const by = [
    to.column - from.column,
    0,
    to.row - from.row,
    0,
    to.column - from.column,
    0,
    to.row - from.row,
    0,
  ];
  return shape
    .replace(ROW, `$1${to.row}$3`)
    .replace(COLUMN, `$1${to.column}$3`)
    .replace(ANCHOR, (_, open: string, places: string, close: string) => {
      const moved = places.split(",").map((part, index) => Math.max(0, Number(part) + (by[index] ?? 0)));
      return open + moved.join(", ") + close;
    });
}

/** Each drawing has a thousand numbers of its own for its shapes; which thousand, its part's number says. */
const emptyDrawing = (block: number): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;

/** Adds a hidden box for a note, as Excel does beside the cell. */
export function addShape(pkg: Package, path: string, { row, column }: Position): void {
  const bytes = pkg.bytes(path);
  const block = Number(/(\d+)\.vml$/.exec(path)?.[1] ?? 1);
  const text = bytes ? strFromU8(bytes) : emptyDrawing(block);
  const ids = [...text.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id));
  const id = Math.max(1024 * block, ...ids) + 1;
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 15, top, 10, column + 3, 31, top + 4, 9].join(", ");
  const shape = `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:144pt;height:79.5pt;z-index:${ids.length + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  const end = text.lastIndexOf("</xml>");
  pkg.write(path, text.slice(0, end) + shape + text.slice(end));
}
