import { contains, intersect, columnsIn, type Area } from "../model/geometry";
import type { Sheet } from "../model/sheet";
import { AreaNode, FormulaNode, cellKey } from "./formulaNode";
import type { Reference } from "./references";

/** Areas over more columns than this are kept in one list instead of one per column. */
const WIDE = 64;

/** The formulas of one sheet and who reads its cells. */
class SheetNet {
  readonly formulas = new Map<number, FormulaNode>();
  readonly cellReaders = new Map<number, Set<FormulaNode>>();
  readonly areas = new Map<string, AreaNode>();
  readonly byColumn = new Map<number, Set<AreaNode>>();
  readonly wide = new Set<AreaNode>();
  /** Rows of the formulas in each column, in order; emptied when formulas come or go. */
  private rowsByColumn: Map<number, number[]> | undefined;

  changed(): void {
    this.rowsByColumn = undefined;
  }

  rowsIn(column: number): readonly number[] {
    if (!this.rowsByColumn) {
      this.rowsByColumn = new Map();
      for (const { row, column: at } of this.formulas.values()) {
        const rows = this.rowsByColumn.get(at);
        if (rows) rows.push(row);
        else this.rowsByColumn.set(at, [row]);
      }
      for (const rows of this.rowsByColumn.values()) rows.sort((a, b) => a - b);
    }
    return this.rowsByColumn.get(column) ?? [];
  }

  get columns(): Iterable<number> {
    this.rowsIn(0);
    return this.rowsByColumn?.keys() ?? [];
  }
}

/** Which formulas there are and which cells each reads. */
export class Net {
  private readonly sheets = new Map<Sheet, SheetNet>();
  readonly volatile = new Set<FormulaNode>();
  readonly roaming = new Set<FormulaNode>();
  readonly subtotals = new Set<FormulaNode>();
  /** Formulas whose result covers, or would cover, more than their own cell. */
  readonly anchors = new Set<FormulaNode>();

  private of(sheet: Sheet): SheetNet {
    let net = this.sheets.get(sheet);
    if (!net) this.sheets.set(sheet, (net = new SheetNet()));
    return net;
  }

  at(sheet: Sheet, row: number, column: number): FormulaNode | undefined {
    return this.sheets.get(sheet)?.formulas.get(cellKey(row, column));
  }

  *all(): Generator<FormulaNode> {
    for (const { formulas } of this.sheets.values()) yield* formulas.values();
  }

  add(node: FormulaNode): void {
    const net = this.of(node.sheet);
    net.formulas.set(cellKey(node.row, node.column), node);
    net.changed();
    for (const reference of node.program.references) this.link(node, reference);
    if (node.program.volatile) this.volatile.add(node);
    if (node.program.roaming) this.roaming.add(node);
    if (node.program.subtotal) this.subtotals.add(node);
  }

  private link(node: FormulaNode, { areas, positional, single, anchor }: Reference): void {
    if (positional) return;
    for (const { sheet, area } of areas) {
      const net = this.of(sheet);
      if (single || anchor) {
        const key = cellKey(area.top, area.left);
        const readers = net.cellReaders.get(key);
        if (readers) readers.add(node);
        else net.cellReaders.set(key, new Set([node]));
      } else this.areaNode(sheet, area).readers.add(node);
    }
  }

  areaNode(sheet: Sheet, area: Area): AreaNode {
    const net = this.of(sheet);
    const key = `${area.top},${area.left},${area.bottom},${area.right}`;
    let node = net.areas.get(key);
    if (node) return node;
    net.areas.set(key, (node = new AreaNode(sheet, area)));
    if (columnsIn(area) > WIDE) net.wide.add(node);
    else
      for (let column = area.left; column <= area.right; column++) {
        const nodes = net.byColumn.get(column);
        if (nodes) nodes.add(node);
        else net.byColumn.set(column, new Set([node]));
      }
    return node;
  }

  remove(node: FormulaNode): void {
    node.alive = false;
    const net = this.of(node.sheet);
    net.formulas.delete(cellKey(node.row, node.column));
    net.changed();
    for (const { areas, positional, single, anchor } of node.program.references) {
      if (positional) continue;
      for (const { sheet, area } of areas) {
        if (single || anchor) this.of(sheet).cellReaders.get(cellKey(area.top, area.left))?.delete(node);
        else this.unlink(node, sheet, area);
      }
    }
    for (const set of [this.volatile, this.roaming, this.subtotals, this.anchors]) set.delete(node);
  }

  private unlink(node: FormulaNode, sheet: Sheet, area: Area): void {
    const net = this.of(sheet);
    const read = this.areaNode(sheet, area);
    read.readers.delete(node);
    if (read.readers.size > 0) return;
    net.areas.delete(`${area.top},${area.left},${area.bottom},${area.right}`);
    net.wide.delete(read);
    for (let column = area.left; column <= area.right && column - area.left < WIDE; column++)
      net.byColumn.get(column)?.delete(read);
  }

  /** The formulas that read this one cell. */
  readersOf(sheet: Sheet, row: number, column: number): Set<FormulaNode> {
    const readers = new Set<FormulaNode>();
    const net = this.sheets.get(sheet);
    if (!net) return readers;
    for (const node of net.cellReaders.get(cellKey(row, column)) ?? []) readers.add(node);
    for (const nodes of [net.byColumn.get(column) ?? [], net.wide])
      for (const { area, readers: found } of nodes)
        if (contains(area, row, column)) for (const node of found) readers.add(node);
    return readers;
  }

  /** The formulas that read any cell of an area. */
  readersIn(sheet: Sheet, area: Area): Set<FormulaNode> {
    const net = this.sheets.get(sheet);
    const readers = new Set<FormulaNode>();
    if (!net) return readers;
    if (area.top === area.bottom && area.left === area.right)
      return this.readersOf(sheet, area.top, area.left);
    for (const [key, found] of net.cellReaders) {
      const place = placeOf(key);
      if (contains(area, place.row, place.column)) for (const node of found) readers.add(node);
    }
    for (const { area: read, readers: found } of net.areas.values())
      if (intersect(read, area)) for (const node of found) readers.add(node);
    return readers;
  }

  /** The formulas that stand in an area. */
  *formulasIn(sheet: Sheet, area: Area): Generator<FormulaNode> {
    const net = this.sheets.get(sheet);
    if (!net) return;
    for (const column of columnsIn(area) > WIDE ? net.columns : span(area.left, area.right)) {
      if (column < area.left || column > area.right) continue;
      const rows = net.rowsIn(column);
      for (let at = firstAtLeast(rows, area.top); at < rows.length; at++) {
        const row = rows[at] ?? Infinity;
        if (row > area.bottom) break;
        const node = net.formulas.get(cellKey(row, column));
        if (node) yield node;
      }
    }
  }
}

const placeOf = (key: number): { row: number; column: number } => {
  const column = key % 16_384;
  return { row: (key - column) / 16_384, column };
};

function* span(from: number, to: number): Generator<number> {
  for (let at = from; at <= to; at++) yield at;
}

function firstAtLeast(rows: readonly number[], least: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
