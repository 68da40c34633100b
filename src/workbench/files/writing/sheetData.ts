import { areaAddress } from "../../model/address";
import { isBlankCell, type Cell } from "../../model/cell";
import type { RowLook } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import { isCellError } from "../../model/values";
import { CellReader, type CellContext } from "../reading/cells";
import { readRowLook } from "../reading/sheetParts";
import { attributeOf, cellPart, scanSheetData, type CellSource, type RowSource } from "../reading/sheetData";
import { element, type XmlElement } from "../xml/element";
import { placeInSheet } from "../xml/sheetOrder";
import { withAttribute } from "../xml/tag";
import { moveCells } from "./structure/moveCells";
import { sameResult, writeCell, writtenResult, type CellWriting } from "./cellWriter";
import type { StyleWriter } from "./styleWriter";

export interface SheetDataWriting extends CellWriting {
  readonly styles: StyleWriter;
  readonly context: CellContext;
  /** Whether cells of the file stand elsewhere now: then array formulas and shared ones are written anew. */
  readonly moved: boolean;
}

/** Writes the cells and rows of a sheet that differ from the file; says whether any formula did. */
export function writeSheetData(
  root: XmlElement,
  sheet: Sheet,
  writing: SheetDataWriting,
): { formulas: boolean } {
  const data = root.child("sheetData") ?? placeInSheet(root, element("sheetData"));
  let merger = merged(data, sheet, writing);
  if (merger.isOutOfOrder) {
    moveCells(data, []);
    merger = merged(data, sheet, writing);
  }
  const written = merger.finish();
  if (written !== data.inner) {
    data.replaceInner(written);
    const bounds = sheet.cells.bounds();
    const dimension = root.child("dimension");
    if (merger.extentChanged || writing.moved) dimension?.set("ref", bounds ? areaAddress(bounds) : "A1");
  }
  return { formulas: merger.formulasChanged };
}

function merged(data: XmlElement, sheet: Sheet, writing: SheetDataWriting): RowMerger {
  const merger = new RowMerger(data.inner, sheet, { ...writing, prefix: data.prefix });
  let cells: CellSource[] = [];
  scanSheetData(data.inner, data.prefix, {
    row: () => (cells = []),
    cell: (cell) => cells.push(cell),
    rowEnd: (row, end) => {
      merger.feed(row, cells, end);
    },
  });
  return merger;
}

/** A cell as the file shows it; `laid` when an array formula laid its value there. */
interface Shown {
  readonly cell: Cell;
  readonly laid: boolean;
}

/** Steps through the rows of the file and of the model side by side, both from top to bottom. */
class RowMerger {
  private readonly pieces: string[] = [];
  private readonly reader: CellReader;
  private readonly formulaTag: string;
  /** The rows the model has anything for. */
  private readonly rows: readonly number[];
  private rowAt = 0;
  private last = -1;
  /** Files of other programs may list their rows in any order. */
  isOutOfOrder = false;
  /** Shared formulas whose first cell is written anew: the others can no longer refer to it. */
  private readonly broken = new Set<string>();
  formulasChanged = false;
  /** Whether there are cells where the file had none, or the other way round. */
  extentChanged = false;

  constructor(
    private readonly source: string,
    private readonly sheet: Sheet,
    private readonly writing: SheetDataWriting,
  ) {
    this.reader = new CellReader(writing.context, writing.prefix);
    this.formulaTag = `<${writing.prefix}f`;
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
    if (over) return { cell: { value: over.value, style: cell?.style ?? 0 }, laid: true };
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
        this.writing,
      );
      if (cells.length > 0 || this.sheet.rows.has(row))
        this.pieces.push(closedRow(tag, cells.join(""), this.writing.prefix));
    }
  }

  private newCell(row: number, column: number): string {
    const shown = this.shownAt(row, column);
    if (!shown) return "";
    const { cell, laid } = shown;
    if (cell.formula !== undefined) this.formulasChanged = true;
    this.extentChanged = true;
    const style = this.writing.styles.numberFor(cell.style, 0, cell.forcedText === true);
    return writeCell(row, column, cell, style, this.writing, laid);
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
      else this.dropCell(source);
      const after = shown ? this.writtenCell(source, before, shown) : "";
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

  private dropCell(source: CellSource): void {
    this.extentChanged = true;
    if (source.body.includes(this.formulaTag)) this.dropFormula(source);
  }

  private dropFormula(source: CellSource): void {
    this.formulasChanged = true;
    this.reader.read(source);
    const group = this.sharedGroup(source);
    if (group !== undefined) this.broken.add(group);
  }

  private sharedGroup({ body }: CellSource): string | undefined {
    const part = cellPart(body, `${this.writing.prefix}f`);
    return part && attributeOf(part.tag, "t") === "shared" ? attributeOf(part.tag, "si") : undefined;
  }

  private writtenCell(source: CellSource, before: string, { cell, laid }: Shown): string {
    const hasFormula = source.body.includes(this.formulaTag);
    if (cell.changed?.content) {
      if (hasFormula) this.dropFormula(source);
      return this.rewritten(source, cell, laid);
    }
    const restyled = cell.changed?.style ? this.restyled(source, before, cell) : before;
    if (hasFormula) return this.formulaCell(source, restyled, cell);
    // Only what an array formula lays over a cell changes without anybody writing there.
    if (!laid && (cell.value !== null || source.body === "")) return restyled;
    return sameResult(this.reader.read(source).value, cell.value)
      ? restyled
      : this.rewritten(source, cell, laid);
  }

  private rewritten(source: CellSource, cell: Cell, laid = false): string {
    if (cell.formula !== undefined) this.formulasChanged = true;
    const style = this.writing.styles.numberFor(cell.style, source.style, cell.forcedText === true);
    return writeCell(source.row, source.column, cell, style, this.writing, laid);
  }

  private restyled(source: CellSource, before: string, cell: Cell): string {
    const style = this.writing.styles.numberFor(cell.style, source.style, cell.forcedText === true);
    if (style === source.style) return before;
    const tagEnd = before.indexOf(">") + 1;
    return withAttribute(before.slice(0, tagEnd), "s", style) + before.slice(tagEnd);
  }

  /** A formula nobody typed anew: its references or its result may have changed all the same. */
  private formulaCell(source: CellSource, before: string, cell: Cell): string {
    const read = this.reader.read(source);
    // What-if data tables have a formula element the model does not read.
    if (read.formula === undefined) return before;
    const group = this.sharedGroup(source);
    const array =
      this.writing.moved &&
      (read.fixedArray !== undefined || read.spill !== undefined || source.metadata > 0);
    const reach = JSON.stringify(read.spill) !== JSON.stringify(cell.spill);
    const apart = group !== undefined && (this.writing.moved || this.broken.has(group));
    if (read.formula !== cell.formula || array || reach || apart) {
      if (group !== undefined) this.broken.add(group);
      return this.rewritten(source, cell);
    }
    return this.withResult(source, before, read, cell);
  }

  private withResult(source: CellSource, before: string, read: Cell, cell: Cell): string {
    if (sameResult(read.value, cell.value) || isUnknown(read, cell)) return before;
    const { prefix } = this.writing;
    const value = writtenResult(cell.value, prefix);
    const tag = withAttribute(before.slice(0, before.indexOf(">") + 1), "t", value.type);
    const formula = source.body.replace(
      new RegExp(`<${prefix}v(?: [^>]*)?(?:/>|>[\\s\\S]*?</${prefix}v>)`),
      "",
    );
    return `${tag}${formula}${value.source}</${prefix}c>`;
  }

  private rowTag({ row, tag }: RowSource, cellsChanged: boolean): string {
    const look = this.sheet.rows.get(row);
    const known = readRowLook(tag, this.writing.context.styles);
    const looked = sameLook(known, look) ? tag : withLook(tag, look, this.writing);
    // The columns a row spans are only a hint, which would be wrong after new cells.
    return cellsChanged ? withAttribute(looked, "spans", undefined) : looked;
  }
}

/** A function or name this program does not know keeps the result that Excel stored. */
const isUnknown = (read: Cell, cell: Cell): boolean =>
  isCellError(cell.value) && cell.value.error === "#NAME?" && read.value !== null && !isCellError(read.value);

const sameLook = (a: RowLook | undefined, b: RowLook | undefined): boolean =>
  a?.height === b?.height &&
  (a?.hidden ?? false) === (b?.hidden ?? false) &&
  (a?.style ?? 0) === (b?.style ?? 0);

function withLook(tag: string, look: RowLook | undefined, { styles }: SheetDataWriting): string {
  const base = Number(attributeOf(tag, "s") ?? 0);
  const style = look?.style ? styles.numberFor(look.style, base) : undefined;
  const attributes: readonly (readonly [string, number | undefined])[] = [
    ["s", style],
    ["customFormat", style === undefined ? undefined : 1],
    ["ht", look?.height],
    ["hidden", look?.hidden ? 1 : undefined],
    ["customHeight", look?.height === undefined ? undefined : 1],
  ];
  return attributes.reduce((text, [name, value]) => withAttribute(text, name, value), tag);
}

function closedRow(tag: string, cells: string, prefix: string): string {
  const open = tag.replace(/\s*\/?>$/, "");
  return cells === "" ? `${open}/>` : `${open}>${cells}</${prefix}row>`;
}
