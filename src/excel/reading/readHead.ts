import { parseArea, type Area } from "../../domain/binding/area";
import type { ExcelTable } from "../../domain/binding/snapshot";
import type { Drawings, Highlight, SheetReading, SheetRequest } from "../../application/workbookPort";
import type { CellBlock } from "./readCells";
import { queueHighlightAt, type FormatReader } from "./readHighlights";

/** What is read of a sheet besides its cells, in the same request. */
export interface SheetHead {
  readonly sheet: Excel.Worksheet;
  readonly used: Area | undefined;
  /** Which cells are wanted: all that are used, those of an area, or none. */
  readonly cells: boolean | Area;
  /** Our highlights, when they have to be looked for among all conditional formats. */
  readonly formats: FormatReader | undefined;
  readonly tables: TableReader;
  finish(blocks: readonly CellBlock[]): SheetReading;
}

interface TableReader {
  isWaiting(): boolean;
  queueAreas(): void;
  finish(): ExcelTable[];
}

export function queueHead(context: Excel.RequestContext, request: SheetRequest): SheetHead {
  const { sheetId, used, cells = true, anchors = [], tables: wanted = [], highlights = "none" } = request;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  sheet.load("name,protection/protected");
  const tables = queueTables(sheet, wanted);
  const named = anchors.map((name) => queueAnchor(context, name, sheetId));
  const formats = sheet.getRange().conditionalFormats;
  const count = formats.getCount();
  if (highlights === "all") formats.load("items/type");
  const known = Array.isArray(highlights)
    ? highlights.map((place: number) => queueHighlightAt(formats, place))
    : [];
  const found: Highlight[] = [];
  const drawings = request.drawings ? queueDrawings(sheet) : undefined;
  return {
    sheet,
    used,
    cells,
    formats: highlights === "all" ? { formats, found } : undefined,
    tables,
    finish: (blocks) => ({
      sheetId,
      protected: sheet.protection.protected,
      snapshot: { ...joinBlocks(blocks), name: sheet.name, tables: tables.finish() },
      anchors: Object.fromEntries(named.flatMap((read) => read() ?? [])),
      highlights: [...found, ...known.flatMap((read) => read() ?? [])],
      formatCount: count.value,
      drawings: drawings?.(),
    }),
  };
}

function queueDrawings({ charts, shapes }: Excel.Worksheet): () => Drawings {
  charts.load("items/name");
  shapes.load("items/name");
  const namesOf = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);
  return () => ({ charts: namesOf(charts.items), pictures: namesOf(shapes.items) });
}

function joinBlocks(blocks: readonly CellBlock[]) {
  const there = blocks.filter((block) => block !== undefined);
  const first = there[0]?.area;
  return {
    top: first?.top ?? 0,
    left: first?.left ?? 0,
    values: there.flatMap(({ values }) => values),
    texts: there.flatMap(({ texts }) => texts),
  };
}

/** A name counts only while it points at a range of the sheet it was made for. */
function queueAnchor(
  context: Excel.RequestContext,
  name: string,
  sheetId: string,
): () => [string, Area][] | undefined {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load("address,worksheet/id");
  return () => {
    if (range.isNullObject || range.worksheet.id !== sheetId) return undefined;
    const area = parseArea(range.address);
    return area && [[name, area]];
  };
}

/** Tables known by id or name are read at once; to read all, it must first be known which there are. */
function queueTables(sheet: Excel.Worksheet, wanted: "all" | readonly string[]): TableReader {
  const { tables } = sheet;
  const listed = wanted === "all" ? tables.load("items/id") : undefined;
  const reads = wanted === "all" ? [] : wanted.map((key) => queueTable(tables.getItemOrNullObject(key)));
  return {
    isWaiting: () => (listed?.items.length ?? 0) > 0,
    queueAreas() {
      for (const table of listed?.items ?? []) reads.push(queueTable(table));
    },
    finish: () => reads.flatMap((read) => read() ?? []),
  };
}

function queueTable(table: Excel.Table): () => ExcelTable[] | undefined {
  table.load("id,name");
  const range = table.getRange().load("address");
  return () => {
    const area = table.isNullObject ? undefined : parseArea(range.address);
    return area && [{ id: table.id, name: table.name, area }];
  };
}
