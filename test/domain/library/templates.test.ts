import { readdirSync } from "node:fs";
import { format } from "numfmt";
import { detectTables } from "../../../src/domain/binding/detection";
import { readRecord } from "../../../src/domain/binding/records/readRecord";
import { goalsSheetName, planGoals } from "../../../src/domain/library/goals";
import { planSheetName, planTemplate } from "../../../src/domain/library/planTemplate";
import { templates } from "../../../src/domain/library/templates";
import type { TemplatePeriod } from "../../../src/domain/library/template";
import { rules } from "../../../src/domain/rules/catalogue";
import { createChecker } from "../../../src/domain/rules/checker";
import { inForce } from "../../../src/domain/rules/settings";
import { ruleLanguages, type RuleLanguage } from "../../../src/domain/rules/words";
import type { SheetPlan } from "../../../src/domain/scorecard/sheet/sheetPlan";
import { sheetOf, type TestCell } from "../binding/sheetOf";

/** The planned sheet as Excel shows it; formulas are not worked out here. */
function shown(name: string, { area, cells, looks }: SheetPlan) {
  const rows = Array.from({ length: area.bottom + 1 }, () => Array<TestCell>(area.right + 1).fill(null));
  const formatAt = (row: number, column: number) =>
    looks.findLast(
      ({ area: { top, bottom, left, right }, look }) =>
        look.numberFormat !== undefined && top <= row && row <= bottom && left <= column && column <= right,
    )?.look.numberFormat ?? "General";
  for (const { row, column, input } of cells) {
    const line = rows[row];
    if (!line) throw new Error(`row ${row} is outside of the sheet`);
    if ("text" in input) line[column] = input.text;
    if ("number" in input) line[column] = [input.number, format(formatAt(row, column), input.number)];
  }
  return sheetOf(rows, { name });
}

function bookOf(template: (typeof templates)[number], period: TemplatePeriod, language: RuleLanguage) {
  const request = { template, period, language };
  const sheets = [
    shown(goalsSheetName(period.year, language), planGoals(period.year, language)),
    shown(planSheetName(request), planTemplate(request)),
  ];
  const tables = sheets.flatMap((sheet) => detectTables(sheet));
  return {
    today: "2026-02-10",
    tables: tables.map((table, i) => ({
      id: `table${i}`,
      table,
      kpis: table.records.map((record) => readRecord(record, table)),
    })),
  };
}

const cases = templates.flatMap((template) =>
  ruleLanguages.flatMap((language) =>
    [{ year: 2026, quarter: 1 }, { year: 2026 }].map((period) => [template.id, language, period] as const),
  ),
);

function template(id: string) {
  const found = templates.find((one) => one.id === id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
}

test.each(cases)("%s in %s for %j is found as it is and no rule finds anything", (id, language, period) => {
  const book = bookOf(template(id), period, language);
  expect(book.tables.map(({ table }) => [table.role, table.records.length])).toEqual([
    ["objectives", 4],
    ["plan", 5],
  ]);
  const [, plan] = book.tables;
  expect(plan?.table.header.columns.map(({ field }) => field ?? null)).toEqual(fields);
  const found = createChecker().check(
    book,
    rules.map((rule) => inForce(rule)),
  );
  expect(found.map(({ inForce: { rule }, about, issue }) => [rule.code, about, issue.data])).toEqual([]);
});

const fields = [
  ...["id", "perspective", "name", "definition", "importance", "kind", "nature", "direction", "unit"],
  ...["start", "floor", "target", "challenge", "weight", "actual", null, "deadline", "source", "frequency"],
  ...["owner", "parent", "pair"],
];

test("every position has its file, and every file is offered", () => {
  const files = readdirSync("src/domain/library/positions").map((file) => file.replace(/\.ts$/, ""));
  expect(templates.map(({ id }) => id).sort()).toEqual(files.sort());
  expect(new Set(templates.map(({ code }) => code)).size).toBe(templates.length);
});

const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);

test.each(templates.map((one) => [one.id, one] as const))(
  "%s is balanced: 100 %%, three core, all perspectives, a third for the future",
  (_, { kpis }) => {
    expect(sum(kpis.map(({ weight }) => weight))).toBe(100);
    expect(kpis.filter(({ weight }) => weight >= 30)).toHaveLength(3);
    expect(new Set(kpis.map(({ perspective }) => perspective)).size).toBe(4);
    expect(
      sum(kpis.filter(({ kind }) => kind === "forward").map(({ weight }) => weight)),
    ).toBeGreaterThanOrEqual(30);
  },
);

test.each(["sales", "production"])("%s is measured in 70 to 80 %% of its weight", (id) => {
  const measured = sum(
    template(id)
      .kpis.filter(({ judged }) => !judged)
      .map(({ weight }) => weight),
  );
  expect(measured).toBeGreaterThanOrEqual(70);
  expect(measured).toBeLessThanOrEqual(80);
});
