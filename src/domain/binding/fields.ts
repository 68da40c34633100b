import type { Role } from "./roles";

/** What a column can hold. The word in code is the English name of the field; its words on sheets are in dictionary/. */
export const fieldNames = [
  ...(["id", "name", "definition", "level", "department", "position", "owner", "sequence"] as const),
  ...(["perspective", "dimension", "dimensionWeight", "kind", "nature", "importance", "direction"] as const),
  ...(["unit", "start", "floor", "target", "challenge", "weight", "period", "deadline"] as const),
  ...(["source", "frequency", "collector", "parent", "rollup", "method", "actual", "asOf"] as const),
  ...(["pair", "forbidden", "benefit", "input", "evidence", "note"] as const),
  ...(["objectiveId", "objective", "progress"] as const),
  ...(["subject", "raterGroup", "rater", "item"] as const),
  ...(["changed", "oldValue", "newValue", "effectiveDate", "reason", "approver"] as const),
  ...(["publishedDate", "appealDate", "handledDate", "result", "lesson"] as const),
  ...(["score", "baseAmount", "coefficient", "amount", "key", "min", "max", "value"] as const),
] as const;
export type Field = (typeof fieldNames)[number];

const names: ReadonlySet<string> = new Set(fieldNames);

export function isField(name: string): name is Field {
  return names.has(name);
}

/** What a KPI table is recognised by and cannot be scored without. */
export const coreFields = ["name", "weight", "target", "actual"] as const satisfies readonly Field[];

/** What a table of each role is not complete without. */
export const neededFields: Readonly<Record<Role, readonly Field[]>> = {
  plan: coreFields,
  actuals: ["name", "period", "actual"],
  objectives: ["objective", "name", "target", "progress"],
  ratings: ["subject", "raterGroup"],
  changes: ["name", "oldValue", "newValue", "effectiveDate"],
  appeals: ["owner", "publishedDate", "appealDate", "handledDate"],
  incentives: ["owner", "coefficient", "amount"],
  cases: ["name", "result", "lesson"],
  settings: ["key", "value"],
};

/** What a row of each role is known by, the first of these that the table has. */
export const keyFields: Readonly<Record<Role, readonly Field[]>> = {
  plan: ["name"],
  actuals: ["name", "id"],
  objectives: ["name", "objective"],
  ratings: ["subject", "item", "dimension", "rater"],
  changes: ["name", "id", "changed"],
  appeals: ["owner", "id", "name"],
  incentives: ["owner"],
  cases: ["name"],
  settings: ["key"],
};
