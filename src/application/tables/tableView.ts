import {
  areaAddress,
  boundingArea,
  cellAddress,
  columnLetter,
  type Position,
} from "../../domain/binding/area";
import type { TableReading } from "../../domain/binding/detection";
import { readRecord, type Kpi } from "../../domain/binding/records/readRecord";
import type { WeightScope } from "../../domain/binding/scopes/scopes";
import type { StoredBinding } from "../../domain/binding/stored/stored";
import type { RecordRow } from "../../domain/binding/rows/tableRows";
import { formatQuantity } from "../../domain/kpi/formatQuantity";
import { isQuantity } from "../../domain/kpi/quantity";
import { shiftDecimals } from "../../domain/numbers";
import { scoreRecord } from "../../domain/scorecard/input/cardKpi";
import type { ScoringSettings } from "../../domain/scoring/scoringSettings";
import type {
  BoundTable,
  KpiTable,
  LostReasonId,
  RecordPreview,
  TableColumnView,
  TableWarning,
  WeightScopeView,
} from "../views/tables";

/** More rows than a preview can show; the rest is only counted. */
const MOST_PREVIEWS = 50;
/** More scopes than a card can list: three hundred people have one each. */
const MOST_SCOPES = 20;

/** Enough to see that columns of periods are read right. */
const MOST_ACROSS = 3;

/** A table as the pane shows it. */
export function viewTable(id: string, table: TableReading, scoring: ScoringSettings): KpiTable {
  let warnings: readonly TableWarning[] | undefined;
  let viewed: ScopesView | undefined;
  const scopes = () => (viewed ??= viewScopes(table));
  return {
    id,
    title: table.title,
    place: { sheetName: table.sheetName, address: areaAddress(table.area) },
    role: table.role,
    confidence: table.confidence,
    columns: table.header.columns.map(viewColumn),
    missing: table.missing,
    records: table.records.slice(0, MOST_PREVIEWS).map((record) => previewRecord(record, table, scoring)),
    recordCount: table.records.length,
    people: countNamed(table.posts),
    scopeKind: table.scopeKind,
    scopeCount: table.scopes.length,
    // Worked out when somebody looks: a thousand people have a scope each.
    get warnings() {
      return (warnings ??= warningsOf(table));
    },
    get scopes() {
      return scopes().scopes;
    },
    get weightTotal() {
      return scopes().weightTotal;
    },
    get weightTotalIsRight() {
      return scopes().weightTotalIsRight;
    },
  };
}

function viewColumn({
  field,
  header,
  column,
  certainty,
  ambiguous,
  period,
  ratingItem,
}: TableReading["header"]["columns"][number]): TableColumnView {
  const view = { header, letter: columnLetter(column), mayBe: ambiguous ?? [] };
  // Neither would have been taken for one without a header that says it.
  if (period) return { ...view, field: period.kind, certainty: 1, period: period.period };
  if (ratingItem !== undefined) return { ...view, field: "", certainty: 1, isRating: true };
  return { ...view, field: field ?? "", certainty };
}

/** A table that cannot be found is still known by its name and where it was. */
export function viewLostTable({ id, title, place }: StoredBinding, lost: LostReasonId): BoundTable {
  return {
    ...{ id, title, place, lost, state: "lost", role: "plan", confidence: 0, columns: [], missing: [] },
    ...{
      warnings: [],
      records: [],
      recordCount: 0,
      people: 0,
      scopeKind: "sheet",
      scopes: [],
      scopeCount: 0,
    },
    ...{ weightTotal: null, weightTotalIsRight: false },
  };
}

const previews = new WeakMap<ScoringSettings, WeakMap<Kpi, RecordPreview>>();

function previewRecord(record: RecordRow, table: TableReading, scoring: ScoringSettings): RecordPreview {
  const known = previews.get(scoring) ?? new WeakMap<Kpi, RecordPreview>();
  previews.set(scoring, known);
  const kpi = readRecord(record, table);
  let preview = known.get(kpi);
  if (!preview) known.set(kpi, (preview = describeRecord(record, kpi, scoring)));
  return preview;
}

function describeRecord(record: RecordRow, kpi: Kpi, scoring: ScoringSettings): RecordPreview {
  const shown = Object.entries(record.cells).map(([field, { text }]) => [field, text.trim()] as const);
  return {
    row: record.row + 1,
    cells: { ...Object.fromEntries(shown), ...understood(kpi) },
    across: acrossOf(record).slice(0, MOST_ACROSS),
    score: scoreRecord(record, scoring),
  };
}

function acrossOf({ series = [], scores = [] }: RecordRow): NonNullable<RecordPreview["across"]> {
  return [
    ...series.map(({ period, cell }) => ({ of: period, text: cell.text.trim() })),
    ...scores.map(({ item, cell }) => ({ of: item, text: cell.text.trim() })),
  ];
}

/** What was read of a row where that is not just what stands in the cell. */
function understood(kpi: Kpi): Record<string, string> {
  const amounts = (["start", "floor", "target", "challenge", "actual"] as const).flatMap((field) => {
    const amount = kpi[field];
    return amount && isQuantity(amount) ? [[field, spaced(formatQuantity(amount))]] : [];
  });
  return {
    ...(Object.fromEntries(amounts) as Record<string, string>),
    ...(kpi.weight === undefined ? {} : { weight: `${shiftDecimals(kpi.weight, 2)}%` }),
    ...(kpi.direction ? { direction: kpi.direction } : {}),
    ...(kpi.person ? { owner: kpi.person } : {}),
    ...(kpi.part ? { part: kpi.part } : {}),
  };
}

/** 30 minutes, not 30minutes; 85k, 5M and 200ms stay together, and so do 48小时. */
function spaced(amount: string): string {
  return amount.replace(/(\d[kM]?)(?=[A-Za-z]{3})/, "$1 ");
}

const scopeViews = new WeakMap<WeightScope, WeightScopeView>();

function viewScope(scope: WeightScope): WeightScopeView {
  const known = scopeViews.get(scope);
  if (known) return known;
  const { name, weights, sum } = scope;
  // Written in two ways, or negative, they add up all the same; what has no weight may be meant to have none.
  const isKnown = sum.isRight || !weights.weights.includes(undefined);
  const view = { name, total: isKnown ? sum.sum : null, isRight: sum.isRight };
  scopeViews.set(scope, view);
  return view;
}

type ScopesView = Pick<KpiTable, "scopes" | "weightTotal" | "weightTotalIsRight">;

/** The first wrong ones before the first right ones; the one that is furthest off stands for all. */
function viewScopes({ scopes }: TableReading): ScopesView {
  const [wrong, right]: [WeightScope[], WeightScope[]] = [[], []];
  let worst = scopes[0];
  let isComplete = true;
  for (const scope of scopes) {
    const group = scope.sum.isRight ? right : wrong;
    if (group.length < MOST_SCOPES) group.push(scope);
    if (worst && scope.sum.difference > worst.sum.difference) worst = scope;
    isComplete &&= viewScope(scope).total !== null;
  }
  const isRight = wrong.length === 0;
  return {
    scopes: [...wrong, ...right].slice(0, MOST_SCOPES).map(viewScope),
    ...(worst && isComplete
      ? { weightTotal: worst.sum.sum, weightTotalIsRight: isRight }
      : { weightTotal: null, weightTotalIsRight: false }),
  };
}

function countNamed(posts: TableReading["posts"]): number {
  let count = 0;
  for (const { name } of posts) if (name !== "") count += 1;
  return count;
}

/** What a person should look at before binding, each with the place to look. */
function warningsOf(table: TableReading): TableWarning[] {
  const { sheetName, header, scopes } = table;
  const questions = header.columns.flatMap(({ ambiguous, column, header: text }): TableWarning[] => {
    if (!ambiguous?.length) return [];
    const address = cellAddress(header.area.bottom, column);
    return [{ code: "columnMayBe", place: { sheetName, address }, data: { header: text } }];
  });
  const unread: Position[] = [];
  for (const { cells, weights } of scopes)
    for (const { index, problem } of weights.problems)
      if (problem === "text") unread.push(...(cells[index] ? [cells[index]] : []));
  if (unread.length === 0) return questions;
  const address = areaAddress(boundingArea(unread));
  return [
    ...questions,
    { code: "weightsUnread", place: { sheetName, address }, data: { count: unread.length } },
  ];
}
