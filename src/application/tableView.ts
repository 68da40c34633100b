import { areaAddress, columnLetter } from "../domain/binding/area";
import type { TableReading } from "../domain/binding/detection";
import type { StoredBinding } from "../domain/binding/stored";
import type { RecordRow } from "../domain/binding/tableRows";
import { scoreRecord } from "../domain/scorecard/scoreRecord";
import type { BoundTable, KpiTable, RecordPreview } from "./application";

/** More rows than a preview can show; the rest is only counted. */
const MOST_PREVIEWS = 50;

/** A table as the pane shows it. */
export function viewTable(id: string, table: TableReading): KpiTable {
  return {
    id,
    title: table.title,
    place: { sheetName: table.sheetName, address: areaAddress(table.area) },
    confidence: table.confidence,
    columns: table.header.columns.map(({ field, header, column }) => ({
      field: field ?? "",
      header,
      letter: columnLetter(column),
    })),
    missing: table.missing,
    records: table.records.slice(0, MOST_PREVIEWS).map(previewRecord),
    recordCount: table.records.length,
    ...viewWeights(table),
  };
}

/** A table that cannot be found is still known by its name and where it was. */
export function viewLostTable({ id, title, place }: StoredBinding): BoundTable {
  return {
    ...{
      id,
      title,
      place,
      state: "lost",
      confidence: 0,
      columns: [],
      missing: [],
      records: [],
      recordCount: 0,
    },
    weightTotal: null,
    weightTotalIsRight: false,
  };
}

function previewRecord(record: RecordRow): RecordPreview {
  const cells = Object.fromEntries(
    Object.entries(record.cells).map(([field, { text }]) => [field, text.trim()]),
  );
  return { row: record.row + 1, cells, score: scoreRecord(record) };
}

/** Of several scopes the one that is furthest off stands for all. */
function viewWeights(table: TableReading): Pick<KpiTable, "weightTotal" | "weightTotalIsRight"> {
  const scopes = table.scopes;
  const [worst] = [...scopes].sort((a, b) => b.sum.difference - a.sum.difference);
  const complete = scopes.every(
    ({ weights: { weights, problems } }) => problems.length === 0 && !weights.includes(undefined),
  );
  if (!worst || !complete) return { weightTotal: null, weightTotalIsRight: false };
  return { weightTotal: worst.sum.sum, weightTotalIsRight: scopes.every(({ sum }) => sum.isRight) };
}
