import type { Cell } from "../../model/cell";
import { isCellError } from "../../model/values";
import { CellReader, type CellContext } from "../reading/cells";
import { attributeOf, cellPart, type CellSource } from "../reading/cellTag";
import { withAttribute } from "../xml/tag";
import { sameResult, writeCell, writtenResult, type CellWriting } from "./cellWriter";
import type { StyleWriter } from "./styleWriter";

export interface SheetDataWriting extends CellWriting {
  readonly styles: StyleWriter;
  readonly context: CellContext;
  /** Whether cells of the file stand elsewhere now: then array formulas and shared ones are written anew. */
  readonly moved: boolean;
}

/** A cell as the file shows it; `laid` when an array formula laid its value there. */
export interface Shown {
  readonly cell: Cell;
  readonly laid: boolean;
}

/** Writes one cell after the other: as it stands in the file where that is still true. */
export class CellMerger {
  private readonly reader: CellReader;
  private readonly formulaTag: string;
  /** Shared formulas whose first cell is written anew: the others can no longer refer to it. */
  private readonly broken = new Set<string>();
  formulasChanged = false;
  /** Whether there are cells where the file had none, or the other way round. */
  extentChanged = false;

  constructor(private readonly writing: SheetDataWriting) {
    this.reader = new CellReader(writing.context, writing.prefix);
    this.formulaTag = `<${writing.prefix}f`;
  }

  /** A cell the file does not have. */
  newCell(row: number, column: number, { cell, laid }: Shown): string {
    if (cell.formula !== undefined) this.formulasChanged = true;
    this.extentChanged = true;
    const style = this.writing.styles.numberFor(cell.style, 0, cell.forcedText === true);
    return writeCell(row, column, cell, style, this.writing, laid);
  }

  /** A cell of the file that is no more. */
  dropCell(source: CellSource): void {
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

  /** A cell the file has; `before` is its source there. */
  writtenCell(source: CellSource, before: string, { cell, laid }: Shown): string {
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
}

/** A function or name this program does not know keeps the result that Excel stored. */
const isUnknown = (read: Cell, cell: Cell): boolean =>
  isCellError(cell.value) && cell.value.error === "#NAME?" && read.value !== null && !isCellError(read.value);
