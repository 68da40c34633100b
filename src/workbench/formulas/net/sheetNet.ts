import { columnsIn, type Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { AreaNode, cellKey, type FormulaNode } from "./formulaNode";

/** Areas over more columns than this are kept in one list instead of one per column. */
const WIDE = 64;

/** The formulas of one sheet and who reads its cells. */
export class SheetNet {
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

  areaNode(sheet: Sheet, area: Area): AreaNode {
    const key = areaKey(area);
    let node = this.areas.get(key);
    if (node) return node;
    this.areas.set(key, (node = new AreaNode(sheet, area)));
    if (columnsIn(area) > WIDE) this.wide.add(node);
    else
      for (const column of span(area.left, area.right)) {
        const nodes = this.byColumn.get(column);
        if (nodes) nodes.add(node);
        else this.byColumn.set(column, new Set([node]));
      }
    return node;
  }

  unlink(reader: FormulaNode, sheet: Sheet, area: Area): void {
    const node = this.areaNode(sheet, area);
    node.readers.delete(reader);
    if (node.readers.size > 0) return;
    this.areas.delete(areaKey(area));
    if (!this.wide.delete(node))
      for (const column of span(area.left, area.right)) this.byColumn.get(column)?.delete(node);
  }

  *formulasIn(area: Area): Generator<FormulaNode> {
    for (const column of columnsIn(area) > WIDE ? this.columns : span(area.left, area.right)) {
      if (column < area.left || column > area.right) continue;
      const rows = this.rowsIn(column);
      for (let at = firstAtLeast(rows, area.top); at < rows.length; at++) {
        const row = rows[at] ?? Infinity;
        if (row > area.bottom) break;
        const node = this.formulas.get(cellKey(row, column));
        if (node) yield node;
      }
    }
  }
}

const areaKey = ({ top, left, bottom, right }: Area): string => `${top},${left},${bottom},${right}`;

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
