import { contains, intersect, type Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { cellKey, type AreaNode, type FormulaNode } from "./formulaNode";
import { SheetNet } from "./sheetNet";
import type { Reference } from "../compiling/references";

/** Which formulas there are and which cells each reads. */
export class Net {
  private readonly sheets = new Map<Sheet, SheetNet>();
  readonly volatile = new Set<FormulaNode>();
  readonly roaming = new Set<FormulaNode>();
  readonly subtotals = new Set<FormulaNode>();
  private readonly users = new Map<string, Set<FormulaNode>>();
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
    for (const word of node.words) {
      const users = this.users.get(word);
      if (users) users.add(node);
      else this.users.set(word, new Set([node]));
    }
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
    return this.of(sheet).areaNode(sheet, area);
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
        else this.of(sheet).unlink(node, sheet, area);
      }
    }
    for (const word of node.words) this.users.get(word)?.delete(node);
    for (const set of [this.volatile, this.roaming, this.subtotals, this.anchors]) set.delete(node);
  }

  /** The formulas that use a word, as it is spelled in `words.ts`. */
  usersOf(word: string): Iterable<FormulaNode> {
    return this.users.get(word) ?? [];
  }

  /** Everything that stands on a sheet. */
  on(sheet: Sheet): FormulaNode[] {
    return [...(this.sheets.get(sheet)?.formulas.values() ?? [])];
  }

  /** The formulas elsewhere that read a sheet, whichever of its cells. */
  readersOn(sheet: Sheet): Set<FormulaNode> {
    const net = this.sheets.get(sheet);
    const sources = [
      ...(net?.cellReaders.values() ?? []),
      ...[...(net?.areas.values() ?? [])].map((one) => one.readers),
    ];
    return new Set(sources.flatMap((readers) => [...readers].filter((reader) => reader.sheet !== sheet)));
  }

  forget(sheet: Sheet): void {
    for (const node of this.on(sheet)) this.remove(node);
    this.sheets.delete(sheet);
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
  formulasIn(sheet: Sheet, area: Area): Iterable<FormulaNode> {
    return this.sheets.get(sheet)?.formulasIn(area) ?? [];
  }
}

const placeOf = (key: number): { row: number; column: number } => {
  const column = key % 16_384;
  return { row: (key - column) / 16_384, column };
};
