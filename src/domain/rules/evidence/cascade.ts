import { linksOf, type Links } from "../../cascade/links";
import { similarity } from "../../cascade/similarity";
import type { Book, BookIssue, Choice, Issue } from "../rule";
import { goalsOf, labelOf, type Goal } from "./bookGoals";
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

export function cascadeOf(book: Book): Cascade {
  let cascade = cascades.get(book);
  if (!cascade) cascades.set(book, (cascade = readCascade(goalsOf(book))));
  return cascade;
}

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

/** The goal that an issue of a cascade rule is about. */
export function goalOfIssue(book: Book, issue: Issue): Goal | undefined {
  const { tableId, about } = issue as BookIssue;
  return goalsOf(book).find((goal) => goal.tableId === tableId && goal.key === about);
}

const MOST_CHOICES = 8;

/** What a KPI could support, the likeliest first: near spellings of what stands there, else of its name. */
export function possibleParents(book: Book, child: Goal, written: string): Choice[] {
  const { goals, links } = cascadeOf(book);
  const wanted = written === "" ? (child.name ?? "") : written;
  const likeness = ({ id, name }: Goal) =>
    Math.max(similarity(wanted, id ?? ""), similarity(wanted, name ?? ""));
  const named = new Set(links.parents.get(child));
  return goals
    .filter((goal) => goal !== child && !named.has(goal) && isAbove(goal, child))
    .map((goal) => ({ goal, likeness: likeness(goal), used: links.children.has(goal) ? 1 : 0 }))
    .sort((a, b) => b.likeness - a.likeness || b.used - a.used)
    .slice(0, MOST_CHOICES)
    .flatMap(({ goal }) => {
      const value = goal.id ?? goal.name;
      return value === undefined ? [] : [{ value, label: labelOf(goal) }];
    });
}

function isAbove(goal: Goal, child: Goal): boolean {
  if (goal.kind !== "kpi") return child.kind === "kpi";
  if (goal.level !== undefined && child.level !== undefined) return goal.level < child.level;
  return goal.kpi.parent === undefined;
}
