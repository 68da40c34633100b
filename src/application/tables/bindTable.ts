import type { TableReading } from "../../domain/binding/detection";
import { describeTable } from "../../domain/binding/stored/resolution";
import { writeBindings, type StoredBinding } from "../../domain/binding/stored/stored";
import type { Action } from "../actions";
import type { SheetOutline } from "../workbookPort";

export interface BindingPlan {
  readonly binding: StoredBinding;
  readonly actions: readonly Action[];
}

interface Question {
  readonly table: TableReading;
  readonly sheet: SheetOutline;
  readonly others: readonly StoredBinding[];
  readonly newId: () => string;
  /** A binding that could not be found any more and goes on as this table. */
  readonly replaced: StoredBinding | undefined;
}

/** What is written to bind a table: our settings, a mark on the sheet and a hidden name. No cell. */
export function planBinding({ table, sheet, others, newId, replaced }: Question): BindingPlan {
  const id = replaced?.id ?? newId();
  // Tables of one sheet share its key, also those that are bound in the same go.
  const neighbour = others.find(({ place }) => place.sheetName === table.sheetName);
  const sheetKey = sheet.marks.table ?? neighbour?.sheetKey ?? newId();
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
  if (replaced?.anchor.kind === "name") actions.push({ do: "removeAnchor", name: replaced.anchor.name });
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
