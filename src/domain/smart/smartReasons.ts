/** Why a letter failed, or what a passed one still lacks. */
export const smartReasonCodes = [
  /** S: no metric or deliverable is named. */
  "noMetric",
  /** S: a metric without object or scope: 提升满意度. */
  "noScope",
  /** S: a number of nothing: 达到95%. */
  "noObject",
  /** S: the verb says a direction and no result. */
  "vagueVerb",
  /** M: neither a target nor a result that is there or not. */
  "noTarget",
  /** M: words where the target's number belongs. */
  "unreadTarget",
  /** M, passed: the columns that make a number checkable are blank. */
  "noUnit",
  "noSource",
  "noDefinition",
  /** A: floor, start, target and challenge do not follow each other in the KPI's direction. */
  "outOfOrder",
  /** R: no KPI or objective that this one supports. */
  "noParent",
  /** T: neither a deadline nor a period. */
  "noTime",
  /** T: 长期, asap. */
  "endless",
  /** T: how often, compared with when or how fast, but not by when. */
  "notBinding",
] as const;
export type SmartReasonCode = (typeof smartReasonCodes)[number];

/** The column of the KPI record that would put it right. */
export type SmartColumn =
  | "name"
  | "department"
  | "target"
  | "unit"
  | "source"
  | "definition"
  | "start"
  | "floor"
  | "challenge"
  | "parent"
  | "deadline";

export interface SmartReason {
  readonly code: SmartReasonCode;
  readonly column: SmartColumn;
  /** The words of the row that say so. */
  readonly words?: string;
}
