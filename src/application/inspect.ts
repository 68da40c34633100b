import { readRecords } from "../domain/binding/readRecord";
import type { Found } from "../domain/rules/found";
import type { Book } from "../domain/rules/rule";
import type { Bound, FoundTable } from "./boundTables";
import { divide } from "./dismissing";
import type { Session } from "./session";
import { viewRules } from "./ruleSet";

/** What rules say of the tables as they are known now, those put aside left out. */
export async function inspect({ memory, store, ruleSet, today }: Session): Promise<readonly Found[]> {
  const { checker, inForce } = await ruleSet();
  const rules = inForce(memory.rulebook);
  memory.found = checker.check(bookOf(memory.bound, today()), rules);
  const views = viewRules(rules, memory.rulebook);
  if (store.get().rules !== views) store.change({ rules: views });
  return divide(memory.found, memory.rulebook.dismissed).open;
}

export function bookOf(bound: readonly Bound[], today: string): Book {
  return {
    today,
    tables: boundOnly(bound).map(({ binding, table }) => ({
      id: binding.id,
      table,
      kpis: readRecords(table),
    })),
  };
}

export function boundOnly(bound: readonly Bound[]): FoundTable[] {
  return bound.filter((one) => one.state === "bound");
}
