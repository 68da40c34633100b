import type { FieldId, TableColumnView } from "../../../application/views/tables";

/** A column that is not part of the KPI record. */
export const unusedField: FieldId = "";

/** Columns with the figures of one field, one per period. */
export interface PeriodGroup {
  readonly field: FieldId;
  readonly columns: readonly TableColumnView[];
}

/** Whether anything is read from a column. */
export function isUsed({ field, isRating }: TableColumnView): boolean {
  return field !== unusedField || isRating === true;
}

export type ColumnEntry = TableColumnView | PeriodGroup;

export function isPeriodGroup(entry: ColumnEntry): entry is PeriodGroup {
  return "columns" in entry;
}

/** The columns in the order of the sheet; those of periods stand together where the first of them is. */
export function groupColumns(columns: readonly TableColumnView[]): readonly ColumnEntry[] {
  const isGrouped = (column: TableColumnView) => periodsOf(columns, column.field).length > 1;
  return columns.flatMap((column): readonly ColumnEntry[] => {
    if (!column.period || !isGrouped(column)) return [column];
    const together = periodsOf(columns, column.field);
    return together[0] === column ? [{ field: column.field, columns: together }] : [];
  });
}

function periodsOf(columns: readonly TableColumnView[], field: FieldId): readonly TableColumnView[] {
  return columns.filter((column) => column.period !== undefined && column.field === field);
}

/** Under this, detection asks for a look; under the lower bound it asks for a check. */
export function certaintyIn(certainty: number): "sure" | "likely" | "unsure" {
  if (certainty >= 0.85) return "sure";
  return certainty >= 0.7 ? "likely" : "unsure";
}

/** The fields a header may mean, to be asked about; none once a person has chosen. */
export function askedFields({ field, certainty, mayBe }: TableColumnView): readonly FieldId[] {
  if (certainty >= 1 || mayBe.length === 0) return [];
  return [...new Set([field, ...mayBe])].filter((one) => one !== unusedField);
}

/** Whether a person should look at the columns before binding. */
export function needsLook(columns: readonly TableColumnView[]): boolean {
  return columns.some(
    (column) =>
      askedFields(column).length > 0 ||
      (column.field !== unusedField && certaintyIn(column.certainty) === "unsure"),
  );
}
