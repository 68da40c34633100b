import { deleteCells, insertCells } from "../../model/structure";
import { writeEntries } from "../../model/writing";
import type { App } from "../app";
import { changeTable, sheetOf, tableOf } from "./tables";

/** The word Excel puts before the totals. */
const TOTAL = { "zh-CN": "汇总", "en-US": "Total" } as const;
/** SUBTOTAL's number for a sum that leaves out hidden rows. */
const VISIBLE_SUM = 109;

/** Adds or takes away the row of totals: a word on the left, the sum of the last column on the right. */
export function showTotals(app: App, id: string, shown: boolean): void {
  const table = tableOf(app, id);
  if (table.showTotals === shown) return;
  const sheet = sheetOf(app, table);
  const { area, columns } = table;
  if (!shown) {
    changeTable(app, id, { showTotals: false, area: { ...area, bottom: area.bottom - 1 } });
    deleteCells(app.workbook, sheet, { ...area, top: area.bottom }, "up");
    return;
  }
  const row = area.bottom + 1;
  const place = { ...area, top: row, bottom: row };
  insertCells(app.workbook, sheet, place, "down");
  changeTable(app, id, { showTotals: true, area: { ...area, bottom: row } });
  const last = columns.at(-1);
  const totals = columns.map((column, index) => {
    if (index === 0) return TOTAL[app.dataLocale];
    return column === last ? `=SUBTOTAL(${VISIBLE_SUM},[${column.name}])` : undefined;
  });
  writeEntries(app.workbook, sheet, place, [totals]);
}
