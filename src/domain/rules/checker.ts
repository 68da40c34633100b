import type { TableReading } from "../binding/detection";
import { turnedOver } from "../follow";
import { atOnce, type Pieces } from "../pieces";
import { foundAt, type Found } from "./found";
import { createGrouping, type Group, type GroupedTable } from "./groups";
import { tellOf, type Asking, type PartsTold } from "./partsTold";
import type { Book, LooksAt } from "./rule";
import type { RuleInForce } from "./settings";
import { madeOf } from "./sift";

/**
 * Checks workbooks one after the other and remembers what it found: of a workbook that differs in one row only that
 * row and what it belongs to is looked at again. What it answers is always what a fresh check would answer; a list of
 * findings knows what came and went since the one before, and is the very same where nothing did.
 */
export interface Checker {
  check(book: Book, rules: readonly RuleInForce[]): readonly Found[];
  /** The same, for who has other things to do meanwhile. */
  checkInPieces(book: Book, rules: readonly RuleInForce[]): Pieces<readonly Found[]>;
}

export function createChecker(): Checker {
  let last: Memory = new Map();
  let joined: Joined | undefined;
  const grouping = createGrouping();
  function* checkInPieces(given: Book, rules: readonly RuleInForce[]): Pieces<readonly Found[]> {
    const next: Memory = new Map();
    const memories = { last, next };
    const tables = grouping.group(given);
    const book = { ...given, tables: tables.map(({ bound }) => bound) };
    const on = rules.filter((rule) => rule.on);
    const told: ToldByRule[] = [];
    for (const table of tables) told.push(...(yield* checkParts(book, table, on, memories)));
    for (const rule of on) {
      yield;
      told.push(...checkWhole(book, tables, rule, memories));
    }
    last = next;
    joined = join(inOrder(told, on), joined);
    return joined.found;
  }
  return { checkInPieces, check: (book, rules) => atOnce(checkInPieces(book, rules)) };
}

/** What a rule says of something, in the order of the sheet. */
interface ToldByRule {
  readonly rule: RuleInForce;
  readonly found: readonly Found[];
}

/** In the order of the rules, whatever was asked first. */
function inOrder(told: readonly ToldByRule[], rules: readonly RuleInForce[]): (readonly Found[])[] {
  const byRule = new Map(rules.map((rule) => [rule, [] as (readonly Found[])[]]));
  for (const { rule, found } of told) byRule.get(rule)?.push(found);
  return [...byRule.values()].flat();
}

interface Joined {
  readonly lists: readonly (readonly Found[])[];
  readonly found: readonly Found[];
}

function join(lists: readonly (readonly Found[])[], before: Joined | undefined): Joined {
  const all = () => ([] as Found[]).concat(...lists);
  if (before?.lists.length !== lists.length) return { lists, found: all() };
  const [gone, come]: [Found[], Found[]] = [[], []];
  lists.forEach((list, i) => {
    const was = before.lists[i] ?? [];
    if (list === was) return;
    const [from, fromEnd] = commonEnds(was, list);
    for (const one of was.slice(from, was.length - fromEnd)) gone.push(one);
    for (const one of list.slice(from, list.length - fromEnd)) come.push(one);
  });
  const isSame = gone.length === 0 && come.length === 0;
  return { lists, found: isSame ? before.found : turnedOver(all(), before.found, gone, come) };
}

/** How much two lists share at their beginning and, of the rest, at their end. */
function commonEnds(one: readonly Found[], other: readonly Found[]): [number, number] {
  const most = Math.min(one.length, other.length);
  let from = 0;
  while (from < most && one[from] === other[from]) from += 1;
  let fromEnd = 0;
  while (fromEnd < most - from && one.at(-1 - fromEnd) === other.at(-1 - fromEnd)) fromEnd += 1;
  return [from, fromEnd];
}

/** Answers by what was asked. Those of the last check are taken over as long as their subject is the same. */
type Memory = Map<string, unknown>;

interface Memories {
  readonly last: Memory;
  readonly next: Memory;
}

function checkWhole(
  book: Book,
  tables: readonly GroupedTable[],
  rule: RuleInForce,
  memories: Memories,
): ToldByRule[] {
  switch (rule.rule.looksAt) {
    case "book":
      return [{ rule, found: checkBook(book, rule, memories) }];
    case "table":
      return tables.map((table) => ({ rule, found: checkTable(book, table, rule, memories) }));
    default:
      return [];
  }
}

function checkBook(book: Book, inForce: RuleInForce, memories: Memories): readonly Found[] {
  const { rule, settings } = inForce;
  if (rule.looksAt !== "book") return [];
  const context = { settings, today: book.today, columns: new Map() };
  const parts = [inForce, book.today, ...book.tables.flatMap((one) => [one.id, ...partsOf(one)])];
  return remembered(rule.code, parts, memories, () =>
    rule
      .check(book, context)
      .map((issue) => foundAt({ inForce, context, tableId: issue.tableId, about: issue.about }, issue, book)),
  );
}

function checkTable(
  book: Book,
  { bound, columns }: GroupedTable,
  inForce: RuleInForce,
  memories: Memories,
): readonly Found[] {
  const { rule, settings } = inForce;
  if (rule.looksAt !== "table") return [];
  const context = { settings, today: book.today, columns };
  const at = { inForce, context, tableId: bound.id, about: "" };
  const parts = [inForce, book.today, ...partsOf(bound)];
  return remembered(`${rule.code}|${bound.id}`, parts, memories, () =>
    rule.check(bound, context).map((issue) => foundAt(at, issue, bound)),
  );
}

/** What rules see of a table beside its rows counts too: a new title may name the period that all of them lacked. */
function partsOf({ table, kpis }: GroupedTable["bound"]): readonly unknown[] {
  const { header, role, title, sheetName, year, person }: TableReading = table;
  return [header, role, title, sheetName, year, person?.text, kpis];
}

/** Rules about one KPI, scope or post are asked only of those that have changed, all of a kind at once. */
function* checkParts(
  book: Book,
  { bound, keys, columns, scopes, posts }: GroupedTable,
  rules: readonly RuleInForce[],
  { last, next }: Memories,
): Pieces<ToldByRule[]> {
  function* tell<Part extends object>(
    kind: LooksAt,
    parts: readonly Part[],
    { names, subjectOf }: Pick<Asking<Part>, "names" | "subjectOf">,
  ): Pieces<ToldByRule[]> {
    const inForce = rules.filter(({ rule }) => rule.looksAt === kind);
    const asking = { rules: inForce, tableId: bound.id, today: book.today, columns, names, subjectOf };
    const place = `${kind}|${bound.id}`;
    const told = yield* tellOf(parts, asking, last.get(place) as PartsTold<Part> | undefined);
    next.set(place, told);
    return inForce.map((rule, i) => ({ rule, found: told.lists[i]?.found ?? [] }));
  }
  return [
    ...(yield* tell("kpi", bound.kpis, { names: keys, subjectOf: (kpi) => kpi })),
    ...(yield* tell("scope", scopes, {
      names: namesOf(scopes),
      subjectOf: ({ group, kpis }) => ({ scope: group, kpis }),
    })),
    ...(yield* tell("post", posts, {
      names: namesOf(posts),
      subjectOf: ({ group, kpis }) => ({ post: group, kpis }),
    })),
  ];
}

const namesOf = madeOf(
  (now: Group<{ readonly name: string }>, before) => now.group.name === before.group.name,
  (groups) => groups.map(({ group }) => group.name),
);

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
