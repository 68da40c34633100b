import {
  BooleanNumber,
  type ICommandService,
  type IWorksheetData,
  type Workbook as UniverWorkbook,
  type Worksheet,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import type { Sheet } from "../../model/sheet";
import type { Extent } from "./extents";
import { columnData, freezeOf, rangeOf, rowData } from "./sheetLayout";
import { defaultColumnPixels, rowPixels } from "./units";

/** What Univer is told of a sheet: its measures only. Its cells it asks for when it draws them. */
export function worksheetData(
  sheet: Sheet,
  extent: Extent,
  grown: ReadonlyMap<number, number>,
): Partial<IWorksheetData> {
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount: extent.rows,
    columnCount: extent.columns,
    defaultColumnWidth: defaultColumnPixels(sheet.defaultColumnWidth),
    defaultRowHeight: rowPixels(sheet.defaultRowHeight),
    rowData: rowData(sheet, grown),
    columnData: columnData(sheet),
    mergeData: sheet.merges.map(rangeOf),
    freeze: freezeOf(sheet),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowHeader: { width: 46 },
    columnHeader: { height: 22 },
    cellData: {},
  };
}

/** Makes Univer's sheets those of the model; answers nothing but changes only what differs. */
export function pushSheets(
  commands: ICommandService,
  view: UniverWorkbook,
  sheets: readonly Sheet[],
  activeId: string,
  dataOf: (sheet: Sheet) => Partial<IWorksheetData>,
): void {
  const unitId = view.getUnitId();
  const shown = new Set(view.getSheets().map((worksheet) => worksheet.getSheetId()));
  sheets.forEach((sheet, index) => {
    if (!shown.has(sheet.id))
      commands.syncExecuteCommand(InsertSheetMutation.id, { unitId, index, sheet: dataOf(sheet) });
  });
  if (view.getActiveSheet().getSheetId() !== activeId)
    commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: activeId });
  for (const subUnitId of shown) {
    if (!sheets.some(({ id }) => id === subUnitId))
      commands.syncExecuteCommand(RemoveSheetMutation.id, { unitId, subUnitId });
  }
}

/** Rows, columns, merges, freeze and gridlines of one sheet. */
export function pushLayout(
  commands: ICommandService,
  worksheet: Worksheet,
  data: Partial<IWorksheetData>,
): void {
  const place = { unitId: worksheet.getUnitId(), subUnitId: worksheet.getSheetId() };
  const config = worksheet.getConfig();
  config.defaultColumnWidth = data.defaultColumnWidth ?? config.defaultColumnWidth;
  config.defaultRowHeight = data.defaultRowHeight ?? config.defaultRowHeight;
  replaceEntries(worksheet.getRowManager().getRowData(), data.rowData ?? {});
  replaceEntries(worksheet.getColumnManager().getColumnData(), data.columnData ?? {});
  config.mergeData.splice(0, config.mergeData.length, ...(data.mergeData ?? []));
  worksheet.getSpanModel().rebuild(config.mergeData);
  if (data.rowCount !== config.rowCount)
    commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...place, rowCount: data.rowCount });
  if (data.columnCount !== config.columnCount)
    commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, {
      ...place,
      columnCount: data.columnCount,
    });
  const freeze = data.freeze;
  if (freeze && JSON.stringify(freeze) !== JSON.stringify(config.freeze))
    commands.syncExecuteCommand(SetFrozenMutation.id, { ...place, ...freeze });
  // The one mutation that, whatever it sets, makes Univer measure the sheet anew.
  commands.syncExecuteCommand(ToggleGridlinesMutation.id, { ...place, showGridlines: data.showGridlines });
}

function replaceEntries<T>(target: Record<number, T>, source: Readonly<Record<number, T>>): void {
  for (const key of Object.keys(target)) if (!(key in source)) delete target[Number(key)];
  Object.assign(target, source);
}
