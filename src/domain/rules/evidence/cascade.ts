import { linksOf, type Links } from "../../cascade/links";
import { similarity } from "../../cascade/similarity";
import type { Kpi } from "../../binding/records/readRecord";
import type { Book, BookIssue, BoundTableReading, Choice, Issue } from "../rule";
import { goalsOfTable, labelOf, type Goal } from "./bookGoals";
import { columnsIn } from "./places";
import { standingIn } from "./standing";
import { indexGoals, looksLikeId, readParents, shapeOf, type ParentReading } from "./parentText";

/** How the goals of a workbook hang together. */
export interface Cascade {
  readonly goals: readonly Goal[];
  readonly links: Links<Goal>;
  /** Parent texts that name nothing, where something should have been found. */
  readonly broken: ReadonlyMap<Goal, readonly string[]>;
  /** Ids of a kind that is nowhere in the bound tables, by table: their sheet is not bound. */
  readonly foreign: ReadonlyMap<string, readonly ForeignParent[]>;
}

export interface ForeignParent {
  readonly goal: Goal;
  readonly id: string;
}

const cascades = new WeakMap<Book, Cascade>();
/** By the first of the lists it was made of. */
const known = new WeakMap<
  readonly Kpi[],
  { readonly parts: readonly unknown[]; readonly cascade: Cascade }
>();

/** The same as for the workbook before, while nothing has changed that hangs goals together. */
export function cascadeOf(book: Book): Cascade {
  let cascade = cascades.get(book);
  if (!cascade) cascades.set(book, (cascade = findCascade(book)));
  return cascade;
}

function findCascade({ tables }: Book): Cascade {
  if (!tables.some(mayBeLinked)) return nothingLinked;
  const standing = tables.map((bound) => ({ ...bound, kpis: standingIn(bound.kpis) }));
  const parts = standing.flatMap(({ id, table, kpis }) => [id, table.role, table.header, kpis]);
  const [first] = standing;
  const there = first && known.get(first.kpis);
  if (there?.parts.length === parts.length && there.parts.every((part, i) => part === parts[i]))
    return there.cascade;
  const cascade = readCascade(standing.flatMap(goalsOfTable));
  if (first) known.set(first.kpis, { parts, cascade });
  return cascade;
}

/** Most workbooks have no column that says what supports what. */
function mayBeLinked(bound: BoundTableReading): boolean {
  const columns = columnsIn(bound);
  return (["parent", "objective", "objectiveId"] as const).some((field) => columns.has(field));
}

const nothingLinked: Cascade = readCascade([]);

function readCascade(goals: readonly Goal[]): Cascade {
  const index = indexGoals(goals);
  const readings = new Map<Goal, ParentReading>();
  for (const goal of goals)
    if (goal.kind !== "objective" && goal.kpi.parent !== undefined)
      readings.set(goal, readParents(goal.kpi.parent, goal, index));
  const links = linksOf(goals, (goal) => [
    ...(goal.objective ? [goal.objective] : []),
    ...(readings.get(goal)?.found ?? []),
  ]);
  return { goals, links, ...unresolved(readings, index.shapes) };
}

/** How the parent cells of one table are written, as far as they were understood. */
interface Habit {
  byId: number;
  byName: number;
  cells: number;
}

function unresolved(
  readings: ReadonlyMap<Goal, ParentReading>,
  shapes: ReadonlySet<string>,
): Pick<Cascade, "broken" | "foreign"> {
  const habits = habitsOf(readings);
  const broken = new Map<Goal, string[]>();
  const foreign = new Map<string, ForeignParent[]>();
  for (const [goal, { lost }] of readings) {
    const habit = habits.get(goal.tableId);
    for (const text of lost) {
      if (!looksLikeId(text)) {
        // Names of strategies need not be in the workbook, unless nearly all others are.
        if (habit && habit.byName * 2 > habit.cells) push(broken, goal, text);
      } else if (shapes.has(shapeOf(text)) || (habit && habit.byId > 0)) push(broken, goal, text);
      else push(foreign, goal.tableId, { goal, id: text });
    }
  }
  return { broken, foreign };
}

function habitsOf(readings: ReadonlyMap<Goal, ParentReading>): Map<string, Habit> {
  const habits = new Map<string, Habit>();
  for (const [{ tableId }, { found, byId }] of readings) {
    const habit = habits.get(tableId) ?? { byId: 0, byName: 0, cells: 0 };
    habit.cells += 1;
    if (found.length > 0) habit[byId ? "byId" : "byName"] += 1;
    habits.set(tableId, habit);
  }
  return habits;
}

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const there = map.get(key);
  if (there) there.push(item);
  else map.set(key, [item]);
}

/** What a rule makes of a cascade and of its numbers, made once for each cascade. */
export function perCascade<Made, Given extends unknown[] = []>(
  make: (cascade: Cascade, ...given: Given) => Made,
): (cascade: Cascade, ...given: Given) => Made {
  const made = new WeakMap<Cascade, { readonly given: Given; readonly result: Made }>();
  return (cascade, ...given) => {
    const there = made.get(cascade);
    if (there && there.given.every((one, i) => one === given[i])) return there.result;
    const result = make(cascade, ...given);
    made.set(cascade, { given, result });
    return result;
  };
}

const goalsByKey = perCascade(({ goals }) => {
  const byKey = new Map<string, Goal>();
  for (const goal of goals) {
    const key = `${goal.tableId}|${goal.key}`;
    if (!byKey.has(key)) byKey.set(key, goal);
  }
  return byKey;
});

/** The goal that an issue of a cascade rule is about. */
export function goalOfIssue(book: Book, issue: Issue): Goal | undefined {
  const { tableId, about } = issue as BookIssue;
  return goalsByKey(cascadeOf(book)).get(`${tableId}|${about}`);
}

const MOST_CHOICES = 8;

/** What a KPI could support, the likeliest first: near spellings of what stands there, else of its name. */
export function possibleParents(book: Book, child: Goal, written: string): Choice[] {
  const cascade = cascadeOf(book);
  const wanted = written === "" ? (child.name ?? "") : written;
  const named = new Set(cascade.links.parents.get(child));
  const likely: Goal[] = [];
  for (const goal of rankedFor(cascade)(wanted)) {
    if (likely.length === MOST_CHOICES) break;
    if (goal !== child && !named.has(goal) && isAbove(goal, child)) likely.push(goal);
  }
  return likely.flatMap((goal) => {
    const value = goal.id ?? goal.name;
    return value === undefined ? [] : [{ value, label: labelOf(goal) }];
  });
}

/** Rankings that are kept: the KPIs of many people have the same few names. */
const MOST_RANKINGS = 30;

/** All goals, the most like a text first, then those that others support already. */
const rankedFor = perCascade(({ goals, links }) => {
  const rankings = new Map<string, readonly Goal[]>();
  return (wanted: string): readonly Goal[] => {
    const known = rankings.get(wanted);
    if (known) return known;
    const likeness = ({ id, name }: Goal) =>
      Math.max(similarity(wanted, id ?? ""), similarity(wanted, name ?? ""));
    const ranking = goals
      .map((goal) => ({ goal, likeness: likeness(goal), used: links.children.has(goal) ? 1 : 0 }))
      .sort((a, b) => b.likeness - a.likeness || b.used - a.used)
      .map(({ goal }) => goal);
    if (rankings.size >= MOST_RANKINGS) rankings.clear();
    rankings.set(wanted, ranking);
    return ranking;
  };
});

function isAbove(goal: Goal, child: Goal): boolean {
  if (goal.kind !== "kpi") return child.kind === "kpi";
  if (goal.level !== undefined && child.level !== undefined) return goal.level < child.level;
  return goal.kpi.parent === undefined;
}
