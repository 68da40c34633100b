import { detectTables } from "../binding/detection";
import { readRecord } from "../binding/records/readRecord";
import type { SheetSnapshot } from "../binding/snapshot";
import { createChecker } from "./checker";
import type { Found } from "./found";
import { sheetsOf } from "./exampleSheet";
import type { Book, Rule, RuleExample } from "./rule";
import { inForce } from "./settings";
import type { IssueData, RuleLanguage } from "./words";

/** The day of examples that name none. */
const EXAMPLE_DAY = "2026-09-30";

/** What a rule says of one of its examples, with every table of it bound. */
export function tryExample(rule: Rule, example: RuleExample): readonly Found[] {
  const settings = example.settings ? { settings: example.settings } : {};
  return createChecker().check(bookOf(example), [inForce(rule, settings)]);
}

/**
 * What a rule finds in an example for readers of this language: in the first on a sheet of theirs, rather one that
 * needs no settings of its own.
 */
export function shownExample(rule: Rule, language: RuleLanguage): IssueData | undefined {
  const theirs = rule.failing.filter((example) => isChinese(example) === (language === "zh-CN"));
  const example = theirs.find(({ settings }) => !settings) ?? theirs[0] ?? rule.failing[0];
  return example && tryExample(rule, example)[0]?.issue.data;
}

function isChinese({ rows = "", sheets = { "": rows } }: RuleExample): boolean {
  return Object.values(sheets).some((drawn) => /\p{Script=Han}/u.test(drawn));
}

/** An example's workbook, or another one of the same day. */
export function bookOf(example: RuleExample, sheets: readonly SheetSnapshot[] = sheetsOf(example)): Book {
  const tables = sheets.flatMap((sheet) => detectTables(sheet));
  return {
    today: example.today ?? EXAMPLE_DAY,
    tables: tables.map((table, i) => ({
      id: `table${i + 1}`,
      table,
      kpis: table.records.map((record) => readRecord(record, table)),
    })),
  };
}
