import { isRecord, parseObject } from "../storedObject";
import { readChoices, type RuleChoices } from "./settings";

/** A finding put aside. */
export interface Dismissal {
  /** The finding's id, which stays when rows move. */
  readonly id: string;
  readonly reason: string;
  /** As 2026-09-30. */
  readonly day: string;
}

/** How one workbook wants its rules. */
export interface Rulebook {
  readonly choices: RuleChoices;
  readonly dismissed: readonly Dismissal[];
}

export const emptyRulebook: Rulebook = { choices: {}, dismissed: [] };

const RULEBOOK_VERSION = 1;

export type RulebookReading =
  | { readonly state: "ok"; readonly rulebook: Rulebook }
  | { readonly state: "newer"; readonly version: number };

/** Kept as one string, as the bindings are: numbers and dates in objects come back different from some hosts. */
export function writeRulebook({ choices, dismissed }: Rulebook): string {
  return JSON.stringify({ version: RULEBOOK_VERSION, choices, dismissed });
}

export function readRulebook(stored: unknown): RulebookReading {
  const parsed = parseObject(stored);
  if (typeof parsed?.version !== "number") return { state: "ok", rulebook: emptyRulebook };
  if (parsed.version > RULEBOOK_VERSION) return { state: "newer", version: parsed.version };
  const dismissed = Array.isArray(parsed.dismissed) ? parsed.dismissed : [];
  return {
    state: "ok",
    rulebook: {
      choices: readChoices(parsed.choices),
      dismissed: dismissed.flatMap((entry: unknown) => readDismissal(entry) ?? []),
    },
  };
}

function readDismissal(entry: unknown): Dismissal | undefined {
  if (!isRecord(entry)) return undefined;
  const { id, reason, day } = entry;
  if (typeof id !== "string" || typeof reason !== "string" || typeof day !== "string") return undefined;
  return { id, reason, day };
}
