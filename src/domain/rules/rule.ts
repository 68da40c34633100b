import type { Position } from "../binding/area";
import type { TableReading } from "../binding/detection";
import type { CellInput } from "../scorecard/sheetPlan";

export type Severity = "error" | "warning" | "hint";
export type RuleFamily = "weights";

/** What is wrong, where, and the numbers a sentence about it needs. */
export interface Issue {
  readonly code: string;
  /** The group of rows it is about, such as a person; "" is the whole table. */
  readonly scope: string;
  /** Where to look: a total's cell when there is one, else the first to the last of `cells`. */
  readonly focus: readonly Position[];
  /** What to mark. */
  readonly cells: readonly Position[];
  readonly data: Readonly<Record<string, string | number>>;
}

export interface CellChange extends Position {
  readonly input: CellInput;
}

/** Where a threshold comes from: fixed by the requirements, or our choice and open to change. */
export type Source = "requirement" | "choice";

export type RuleSettings = Readonly<Record<string, number>>;

/** Rows as they stand on a sheet, header first; null is a blank cell. */
export interface RuleExample {
  readonly why: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Only in failing examples: the data of the first issue. */
  readonly data?: Issue["data"];
}

/** One rule as it is declared. The words for it are in i18n under the same code. */
export interface RuleDeclaration<Settings extends RuleSettings> {
  readonly code: string;
  readonly family: RuleFamily;
  readonly severity: Severity;
  readonly settings: Settings;
  readonly sources: Readonly<Record<keyof Settings, Source>>;
  readonly passing: readonly RuleExample[];
  readonly failing: readonly RuleExample[];
  check(table: TableReading, settings: Settings): readonly Issue[];
  /** The fewest changes after which the issue is gone; undefined when it takes a person. */
  fix?(table: TableReading, issue: Issue, settings: Settings): readonly CellChange[] | undefined;
}

/** A rule as it is used: settings of the workbook go over its own. */
export interface Rule extends Omit<RuleDeclaration<RuleSettings>, "check" | "fix"> {
  check(table: TableReading, settings?: RuleSettings): readonly Issue[];
  fix(table: TableReading, issue: Issue, settings?: RuleSettings): readonly CellChange[] | undefined;
}

export function defineRule<Settings extends RuleSettings>(rule: RuleDeclaration<Settings>): Rule {
  return {
    ...rule,
    check: (table, settings) => rule.check(table, { ...rule.settings, ...settings }),
    fix: (table, issue, settings) => rule.fix?.(table, issue, { ...rule.settings, ...settings }),
  };
}
