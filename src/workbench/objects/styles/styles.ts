import { cellsIn, columnsIn, rowsIn, type Area } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import type { Place } from "../handles";

/** Beyond this many cells the sparse way is the faster one. */
const DENSE_LIMIT = 20_000;

/** The different styles that occur on these cells. */
export function stylesOf({ sheet, areas }: Place): ReadonlySet<number> {
  const styles = new Set<number>();
  for (const area of areas) {
    if (cellsIn(area) <= DENSE_LIMIT) addDense(styles, sheet, area);
    else addSparse(styles, sheet, area);
  }
  return styles;
}

function addDense(styles: Set<number>, sheet: Sheet, area: Area): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) styles.add(sheet.styleAt(row, column));
  }
}

/** Cells that are stored, then rows and columns that have a style, then the sheet's default for the rest. */
function addSparse(styles: Set<number>, sheet: Sheet, area: Area): void {
  let stored = 0;
  for (const [, , cell] of sheet.cells.entries(area)) {
    styles.add(cell.style);
    stored++;
  }
  let styledRows = 0;
  for (const [row, look] of sheet.rows) {
    if (row < area.top || row > area.bottom || look.style === undefined) continue;
    styles.add(look.style);
    styledRows++;
  }
  let styledColumns = 0;
  for (const [column, look] of sheet.columns) {
    if (column < area.left || column > area.right || look.style === undefined) continue;
    styles.add(look.style);
    styledColumns++;
  }
  const plain = (rowsIn(area) - styledRows) * (columnsIn(area) - styledColumns) > stored;
  if (plain) styles.add(0);
}
