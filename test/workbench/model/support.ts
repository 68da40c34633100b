import { parseArea } from "../../../src/workbench/model/address";
import type { Area } from "../../../src/workbench/model/geometry";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { addSheet } from "../../../src/workbench/model/sheets";
import { Workbook } from "../../../src/workbench/model/workbook";
import { typeInto } from "../../../src/workbench/model/writing";

export function area(address: string): Area {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(`no address: ${address}`);
  return parsed;
}

/** A workbook of one sheet with these texts typed into it. */
export function workbookWith(
  texts: Readonly<Record<string, string>> = {},
  name = "Sheet1",
): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook();
  const sheet = workbook.edit({ actor: "user", undo: false }, () => addSheet(workbook, name));
  type(workbook, sheet, texts);
  workbook.history.clear();
  return { workbook, sheet };
}

export function type(workbook: Workbook, sheet: Sheet, texts: Readonly<Record<string, string>>): void {
  for (const [address, text] of Object.entries(texts)) {
    const { top, left } = area(address);
    typeInto(workbook, sheet, top, left, text);
  }
}

/** Formula or value of a cell, as the formula bar shows it. */
export function read(sheet: Sheet, address: string): unknown {
  const { top, left } = area(address);
  const cell = sheet.cellAt(top, left);
  return cell.formula ?? cell.value;
}

/** Everything undo must bring back. */
export function snapshot(workbook: Workbook): unknown {
  return structuredClone({
    sheets: workbook.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      cells: [...sheet.cells.entries()],
      merges: sheet.merges,
      conditionalFormats: sheet.conditionalFormats,
      validations: sheet.validations,
      notes: sheet.notes,
      rows: [...sheet.rows],
      columns: [...sheet.columns],
      pageLayout: sheet.pageLayout,
      visibility: sheet.visibility,
    })),
    tables: workbook.tables,
    names: workbook.names,
    journal: workbook.journal,
  });
}
