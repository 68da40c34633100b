import { stepTo } from "../../follow";
import { shiftDecimals } from "../../numbers";
import type { ReadWeights } from "../../weights/parseWeights";
import { ByRow } from "./byRow";
import type { TableReading } from "../detection";
import type { Post } from "../records/posts";
import type { WeightScope } from "../scopes/scopes";
import type { RecordRow } from "./tableRows";

type Surrounded = Pick<TableReading, "records" | "scopes" | "posts" | "header" | "year">;

/** What the meaning of a table's rows depends on beside the rows themselves. */
export interface Surroundings {
  readonly table: Surrounded;
  /** The weight as its scope reads it: 0.4, 40 % and 40 are the same share. */
  readonly shares: ByRow<number>;
  readonly persons: ByRow<string>;
  /** What these were made from, and the rows whose surroundings may be others since. */
  readonly since: { readonly before: Token; readonly rows: ReadonlySet<number> } | undefined;
  readonly token: Token;
}

/** Tells surroundings apart without keeping them. */
type Token = object;

/** By the list of records: a list that follows another knows which of them are new. */
const known = new WeakMap<readonly RecordRow[], Surroundings>();

export function surroundingsOf(table: Surrounded): Surroundings {
  const there = known.get(table.records);
  if (there && isSameTable(there.table, table)) return there;
  const step = stepTo(table.records);
  const before = step && known.get(step.before);
  const made = (before && surroundAgain(table, before)) ?? surround(table);
  known.set(table.records, made);
  return made;
}

function isSameTable(one: Surrounded, other: Surrounded): boolean {
  return one.scopes === other.scopes && one.posts === other.posts && isReadAlike(one, other);
}

function isReadAlike(one: Surrounded, other: Surrounded): boolean {
  return one.header === other.header && one.year === other.year;
}

function surround(table: Surrounded): Surroundings {
  const first = table.header.area.bottom;
  const made = { shares: new ByRow<number>(first), persons: new ByRow<string>(first) };
  for (const scope of table.scopes) setShares(made.shares, scope);
  for (const post of table.posts) setPersons(made.persons, post);
  return { ...made, table, since: undefined, token: {} };
}

/**
 * Only the scopes and posts that are not as they were: together they have every row once, so a row that has left one
 * is in another that has changed too. Undefined where the table is divided otherwise.
 */
function surroundAgain(table: Surrounded, before: Surroundings): Surroundings | undefined {
  const { scopes, posts, records } = table;
  const old = before.table;
  if (!isReadAlike(old, table) || old.records.length !== records.length) return undefined;
  if (old.scopes.length !== scopes.length || old.posts.length !== posts.length) return undefined;
  const changedScopes = scopes.filter((scope, i) => scope !== old.scopes[i]);
  const changedPosts = posts.filter((post, i) => !isSamePost(post, old.posts[i]));
  const made = { shares: before.shares.copy(), persons: before.persons.copy() };
  for (const scope of changedScopes) setShares(made.shares, scope);
  for (const post of changedPosts) setPersons(made.persons, post);
  const rows = [...changedScopes, ...changedPosts].flatMap((group) => group.records.map(({ row }) => row));
  return { ...made, table, since: { before: before.token, rows: new Set(rows) }, token: {} };
}

/** Of the same name and in the same rows, whatever stands in them. */
function isSamePost(one: Post, other: Post | undefined): boolean {
  if (one === other) return true;
  if (one.name !== other?.name || one.records.length !== other.records.length) return false;
  return one.records.every(({ row }, i) => row === other.records[i]?.row);
}

function setShares(shares: ByRow<number>, { kind, records, weights }: WeightScope): void {
  if (kind === "dimensions") return;
  const own = sharesOf(weights);
  records.forEach((record, i) => shares.set(record, own[i]));
}

function setPersons(persons: ByRow<string>, { name, records }: Post): void {
  for (const record of records) persons.set(record, name === "" ? undefined : name);
}

const sharesOfWeights = new WeakMap<ReadWeights, readonly (number | undefined)[]>();

/** As fractions. */
function sharesOf(weights: ReadWeights): readonly (number | undefined)[] {
  let shares = sharesOfWeights.get(weights);
  if (!shares) {
    shares = weights.weights.map((percent) =>
      percent === undefined ? undefined : shiftDecimals(percent, -2),
    );
    sharesOfWeights.set(weights, shares);
  }
  return shares;
}
