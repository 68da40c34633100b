import { parseArea } from "../domain/binding/area";
import type { CellPosition } from "../application/workbookPort";
import { readHostError } from "./hostErrors";
import { runReading } from "./run";

/** With a chart or a picture selected Excel has no active cell and refuses. */
export async function readActiveCell(): Promise<CellPosition | undefined> {
  try {
    return await runReading(async (context) => {
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      const area = parseArea(cell.address);
      return area && { row: area.top, column: area.left };
    });
  } catch (error) {
    if (readHostError(error)) return undefined;
    throw error;
  }
}
