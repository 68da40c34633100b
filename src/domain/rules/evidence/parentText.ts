import { plainText } from "../../kpi/plainText";
import type { Goal } from "./bookGoals";
import { sameText } from "./sameText";

/** What a parent cell names: goals that were found, and texts that name nothing in the workbook. */
export interface ParentReading {
  readonly found: readonly Goal[];
  readonly byId: boolean;
  readonly lost: readonly string[];
}

export interface GoalIndex {
  readonly ids: ReadonlyMap<string, readonly Goal[]>;
  readonly names: ReadonlyMap<string, readonly Goal[]>;
  /** How the workbook's ids are written, digits as zeros: KR0.0. */
  readonly shapes: ReadonlySet<string>;
}

export function indexGoals(goals: readonly Goal[]): GoalIndex {
  const [ids, names] = [new Map<string, Goal[]>(), new Map<string, Goal[]>()];
  for (const goal of goals) {
    if (goal.id) add(ids, sameText(goal.id), goal);
    if (goal.name) add(names, sameText(goal.name), goal);
  }
  return { ids, names, shapes: new Set([...ids.keys()].map(shapeOf)) };
}

function add(map: Map<string, Goal[]>, key: string, goal: Goal): void {
  const there = map.get(key);
  if (there) there.push(goal);
  else map.set(key, [goal]);
}

/** KR9.9 and KR1.12 are written the same way. */
export function shapeOf(id: string): string {
  return sameText(id).replace(/\d+/g, "0");
}

/** A code rather than a name: at most a few letters around its digits. */
export function looksLikeId(text: string): boolean {
  return /^[a-z]{0,6}[-_.#]?[a-z]{0,6}[-_.#]?\d+(?:[-_.]?[a-z]{0,3}\d+)*$/i.test(sameText(text));
}

const between = /[、,，;；/|\n+＋]|\s+(?:和|and|&)\s+/;
const leadingId =
  /^[A-Za-z]{0,6}[-_.#]?[A-Za-z]{0,6}[-_.#]?\d+(?:[-_.]\d+)*(?=$|[\s:：.,，、（(]|\p{Script=Han})/u;

/** Reads 「KR1.1」, 「KR1.1、KR2.1」, 「KR1.1 重点实验室客户数」 and names as they stand. */
export function readParents(text: string, child: Goal, index: GoalIndex): ParentReading {
  const whole = find(text, child, index);
  if (whole) return { found: [whole.goal], byId: whole.byId, lost: [] };
  const found: Goal[] = [];
  const lost: string[] = [];
  let byId = false;
  for (const part of text.split(between).map((one) => one.trim())) {
    if (part === "") continue;
    const one = find(part, child, index) ?? findLeading(part, child, index);
    if (one) {
      found.push(one.goal);
      byId ||= one.byId;
    } else lost.push(part);
  }
  // A name may hold a comma: what is left of it is no name of its own.
  const isOneName = found.length > 0 || lost.length < 2 || lost.every(looksLikeId);
  return { found, byId, lost: isOneName ? lost : [text.trim()] };
}

interface FoundParent {
  readonly goal: Goal;
  readonly byId: boolean;
}

function find(text: string, child: Goal, { ids, names }: GoalIndex): FoundParent | undefined {
  const key = sameText(text);
  const byId = ids.get(key);
  if (byId) {
    const goal = byId.find(({ tableId }) => tableId === child.tableId) ?? byId[0];
    return goal && { goal, byId: true };
  }
  const named = (names.get(key) ?? []).filter((goal) => goal !== child);
  const isHigher = ({ level, kind }: Goal) =>
    kind !== "kpi" || (level !== undefined && child.level !== undefined && level < child.level);
  // One name at several levels: only a higher one can be the parent.
  const goal = named.find(isHigher) ?? (sameText(child.name ?? "") === key ? undefined : named[0]);
  return goal && { goal, byId: false };
}

function findLeading(text: string, child: Goal, index: GoalIndex): FoundParent | undefined {
  const id = leadingId.exec(plainText(text))?.[0];
  return id === undefined || id === text ? undefined : find(id, child, index);
}
