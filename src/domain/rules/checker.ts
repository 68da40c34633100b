import type { Field } from "../binding/fields";
import type { Kpi } from "../binding/readRecord";
import { keysOf } from "./keys";
import type {
  Book,
  BookIssue,
  BoundTableReading,
  CellChange,
  Context,
  Issue,
  Severity,
  Subjects,
} from "./rule";
import type { RuleInForce } from "./settings";

/** One issue with the rule that found it, how much it weighs, and what it is about. */
export interface Found {
  readonly inForce: RuleInForce;
  readonly severity: Severity;
  readonly tableId: string;
  /** The KPI, person or part; "" is the whole table. */
  readonly about: string;
  /** The same trouble keeps its id from one check to the next, wherever its rows have moved. */
  readonly id: string;
  readonly issue: Issue;
  readonly subject: Subjects[keyof Subjects];
  readonly context: Context;
}

/**
 * Checks workbooks one after the other and remembers what it found: of a workbook that differs in one row only that
 * row and what it belongs to is looked at again. What it answers is always what a fresh check would answer.
 */
export interface Checker {
  check(book: Book, rules: readonly RuleInForce[]): readonly Found[];
}

export function createChecker(): Checker {
  let last: Memory = new Map();
  return {
    check(book, rules) {
      const next: Memory = new Map();
      const found = rules.filter(({ on }) => on).flatMap((rule) => checkBook(book, rule, { last, next }));
      last = next;
      return found;
    },
  };
}

/** Answers by rule and place. Those of the last check are taken over as long as their subject is the same. */
type Memory = Map<string, Answer>;
interface Answer {
  readonly parts: readonly unknown[];
  readonly found: readonly Found[];
}

interface Memories {
  readonly last: Memory;
  readonly next: Memory;
}

function checkBook(book: Book, rule: RuleInForce, memories: Memories): readonly Found[] {
  const context = contextFor(book, rule, new Set());
  if (rule.rule.looksAt !== "book")
    return book.tables.flatMap((table) =>
      checkTable(table, rule, contextFor(book, rule, columnsOf(table)), memories),
    );
  const { check } = rule.rule;
  const parts = book.tables.flatMap(({ id, kpis, table }) => [id, table.header, ...kpis]);
  return remembered(placeOf(rule, context, "book"), parts, memories, () =>
    check(book, context).map((issue: BookIssue) =>
      foundAt({ rule, context, tableId: issue.tableId, about: issue.about }, issue, book),
    ),
  );
}

function checkTable(
  bound: BoundTableReading,
  rule: RuleInForce,
  context: Context,
  memories: Memories,
): readonly Found[] {
  const place = placeOf(rule, context, bound.id);
  const at = { rule, context, tableId: bound.id };
  const declared = rule.rule;
  switch (declared.looksAt) {
    case "kpi":
      return checkKpis(bound, at, (kpi) => declared.check(kpi, context), memories, place);
    case "scope":
      return groupsOf(bound, bound.table.scopes).flatMap(({ group, kpis, order }) =>
        remembered(`${place}|${order}`, [group.name, group.totalCell?.row, ...kpis], memories, () =>
          declared
            .check({ scope: group, kpis }, context)
            .map((issue) => foundAt({ ...at, about: group.name }, issue, { scope: group, kpis })),
        ),
      );
    case "post":
      return groupsOf(bound, bound.table.posts).flatMap(({ group, kpis, order }) =>
        remembered(`${place}|${order}`, [group.name, ...kpis], memories, () =>
          declared
            .check({ post: group, kpis }, context)
            .map((issue) => foundAt({ ...at, about: group.name }, issue, { post: group, kpis })),
        ),
      );
    case "table":
      return remembered(place, [bound.table.header, ...bound.kpis], memories, () =>
        declared.check(bound, context).map((issue) => foundAt({ ...at, about: "" }, issue, bound)),
      );
    case "book":
      return [];
  }
}

/** A rule about one KPI is asked only of the rows that have changed. */
function checkKpis(
  { kpis }: BoundTableReading,
  at: Omit<FoundPlace, "about">,
  check: (kpi: Kpi) => readonly Issue[],
  { last, next }: Memories,
  place: string,
): readonly Found[] {
  const answers = (last.get(place)?.parts[0] ?? new WeakMap()) as WeakMap<Kpi, readonly Issue[]>;
  const keys = keysOf(kpis);
  const found = kpis.flatMap((kpi, i) => {
    let issues = answers.get(kpi);
    if (!issues) answers.set(kpi, (issues = check(kpi)));
    return issues.length === 0
      ? []
      : issues.map((issue) => foundAt({ ...at, about: keys[i] ?? "" }, issue, kpi));
  });
  next.set(place, { parts: [answers], found: [] });
  return found;
}

function remembered(
  place: string,
  parts: readonly unknown[],
  { last, next }: Memories,
  check: () => readonly Found[],
): readonly Found[] {
  const before = last.get(place);
  const answer = before && areSame(before.parts, parts) ? before : { parts, found: check() };
  next.set(place, answer);
  return answer.found;
}

function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((part, i) => part === now[i]);
}

/** Groups with their KPIs. Two of one name are told apart by their place in the order. */
function groupsOf<Group extends { readonly name: string; readonly records: readonly unknown[] }>(
  { table, kpis }: BoundTableReading,
  groups: readonly Group[],
) {
  const kpiOf = new Map(table.records.map((record, i) => [record as unknown, kpis[i]]));
  return groups.map((group, i) => ({
    group,
    kpis: group.records.flatMap((record) => kpiOf.get(record) ?? []),
    order: i,
  }));
}

function contextFor(book: Book, { settings }: RuleInForce, columns: ReadonlySet<Field>): Context {
  return { settings, today: book.today, columns };
}

function columnsOf({ table }: BoundTableReading): ReadonlySet<Field> {
  return new Set(table.header.columns.flatMap(({ field }) => field ?? []));
}

function placeOf({ rule, severity }: RuleInForce, { settings, today, columns }: Context, at: string): string {
  return [rule.code, severity, JSON.stringify(settings), today, [...columns].join(), at].join("|");
}

interface FoundPlace extends Pick<Found, "tableId" | "about" | "context"> {
  readonly rule: RuleInForce;
}

function foundAt(
  { rule: inForce, tableId, about, context }: FoundPlace,
  issue: Issue,
  subject: Found["subject"],
): Found {
  const { rule, severity } = inForce;
  // A level chosen for the workbook goes over what the rule says of single cases.
  const weighs = severity === rule.severity ? (issue.severity ?? severity) : severity;
  const id = [tableId, rule.code, about, ...(issue.detail === undefined ? [] : [issue.detail])].join("|");
  return { inForce, severity: weighs, tableId, about, id, issue, subject, context };
}

/** What mending this would change; undefined where it takes a person. The subject is of the rule's own kind. */
export function changesOf(
  { inForce: { rule }, subject, issue, context }: Found,
  choice?: string,
): readonly CellChange[] | undefined {
  return rule.fix?.(subject as never, issue, { ...context, ...(choice === undefined ? {} : { choice }) });
}
