/**
 * deadline: by when. period: in which stretch of time. frequency: how often. baseline: compared with when.
 * measure: how fast, or over which window a metric is taken. name: part of a name (年终奖, founded in 1998).
 */
export const timeKinds = ["deadline", "period", "frequency", "baseline", "measure", "name"] as const;
export type TimeKind = (typeof timeKinds)[number];

/** Words of time in a text, with their place in it. */
export interface Time {
  readonly kind: TimeKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /**
   * As ISO 8601 writes it, as far as the words go: 2026-09-30, 2026-09, 2026-Q3, 2026-H2, 2026, P3M for three
   * months, and with -- for a year that is not said: --09-30, --Q3.
   */
  readonly value: string | undefined;
}

/** Only these bind a goal in time. */
export function isBinding({ kind }: Pick<Time, "kind">): boolean {
  return kind === "deadline" || kind === "period";
}

/** How one form of time is written, as a global pattern; the first form that covers a place has it. */
export interface TimeForm {
  readonly kind: TimeKind;
  readonly pattern: RegExp;
  readonly value?: (match: RegExpMatchArray) => string | undefined;
  /** Whether the words around make it so, given the whole text and where the match ends. */
  readonly when?: (before: string, after: string) => boolean;
}

/** Forms that a text cannot have without one of a few signs; most texts are passed over by that alone. */
export interface TimeFamily {
  readonly needs: RegExp;
  readonly forms: readonly TimeForm[];
}
