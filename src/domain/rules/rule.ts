import type { Position } from "../binding/area";
import type { TableReading } from "../binding/detection";
import type { Field } from "../binding/fields";
import type { Kpi } from "../binding/records/readRecord";
import type { WeightScope } from "../binding/scopes/scopes";
import type { Post } from "../binding/records/posts";
import type { CellInput } from "../scorecard/sheet/sheetPlan";
import type { IssueData, RuleLanguage, RuleWords } from "./words";

export const severities = ["error", "warning", "hint"] as const;
export type Severity = (typeof severities)[number];

/** In the order of the settings page. */
export const ruleFamilies = [
  "weights",
  "smart",
  "definition",
  "counts",
  "balance",
  "cascade",
  "fiveChecks",
  "data",
] as const;
export type RuleFamily = (typeof ruleFamilies)[number];

/** What is wrong and where. The sentence about it is in the rule's words. */
export interface Issue {
  /** Tells issues of one subject apart, such as the two pairs of a duplicate; most rules leave it out. */
  readonly detail?: string;
  /** Where to look. */
  readonly focus: readonly Position[];
  /** What to mark; the focus unless it is given. May be empty: the finding is only listed. */
  readonly cells?: readonly Position[];
  readonly data: IssueData;
  /** Where one case weighs more or less than the rule usually does. */
  readonly severity?: Severity;
}

/** An issue of a rule that looks at the whole workbook says which table it is in. */
export interface BookIssue extends Issue {
  readonly tableId: string;
  /** The KPI, person or part it is about, stable while rows move; "" is the whole table. */
  readonly about: string;
}

export interface CellChange extends Position {
  readonly input: CellInput;
}

/** One of several ways to fix, for a person to choose: a parent for an orphan. */
export interface Choice {
  readonly value: string;
  /** As it stands on the sheet; without it the rule's words name the value. */
  readonly label?: string;
}

export interface BoundTableReading {
  readonly id: string;
  readonly table: TableReading;
  readonly kpis: readonly Kpi[];
}

/** Everything bound in the workbook, as it was at one moment. */
export interface Book {
  readonly tables: readonly BoundTableReading[];
  /** The day it is checked, as 2026-09-30. */
  readonly today: string;
}

/** Rows that belong together: one 100 %, or one person's whole sheet. */
export interface ScopeOfKpis {
  readonly scope: WeightScope;
  readonly kpis: readonly Kpi[];
}
export interface PostOfKpis {
  readonly post: Post;
  readonly kpis: readonly Kpi[];
}

/**
 * What a rule looks at. Answers are remembered for as long as that has not changed, so a rule must need nothing
 * beside its subject and its context: a rule about one KPI never looks at the next row.
 */
export interface Subjects {
  readonly kpi: Kpi;
  readonly scope: ScopeOfKpis;
  readonly post: PostOfKpis;
  readonly table: BoundTableReading;
  readonly book: Book;
}
export type LooksAt = keyof Subjects;

export interface Context<Settings extends string = string> {
  readonly settings: Readonly<Record<Settings, number>>;
  readonly today: string;
  /** The fields the table has a column for, and where each stands. Of the whole workbook: none. */
  readonly columns: ReadonlyMap<Field, number>;
}

/** Where a number comes from: fixed by the requirements, or our choice and open to change. */
export type Source = "requirement" | "choice";

export interface Setting {
  readonly value: number;
  readonly unit: "percent" | "points" | "count" | "days" | "ratio" | "switch";
  readonly source: Source;
  readonly least: number;
  readonly most: number;
}

/** Rows as they stand on a sheet, header first, cells between bars. A rule of the workbook may need several sheets. */
export interface RuleExample {
  /** The line of business, so that rules are not made for one: "retail", "hospital". */
  readonly industry: string;
  readonly why: string;
  readonly rows?: string;
  /** Sheet name → rows; every table on them is bound. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** The day it is checked; 2026-09-30 unless given. */
  readonly today?: string;
  readonly settings?: Readonly<Record<string, number>>;
  /** Only in failing examples: the data of the first issue, or some of it. */
  readonly data?: IssueData;
  /** Only in failing examples: the first issue's focus, as "C3" or "C3:C5". */
  readonly at?: string;
}

/** One rule as it is declared. */
export interface RuleDeclaration<At extends LooksAt, Settings extends string> {
  /** For ever: workbooks keep dismissals and settings under it. "family/what". */
  readonly code: `${string}/${string}`;
  readonly family: RuleFamily;
  readonly severity: Severity;
  readonly looksAt: At;
  readonly settings: Readonly<Record<Settings, Setting>>;
  readonly words: Readonly<Record<RuleLanguage, RuleWords>>;
  readonly passing: readonly RuleExample[];
  readonly failing: readonly RuleExample[];
  check(
    subject: Subjects[At],
    context: Context<Settings>,
  ): readonly (At extends "book" ? BookIssue : Issue)[];
  /** The fewest changes after which the issue is gone; undefined when it takes a person. */
  fix?(
    subject: Subjects[At],
    issue: Issue,
    context: Context<Settings> & { readonly choice?: string },
  ): readonly CellChange[] | undefined;
  /** Where a person must choose before it can be fixed. */
  choices?(subject: Subjects[At], issue: Issue, context: Context<Settings>): readonly Choice[];
}

/** A rule of any kind, as the list of rules holds it. */
export type Rule = { [At in LooksAt]: RuleDeclaration<At, string> }[LooksAt];

export function defineRule<At extends LooksAt, Settings extends string = never>(
  rule: RuleDeclaration<At, Settings>,
): Rule {
  return rule as unknown as Rule;
}
