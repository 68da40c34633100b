import { readRecordsInPieces } from "../../domain/binding/records/readRecord";
import type { Pieces } from "../../domain/pieces";
import type { Checker } from "../../domain/rules/checker";
import type { Found } from "../../domain/rules/found";
import type { RuleInForce } from "../../domain/rules/settings";
import type { Bound, FoundTable } from "./boundTables";
import { divide } from "../findings/dismissing";
import type { Session } from "../session";
import { viewRules } from "../findings/ruleSet";
import { unhurried } from "../unhurried";

/** What rules say of the tables as they are known now, those put aside left out. */
export async function inspect({ memory, store, ruleSet, today }: Session): Promise<readonly Found[]> {
  const { checker, inForce } = await ruleSet();
  const rules = inForce(memory.rulebook);
  memory.found = await unhurried(look(memory.bound, today(), checker, rules));
  const views = viewRules(rules, memory.rulebook);
  if (store.get().rules !== views) store.change({ rules: views });
  return divide(memory.found, memory.rulebook.dismissed).open;
}

function* look(
  bound: readonly Bound[],
  today: string,
  checker: Checker,
  rules: readonly RuleInForce[],
): Pieces<readonly Found[]> {
  const tables = [];
  for (const { binding, table } of boundOnly(bound))
    tables.push({ id: binding.id, table, kpis: yield* readRecordsInPieces(table) });
  return yield* checker.checkInPieces({ today, tables }, rules);
}

export function boundOnly(bound: readonly Bound[]): FoundTable[] {
  return bound.filter((one) => one.state === "bound");
}
