import { areaAddress, boundingArea, columnRuns, type Area } from "../domain/binding/area";
import type { TableReading } from "../domain/binding/detection";
import { changesOf, type Found } from "../domain/rules/found";
import type { Choice, Issue } from "../domain/rules/rule";
import type { Dismissal } from "../domain/rules/rulebook";
import type { DismissedFinding, Finding } from "./application";
import type { Bound } from "./boundTables";
import { boundOnly } from "./inspect";

/** Findings as the pane shows them: table by table, from top to bottom. */
export function viewFindings(found: readonly Found[], bound: readonly Bound[]): Finding[] {
  const tables = new Map(
    boundOnly(bound).map(({ binding, table }) => [binding.id, { table, views: [] as View[] }]),
  );
  const viewed = new Views();
  for (const one of found) {
    const at = tables.get(one.tableId);
    at?.views.push(viewed.of(one, at.table));
  }
  viewed.keep();
  return [...tables.values()].flatMap(({ views }) =>
    views.sort((a, b) => a.place - b.place).map(({ finding }) => finding),
  );
}

export function viewDismissed(
  found: readonly Found[],
  dismissals: readonly Dismissal[],
  bound: readonly Bound[],
): DismissedFinding[] {
  if (dismissals.length === 0) return [];
  const byId = new Map(dismissals.map((dismissal) => [dismissal.id, dismissal]));
  const aside = viewFindings(
    found.filter(({ id }) => byId.has(id)),
    bound,
  );
  return aside.flatMap((finding) => {
    const dismissal = byId.get(finding.id);
    return dismissal ? [{ finding, reason: dismissal.reason, day: dismissal.day }] : [];
  });
}

const MOST_COLUMNS = 16_384;

interface View {
  readonly finding: Finding;
  /** Grows row by row, and in a row from left to right. */
  readonly place: number;
}

/**
 * Most findings stand in the list in the order they did before: then their views are found without looking them up,
 * which of thousands takes long.
 */
class Views {
  private static last: readonly (readonly [Found, View])[] = [];
  private readonly now: (readonly [Found, View])[] = [];
  private next = 0;

  of(found: Found, table: TableReading): View {
    const { last } = Views;
    const end = Math.min(last.length, this.next + FURTHEST);
    let at = this.next;
    while (at < end && last[at]?.[0] !== found) at += 1;
    const there = at < end ? last[at] : undefined;
    const isGood = there && there[1].finding.place.sheetName === table.sheetName;
    const pair = isGood ? there : ([found, viewOf(found, table)] as const);
    if (there) this.next = at + 1;
    this.now.push(pair);
    return pair[1];
  }

  keep(): void {
    Views.last = this.now;
  }
}

/** So many findings may have gone between two that stay. */
const FURTHEST = 50;

/** What a fix would be is asked once for each issue: most of them stay from one edit to the next. */
const views = new WeakMap<Issue, View>();

function viewOf(found: Found, table: TableReading): View {
  const { issue, id, severity } = found;
  const known = views.get(issue);
  if (known) {
    const { finding } = known;
    if (finding.id === id && finding.severity === severity && finding.place.sheetName === table.sheetName)
      return known;
  }
  const area = boundingArea(issue.focus);
  const view = { place: area.top * MOST_COLUMNS + area.left, finding: viewFinding(found, table, area) };
  views.set(issue, view);
  return view;
}

function viewFinding(found: Found, table: TableReading, area: Area): Finding {
  const { issue, id, severity, tableId, inForce } = found;
  let choices: readonly Choice[] | undefined;
  return {
    ...{ id, severity, tableId, rule: inForce.rule.code, data: issue.data },
    place: { sheetName: table.sheetName, address: areaAddress(area) },
    marked: { sheetName: table.sheetName, address: addressOfMarked(issue) },
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
