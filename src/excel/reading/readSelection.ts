import type { CellPosition } from "../../application/workbookPort";
import type { Place } from "../../application/views/place";
import { parseArea } from "../../domain/binding/area";
import { readHostError } from "../hostErrors";
import { runReading } from "../run";

/** Where the cursor is on the active sheet. */
export const readActiveCell = (): Promise<CellPosition | undefined> =>
  readIfCells(async (context) => {
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    const area = parseArea(cell.address);
    return area && { row: area.top, column: area.left };
  });

/** The selected cells, for when nothing has been selected since the pane listens; several areas are none. */
export const readSelection = (): Promise<Place | undefined> =>
  readIfCells(async (context) => {
    const range = context.workbook.getSelectedRange().load("address,worksheet/name");
    await context.sync();
    const address = range.address.slice(range.address.lastIndexOf("!") + 1);
    return parseArea(address) && { sheetName: range.worksheet.name, address };
  });

/** With a chart or a picture selected Excel has no cells to tell of and refuses. */
async function readIfCells<Answer>(
  read: (context: Excel.RequestContext) => Promise<Answer>,
): Promise<Answer | undefined> {
  try {
    return await runReading(read);
  } catch (error) {
    if (readHostError(error)) return undefined;
    throw error;
  }
}
