import { detectTables } from "../binding/detection";
import { readRecord } from "../binding/readRecord";
import type { SheetSnapshot } from "../binding/snapshot";
import { createChecker } from "./checker";
import type { Found } from "./found";
import { sheetsOf } from "./exampleSheet";
import type { Book, Rule, RuleExample } from "./rule";
import { inForce } from "./settings";

/** The day of examples that name none. */
const EXAMPLE_DAY = "2026-09-30";

/** What a rule says of one of its examples, with every table of it bound. */
export function tryExample(rule: Rule, example: RuleExample): readonly Found[] {
  const settings = example.settings ? { settings: example.settings } : {};
  return createChecker().check(bookOf(example), [inForce(rule, settings)]);
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
