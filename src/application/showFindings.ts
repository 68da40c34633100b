import type { Found } from "../domain/rules/found";
import { divide } from "./dismissing";
import { viewDismissed, viewFindings } from "./findings";
import { countAllMarked } from "./marks";
import type { Session } from "./session";

/** Lists what was found; what was put aside is listed apart. */
export function showFindings({ store, memory }: Session, open: readonly Found[]): void {
  const { dismissed } = memory.rulebook;
  const { aside } = divide(memory.found ?? [], dismissed);
  store.change({
    findings: viewFindings(open, memory.bound),
    dismissed: viewDismissed(aside, dismissed, memory.bound),
    highlightCount: countAllMarked(memory),
  });
}
