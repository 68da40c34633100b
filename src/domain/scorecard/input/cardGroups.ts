import type { TableReading } from "../../binding/detection";
import { dimensionName, dimensionWeights } from "../../binding/scopes/dimensionWeights";
import { readPartTitle } from "../../binding/rows/parts";
import { readRecord } from "../../binding/records/readRecord";
import type { ReadCell } from "../../binding/snapshot";
import type { RecordRow } from "../../binding/rows/tableRows";
import { groupField } from "../group/groupField";

/** KPIs that belong together on a card: a part, a perspective or a dimension. */
export interface CardGroup {
  readonly name: string;
  readonly records: readonly RecordRow[];
  /** The group's share of the whole as the sheet gives it; undefined where its KPIs' weights say it themselves. */
  readonly share: number | undefined;
  /** The cell that gives the share, if one does. */
  readonly shareCell: ReadCell | undefined;
}

export interface CardGroups {
  readonly groups: readonly CardGroup[];
  /** Weights make 100 % within each group, and the groups have shares of their own. */
  readonly layered: boolean;
  /** The sheet gives no shares, so that the groups count alike. */
  readonly equalShares: boolean;
}

/** Groups in the order in which they begin. */
export function groupRecords(table: TableReading, records: readonly RecordRow[]): CardGroups {
  const layered = table.scopeKind === "part" || table.scopeKind === "dimension";
  const nameOf = nameReader(table, records);
  const byName = new Map<string, RecordRow[]>();
  for (const record of records) {
    const name = nameOf(record);
    const members = byName.get(name);
    if (members) members.push(record);
    else byName.set(name, [record]);
  }
  const cells = shareCells(table, records);
  const groups = [...byName].map(([name, members]) => ({
    ...{ name, records: members },
    share: layered ? shareOf(table, members) : undefined,
    shareCell: layered ? cells.get(name) : undefined,
  }));
  const isLayered = layered && groups.length > 1;
  const given = groups.every(({ share }) => share !== undefined);
  return {
    groups: isLayered && !given ? groups.map((group) => ({ ...group, share: 1 / groups.length })) : groups,
    layered: isLayered,
    equalShares: isLayered && !given,
  };
}

/** Parts where the sheet is in parts, else its perspective or dimension. */
function nameReader(table: TableReading, records: readonly RecordRow[]): (record: RecordRow) => string {
  const field = groupField(table);
  const parted = records.some(({ part }) => part !== undefined);
  if (table.scopeKind === "part" || (parted && table.scopeKind !== "dimension"))
    return ({ part }) => (part === undefined ? "" : readPartTitle(part).name);
  return ({ cells }) => (field ? dimensionName(cells[field]?.text ?? "") : "");
}

function shareOf(table: TableReading, records: readonly RecordRow[]): number | undefined {
  const shares = records.map((record) => {
    const { partWeight, dimensionWeight } = readRecord(record, table);
    return table.scopeKind === "part" ? partWeight : (dimensionWeight ?? titleWeight(table, record));
  });
  return shares.find((share) => share !== undefined);
}

function titleWeight(table: TableReading, { cells }: RecordRow): number | undefined {
  const field = groupField(table);
  return field ? readPartTitle(cells[field]?.text ?? "").weight : undefined;
}

/** Only numbers in a column of their own can be followed. */
function shareCells(table: TableReading, records: readonly RecordRow[]): ReadonlyMap<string, ReadCell> {
  const field = groupField(table);
  if (table.scopeKind !== "dimension" || !field) return new Map();
  const found = [...dimensionWeights(records, field).values()].flatMap(({ record, cell, value }) =>
    typeof value === "number" && typeof cell.value === "number"
      ? [[dimensionName(record.cells[field]?.text ?? ""), cell] as const]
      : [],
  );
  return new Map(found);
}
