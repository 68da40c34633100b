import type { StructuralChange } from "./events";
import { columnsIn, intersect, rowsIn, type Area } from "./geometry";
import { shiftArea } from "./shifting";
import type { Workbook } from "./workbook";

export type BindingType = "Range" | "Table" | "Text";

/** Cells an add-in wants to find again under an id of its own. It lives as long as the workbook is open. */
export interface Binding {
  readonly id: string;
  readonly type: BindingType;
  readonly sheetId: string;
  /** undefined when all its cells were deleted. For a table the table says where it is. */
  readonly area: Area | undefined;
  readonly tableId?: string;
}

/** Where a binding's cells are now; undefined when they or their table are gone. */
export function bindingArea(workbook: Workbook, { tableId, sheetId, area }: Binding): Area | undefined {
  if (!workbook.sheetById(sheetId)) return undefined;
  return tableId === undefined ? area : workbook.tables.find(({ id }) => id === tableId)?.area;
}

export function shiftBindings(
  bindings: readonly Binding[],
  sheetId: string,
  change: StructuralChange,
): readonly Binding[] {
  if (!bindings.some((binding) => binding.sheetId === sheetId)) return bindings;
  return bindings.map((binding) =>
    binding.sheetId === sheetId && binding.area
      ? { ...binding, area: shiftArea(binding.area, change) }
      : binding,
  );
}

/** The bindings that have some of these cells. */
export function bindingsOn(
  workbook: Workbook,
  sheetId: string,
  areas: readonly Area[],
): readonly { readonly binding: Binding; readonly area: Area; readonly parts: readonly Area[] }[] {
  return workbook.bindings.flatMap((binding) => {
    const area = binding.sheetId === sheetId ? bindingArea(workbook, binding) : undefined;
    const parts = area ? areas.flatMap((one) => intersect(one, area) ?? []) : [];
    return area && parts.length > 0 ? [{ binding, area, parts }] : [];
  });
}

export interface BindingSize {
  readonly rows: number;
  readonly columns: number;
  readonly hasHeaders: boolean;
}

export function bindingSize(workbook: Workbook, binding: Binding): BindingSize {
  const area = bindingArea(workbook, binding);
  const table = workbook.tables.find(({ id }) => id === binding.tableId);
  return {
    rows: area ? rowsIn(area) : 0,
    columns: area ? columnsIn(area) : 0,
    hasHeaders: table?.showHeaders ?? false,
  };
}
