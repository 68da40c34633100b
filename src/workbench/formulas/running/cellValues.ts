import {
  MAX_COLUMNS,
  MAX_ROWS,
  columnsIn,
  isWholeColumns,
  isWholeRows,
  rowsIn,
  type Area,
} from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import type { SheetArea } from "../compiling/references";
import { BLANK_VALUE, isBusy, toRuntime, type RuntimeRows, type RuntimeScalar } from "./runtimeValues";

interface Cached {
  readonly rows: RuntimeRows;
  readonly stamp: number;
  readonly busy: boolean;
}

/** Arrays over whole columns are asked for again and again; beyond this many cells they are forgotten. */
const MOST_CELLS = 2_000_000;

/** What formulas read from the sheets: arrays are kept until a cell in one of their columns changes. */
export class CellValues {
  /** Set when a value was read that is still being worked out elsewhere. */
  sawBusy = false;
  private readonly arrays = new Map<string, Cached>();
  private readonly stamps = new Map<Sheet, Map<number, number>>();
  private readonly used = new Map<Sheet, { bottom: number; right: number }>();
  private clock = 1;
  private held = 0;

  scalar(sheet: Sheet, row: number, column: number): RuntimeScalar {
    const value = sheet.valueAt(row, column);
    if (isBusy(value)) this.sawBusy = true;
    return toRuntime(value);
  }

  /** Something in this area is not what it was. */
  touch(sheet: Sheet, { left, right, bottom }: Area): void {
    let stamps = this.stamps.get(sheet);
    if (!stamps) this.stamps.set(sheet, (stamps = new Map<number, number>()));
    const stamp = ++this.clock;
    const used = this.usedOf(sheet);
    const last = isWholeSpan(left, right) ? used.right : right;
    for (let column = left; column <= last; column++) stamps.set(column, stamp);
    if (bottom < MAX_ROWS - 1) used.bottom = Math.max(used.bottom, bottom);
    used.right = Math.max(used.right, last);
  }

  /** Its cells have come to stand elsewhere. */
  moved(sheet: Sheet): void {
    const { right: before } = this.usedOf(sheet);
    this.used.delete(sheet);
    const { bottom, right } = this.usedOf(sheet);
    this.touch(sheet, { top: 0, left: 0, bottom, right: Math.max(before, right) });
  }

  forget(): void {
    this.arrays.clear();
    this.stamps.clear();
    this.used.clear();
    this.held = 0;
  }

  private usedOf(sheet: Sheet): { bottom: number; right: number } {
    let used = this.used.get(sheet);
    if (!used) {
      const area = sheet.usedArea(true);
      this.used.set(sheet, (used = { bottom: area?.bottom ?? 0, right: area?.right ?? 0 }));
    }
    return used;
  }

  /** Whole columns and rows end where the sheet's values end, but begin where they begin. */
  clip({ sheet, area }: SheetArea): SheetArea {
    if (!isWholeColumns(area) && !isWholeRows(area)) return { sheet, area };
    const { bottom, right } = this.usedOf(sheet);
    const clipped = {
      ...area,
      bottom: isWholeColumns(area) ? Math.max(area.top, bottom) : area.bottom,
      right: isWholeRows(area) ? Math.max(area.left, right) : area.right,
    };
    return { sheet, area: clipped };
  }

  rowsOf({ sheet, area }: SheetArea): RuntimeRows {
    const key = `${sheet.id}${area.top},${area.left},${area.bottom},${area.right}`;
    let cached = this.arrays.get(key);
    if (!cached || this.isStale(sheet, area, cached.stamp)) {
      cached = this.read(sheet, area);
      this.hold(key, cached, area);
    }
    if (cached.busy) this.sawBusy = true;
    return cached.rows;
  }

  private hold(key: string, cached: Cached, area: Area): void {
    if (this.held > MOST_CELLS) {
      this.arrays.clear();
      this.held = 0;
    }
    if (!this.arrays.has(key)) this.held += rowsIn(area) * columnsIn(area);
    this.arrays.set(key, cached);
  }

  private isStale(sheet: Sheet, { left, right }: Area, stamp: number): boolean {
    const stamps = this.stamps.get(sheet);
    if (!stamps) return false;
    for (let column = left; column <= right; column++) if ((stamps.get(column) ?? 0) > stamp) return true;
    return false;
  }

  private read(sheet: Sheet, { top, left, bottom, right }: Area): Cached {
    let busy = false;
    const rows: RuntimeScalar[][] = [];
    for (let row = top; row <= bottom; row++) {
      const line: RuntimeScalar[] = [];
      for (let column = left; column <= right; column++) {
        const value = sheet.valueAt(row, column);
        busy ||= isBusy(value);
        line.push(value === null ? BLANK_VALUE : toRuntime(value));
      }
      rows.push(line);
    }
    return { rows, stamp: this.clock, busy };
  }

  /** Several areas under each other, narrow ones filled up with blanks. */
  stacked(areas: readonly SheetArea[]): RuntimeRows {
    const width = Math.max(0, ...areas.map(({ area }) => columnsIn(area)));
    return areas.flatMap((one) =>
      this.rowsOf(one).map((row) =>
        Array.from({ length: width }, (_, index): RuntimeScalar => row[index] ?? BLANK_VALUE),
      ),
    );
  }
}

const isWholeSpan = (left: number, right: number): boolean => left === 0 && right === MAX_COLUMNS - 1;
