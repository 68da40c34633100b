import type { CellValue, SheetSnapshot } from "../../../../src/domain/binding/snapshot";
import type { Sheet } from "../../../../src/workbench/model/sheet";
import { displayText } from "../../../../src/workbench/model/text";
import { isCellError, type Scalar } from "../../../../src/workbench/model/values";
import type { Workbook } from "../../../../src/workbench/model/workbook";
import { openWorkbook } from "../../../../src/workbench/files/openWorkbook";

/** The sheets of an .xlsx file as the add-in would read them, hidden ones too. */
export async function snapshotsOf(bytes: Uint8Array, name: string): Promise<SheetSnapshot[]> {
  const workbook = await openWorkbook(bytes, name);
  return workbook.sheets.map((sheet) => snapshotOf(workbook, sheet));
}

function snapshotOf(workbook: Workbook, sheet: Sheet): SheetSnapshot {
  const used = sheet.usedArea(true);
  const tables = workbook.tables
    .filter(({ sheetId }) => sheetId === sheet.id)
    .map(({ id, name, area }) => ({ id, name, area }));
  const empty = { name: sheet.name, top: 0, left: 0, values: [], texts: [], tables };
  if (!used) return empty;
  const values: CellValue[][] = [];
  const texts: string[][] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    const columns = Array.from({ length: used.right - used.left + 1 }, (_, i) => used.left + i);
    const scalars = columns.map((column) => sheet.valueAt(row, column));
    values.push(scalars.map(valueOf));
    texts.push(
      columns.map((column, i) => {
        const { numberFormat } = workbook.styles.get(sheet.styleAt(row, column));
        return displayText(scalars[i] ?? null, numberFormat);
      }),
    );
  }
  return { ...empty, top: used.top, left: used.left, values, texts };
}

function valueOf(value: Scalar): CellValue {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}
