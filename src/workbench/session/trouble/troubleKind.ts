import type { DataLocale } from "../../model/text";
import type { Host } from "../host";

type Words<T> = Readonly<Record<DataLocale, T>>;

/** A number one can set: how often, how long, how much. */
export interface TroubleParameter {
  readonly id: string;
  readonly words: Words<string>;
  readonly initial: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** Where trouble is made: at the host, and at the pane where there is one. */
export interface TroubleStage {
  readonly host: Host;
  /** Loads the add-in's page anew, as a crash of its browser would. */
  readonly reloadPane?: () => void;
}

export interface TroubleKind {
  readonly id: string;
  readonly group: TroubleGroup;
  readonly words: Words<{ readonly name: string; readonly what: string }>;
  readonly parameters: readonly TroubleParameter[];
  /**
   * Begins it and answers a way to end it. Trouble that is over by itself (so many times, then no more) says so
   * through `over`.
   */
  begin(stage: TroubleStage, valueOf: (parameter: string) => number, over: () => void): () => void;
}

export const troubleGroups = ["workbook", "requests", "events", "others"] as const;
export type TroubleGroup = (typeof troubleGroups)[number];

export function parameter(
  id: string,
  zh: string,
  en: string,
  [least, initial, most]: readonly [least: number, initial: number, most: number],
  step = 1,
): TroubleParameter {
  return { id, words: { "zh-CN": zh, "en-US": en }, initial, least, most, step };
}

export const inWords = (
  zh: readonly [name: string, what: string],
  en: readonly [name: string, what: string],
): TroubleKind["words"] => ({
  "zh-CN": { name: zh[0], what: zh[1] },
  "en-US": { name: en[0], what: en[1] },
});
