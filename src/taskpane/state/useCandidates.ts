import { useCallback, useMemo, useState } from "react";
import type { BoundColumn, FieldId, KpiTable, RecordPreview } from "../../application/application";

/** A column that is not part of the KPI record. */
export const unusedField: FieldId = "";

/** A found table with the reader's corrections. */
export interface Candidate {
  readonly table: KpiTable;
  readonly columns: readonly BoundColumn[];
  readonly records: readonly RecordPreview[];
  readonly chooseField: (letter: string, field: FieldId) => void;
  readonly skip: () => void;
}

type FieldByLetter = Readonly<Record<string, FieldId>>;

function identify({ id, place }: KpiTable): string {
  return `${id} ${place.sheetName} ${place.address}`;
}

/** One field is one column: the column that had the chosen field before is no longer used. */
export function correctColumns(columns: readonly BoundColumn[], letter: string, field: FieldId) {
  return columns.map((column) => {
    if (column.letter === letter) return { ...column, field };
    return field !== unusedField && column.field === field ? { ...column, field: unusedField } : column;
  });
}

function applyCorrections(columns: readonly BoundColumn[], corrections: FieldByLetter = {}) {
  return columns.map((column) => ({ ...column, field: corrections[column.letter] ?? column.field }));
}

/** The preview with every value under its corrected field. A score of the uncorrected columns would be wrong. */
export function correctRecords(table: KpiTable, columns: readonly BoundColumn[]): readonly RecordPreview[] {
  const moved = columns.flatMap(({ letter, field }) => {
    const before = table.columns.find((column) => column.letter === letter)?.field ?? unusedField;
    return before === field ? [] : [{ before, field }];
  });
  if (moved.length === 0) return table.records;
  return table.records.map(({ row, cells }) => {
    const kept = Object.entries(cells).filter(([field]) => !moved.some(({ before }) => before === field));
    const now = moved.map(({ before, field }): [string, string] => [field, cells[before] ?? ""]);
    return { row, cells: Object.fromEntries([...kept, ...now]), score: null };
  });
}

/** Candidates stay corrected or skipped while they are the same range. */
export function useCandidates(found: readonly KpiTable[] | undefined): readonly Candidate[] | undefined {
  const [corrections, setCorrections] = useState<Readonly<Record<string, FieldByLetter>>>({});
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());

  const chooseField = useCallback((table: KpiTable, letter: string, field: FieldId) => {
    const key = identify(table);
    setCorrections((all) => {
      const columns = correctColumns(applyCorrections(table.columns, all[key]), letter, field);
      return { ...all, [key]: Object.fromEntries(columns.map((column) => [column.letter, column.field])) };
    });
  }, []);

  return useMemo(() => {
    const kept = found?.filter((table) => !skipped.has(identify(table)));
    // Skipping every one is not the same as finding none.
    if (kept?.length === 0 && found?.length !== 0) return undefined;
    return kept?.map((table) => {
      const columns = applyCorrections(table.columns, corrections[identify(table)]);
      return {
        table,
        columns,
        records: correctRecords(table, columns),
        chooseField: (letter, field) => chooseField(table, letter, field),
        skip: () => setSkipped((all) => new Set(all).add(identify(table))),
      };
    });
  }, [found, corrections, skipped, chooseField]);
}
