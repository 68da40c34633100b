/** A rectangle of cells; all four are zero-based and inside it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetter(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

export function columnNumber(letter: string): number {
  return [...letter.toUpperCase()].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 64, 0) - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}

export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** Reads "B2", "$B$2:C9" and 'Sheet name'!B2:C9; undefined for whole rows or columns and for anything else. */
export function parseArea(address: string): Area | undefined {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(local);
  if (!match) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return {
    top: Number(top) - 1,
    left: columnNumber(left),
    bottom: Number(bottom) - 1,
    right: columnNumber(right),
  };
}

export function cellArea({ row, column }: Position): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** As many as Excel has, and more. */
const MOST_ROWS = 2 ** 21;

/** The fewest runs down each column that cover the cells: short addresses, and few of them. */
export function columnRuns(cells: readonly Position[]): Area[] {
  const places = Float64Array.from(cells, ({ row, column }) => column * MOST_ROWS + row).sort();
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const place of places) {
    const [row, column] = [place % MOST_ROWS, Math.floor(place / MOST_ROWS)];
    const last = runs.at(-1);
    if (last && last.left === column && row <= last.bottom + 1) last.bottom = Math.max(last.bottom, row);
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function boundingArea(cells: readonly Position[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { row, column } of cells) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return { top, left, bottom, right };
}

export function cellsOf({ top, left, bottom, right }: Area): Position[] {
  const cells = [];
  for (let column = left; column <= right; column++)
    for (let row = top; row <= bottom; row++) cells.push({ row, column });
  return cells;
}
