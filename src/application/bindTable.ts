import { areaAddress, columnLetter, overlaps, type Area } from "../domain/binding/area";
import { readTable, type TableReading } from "../domain/binding/detection";
import { isField, keyFields } from "../domain/binding/fields";
import { describeTable } from "../domain/binding/resolution";
import type { SheetSnapshot } from "../domain/binding/snapshot";
import { writeBindings, type StoredBinding } from "../domain/binding/stored";
import type { Action } from "./actions";
import type { BoundColumn } from "./application";
import { refuse } from "./notices";
import type { SheetOutline } from "./workbookPort";

/** A found table is known by its sheet and its header until it is bound. */
export function candidateId(sheetId: string, table: TableReading): string {
  return `${sheetId}!${areaAddress(table.header.area)}`;
}

/** The same columns with the fields the person gave them; a column that is left out is no field. */
export function confirmColumns(
  snapshot: SheetSnapshot,
  table: TableReading,
  confirmed: readonly BoundColumn[] | undefined,
): TableReading {
  if (!confirmed) return table;
  const chosen = new Map(confirmed.map(({ letter, field }) => [letter, field]));
  const columns = table.header.columns.map((column) => {
    const field = chosen.get(columnLetter(column.column)) ?? "";
    return { ...column, field: isField(field) ? field : undefined, certainty: 1 };
  });
  const fields = columns.flatMap(({ field }) => field ?? []);
  const twice = fields.find((field, i) => fields.indexOf(field) !== i);
  if (twice) throw refuse("columnsUnclear", { field: twice });
  const keys = keyFields[table.role];
  if (!keys.some((key) => fields.includes(key))) throw refuse("columnsUnclear", { field: keys[0] ?? "name" });
  return readTable(snapshot, { ...table.header, columns });
}

export interface BindingPlan {
  readonly binding: StoredBinding;
  readonly actions: readonly Action[];
}

/** What is written to bind a table: our settings, a mark on the sheet and a hidden name. No cell. */
export function planBinding(
  table: TableReading,
  sheet: SheetOutline,
  others: readonly StoredBinding[],
  newId: () => string,
): BindingPlan {
  const id = newId();
  const sheetKey = sheet.marks.table ?? newId();
  const { excelTable } = table;
  const binding: StoredBinding = {
    id,
    sheetKey,
    anchor: excelTable
      ? { kind: "table", id: excelTable.id, name: excelTable.name }
      : { kind: "name", name: `_KPI_${id}` },
    ...describeTable(table),
  };
  const actions: Action[] = [{ do: "storeBindings", text: writeBindings([...others, binding]) }];
  if (sheet.marks.table === undefined)
    actions.push({ do: "markSheet", sheet: { id: sheet.id }, mark: "table", value: sheetKey });
  if (binding.anchor.kind === "name")
    actions.push({
      do: "setAnchor",
      name: binding.anchor.name,
      sheetId: sheet.id,
      area: table.header.area,
    });
  return { binding, actions };
}

export function isTaken(table: TableReading, taken: readonly Area[]): boolean {
  return taken.some((area) => overlaps(area, table.area));
}
