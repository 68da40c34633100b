import { areaAddress } from "../../model/address";
import { isBlankCell, type Cell } from "../../model/cell";
import type { RowLook } from "../../model/parts";
import type { Sheet, Spilled } from "../../model/sheet";
import { isCellError } from "../../model/values";
import { CellReader, type CellContext } from "../reading/cells";
import { readRowLook } from "../reading/sheetParts";
import { attributeOf, cellPart, scanSheetData, type CellSource, type RowSource } from "../reading/sheetData";
import { element, type XmlElement } from "../xml/element";
import { placeInSheet } from "../xml/sheetOrder";
import { withAttribute } from "../xml/tag";
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
  const source = data.inner;
  const merger = new RowMerger(source, sheet, { ...writing, prefix: data.prefix });
  let cells: CellSource[] = [];
  scanSheetData(source, data.prefix, {
    row: () => (cells = []),
    cell: (cell) => cells.push(cell),
    rowEnd: (row, end) => merger.feed(row, cells, end),
  });
  const written = merger.finish();
  if (written !== source) {
    data.replaceInner(written);
    const bounds = sheet.cells.bounds();
    const dimension = root.child("dimension");
    if (merger.extentChanged || writing.moved) dimension?.set("ref", bounds ? areaAddress(bounds) : "A1");
  }
  return { formulas: merger.formulasChanged };
}

/** A cell as the file shows it; `laid` when an array formula laid its value there. */
interface Shown {
  readonly cell: Cell;
  readonly laid: boolean;
}

type Entry = readonly [row: number, column: number, shown: Shown];

/** Steps through the rows of the file and of the model side by side, both from top to bottom. */
class RowMerger {
  private readonly pieces: string[] = [];
  private readonly reader: CellReader;
  private readonly entries: Iterator<Entry>;
  private next: Entry | undefined;
  private readonly looks: number[];
  private lookAt = 0;
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
    this.entries = shownCells(sheet);
    this.looks = [...sheet.rows.keys()].sort((a, b) => a - b);
    this.advance();
  }

  private advance(): void {
    const step = this.entries.next();
    this.next = step.done ? undefined : step.value;
  }

  /** Takes the model's cells of one row. */
  private takeRow(row: number): Map<number, Shown> {
    const cells = new Map<number, Shown>();
    while (this.next?.[0] === row) {
      cells.set(this.next[1], this.next[2]);
      this.advance();
    }
    return cells;
  }

  /** The next row that the model has cells or a look for. */
  private nextRow(): number {
    return Math.min(this.next?.[0] ?? Infinity, this.looks[this.lookAt] ?? Infinity);
  }

  private skipLook(row: number): void {
    while ((this.looks[this.lookAt] ?? Infinity) <= row) this.lookAt++;
  }

  feed(row: RowSource, cells: readonly CellSource[], end: number): void {
    this.writeNewRows(row.row);
    const kept = this.takeRow(row.row);
    this.skipLook(row.row);
    const written = this.mergeCells(row.row, cells, kept);
    const tag = this.rowTag(row, written !== undefined);
    if (written === undefined && tag === row.tag) this.pieces.push(this.source.slice(row.start, end));
    else
      this.pieces.push(
        closedRow(
          tag,
          written ?? this.source.slice(row.bodyStart, this.bodyEnd(row, end)),
          this.writing.prefix,
        ),
      );
  }

  private bodyEnd(row: RowSource, end: number): number {
    return row.tag.endsWith("/>") ? row.bodyStart : end - `</${this.writing.prefix}row>`.length;
  }

  finish(): string {
    this.writeNewRows(Infinity);
    return this.pieces.join("");
  }

  private writeNewRows(before: number): void {
    for (let row = this.nextRow(); row < before; row = this.nextRow()) {
      const cells = [...this.takeRow(row)].map(([column, shown]) => this.newCell(row, column, shown));
      this.skipLook(row);
      const tag = withLook(
        `<${this.writing.prefix}row r="${row + 1}">`,
        this.sheet.rows.get(row),
        this.writing,
      );
      if (cells.length > 0 || this.sheet.rows.has(row))
        this.pieces.push(closedRow(tag, cells.join(""), this.writing.prefix));
    }
  }

  private newCell(row: number, column: number, { cell, laid }: Shown): string {
    if (cell.formula !== undefined) this.formulasChanged = true;
    this.extentChanged = true;
    const style = this.writing.styles.numberFor(cell.style, 0, cell.forcedText === true);
    return writeCell(row, column, cell, style, this.writing, laid);
  }

  /** The cells of a row the file has; undefined when they all stay as they stand there. */
  private mergeCells(
    row: number,
    sources: readonly CellSource[],
    cells: Map<number, Shown>,
  ): string | undefined {
    let changed = false;
    const written: [column: number, source: string][] = [];
    for (const source of sources) {
      const shown = cells.get(source.column);
      cells.delete(source.column);
      const before = this.source.slice(source.start, source.end);
      const after = shown ? this.writtenCell(source, before, shown) : "";
      if (!shown && source.body.includes(`<${this.writing.prefix}f`)) this.dropFormula(source);
      if (after !== before) changed = true;
      if (!shown) this.extentChanged = true;
      if (after !== "") written.push([source.column, after]);
    }
    if (!changed && cells.size === 0) return undefined;
    for (const [column, shown] of cells) written.push([column, this.newCell(row, column, shown)]);
    return written
      .sort(([a], [b]) => a - b)
      .map(([, source]) => source)
      .join("");
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
    const hasFormula = source.body.includes(`<${this.writing.prefix}f`);
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

/** The cells as a file shows them: what array formulas laid over empty cells stands in those cells. */
function* shownCells(sheet: Sheet): Generator<Entry> {
  const laid = sheet.spilled.entries();
  let over = laid.next();
  for (const entry of sheet.cells.entries()) {
    for (; !over.done && isBefore(over.value, entry); over = laid.next()) yield laidOver(over.value, 0);
    const [row, column, cell] = entry;
    if (over.done || isBefore(entry, over.value)) yield [row, column, { cell, laid: false }];
    else {
      yield isBlankCell(cell) ? laidOver(over.value, cell.style) : [row, column, { cell, laid: false }];
      over = laid.next();
    }
  }
  for (; !over.done; over = laid.next()) yield laidOver(over.value, 0);
}

const laidOver = ([row, column, { value }]: readonly [number, number, Spilled], style: number): Entry => [
  row,
  column,
  { cell: { value, style }, laid: true },
];

const isBefore = (a: readonly [number, number, unknown], b: readonly [number, number, unknown]): boolean =>
  a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
