import { createOverview, type Overview } from "../domain/overview/overview";
import { boundOnly } from "./tables/inspect";
import type { Memory } from "./memory";
import type { Session } from "./session";

/** Works the overview out when it is asked for, from what is in memory, and keeps it until something has changed. */
export function viewOverview({
  memory,
  store,
  today,
}: Pick<Session, "memory" | "store" | "today">): () => Overview {
  const look = createOverview();
  let last: { readonly parts: readonly unknown[]; readonly overview: Overview } | undefined;
  return () => {
    const { missing, scoring } = store.get().cards.settings;
    const parts = [memory.bound, memory.rulebook, today(), missing, scoring];
    if (last?.parts.every((part, i) => part === parts[i])) return last.overview;
    const tables = boundOnly(memory.bound).map(({ binding: { id }, table }) => ({ id, table }));
    const overview = look({
      ...{ tables, today: today(), grace: graceIn(memory) },
      choices: { missing, scoring },
    });
    last = { parts, overview };
    return overview;
  };
}

/** As the rule about late figures has it in this workbook. */
function graceIn({ rulebook }: Memory): number | undefined {
  const { on = true, settings = {} } = rulebook.choices["data/stale"] ?? {};
  return on ? (settings.grace ?? 0) : undefined;
}
