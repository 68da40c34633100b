import { readRulebook, writeRulebook, type Rulebook } from "../../domain/rules/rulebook";
import type { Memory } from "../memory";
import { refuse } from "../notices";

/**
 * How the workbook wants its rules as it says now: undo takes back what we stored, co-authors store theirs. Nothing
 * happens while the stored text is the one we know.
 */
export function takeUpRules(memory: Memory, stored: unknown): void {
  if (stored === memory.storedRules) return;
  const reading = readRulebook(stored);
  if (reading.state === "newer") throw refuse("newerBindings", { version: reading.version });
  memory.rulebook = reading.rulebook;
  memory.storedRules = stored;
}

/** Changes how the rules are known here; `text` is to be stored, and where that fails it is taken back. */
export function changeRulebook(
  memory: Memory,
  change: (rulebook: Rulebook) => Rulebook,
): { readonly text: string; readonly takeBack: () => void } {
  const before = memory.rulebook;
  memory.rulebook = change(before);
  const takeBack = () => {
    memory.rulebook = before;
  };
  return { text: writeRulebook(memory.rulebook), takeBack };
}
