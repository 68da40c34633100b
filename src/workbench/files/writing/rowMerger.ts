import { isBlankCell } from "../../model/cell";
import type { Sheet } from "../../model/sheet";
import { readRowLook } from "../reading/sheetParts";
import type { CellSource } from "../reading/cellTag";
import type { RowSource } from "../reading/sheetData";
import { withAttribute } from "../xml/tag";
import { CellMerger, type SheetDataWriting, type Shown } from "./cellMerger";
import { closedRow, sameLook, withLook } from "./rowLook";

/** Steps through the rows of the file and of the model side by side, both from top to bottom. */
export class RowMerger {
  private readonly pieces: string[] = [];
  private readonly merger: CellMerger;
  /** The rows the model has anything for. */
  private readonly rows: readonly number[];
  private rowAt = 0;
  private last = -1;
  /** Files of other programs may list their rows in any order. */
  isOutOfOrder = false;

  constructor(
    private readonly source: string,
    private readonly sheet: Sheet,
    private readonly writing: SheetDataWriting,
  ) {
    this.merger = new CellMerger(writing);
    const { cells, spilled, rows } = sheet;
    this.rows = [...new Set([...cells.rowNumbers(), ...spilled.rowNumbers(), ...rows.keys()])].sort(
      (a, b) => a - b,
    );
  }

  /** The cell as it is now; undefined where there is none. */
  private shownAt(row: number, column: number): Shown | undefined {
    const cell = this.sheet.cells.get(row, column);
    if (cell && !isBlankCell(cell)) return { cell, laid: false };
    const over = this.sheet.spilled.get(row, column);
    if (over) return { cell: { style: 0, ...cell, value: over.value }, laid: true };
    return cell && { cell, laid: false };
  }

  private columnsOf(row: number): number[] {
    const columns = new Set([
      ...(this.sheet.cells.row(row)?.keys() ?? []),
      ...(this.sheet.spilled.row(row)?.keys() ?? []),
    ]);
    return [...columns].sort((a, b) => a - b);
  }

  feed(row: RowSource, cells: readonly CellSource[], end: number): void {
    if (row.row <= this.last) this.isOutOfOrder = true;
    this.last = row.row;
    this.writeNewRows(row.row);
    if (this.rows[this.rowAt] === row.row) this.rowAt++;
    const written = this.mergeCells(row.row, cells);
    const tag = this.rowTag(row, written !== undefined);
    if (written === undefined && tag === row.tag) this.pieces.push(this.source.slice(row.start, end));
    else {
      const body = written ?? this.source.slice(row.bodyStart, this.bodyEnd(row, end));
      this.pieces.push(closedRow(tag, body, this.writing.prefix));
    }
  }

  private bodyEnd(row: RowSource, end: number): number {
    return row.tag.endsWith("/>") ? row.bodyStart : end - `</${this.writing.prefix}row>`.length;
  }

  get changes(): Pick<CellMerger, "formulasChanged" | "extentChanged"> {
    return this.merger;
  }

  finish(): string {
    this.writeNewRows(Infinity);
    return this.pieces.join("");
  }

  /** The model's rows before this one of the file, which the file does not have. */
  private writeNewRows(before: number): void {
    for (; (this.rows[this.rowAt] ?? Infinity) < before; this.rowAt++) {
      const row = this.rows[this.rowAt] ?? 0;
      const cells = this.columnsOf(row).map((column) => this.newCell(row, column));
      const tag = withLook(
        `<${this.writing.prefix}row r="${row + 1}">`,
        this.sheet.rows.get(row),
        this.writing.styles,
      );
      if (cells.length > 0 || this.sheet.rows.has(row))
        this.pieces.push(closedRow(tag, cells.join(""), this.writing.prefix));
    }
  }

  private newCell(row: number, column: number): string {
    const shown = this.shownAt(row, column);
    return shown ? this.merger.newCell(row, column, shown) : "";
  }

  /** The cells of a row the file has; undefined when they all stay as they stand there. */
  private mergeCells(row: number, sources: readonly CellSource[]): string | undefined {
    let changed = false;
    let known = 0;
    const written: string[] = [];
    for (const source of sources) {
      const before = this.source.slice(source.start, source.end);
      const shown = this.shownAt(row, source.column);
      if (shown) known++;
      else this.merger.dropCell(source);
      const after = shown ? this.merger.writtenCell(source, before, shown) : "";
      if (after !== before) changed = true;
      written.push(after);
    }
    if (known < this.countOf(row)) return this.withNewCells(row, sources, written);
    return changed ? written.join("") : undefined;
  }

  private countOf(row: number): number {
    const { cells, spilled } = this.sheet;
    const over = spilled.row(row);
    return over ? this.columnsOf(row).length : (cells.row(row)?.size ?? 0);
  }

  private withNewCells(row: number, sources: readonly CellSource[], written: readonly string[]): string {
    const known = new Map(sources.map(({ column }, index) => [column, written[index] ?? ""]));
    return this.columnsOf(row)
      .map((column) => known.get(column) ?? this.newCell(row, column))
      .join("");
  }

  private rowTag({ row, tag }: RowSource, cellsChanged: boolean): string {
    const look = this.sheet.rows.get(row);
    const known = readRowLook(tag, this.writing.context.styles);
    const looked = sameLook(known, look) ? tag : withLook(tag, look, this.writing.styles);
    // The columns a row spans are only a hint, which would be wrong after new cells.
    return cellsChanged ? withAttribute(looked, "spans", undefined) : looked;
  }
}
