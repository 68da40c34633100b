import { turnoverTo } from "../../domain/follow";
import type { Found } from "../../domain/rules/found";
import { severities } from "../../domain/rules/rule";
import type { Mark } from "./highlights";
import { Painting } from "./painting";

/** What is painted on one sheet, each colour a severity of a table. */
class SheetPainting {
  private readonly painting = new Painting();
  private readonly marks = new Map<number, Omit<Mark, "areas">>();
  private readonly tables = new Map<string, number>();

  /** A cell shows the worst that is wrong with it: two fills on one cell would hide each other by chance. */
  private colorOf({ severity, tableId }: Found): number {
    const table = this.tables.get(tableId) ?? this.tables.size;
    this.tables.set(tableId, table);
    const color = 1 + severities.indexOf(severity) * MOST_TABLES + table;
    if (!this.marks.has(color)) this.marks.set(color, { severity, tableId });
    return color;
  }

  paint(found: Found): void {
    const color = this.colorOf(found);
    for (const cell of cellsToMark(found)) this.painting.paint(cell, color);
  }

  unpaint(found: Found): void {
    const color = this.colorOf(found);
    for (const cell of cellsToMark(found)) this.painting.unpaint(cell, color);
  }

  get shown(): Mark[] {
    const runs = this.painting.runs();
    return [...this.marks].flatMap(([color, mark]) => {
      const areas = runs.get(color);
      return areas ? [{ ...mark, areas }] : [];
    });
  }
}

/** No sheet has as many. */
const MOST_TABLES = 10_000;

function cellsToMark({ issue: { cells, focus } }: Found) {
  return cells ?? focus;
}

interface PaintedBook {
  /** The tables with the ids of their sheets. */
  readonly key: string;
  readonly sheets: Map<string, SheetPainting>;
}

/** There is one painting of a book: it stands for the last list of findings that was painted. */
const painted = new WeakMap<readonly Found[], PaintedBook>();

/** The marks that findings make on each sheet. Where a list turned over only what did is painted. */
export function marksOf(
  found: readonly Found[],
  sheetOf: ReadonlyMap<string, string>,
): (sheetId: string) => readonly Mark[] {
  const { sheets } = paintBook(found, sheetOf);
  return (sheetId) => sheets.get(sheetId)?.shown ?? [];
}

function paintBook(found: readonly Found[], sheetOf: ReadonlyMap<string, string>): PaintedBook {
  const key = [...sheetOf].flat().join("|");
  const there = painted.get(found);
  if (there?.key === key) return there;
  const turnover = turnoverTo(found);
  const before = turnover && painted.get(turnover.before);
  const goesOn = turnover && before?.key === key;
  const book = goesOn ? before : { key, sheets: new Map<string, SheetPainting>() };
  const sheetFor = ({ tableId }: Found): SheetPainting | undefined => {
    const sheetId = sheetOf.get(tableId);
    if (sheetId === undefined) return undefined;
    const sheet = book.sheets.get(sheetId) ?? new SheetPainting();
    book.sheets.set(sheetId, sheet);
    return sheet;
  };
  if (goesOn) {
    painted.delete(turnover.before);
    for (const one of turnover.gone) sheetFor(one)?.unpaint(one);
  }
  for (const one of goesOn ? turnover.come : found) sheetFor(one)?.paint(one);
  painted.set(found, book);
  return book;
}
