import type { TableReading } from "../../binding/detection";
import type { Post } from "../../binding/records/posts";

/** Whom or what a card is about. "table" is a table that names nobody. */
export type SubjectKind = "table" | "person" | "department" | "company" | "brief";

export interface CardSubject {
  readonly kind: SubjectKind;
  /** Told apart from all others of its table and kind; "" where there is only one. */
  readonly key: string;
  readonly name: string;
  readonly position?: string;
  readonly department?: string;
}

/** The subjects of a table that have KPIs of their own: its people, or the table itself. */
export function ownSubjects({ posts, title }: TableReading): CardSubject[] {
  const keys = distinctKeys(posts.map(({ name }) => name));
  return posts.map((post, i) => describe(post, keys[i] ?? "", title));
}

function describe({ name, position, department }: Post, key: string, title: string): CardSubject {
  return {
    ...(name ? { kind: "person" as const, key, name } : { kind: "table" as const, key: "", name: title }),
    ...(position ? { position } : {}),
    ...(department ? { department } : {}),
  };
}

/** Two people of one name are 张伟 and 张伟#2. */
export function distinctKeys(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  });
}

/** Departments that have people in this table. */
export function departmentsOf(table: TableReading): string[] {
  return [
    ...new Set(table.posts.flatMap(({ name, department }) => (name && department ? [department] : []))),
  ];
}

/** Every subject a table can have a card for. */
export function subjectsOf(table: TableReading): CardSubject[] {
  const own = ownSubjects(table);
  if (own.every(({ kind }) => kind === "table")) return own;
  const departments = departmentsOf(table).map((name): CardSubject => ({
    kind: "department",
    key: name,
    name,
  }));
  const whole = (kind: "company" | "brief"): CardSubject => ({ kind, key: "", name: table.title });
  return [...own, ...departments, whole("company"), whole("brief")];
}

/** The post behind a subject with KPIs of its own. */
export function postOf(table: TableReading, { kind, key }: CardSubject): Post | undefined {
  if (kind === "table") return table.posts[0];
  const keys = distinctKeys(table.posts.map(({ name }) => name));
  return kind === "person" ? table.posts[keys.indexOf(key)] : undefined;
}

export function postsUnder(table: TableReading, { kind, key }: CardSubject): readonly Post[] {
  return kind === "department" ? table.posts.filter(({ department }) => department === key) : table.posts;
}

const SEPARATOR = "/";

/** What is kept on a card's sheet. Cards of earlier versions carry the table's id alone. */
export function writeCardMark(tableId: string, { kind, key }: Pick<CardSubject, "kind" | "key">): string {
  return kind === "table" ? tableId : [tableId, kind, key].join(SEPARATOR);
}

export interface CardMark {
  readonly tableId: string;
  readonly kind: SubjectKind | "report";
  readonly key: string;
}

export function readCardMark(mark: string): CardMark {
  const [tableId = "", kind, ...key] = mark.split(SEPARATOR);
  return { tableId, kind: isKind(kind) ? kind : "table", key: key.join(SEPARATOR) };
}

export function writeReportMark(tableId: string): string {
  return [tableId, "report", ""].join(SEPARATOR);
}

function isKind(kind: string | undefined): kind is CardMark["kind"] {
  return kind !== undefined && ["table", "person", "department", "company", "brief", "report"].includes(kind);
}
