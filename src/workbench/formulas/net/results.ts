import { isBlankCell, type Extent } from "../../model/cell";
import { MAX_COLUMNS, MAX_ROWS, contains, intersect, type Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { sameScalar, type CellError, type Scalar } from "../../model/values";
import type { Workbook } from "../../model/workbook";
import type { CellValues } from "../running/cellValues";
import type { ChangeLog } from "./changeLog";
import type { FormulaNode } from "./formulaNode";
import type { Net } from "./net";
import { firstOf, fromRuntime, type RuntimeRows, type RuntimeValue } from "../running/runtimeValues";

const SPILL: CellError = { error: "#SPILL!" };

/** Puts results into cells, spills arrays over the cells around, and notes what came out different. */
export class Results {
  constructor(
    private readonly workbook: Workbook,
    private readonly net: Net,
    private readonly values: CellValues,
    private readonly log: ChangeLog,
  ) {}

  put(node: FormulaNode, value: RuntimeValue): void {
    const fixed = node.sheet.cells.get(node.row, node.column)?.fixedArray;
    if (fixed) {
      this.putOver(node, fittedRows(value, fixed));
      return;
    }
    if (value.kind === 5 && value.height * value.width > 1) this.spill(node, value.rows);
    else this.putOne(node, orZero(fromRuntime(firstOf(value))));
  }

  /** One value; what the node spilled before is taken back. */
  putOne(node: FormulaNode, value: Scalar): void {
    this.reach(node, undefined, false);
    this.write(node, value, undefined);
  }

  private spill(node: FormulaNode, rows: RuntimeRows): void {
    const area: Area = {
      top: node.row,
      left: node.column,
      bottom: node.row + rows.length - 1,
      right: node.column + (rows[0]?.length ?? 1) - 1,
    };
    if (this.isFree(node, area)) {
      this.putOver(node, rows);
      return;
    }
    this.reach(node, area, true);
    this.write(node, SPILL, undefined);
  }

  private isFree(node: FormulaNode, area: Area): boolean {
    const { sheet } = node;
    if (area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) return false;
    if (sheet.merges.some((merge) => intersect(merge, area))) return false;
    const inTable = this.workbook.tables.some(
      (table) => table.sheetId === sheet.id && intersect(table.area, area),
    );
    if (inTable) return false;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (row === node.row && column === node.column) continue;
        if (!isBlankCell(sheet.cells.get(row, column))) return false;
        const other = sheet.spilled.get(row, column)?.anchor;
        if (other && (other.row !== node.row || other.column !== node.column)) return false;
      }
    }
    return true;
  }

  private putOver(node: FormulaNode, rows: RuntimeRows): void {
    const { sheet, row, column } = node;
    const extent = { rows: rows.length, columns: rows[0]?.length ?? 1 };
    this.reach(
      node,
      { top: row, left: column, bottom: row + extent.rows - 1, right: column + extent.columns - 1 },
      false,
    );
    const anchor = { row, column };
    rows.forEach((line, down) =>
      line.forEach((item, right) => {
        const value = orZero(fromRuntime(item));
        if (down === 0 && right === 0) return;
        const before = sheet.spilled.get(row + down, column + right);
        if (before && sameScalar(before.value, value)) return;
        sheet.spilled.set(row + down, column + right, { value, anchor });
        this.note(sheet, row + down, column + right, true);
      }),
    );
    const [first] = rows[0] ?? [];
    this.write(node, first ? orZero(fromRuntime(first)) : 0, extent);
  }

  /** Notes what the node covers now and clears what it no longer does. */
  private reach(node: FormulaNode, area: Area | undefined, blocked: boolean): void {
    const before = node.blocked ? undefined : node.reach;
    node.reach = area;
    node.blocked = blocked;
    if (area) this.net.anchors.add(node);
    else this.net.anchors.delete(node);
    if (before) this.uncover(node, before, blocked ? undefined : area);
  }

  private uncover({ sheet, row, column }: FormulaNode, before: Area, after: Area | undefined): void {
    for (let r = before.top; r <= before.bottom; r++) {
      for (let c = before.left; c <= before.right; c++) {
        if (after && contains(after, r, c)) continue;
        const spilled = sheet.spilled.get(r, c);
        if (spilled?.anchor.row !== row || spilled.anchor.column !== column) continue;
        sheet.spilled.set(r, c, undefined);
        this.note(sheet, r, c, true);
      }
    }
  }

  private write(node: FormulaNode, value: Scalar, spill: Extent | undefined): void {
    const { sheet, row, column } = node;
    const cell = sheet.cells.get(row, column);
    if (!cell) return;
    const sameReach = cell.spill?.rows === spill?.rows && cell.spill?.columns === spill?.columns;
    const same = sameScalar(cell.value, value);
    if (same && sameReach) return;
    this.workbook.setResult(sheet, row, column, value, spill);
    if (!same) this.note(sheet, row, column, false);
  }

  private note(sheet: Sheet, row: number, column: number, unforeseen: boolean): void {
    this.log.add(sheet, row, column, unforeseen);
    this.values.touch(sheet, { top: row, left: column, bottom: row, right: column });
  }
}

/** A formula never gives a blank: what points at one gives 0. */
const orZero = (value: Scalar): Scalar => value ?? 0;

/** An array formula of the old kind fills exactly its cells: single lines repeat, what is missing is #N/A. */
function fittedRows(value: RuntimeValue, { rows, columns }: Extent): RuntimeRows {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      if (value.kind !== 5) return firstOf(value);
      const line = value.rows[value.height === 1 ? 0 : row];
      return line?.[value.width === 1 ? 0 : column] ?? { kind: 4 as const, code: "#N/A" as const };
    }),
  );
}
