/** What a sentence about an issue needs: numbers, names as they stand on the sheet, lists of them, ids of fields. */
export type IssueData = Readonly<Record<string, string | number | readonly string[]>>;

/** How one language writes numbers, lists and names. Rules know their sentences; this knows the language's ways. */
export interface Say {
  /** Up to two decimals. */
  number(value: IssueData[string] | undefined): string;
  /** 95 is 95 %. */
  percent(value: IssueData[string] | undefined): string;
  /** The distance between two percentages: 3 → "3 points", "3 个百分点". */
  points(value: IssueData[string] | undefined): string;
  /** "1 KPI", "3 KPIs"; Chinese puts the measure word: count(3, "个指标") → "3 个指标". */
  count(value: IssueData[string] | undefined, one: string, many?: string): string;
  /** Several texts as a list: "a, b and c", 「a、b 和 c」. */
  list(values: IssueData[string] | undefined): string;
  /** A text of the sheet in the language's quotation marks. */
  quote(text: IssueData[string] | undefined): string;
  /** Names of record fields by their ids, as a list. */
  fields(ids: IssueData[string] | undefined): string;
  /** 2026-09-30 as people write days. */
  day(iso: IssueData[string] | undefined): string;
}

export type Sentence = (data: IssueData, say: Say) => string;

/** How one rule speaks in one language. */
export interface RuleWords {
  /** What holds when all is well: "Weights add up to 100%". */
  readonly name: string;
  /** What is wrong, with names and numbers. */
  readonly what: Sentence;
  /** Why it matters to people, in one sentence. */
  readonly why: Sentence;
  /** What a person can do about it. */
  readonly advice: Sentence;
  /** The button of the fix, and exactly what it changes; only of rules that have one. */
  readonly fix?: Sentence;
  readonly change?: Sentence;
  /** What each choice of a fix does, by its value; only of choices that are not texts of the sheet. */
  readonly choices?: Readonly<Record<string, string>>;
  /** What each setting means, by its name. */
  readonly settings?: Readonly<Record<string, string>>;
}

export const ruleLanguages = ["zh-CN", "en-US"] as const;
export type RuleLanguage = (typeof ruleLanguages)[number];
