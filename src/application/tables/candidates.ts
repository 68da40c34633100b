import { areaAddress, columnLetter } from "../../domain/binding/area";
import { readTable, type TableReading } from "../../domain/binding/detection";
import { isField, keyFields, type Field } from "../../domain/binding/fields";
import { matchHeader } from "../../domain/binding/headers/headers";
import { roles, type Role } from "../../domain/binding/roles";
import type { FieldId, RoleId } from "../views/tables";
import type { Candidate } from "../memory";
import { refuse } from "../notices";
import type { Session } from "../session";
import { viewTable } from "./tableView";

/** A found table is known by its sheet and its header until it is bound. */
export function candidateId(sheetId: string, table: TableReading): string {
  return `${sheetId}!${areaAddress(table.header.area)}`;
}

export function showCandidates({ memory, store }: Session): void {
  const { scoring } = store.get().cards.settings;
  store.change({
    candidates: [...memory.candidates].map(([id, { table }]) => viewTable(id, table, scoring)),
  });
}

/** One column taken for another field; the column that had it before is no field any more. */
export function chooseField(session: Session, id: string, letter: string, field: FieldId): void {
  changeCandidate(session, id, ({ reading, table }) => {
    const chosen = isField(field) ? field : undefined;
    const columns = table.header.columns.map((column) => {
      if (column.period) return columnLetter(column.column) === letter ? ofKind(column, chosen) : column;
      if (columnLetter(column.column) === letter) return chosenColumn(column, chosen);
      return chosen && column.field === chosen ? chosenColumn(column, undefined) : column;
    });
    return readTable(reading.snapshot, { ...table.header, columns });
  });
}

/** A column of figures by period stays one: they are results, or they are targets. */
function ofKind(column: Column, kind: Field | undefined): Column {
  if (!column.period || (kind !== "actual" && kind !== "target")) return column;
  return { ...column, period: { ...column.period, kind } };
}

/** The same headers mean other fields on another kind of sheet. */
function readAs(role: Role, { header }: TableReading): Column[] {
  const taken = new Set<Field>();
  return header.columns.map((column) => {
    const match = matchHeader(column.header, role);
    if (!match || taken.has(match.field)) return { ...chosenColumn(column, undefined), certainty: 0 };
    taken.add(match.field);
    return { ...chosenColumn(column, match.field), certainty: match.certainty };
  });
}

type Column = TableReading["header"]["columns"][number];

function chosenColumn({ ambiguous: _ambiguous, ...column }: Column, field: Field | undefined): Column {
  return { ...column, field, certainty: 1 };
}

export function chooseRole(session: Session, id: string, wanted: RoleId): void {
  const role = roles.find((one) => one === wanted);
  if (!role) return;
  changeCandidate(session, id, ({ reading, table }) =>
    readTable(reading.snapshot, { ...table.header, role, columns: readAs(role, table) }),
  );
}

export function skipCandidate(session: Session, id: string): void {
  const rest = new Map(session.memory.candidates);
  rest.delete(id);
  session.memory.candidates = rest;
  // With nothing left to choose from, the search is over: an empty list would say that nothing was found.
  if (rest.size > 0) showCandidates(session);
  else session.store.change({ candidates: undefined });
}

function changeCandidate(session: Session, id: string, change: (candidate: Candidate) => TableReading): void {
  const { memory } = session;
  const candidate = memory.candidates.get(id);
  if (!candidate) return;
  memory.candidates = new Map(memory.candidates).set(id, { ...candidate, table: change(candidate) });
  showCandidates(session);
}

/** The columns as a person chose them, on the sheet as it is now. */
export function confirmColumns(chosen: TableReading, now: TableReading): TableReading["header"] {
  const columns = now.header.columns.map((column) => {
    const before = chosen.header.columns.find(({ column: at }) => at === column.column);
    return before ? { ...before, header: column.header } : column;
  });
  const fields = columns.flatMap(({ field }) => field ?? []);
  const twice = fields.find((field, i) => fields.indexOf(field) !== i);
  if (twice) throw refuse("columnsUnclear", { field: twice });
  const [key = "name", ...others] = keyFields[chosen.header.role];
  if (![key, ...others].some((field) => fields.includes(field)))
    throw refuse("columnsUnclear", { field: key });
  return { ...now.header, role: chosen.header.role, columns };
}
