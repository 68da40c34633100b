import type { ApiSet } from "../protocol/declaration";
import type { References } from "../protocol/references";
import type { DataPlace } from "../model/charts/data";
import type { DataLocale } from "../model/text";
import type { Workbook } from "../model/workbook";

/** Where events are asked for and given up: `_RegisterDataChangedEvent` and its sisters. */
export interface Subscriptions {
  add(type: number, target: string): void;
  remove(type: number, target: string): void;
  /** Whether the add-in wants events at all (`context.runtime.enableEvents`). */
  enabled: boolean;
}

/** Answers from the net of formulas: what a place reads and which formulas read it. */
export interface Tracer {
  precedents(workbook: Workbook, place: DataPlace): readonly DataPlace[];
  dependents(workbook: Workbook, place: DataPlace): readonly DataPlace[];
}

/** What the members of the object model work on. */
export interface App {
  readonly workbook: Workbook;
  readonly dataLocale: DataLocale;
  readonly references: References;
  readonly subscriptions: Subscriptions;
  /** Areas of recent events, by the id the event carried. */
  readonly eventPlaces: ReadonlyMap<string, { readonly sheetId: string; readonly address: string }>;
  /** Who reads whom. */
  readonly calculator: Tracer | undefined;
  supports(set: ApiSet): boolean;
  /** Works out what has been written so far in this request. */
  settle(): void;
  /** F9; `all` also works out again what was remembered of custom functions. */
  calculate(all: boolean): void;
  now(): Date;
  /** Counts what was done so far as saved. */
  save(): void;
  /** A key no other part of the workbook has. */
  newKey(kind: string): string;
}
