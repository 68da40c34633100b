import type { TableReading } from "../binding/detection";
import type { Field } from "../binding/fields";
import type { Kpi } from "../binding/readRecord";
import { createGrouping, type GroupedTable, type Group } from "./groups";
import type { Book, CellChange, Context, Issue, Severity, Subjects } from "./rule";
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
  const grouping = createGrouping();
  return {
    check(book, rules) {
      const next: Memory = new Map();
      const memories = { last, next };
      const tables = grouping.group(book);
      const on = rules.filter((rule) => rule.on);
      const found = [
        ...tables.flatMap((table) => checkKpis(book, table, on, memories)),
        ...on.flatMap((rule) => checkRest(book, tables, rule, memories)),
      ];
      last = next;
      return inOrder(found, on);
    },
  };
}

/** Answers by rule and place. Those of the last check are taken over as long as their subject is the same. */
type Memory = Map<string, unknown>;

interface Memories {
  readonly last: Memory;
  readonly next: Memory;
}

/** In the order of the rules, whatever was asked first. */
function inOrder(found: readonly Found[], rules: readonly RuleInForce[]): Found[] {
  const place = new Map(rules.map(({ rule }, i) => [rule.code, i]));
  const byRule = rules.map((): Found[] => []);
  for (const one of found) byRule[place.get(one.inForce.rule.code) ?? 0]?.push(one);
  return byRule.flat();
}

function checkRest(
  book: Book,
  tables: readonly GroupedTable[],
  rule: RuleInForce,
  memories: Memories,
): readonly Found[] {
  switch (rule.rule.looksAt) {
    case "kpi":
      return [];
    case "book":
      return checkBook(book, tables, rule, memories);
    default:
      return tables.flatMap((table) => checkTable(book, table, rule, memories));
  }
}

function checkBook(
  book: Book,
  tables: readonly GroupedTable[],
  rule: RuleInForce,
  memories: Memories,
): readonly Found[] {
  const declared = rule.rule;
  if (declared.looksAt !== "book") return [];
  const context = contextFor(book, rule, new Map());
  const parts = tables.flatMap(({ bound, kpis }) => [bound.id, ...settingOf(bound.table), kpis]);
  return remembered(placeOf(rule, context, "book"), parts, memories, () =>
    declared
      .check(book, context)
      .map((issue) => foundAt({ rule, context, tableId: issue.tableId, about: issue.about }, issue, book)),
  );
}

function checkTable(
  book: Book,
  table: GroupedTable,
  rule: RuleInForce,
  memories: Memories,
): readonly Found[] {
  const { bound, kpis } = table;
  const context = contextFor(book, rule, table.columns);
  const place = placeOf(rule, context, bound.id);
  const at = { rule, context, tableId: bound.id };
  const declared = rule.rule;
  const ofGroup = <G extends Named>(
    group: Group<G>,
    check: () => readonly Issue[],
    subject: Found["subject"],
  ) =>
    remembered(`${place}|${group.order}`, group.parts, memories, () =>
      check().map((issue) => foundAt({ ...at, about: group.group.name }, issue, subject)),
    );
  switch (declared.looksAt) {
    case "scope":
      return table.scopes.flatMap((group) => {
        const subject = { scope: group.group, kpis: group.kpis };
        return ofGroup(group, () => declared.check(subject, context), subject);
      });
    case "post":
      return table.posts.flatMap((group) => {
        const subject = { post: group.group, kpis: group.kpis };
        return ofGroup(group, () => declared.check(subject, context), subject);
      });
    case "table":
      return remembered(place, [...settingOf(bound.table), kpis], memories, () =>
        declared.check(bound, context).map((issue) => foundAt({ ...at, about: "" }, issue, bound)),
      );
    default:
      return [];
  }
}

/** What rules see of a table beside its KPIs: a new title may name the period that all rows lacked. */
function settingOf({ header, role, title, sheetName, year, person }: TableReading): readonly unknown[] {
  return [header, role, title, sheetName, year, person?.text];
}

interface Named {
  readonly name: string;
}

/** What rules about one KPI say of it, rule by rule; most say nothing. */
type KpiAnswer = readonly { readonly rule: RuleInForce; readonly issue: Issue }[];
const nothing: KpiAnswer = [];

/** Rules about one KPI are asked only of the rows that have changed, all of them at once. */
function checkKpis(
  book: Book,
  { bound, kpis, keys, columns }: GroupedTable,
  rules: readonly RuleInForce[],
  { last, next }: Memories,
): Found[] {
  const asked = rules.flatMap((rule) => {
    const declared = rule.rule;
    if (declared.looksAt !== "kpi") return [];
    const context = contextFor(book, rule, columns);
    return [{ rule, context, check: (kpi: Kpi) => declared.check(kpi, context) }];
  });
  const place = ["kpi", ...asked.map(({ rule, context }) => placeOf(rule, context, bound.id))].join("\n");
  const answers = (last.get(place) ?? new WeakMap()) as WeakMap<Kpi, KpiAnswer>;
  next.set(place, answers);
  const contexts = new Map(asked.map(({ rule, context }) => [rule, context]));
  const found: Found[] = [];
  kpis.forEach((kpi, i) => {
    let answer = answers.get(kpi);
    if (!answer) {
      const issues = asked.flatMap(({ rule, check }) => check(kpi).map((issue) => ({ rule, issue })));
      answers.set(kpi, (answer = issues.length > 0 ? issues : nothing));
    }
    for (const { rule, issue } of answer) {
      const context = contexts.get(rule) ?? contextFor(book, rule, columns);
      found.push(foundAt({ rule, context, tableId: bound.id, about: keys[i] ?? "" }, issue, kpi));
    }
  });
  return found;
}

interface Answer {
  readonly parts: readonly unknown[];
  readonly found: readonly Found[];
}

function remembered(
  place: string,
  parts: readonly unknown[],
  { last, next }: Memories,
  check: () => readonly Found[],
): readonly Found[] {
  const before = last.get(place) as Answer | undefined;
  const answer = before && areSame(before.parts, parts) ? before : { parts, found: check() };
  next.set(place, answer);
  return answer.found;
}

function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((part, i) => part === now[i]);
}

function contextFor(book: Book, { settings }: RuleInForce, columns: ReadonlyMap<Field, number>): Context {
  return { settings, today: book.today, columns };
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
