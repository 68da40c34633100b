import { bindingSize, bindingsOn, type Binding, type BindingType } from "../model/bindings";
import { columnsIn, rowsIn, type Area } from "../model/geometry";
import type { Workbook } from "../model/workbook";

/** Types of bindings by their numbers in the older API, through which Office.js still asks for binding events. */
const TYPES: Readonly<Record<BindingType, number>> = { Table: 1, Text: 2, Range: 3 };

/** A binding as the older API tells it. */
export function describeBinding(workbook: Workbook, binding: Binding): object {
  const { rows, columns, hasHeaders } = bindingSize(workbook, binding);
  return {
    Name: binding.id,
    BindingType: TYPES[binding.type],
    RowCount: rows,
    ColCount: columns,
    HasHeaders: hasHeaders,
  };
}

type Signal = readonly [name: string, data: object];

/** `Binding.onDataChanged` for every binding that has some of the changed cells. */
export function dataSignals(workbook: Workbook, sheetId: string, areas: readonly Area[]): Signal[] {
  return bindingsOn(workbook, sheetId, areas).map(({ binding }) => [
    `${binding.id}_bindingDataChanged`,
    { ddaBinding: describeBinding(workbook, binding) },
  ]);
}

/** `Binding.onSelectionChanged`: which part of the binding is selected, counted from its first cell. */
export function selectionSignals(workbook: Workbook, sheetId: string, areas: readonly Area[]): Signal[] {
  return bindingsOn(workbook, sheetId, areas).flatMap(({ binding, area, parts: [part] }) =>
    part
      ? [
          [
            `${binding.id}_bindingSelectionChanged`,
            {
              ddaBinding: describeBinding(workbook, binding),
              // The library hands this one on by the names it has.
              subset: {
                startRow: part.top - area.top,
                startColumn: part.left - area.left,
                rowCount: rowsIn(part),
                columnCount: columnsIn(part),
              },
            },
          ] as const,
        ]
      : [],
  );
}
