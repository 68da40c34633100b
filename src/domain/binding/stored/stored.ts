import { isRecord, parseObject } from "../../storedObject";
import { isField, type Field } from "../fields";
import { roles, type Role } from "../roles";

/** A column of a bound table as the person confirmed it; null is a column that is no field. */
export interface StoredColumn {
  readonly header: string;
  readonly field: Field | null;
}

/** Where to look for the header first: a hidden name for plain ranges, the table itself for Excel Tables. */
export type Anchor =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "table"; readonly id: string; readonly name: string };

export interface StoredBinding {
  readonly id: string;
  /** Our own mark on the sheet (a custom property): Excel's sheet ids do not outlive the session. */
  readonly sheetKey: string;
  readonly anchor: Anchor;
  readonly role: Role;
  readonly headerRows: 1 | 2;
  readonly columns: readonly StoredColumn[];
  /** What to call the table while it cannot be found. */
  readonly title: string;
  readonly place: { readonly sheetName: string; readonly address: string };
}

/** Version 1 knew KPI plans only; its bindings have no role. */
export const BINDINGS_VERSION = 2;

export type BindingsReading =
  | { readonly state: "ok"; readonly bindings: readonly StoredBinding[] }
  | { readonly state: "newer"; readonly version: number };

/** Kept as one string: a date or a number in an object would come back different from some hosts. */
export function writeBindings(bindings: readonly StoredBinding[]): string {
  return JSON.stringify({ version: BINDINGS_VERSION, bindings });
}

/** Entries that cannot be read are dropped: a binding half understood would point at the wrong cells. */
export function readBindings(stored: unknown): BindingsReading {
  const parsed = parseObject(stored);
  if (typeof parsed?.version !== "number") return { state: "ok", bindings: [] };
  if (parsed.version > BINDINGS_VERSION) return { state: "newer", version: parsed.version };
  const list = Array.isArray(parsed.bindings) ? parsed.bindings : [];
  return { state: "ok", bindings: list.flatMap((entry: unknown) => readBinding(entry) ?? []) };
}

function readBinding(entry: unknown): StoredBinding | undefined {
  if (!isRecord(entry) || !Array.isArray(entry.columns) || !isRecord(entry.place)) return undefined;
  const { id, sheetKey, title, headerRows } = entry;
  const { sheetName, address } = entry.place;
  const anchor = readAnchor(entry.anchor);
  const columns = entry.columns.flatMap((column: unknown) => readColumn(column) ?? []);
  if (!isText(id) || !isText(sheetKey) || !isText(title) || !anchor || columns.length === 0) return undefined;
  const role = entry.role === undefined ? "plan" : roles.find((one) => one === entry.role);
  if (!role) return undefined;
  if (!isText(sheetName) || !isText(address)) return undefined;
  return {
    ...{ id, sheetKey, title, anchor, columns, place: { sheetName, address } },
    headerRows: headerRows === 2 ? 2 : 1,
    role,
  };
}

function readAnchor(anchor: unknown): Anchor | undefined {
  if (!isRecord(anchor) || !isText(anchor.name)) return undefined;
  if (anchor.kind === "name") return { kind: "name", name: anchor.name };
  if (anchor.kind === "table" && isText(anchor.id))
    return { kind: "table", id: anchor.id, name: anchor.name };
  return undefined;
}

function readColumn(column: unknown): StoredColumn | undefined {
  if (!isRecord(column) || !isText(column.header)) return undefined;
  return {
    header: column.header,
    field: isText(column.field) && isField(column.field) ? column.field : null,
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
