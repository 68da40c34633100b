import type { Position } from "../../binding/area";
import type { Kpi } from "../../binding/records/readRecord";
import { readLevel, type LevelRank } from "../../kpi/level";
import { keysOf } from "../keys";
import type { BoundTableReading } from "../rule";
import { isPlanned } from "./amounts";
import { columnsIn, placeAmong, type Columns } from "./places";

/** Anything that can support or be supported: a KPI, a key result, or an objective above key results. */
export interface Goal {
  readonly kind: "kpi" | "keyResult" | "objective";
  readonly tableId: string;
  readonly columns: Columns;
  /** Of an objective, the first record under it. */
  readonly kpi: Kpi;
  readonly key: string;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly level: LevelRank | undefined;
  /** Key results belong to their objective without saying so. */
  readonly objective: Goal | undefined;
}

/** Every goal of one table, each objective before its key results. */
export function goalsOfTable(bound: BoundTableReading): Goal[] {
  const columns = columnsIn(bound);
  const hasObjectives = columns.has("objectiveId") || columns.has("objective");
  if (!hasObjectives && !isPlanned(columns)) return [];
  if (bound.table.role !== "plan" && bound.table.role !== "objectives") return [];
  const keys = keysOf(bound.kpis);
  const objectives = new Map<string, Goal>();
  return bound.kpis.flatMap((kpi, i) => {
    const common = { tableId: bound.id, columns, kpi, level: readLevel(kpi.level) };
    const title = kpi.objectiveId ?? kpi.objective;
    let objective = title === undefined ? undefined : objectives.get(title);
    const isNew = title !== undefined && !objective;
    if (isNew) {
      objective = {
        ...{ ...common, kind: "objective", key: title, id: kpi.objectiveId, name: kpi.objective },
        objective: undefined,
      };
      objectives.set(title, objective);
    }
    const goal: Goal = {
      ...common,
      kind: objective ? "keyResult" : "kpi",
      key: keys[i] ?? "",
      id: kpi.id,
      name: kpi.name,
      objective,
    };
    return isNew && objective ? [objective, goal] : [goal];
  });
}

/** Where a goal says what it is. */
export function placeOfGoal({ kind, kpi, columns }: Goal): Position {
  return kind === "objective"
    ? placeAmong(kpi, ["objectiveId", "objective"], columns)
    : placeAmong(kpi, ["id", "name"], columns);
}

/** 「KR1.1 重点实验室客户数」, as people tell goals apart. */
export function labelOf({ id, name }: Goal): string {
  return [id, name].filter(Boolean).join(" ");
}
