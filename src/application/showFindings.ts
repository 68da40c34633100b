import type { Found } from "../domain/rules/found";
import { viewDismissed, viewFindings } from "./findings";
import { countAllMarked } from "./marks";
import type { Session } from "./session";

/** Lists what was found; what was put aside is listed apart. */
export function showFindings({ store, memory }: Session, open: readonly Found[]): void {
  store.change({
    findings: viewFindings(open, memory.bound),
    dismissed: viewDismissed(memory.found ?? [], memory.rulebook.dismissed, memory.bound),
    highlightCount: countAllMarked(memory),
  });
}
