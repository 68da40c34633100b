import { BLANK, isBlankCell, type Cell } from "./cell";
import type { Comment } from "./comments";
import { Grid } from "./grid";
import { contains, rowsIn, type Area, type Position } from "./geometry";
import type {
  ColumnLook,
  ConditionalFormat,
  DataValidation,
  Drawing,
  FilterColumn,
  Freeze,
  Hyperlink,
  Note,
  PageLayout,
  Protection,
  RowLook,
} from "./parts";
import type { Scalar } from "./values";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** A value that a dynamic array formula laid over an empty cell, and the formula's place. */
export interface Spilled {
  readonly value: Scalar;
  readonly anchor: Position;
}

/**
 * One sheet. Read freely; change it only through Workbook, which records undo and tells listeners.
 * Lists and maps are replaced as a whole, never changed in place; only `cells` and `spilled` are.
 */
export class Sheet {
  /** Counts old-style array formulas, of which every write must know. */
  readonly cells = new Grid<Cell>(({ fixedArray }) => fixedArray !== undefined);
  /** Filled anew by every calculation. */
  readonly spilled = new Grid<Spilled>();

  visibility: Visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  defaultColumnWidth = 8.43;
  /** In points. */
  defaultRowHeight = 15;
  columns: ReadonlyMap<number, ColumnLook> = new Map();
  rows: ReadonlyMap<number, RowLook> = new Map();
  merges: readonly Area[] = [];
  freeze: Freeze = { rows: 0, columns: 0 };
  /** The first one wins. */
  conditionalFormats: readonly ConditionalFormat[] = [];
  validations: readonly DataValidation[] = [];
  notes: readonly Note[] = [];
  comments: readonly Comment[] = [];
  drawings: readonly Drawing[] = [];
  hyperlinks: readonly Hyperlink[] = [];
  autoFilter: Area | undefined = undefined;
  filters: readonly FilterColumn[] = [];
  showHeadings = true;
  /** Pages end above these rows and left of these columns, by the person's wish. */
  rowBreaks: readonly number[] = [];
  columnBreaks: readonly number[] = [];
  pageLayout: PageLayout = {};
  protection: Protection = { protected: false };
  /** Worksheet.customProperties of Office.js; a copy of the sheet does not get them. */
  customProperties: ReadonlyMap<string, string> = new Map();
  selection: readonly Area[] = [{ top: 0, left: 0, bottom: 0, right: 0 }];

  private mergesByRow: MergeIndex | undefined;

  constructor(
    /** Stays the same while the workbook is open; a rename or move does not touch it. */
    readonly id: string,
    public name: string,
    /** Its name in the opened file; undefined for a sheet made since. */
    readonly origin?: string,
  ) {}

  cellAt(row: number, column: number): Cell {
    return this.cells.get(row, column) ?? BLANK;
  }

  /** What the cell shows a formula: its own value, or what was spilled over it. */
  valueAt(row: number, column: number): Scalar {
    const cell = this.cells.get(row, column);
    if (cell && !isBlankCell(cell)) return cell.value;
    return this.spilled.get(row, column)?.value ?? null;
  }

  /** The cell's own style, or its row's, or its column's. */
  styleAt(row: number, column: number): number {
    const cell = this.cells.get(row, column);
    if (cell) return cell.style;
    return this.rows.get(row)?.style ?? this.columns.get(column)?.style ?? 0;
  }

  /** The merged area that covers the cell, if any. */
  mergeAt(row: number, column: number): Area | undefined {
    if (this.mergesByRow?.of !== this.merges) this.mergesByRow = indexMerges(this.merges);
    const { rows, tall } = this.mergesByRow;
    const covers = (area: Area): boolean => contains(area, row, column);
    return rows.get(row)?.find(covers) ?? tall.find(covers);
  }

  /** The rectangle around all values (and, unless `valuesOnly`, all formatted cells). */
  usedArea(valuesOnly = false): Area | undefined {
    const bounds = this.cells.bounds();
    const spilled = this.spilled.bounds();
    if (!valuesOnly) return union(bounds, spilled);
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, column, cell] of this.cells.entries()) {
      if (isBlankCell(cell)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return union(bottom < 0 ? undefined : { top, left, bottom, right }, spilled);
  }
}

interface MergeIndex {
  readonly of: readonly Area[];
  readonly rows: ReadonlyMap<number, readonly Area[]>;
  /** Over more rows than is worth listing. */
  readonly tall: readonly Area[];
}

const TALL = 100;

/** A sheet of many scorecards has thousands of merged areas, and every cell that is written asks for its own. */
function indexMerges(of: readonly Area[]): MergeIndex {
  const rows = new Map<number, Area[]>();
  const tall: Area[] = [];
  for (const area of of) {
    if (rowsIn(area) > TALL) tall.push(area);
    else
      for (let row = area.top; row <= area.bottom; row++) {
        const known = rows.get(row);
        if (known) known.push(area);
        else rows.set(row, [area]);
      }
  }
  return { of, rows, tall };
}

function union(a: Area | undefined, b: Area | undefined): Area | undefined {
  if (!a || !b) return a ?? b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
