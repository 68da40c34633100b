import { contains, type Area } from "./geometry";

/** Sparse cells by row and column: what is not set takes no room. */
export class Grid<T> {
  private readonly rows = new Map<number, Map<number, T>>();
  private edges: Area | undefined | "unknown" = undefined;
  private marks = 0;

  /** Items that `isMarked` says yes to are counted, so that who looks for them knows when there are none. */
  constructor(private readonly isMarked: (item: T) => boolean = () => false) {}

  get marked(): number {
    return this.marks;
  }

  get(row: number, column: number): T | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** What is set in one row, by column in no order. */
  row(row: number): ReadonlyMap<number, T> | undefined {
    return this.rows.get(row);
  }

  /** The rows that have anything set, in no order. */
  rowNumbers(): Iterable<number> {
    return this.rows.keys();
  }

  set(row: number, column: number, item: T | undefined): void {
    if (item === undefined) {
      this.remove(row, column);
      return;
    }
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map<number, T>()));
    this.count(cells.get(column), -1);
    this.count(item, 1);
    cells.set(column, item);
    this.widen(row, column);
  }

  private remove(row: number, column: number): void {
    const cells = this.rows.get(row);
    if (!cells?.has(column)) return;
    this.count(cells.get(column), -1);
    cells.delete(column);
    if (cells.size === 0) this.rows.delete(row);
    const edges = this.edges;
    const onEdge =
      edges === "unknown" ||
      edges === undefined ||
      row === edges.top ||
      row === edges.bottom ||
      column === edges.left ||
      column === edges.right;
    if (onEdge) this.edges = "unknown";
  }

  private count(item: T | undefined, by: 1 | -1): void {
    if (item !== undefined && this.isMarked(item)) this.marks += by;
  }

  private widen(row: number, column: number): void {
    const edges = this.edges;
    if (edges === "unknown") return;
    if (edges && contains(edges, row, column)) return;
    this.edges = edges
      ? {
          top: Math.min(edges.top, row),
          left: Math.min(edges.left, column),
          bottom: Math.max(edges.bottom, row),
          right: Math.max(edges.right, column),
        }
      : { top: row, left: column, bottom: row, right: column };
  }

  /** The smallest rectangle around everything set. */
  bounds(): Area | undefined {
    if (this.edges === "unknown") this.edges = this.measure();
    return this.edges;
  }

  private measure(): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.rows) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      for (const column of cells.keys()) {
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? undefined : { top, left, bottom, right };
  }

  /** What is set inside `area` (everywhere without one), row by row, left to right. */
  *entries(area?: Area): Generator<[row: number, column: number, item: T]> {
    const rows = [...this.rows.keys()].filter((row) => !area || (row >= area.top && row <= area.bottom));
    for (const row of rows.sort((a, b) => a - b)) {
      const cells = this.rows.get(row);
      if (!cells) continue;
      const columns = [...cells.keys()].filter(
        (column) => !area || (column >= area.left && column <= area.right),
      );
      for (const column of columns.sort((a, b) => a - b)) yield [row, column, cells.get(column) as T];
    }
  }

  /** Takes out and returns everything set inside `area`. */
  take(area: Area): [row: number, column: number, item: T][] {
    const taken = [...this.entries(area)];
    for (const [row, column] of taken) this.remove(row, column);
    return taken;
  }

  /** Moves all rows from `first` on by `by` rows: whole rows are handed over, cells are not touched. */
  moveRows(first: number, by: number): void {
    const moving = [...this.rows].filter(([row]) => row >= first);
    for (const [row] of moving) this.rows.delete(row);
    for (const [row, cells] of moving) this.rows.set(row + by, cells);
    if (moving.length > 0) this.edges = "unknown";
  }

  clear(): void {
    this.rows.clear();
    this.edges = undefined;
    this.marks = 0;
  }
}
