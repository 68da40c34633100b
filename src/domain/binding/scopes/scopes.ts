import { addAll, shiftDecimals } from "../../numbers";
import { parseWeights, type ReadWeights } from "../../weights/parseWeights";
import { checkWeightSum, type WeightSum } from "../../weights/weightSum";
import type { Position } from "../area";
import { dimensionName, dimensionWeights } from "./dimensionWeights";
import type { Field } from "../fields";
import { createGroups } from "../rows/grouping";
import { isPersonHeader } from "../records/persons";
import { reportMixedUnits } from "./mixedUnits";
import type { ScopeKind } from "../roles";
import type { CellValue, ReadCell } from "../snapshot";
import type { HeaderRow } from "../headers/tableColumns";
import type { RecordRow, TableRows } from "../rows/tableRows";

/** Rows whose weights make one 100 %. */
export interface WeightScope {
  /** "dimensions": the weights of the dimensions themselves, which make one 100 % above their items. */
  readonly kind: ScopeKind | "dimensions";
  /** The part's title, the person's name or the dimension; "" for the whole table. */
  readonly name: string;
  /** Of "dimensions", the first record of each. */
  readonly records: readonly RecordRow[];
  /** The weight cell of each record; undefined where it is blank. */
  readonly cells: readonly (ReadCell | undefined)[];
  readonly weights: ReadWeights;
  readonly sum: WeightSum;
  /** The cell on the sheet that shows the sum, if there is one. */
  readonly totalCell: Position | undefined;
}

export interface WeightScopes {
  readonly scopeKind: ScopeKind;
  readonly scopes: readonly WeightScope[];
}

export type WeightedRows = Pick<TableRows, "records" | "totals"> & { readonly header: HeaderRow };

const groupRecords = createGroups<RecordRow>();

/** One way to divide the table. */
interface Division {
  readonly kind: ScopeKind;
  readonly groups: ReadonlyMap<string, readonly RecordRow[]>;
  /** What the sheet's form says for it, before any sum is looked at. */
  readonly likelihood: number;
}

/**
 * Sheets do not say what each 100 % covers. Their form does: a person column with several rows for each, parts with
 * titles, dimensions with weights of their own. How many of the scopes then make 100 % weighs most, so that a single
 * wrong person does not turn the reading over; then how likely the form is, and how near all of them come.
 */
export function readWeightScopes(table: WeightedRows): WeightScopes {
  if (!hasColumn(table, "weight")) return { scopeKind: "sheet", scopes: [] };
  const { kind, scopes } = bestReading(table);
  return { scopeKind: kind, scopes: [...reportMixedUnits(scopes), ...dimensionScopes(table, kind)] };
}

interface DividedTable {
  readonly kind: ScopeKind;
  readonly scopes: readonly WeightScope[];
  readonly worth: number;
  /** The place among the divisions: of two that are worth the same the first is taken. */
  readonly order: number;
}

/** Likely divisions are read first: of the others those are left out that cannot be worth as much any more. */
function bestReading(table: WeightedRows): DividedTable {
  const divisions = divisionsOf(table).map((division, order) => ({ ...division, order }));
  let best: DividedTable | undefined;
  for (const division of divisions.sort((a, b) => b.likelihood - a.likelihood)) {
    if (best && division.likelihood + MOST_FOR_SUMS < best.worth) break;
    const { kind, order } = division;
    const scopes = readScopes(table, division);
    const worth = worthOf(division, scopes);
    const isBetter = !best || worth > best.worth || (worth === best.worth && order < best.order);
    if (isBetter) best = { kind, scopes, worth, order };
  }
  return best ?? { kind: "sheet", scopes: [], worth: 0, order: 0 };
}

/** What the sums can say for a division at most: all of them are right. */
const MOST_FOR_SUMS = 1;

function divisionsOf(table: WeightedRows): Division[] {
  const { records } = table;
  const whole: Division = { kind: "sheet", groups: new Map([["", records]]), likelihood: 0.1 };
  const divisions = [whole];
  const offer = (kind: ScopeKind, likelihood: number, by: string, nameOf: (record: RecordRow) => string) => {
    const groups = groupRecords(by, records, nameOf);
    const isNamed = groups.size > 1 || (likelihood > 0.5 && !groups.has(""));
    if (isNamed && groups.size * 1.5 <= records.length) divisions.push({ kind, groups, likelihood });
  };
  const person = personField(table);
  const personOf = person ? (record: RecordRow) => record.cells[person.field]?.text.trim() ?? "" : () => "";
  const byPerson = person?.field ?? "";
  if (person) offer("person", person.likelihood, byPerson, personOf);
  const partOf = ({ part }: RecordRow) => part ?? "";
  const hasParts = [...groupRecords("part", records, partOf).keys()].some(Boolean);
  if (hasParts) offer("part", 0.2, "part", partOf);
  const isWithin = hasParts || hasColumn(table, "perspective") || hasColumn(table, "dimension");
  const persons = isWithin ? groupRecords(byPerson, records, personOf).size : 0;
  const byPersons = persons > 1 ? byPerson : "";
  const within = (record: RecordRow, name: string) =>
    persons > 1 ? [personOf(record), name].filter(Boolean).join(" · ") : name;
  for (const field of ["perspective", "dimension"] as const)
    if (hasColumn(table, field))
      offer("dimension", hasDimensionWeights(table, field) ? 0.25 : 0, `${byPersons} ${field}`, (record) =>
        within(record, dimensionName(record.cells[field]?.text ?? "")),
      );
  if (persons > 1 && hasParts)
    offer("part", 0.15, `${byPersons} part`, (record) => within(record, record.part ?? ""));
  return divisions;
}

function hasColumn({ header }: WeightedRows, field: Field): boolean {
  return header.columns.some((column) => column.field === field);
}

function hasDimensionWeights(table: WeightedRows, field: "perspective" | "dimension"): boolean {
  return dimensionWeights(table.records, field).size > 1;
}

/** Who the rows are about; a responsible person, a post or a department only as far as the sums say so. */
function personField({ header }: WeightedRows): { field: Field; likelihood: number } | undefined {
  const owner = header.columns.find(({ field }) => field === "owner");
  if (owner && isPersonHeader(owner.header)) return { field: "owner", likelihood: 0.6 };
  if (!owner && header.columns.every(({ field }) => field !== "position" && field !== "department"))
    return { field: "owner", likelihood: 0.6 };
  for (const field of ["owner", "position", "department"] as const)
    if (header.columns.some((column) => column.field === field)) return { field, likelihood: 0 };
  return undefined;
}

/** A division that only the sums speak for needs most of them. */
const LEAST_SHARE = 0.5;

function worthOf({ likelihood }: Division, scopes: readonly WeightScope[]): number {
  let [weighed, right] = [0, 0];
  const off: number[] = [];
  for (const { sum } of scopes) {
    if (sum.count === 0) continue;
    weighed += 1;
    if (sum.isRight) right += 1;
    if (sum.difference > 0) off.push(sum.difference);
  }
  const share = right / Math.max(1, weighed);
  if (likelihood === 0 && share < LEAST_SHARE) return -Infinity;
  const distance = addAll(off) / Math.max(1, weighed);
  return share + likelihood - Math.min(50, distance) / 100;
}

function readScopes(table: WeightedRows, { kind, groups }: Division): WeightScope[] {
  const scopes = readGroups(table, kind, groups);
  // 5 and 5 are parts of ten only where every group is written so.
  if (scopes.every(({ weights, sum }) => weights.unit === "ratio" || sum.count === 0)) return scopes;
  return scopes.map((scope) =>
    scope.weights.unit === "ratio" ? readScope(table, kind, scope.name, scope.records, false) : scope,
  );
}

/** Groups one after the other, with the scope that each was read as. */
interface GroupsRead {
  readonly totals: WeightedRows["totals"];
  readonly count: number;
  readonly names: readonly string[];
  readonly members: readonly (readonly RecordRow[])[];
  readonly scopes: readonly WeightScope[];
}

/** By the kind of division: after an edit the groups are mostly the very same, one after the other. */
const lastRead = new WeakMap<HeaderRow, Map<ScopeKind, GroupsRead>>();

function readGroups(
  table: WeightedRows,
  kind: ScopeKind,
  groups: ReadonlyMap<string, readonly RecordRow[]>,
): WeightScope[] {
  const { totals, header, records } = table;
  const ofHeader = lastRead.get(header) ?? new Map<ScopeKind, GroupsRead>();
  lastRead.set(header, ofHeader);
  const last = ofHeader.get(kind);
  const isAlike = last?.totals === totals && last.count === records.length;
  const [names, members] = [[...groups.keys()], [...groups.values()]];
  const scopes = members.map((own, i) => {
    const name = names[i] ?? "";
    const there = isAlike && last.members[i] === own && last.names[i] === name ? last.scopes[i] : undefined;
    return there ?? readScope(table, kind, name, own);
  });
  ofHeader.set(kind, { totals, count: records.length, names, members, scopes });
  return scopes;
}

function readScope(
  table: WeightedRows,
  kind: ScopeKind,
  name: string,
  records: readonly RecordRow[],
  mayBeRatio = true,
): WeightScope {
  const [first] = records;
  const totalCell = findTotalCell(table, records);
  const seen = (first && seenScopes.get(first)) ?? [];
  const same = seen.find(
    (one) =>
      one.mayBeRatio === mayBeRatio &&
      one.scope.kind === kind &&
      one.scope.name === name &&
      one.scope.totalCell === totalCell &&
      areSame(one.scope.records, records),
  );
  if (same) return same.scope;
  const cells = records.map((record) => record.cells.weight);
  const scope = { ...{ kind, name, records, cells, ...addUp(cells, mayBeRatio) }, totalCell };
  if (first) seenScopes.set(first, [{ mayBeRatio, scope }, ...seen].slice(0, MOST_KNOWN));
  return scope;
}

interface SeenScope {
  readonly mayBeRatio: boolean;
  readonly scope: WeightScope;
}

/** By the first record of a scope: after an edit elsewhere it is the very same as before. */
const seenScopes = new WeakMap<RecordRow, readonly SeenScope[]>();

interface Added extends Pick<WeightScope, "cells" | "weights" | "sum"> {
  readonly mayBeRatio: boolean;
}

/** By the first cell of a scope: after an edit elsewhere its weights need not be added up again. */
const added = new WeakMap<ReadCell, readonly Added[]>();

function addUp(cells: WeightScope["cells"], mayBeRatio: boolean): Pick<WeightScope, "weights" | "sum"> {
  const first = cells.find((cell) => cell !== undefined);
  const known = (first && added.get(first)) ?? [];
  const same = known.find((one) => one.mayBeRatio === mayBeRatio && areSame(one.cells, cells));
  if (same) return { weights: same.weights, sum: same.sum };
  const weights = parseWeights(cells.map(shownWeight), mayBeRatio);
  const sum = checkWeightSum(weights.weights);
  // The table, its parts and its people may all begin with this cell.
  if (first) added.set(first, [{ cells, mayBeRatio, weights, sum }, ...known].slice(0, MOST_KNOWN));
  return { weights, sum };
}

const MOST_KNOWN = 6;

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

/** 1.1 shown as 110% is 110 %: beside numbers up to one nobody needs the sign, above one it decides. */
function shownWeight(cell: ReadCell | undefined): CellValue {
  if (!cell) return "";
  const { value, text } = cell;
  const isShare = typeof value === "number" && Math.abs(value) > 1 && /[%％]\s*$/.test(text);
  return isShare ? `${shiftDecimals(value, 2)}%` : value;
}

/** The dimensions' own weights, for each person where the table has several. */
function dimensionScopes(table: WeightedRows, scopeKind: ScopeKind): WeightScope[] {
  if (scopeKind !== "dimension") return [];
  const field =
    hasColumn(table, "perspective") && hasDimensionWeights(table, "perspective")
      ? "perspective"
      : "dimension";
  const all = [...dimensionWeights(table.records, field).values()];
  if (all.length < 2) return [];
  const weights = parseWeights(all.map(({ value }) => value));
  return [
    {
      kind: "dimensions",
      name: "",
      records: all.map(({ record }) => record),
      cells: all.map(({ cell }) => cell),
      weights,
      sum: checkWeightSum(weights.weights),
      totalCell: undefined,
    },
  ];
}

/** The total of just these rows: of the whole table its last total, of a part the subtotal right below it. */
function findTotalCell({ totals, records }: WeightedRows, scope: readonly RecordRow[]): ReadCell | undefined {
  if (totals.length === 0) return undefined;
  const last = scope.at(-1)?.row ?? -1;
  if (scope.length === records.length) {
    const total = totals.findLast(({ kind, weight }) => kind === "total" && weight);
    return (total ?? (totals.length === 1 ? totals[0] : undefined))?.weight;
  }
  const next = records[placeAfter(records, last)]?.row ?? Infinity;
  return totals.find(({ row, weight }) => weight && row > last && row < next)?.weight;
}

/** The place of the first record below a row; records stand in the order of the sheet. */
function placeAfter(records: readonly RecordRow[], row: number): number {
  let [low, high] = [0, records.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[middle]?.row ?? Infinity) > row) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The weight cells of a scope that hold something. */
export function weightCells({ cells }: WeightScope): ReadCell[] {
  return cells.flatMap((cell) => cell ?? []);
}
