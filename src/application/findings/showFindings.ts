import type { Found } from "../../domain/rules/found";
import { divide } from "./dismissing";
import { viewDismissed, viewFindings } from "./findings";
import { countAllMarked } from "../marks/marks";
import type { Session } from "../session";

/** Lists what was found; what was put aside is listed apart. */
export function showFindings({ store, memory }: Session, open: readonly Found[]): void {
  const findings = viewFindings(open, memory.bound);
  const { dismissed } = memory.rulebook;
  const { aside } = divide(memory.found ?? [], dismissed);
  const { notice, findings: before } = store.get();
  // How many there were at the last check is no news once an edit has changed it.
  const isCount = notice?.code === "checked" || notice?.code === "checkedWithNotes";
  const isOld = isCount && before?.length !== findings.length;
  store.change({
    ...(isOld ? { notice: undefined } : {}),
    findings,
    dismissed: viewDismissed(aside, dismissed, memory.bound),
    highlightCount: countAllMarked(memory),
  });
}
