import type { Area } from "../domain/binding/area";

/**
 * Cells of one sheet, each with one colour or none, as runs down its columns. Sheets have thousands of marks, so the
 * colours stand in plain lists of numbers, one for each column.
 */
export class Painting {
  private readonly columns: (number[] | undefined)[] = [];

  /** What is painted first stays. Colours are numbers from 1. */
  paint(row: number, column: number, color: number): void {
    const colors = (this.columns[column] ??= []);
    colors[row] ??= color;
  }

  /** By colour, from left to right and down each column. */
  runs(): Map<number, Area[]> {
    const runs = new Map<number, Area[]>();
    this.columns.forEach((colors, column) => {
      let last: { top: number; left: number; bottom: number; right: number } | undefined;
      let lastColor = 0;
      colors?.forEach((color, row) => {
        if (last && color === lastColor && last.bottom === row - 1) {
          last.bottom = row;
          return;
        }
        last = { top: row, left: column, bottom: row, right: column };
        lastColor = color;
        const ofColor = runs.get(color);
        if (ofColor) ofColor.push(last);
        else runs.set(color, [last]);
      });
    });
    return runs;
  }
}
