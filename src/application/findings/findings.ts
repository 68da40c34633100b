import { areaAddress, boundingArea, columnRuns, type Area } from "../../domain/binding/area";
import { turnoverTo } from "../../domain/follow";
import { changesOf, type Found } from "../../domain/rules/found";
import type { Choice, Issue } from "../../domain/rules/rule";
import type { Dismissal } from "../../domain/rules/rulebook";
import type { DismissedFinding, Finding } from "../views/findings";
import type { Bound } from "../tables/boundTables";
import { boundOnly } from "../tables/inspect";

interface Listed {
  /** The bound tables with the names of their sheets. */
  readonly key: string;
  readonly findings: readonly Finding[];
}

const listed = new WeakMap<readonly Found[], Listed>();

/** Findings as the pane shows them: table by table, from top to bottom. Of a list that turned over only what did is put in. */
export function viewFindings(found: readonly Found[], bound: readonly Bound[]): readonly Finding[] {
  const tables = tablesOf(bound);
  const key = [...tables].map(([id, { sheetName }]) => `${id}|${sheetName}`).join("\n");
  const there = listed.get(found);
  if (there?.key === key) return there.findings;
  const turnover = turnoverTo(found);
  const before = turnover && listed.get(turnover.before);
  const view = (all: readonly Found[]) => all.flatMap((one) => viewOf(one, tables) ?? []).sort(compareViews);
  const findings =
    turnover && before?.key === key
      ? replaceSorted(before.findings, view(turnover.gone), view(turnover.come))
      : view(found).map(({ finding }) => finding);
  listed.set(found, { key, findings });
  return findings;
}

interface Table {
  readonly order: number;
  readonly sheetName: string;
}

function tablesOf(bound: readonly Bound[]): ReadonlyMap<string, Table> {
  return new Map(
    boundOnly(bound).map(({ binding, table: { sheetName } }, order) => [binding.id, { order, sheetName }]),
  );
}

export function viewDismissed(
  aside: readonly Found[],
  dismissals: readonly Dismissal[],
  bound: readonly Bound[],
): DismissedFinding[] {
  if (aside.length === 0) return [];
  const byId = new Map(dismissals.map((dismissal) => [dismissal.id, dismissal]));
  return viewFindings(aside, bound).flatMap((finding) => {
    const dismissal = byId.get(finding.id);
    return dismissal ? [{ finding, reason: dismissal.reason, day: dismissal.day }] : [];
  });
}

const MOST_COLUMNS = 16_384;

interface View extends Table {
  readonly finding: Finding;
  /** Grows row by row, and in a row from left to right. */
  readonly place: number;
}

/** What a fix would be is asked once for each finding: most of them stay from one edit to the next. */
const views = new WeakMap<Found, View>();
const viewOfFinding = new WeakMap<Finding, View>();

function viewOf(found: Found, tables: ReadonlyMap<string, Table>): View | undefined {
  const table = tables.get(found.tableId);
  const known = views.get(found);
  if (!table) return undefined;
  if (known?.order === table.order && known.sheetName === table.sheetName) return known;
  const area = boundingArea(found.issue.focus);
  const finding = viewFinding(found, table.sheetName, area);
  const view = { ...table, finding, place: area.top * MOST_COLUMNS + area.left };
  views.set(found, view);
  viewOfFinding.set(finding, view);
  return view;
}

/** Rules stand in the order of their codes, so that a list has one order only. */
function compareViews(one: View, other: View): number {
  const byPlace = one.order - other.order || one.place - other.place;
  return (
    byPlace ||
    compareTexts(one.finding.rule, other.finding.rule) ||
    compareTexts(one.finding.id, other.finding.id)
  );
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Each place is found by halving the list: thousands of findings stay where they are and are not looked at. */
function replaceSorted(
  all: readonly Finding[],
  gone: readonly View[],
  come: readonly View[],
): readonly Finding[] {
  return including(without(all, gone), come);
}

function without(all: readonly Finding[], gone: readonly View[]): readonly Finding[] {
  const kept: Finding[] = [];
  let from = 0;
  for (const view of gone) {
    const at = all.indexOf(view.finding, placeFor(view, all, from));
    if (at < 0) continue;
    append(kept, all, from, at);
    from = at + 1;
  }
  append(kept, all, from, all.length);
  return kept;
}

function including(all: readonly Finding[], come: readonly View[]): readonly Finding[] {
  const now: Finding[] = [];
  let from = 0;
  for (const view of come) {
    const at = placeFor(view, all, from);
    append(now, all, from, at);
    now.push(view.finding);
    from = at;
  }
  append(now, all, from, all.length);
  return now;
}

function append(to: Finding[], all: readonly Finding[], from: number, end: number): void {
  for (let at = from; at < end; at++) {
    const one = all[at];
    if (one) to.push(one);
  }
}

/** Where in a sorted list the first one stands that does not come before this. */
function placeFor(view: View, sorted: readonly Finding[], from: number): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = sorted[middle] && viewOfFinding.get(sorted[middle]);
    if (there && compareViews(there, view) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function viewFinding(found: Found, sheetName: string, area: Area): Finding {
  const { issue, id, severity, tableId, inForce } = found;
  let choices: readonly Choice[] | undefined;
  return {
    ...{ id, severity, tableId, rule: inForce.rule.code, data: issue.data },
    place: { sheetName, address: areaAddress(area) },
    marked: { sheetName, address: addressOfMarked(issue) },
    person: personOf(found),
    // Asked for when a person looks: of a thousand orphans each has a thousand goals to choose from.
    get choices() {
      return (choices ??= choicesOf(found));
    },
    get fixable() {
      return this.choices.length > 0 || changesOf(found) !== undefined;
    },
  };
}

/** More areas than anybody selects; beyond them the bounds will do. */
const MOST_AREAS = 50;

function addressOfMarked({ cells = [], focus }: Issue): string {
  const marked = cells.length > 0 ? cells : focus;
  const runs = columnRuns(marked);
  return runs.length > MOST_AREAS ? areaAddress(boundingArea(marked)) : runs.map(areaAddress).join();
}

function personOf({ inForce: { rule }, subject }: Found): string {
  if (rule.looksAt === "kpi" && "person" in subject) return subject.person ?? "";
  if (rule.looksAt === "post" && "post" in subject) return subject.post.name;
  if (rule.looksAt === "scope" && "scope" in subject && subject.scope.kind === "person")
    return subject.scope.name;
  return "";
}

function choicesOf({ inForce: { rule }, subject, issue, context }: Found): readonly Choice[] {
  return rule.choices?.(subject as never, issue, context) ?? [];
}
