import type { TableReading } from "../binding/detection";
import type { Field } from "../binding/fields";
import { createGrouping, type GroupedTable } from "./groups";
import {
  severities,
  type Book,
  type CellChange,
  type Context,
  type Issue,
  type LooksAt,
  type Severity,
  type Subjects,
} from "./rule";
import type { RuleInForce } from "./settings";
import { sift, type Sifted } from "./sift";

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
    check(given, rules) {
      const next: Memory = new Map();
      const memories = { last, next };
      const tables = grouping.group(given);
      const book = { ...given, tables: tables.map(({ bound }) => bound) };
      const on = rules.filter((rule) => rule.on);
      const found = [
        ...tables.map((table) => checkParts(book, table, on, memories)),
        ...on.map((rule) => checkWhole(book, tables, rule, memories)),
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
function inOrder(found: readonly (readonly Found[])[], rules: readonly RuleInForce[]): Found[] {
  const byRule = new Map(rules.map(({ rule }) => [rule.code, [] as Found[]]));
  for (const some of found) for (const one of some) byRule.get(one.inForce.rule.code)?.push(one);
  return [...byRule.values()].flat();
}

function checkWhole(
  book: Book,
  tables: readonly GroupedTable[],
  rule: RuleInForce,
  memories: Memories,
): readonly Found[] {
  switch (rule.rule.looksAt) {
    case "book":
      return checkBook(book, rule, memories);
    case "table":
      return tables.flatMap((table) => checkTable(book, table, rule, memories));
    default:
      return [];
  }
}

function checkBook(book: Book, rule: RuleInForce, memories: Memories): readonly Found[] {
  const declared = rule.rule;
  if (declared.looksAt !== "book") return [];
  const context = contextFor(book, rule, new Map());
  const parts = book.tables.flatMap(({ id, table, kpis }) => [id, ...settingOf(table), kpis]);
  return remembered(placeOf(rule, context, "book"), parts, memories, () =>
    declared
      .check(book, context)
      .map((issue) => foundAt({ rule, context, tableId: issue.tableId, about: issue.about }, issue, book)),
  );
}

function checkTable(
  book: Book,
  { bound, columns }: GroupedTable,
  rule: RuleInForce,
  memories: Memories,
): readonly Found[] {
  const declared = rule.rule;
  if (declared.looksAt !== "table") return [];
  const context = contextFor(book, rule, columns);
  const at = { rule, context, tableId: bound.id, about: "" };
  const parts = [...settingOf(bound.table), bound.kpis];
  return remembered(placeOf(rule, context, bound.id), parts, memories, () =>
    declared.check(bound, context).map((issue) => foundAt(at, issue, bound)),
  );
}

/** What rules see of a table beside its KPIs: a new title may name the period that all rows lacked. */
function settingOf({ header, role, title, sheetName, year, person }: TableReading): readonly unknown[] {
  return [header, role, title, sheetName, year, person?.text];
}

/** Rules about one KPI, scope or post are asked only of those that have changed, all of a kind at once. */
function checkParts(
  book: Book,
  { bound, keys, columns, scopes, posts }: GroupedTable,
  rules: readonly RuleInForce[],
  memories: Memories,
): Found[] {
  const at = { book, columns, tableId: bound.id, rules, memories };
  return [
    ...askOf("kpi", bound.kpis, at, {
      subjectOf: (kpi) => kpi,
      nameOf: (_, place) => keys[place] ?? "",
    }),
    ...askOf("scope", scopes, at, {
      subjectOf: ({ group, kpis }) => ({ scope: group, kpis }),
      nameOf: ({ group }) => group.name,
    }),
    ...askOf("post", posts, at, {
      subjectOf: ({ group, kpis }) => ({ post: group, kpis }),
      nameOf: ({ group }) => group.name,
    }),
  ];
}

interface PartsOfTable {
  readonly book: Book;
  readonly columns: ReadonlyMap<Field, number>;
  readonly tableId: string;
  readonly rules: readonly RuleInForce[];
  readonly memories: Memories;
}

/** How rules see a part, and what the part is called. */
interface Look<At extends LooksAt, Part> {
  readonly subjectOf: (part: Part) => Subjects[At];
  readonly nameOf: (part: Part, place: number) => string;
}

function askOf<At extends "kpi" | "scope" | "post", Part extends object>(
  kind: At,
  parts: readonly Part[],
  { book, columns, tableId, rules, memories: { last, next } }: PartsOfTable,
  { subjectOf, nameOf }: Look<At, Part>,
): Found[] {
  const asked = rules.flatMap((rule) =>
    rule.rule.looksAt === kind ? [{ rule, context: contextFor(book, rule, columns) }] : [],
  );
  const place = [kind, ...asked.map(({ rule, context }) => placeOf(rule, context, tableId))].join("\n");
  const remembered = last.get(place) as AnswersOf<Part> | undefined;
  const answersOf = remembered ?? sift((part: Part) => answerOf(asked, subjectOf(part)));
  next.set(place, answersOf);
  const found: Found[] = [];
  for (const { item, at, told } of answersOf(parts))
    for (const one of foundIn(told, tableId, nameOf(item, at))) found.push(one);
  return found;
}

type AnswersOf<Part> = (parts: readonly Part[]) => readonly Sifted<Part, Answers>[];

interface Asked {
  readonly rule: RuleInForce;
  readonly context: Context;
}

/** What rules say of one part. The part may be called otherwise once another that was called the same is gone. */
interface Answers {
  readonly issues: readonly (Asked & { readonly issue: Issue })[];
  readonly subject: Found["subject"];
  found?: { readonly about: string; readonly all: readonly Found[] };
}

/** Most rules say nothing of most parts. */
function answerOf(asked: readonly Asked[], subject: Found["subject"]): Answers | undefined {
  const issues: (Asked & { readonly issue: Issue })[] = [];
  for (const { rule, context } of asked)
    for (const issue of rule.rule.check(subject as never, context)) issues.push({ rule, context, issue });
  return issues.length > 0 ? { issues, subject } : undefined;
}

function foundIn(answers: Answers, tableId: string, about: string): readonly Found[] {
  if (answers.found?.about === about) return answers.found.all;
  const { issues, subject } = answers;
  const all = issues.map(({ rule, context, issue }) =>
    foundAt({ rule, context, tableId, about }, issue, subject),
  );
  answers.found = { about, all };
  return all;
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
  const { rule } = inForce;
  const weighs = weightOf(inForce, issue.severity ?? rule.severity);
  const id = [tableId, rule.code, about, ...(issue.detail === undefined ? [] : [issue.detail])].join("|");
  return { inForce, severity: weighs, tableId, about, id, issue, subject, context };
}

/**
 * A level chosen for the workbook goes over what the rule says of single cases, but one that weighs less than the rule
 * usually does still weighs less: what was only a hint is no error because its rule is taken seriously.
 */
function weightOf({ rule, severity: chosen }: RuleInForce, ofCase: Severity): Severity {
  if (chosen === rule.severity) return ofCase;
  const lighter = Math.max(0, severities.indexOf(ofCase) - severities.indexOf(rule.severity));
  return severities[Math.min(severities.length - 1, severities.indexOf(chosen) + lighter)] ?? chosen;
}

/** What mending this would change; undefined where it takes a person. The subject is of the rule's own kind. */
export function changesOf(
  { inForce: { rule }, subject, issue, context }: Found,
  choice?: string,
): readonly CellChange[] | undefined {
  return rule.fix?.(subject as never, issue, { ...context, ...(choice === undefined ? {} : { choice }) });
}
