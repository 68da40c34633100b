import { readdirSync } from "node:fs";
import { join } from "node:path";
import { detectTables, type TableReading } from "../../../src/domain/binding/detection";
import { rules } from "../../../src/domain/rules";
import { sheetOf } from "../binding/sheetOf";
import type { RuleExample } from "../../../src/domain/rules/rule";
import { messagesFor } from "../../../src/i18n/messages";

function tableOf({ rows }: Pick<RuleExample, "rows">): TableReading {
  const table = detectTables(sheetOf(rows))[0];
  if (!table) throw new Error("the example is no KPI table");
  return table;
}

const cases = rules.flatMap((rule) => [
  ...rule.passing.map((example) => ({
    rule,
    example,
    fails: false,
    title: `${rule.code} passes: ${example.why}`,
  })),
  ...rule.failing.map((example) => ({
    rule,
    example,
    fails: true,
    title: `${rule.code} fails: ${example.why}`,
  })),
]);

test.each(cases)("$title", ({ rule, example, fails }) => {
  const issues = rule.check(tableOf(example));
  expect(issues.length > 0).toBe(fails);
  if (example.data) expect(issues[0]?.data).toEqual(example.data);
});

test.each(rules)(
  "$code has examples of both kinds, words in both languages and a source for each setting",
  (rule) => {
    expect(rule.passing.length).toBeGreaterThan(0);
    expect(rule.failing.length).toBeGreaterThan(0);
    for (const language of ["zh-CN", "en-US"] as const)
      expect(Object.keys(messagesFor(language).rules)).toContain(rule.code);
    expect(Object.keys(rule.sources)).toEqual(Object.keys(rule.settings));
  },
);

test("every rule file is in the list, and no code twice", () => {
  const folder = join(__dirname, "../../../src/domain/rules");
  const files = readdirSync(folder).filter(
    (file) => !["index.ts", "rule.ts", "weightScopes.ts"].includes(file),
  );
  expect(files).toHaveLength(rules.length);
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
});
