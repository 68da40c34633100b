import type { SheetSnapshot } from "../../../src/domain/binding/snapshot";
import { rules } from "../../../src/domain/rules/catalogue";
import { createChecker } from "../../../src/domain/rules/checker";
import { changesOf, type Found } from "../../../src/domain/rules/found";
import { bookOf } from "../../../src/domain/rules/examples";
import { sheetsOf } from "../../../src/domain/rules/exampleSheet";
import type { CellChange, Rule, RuleExample } from "../../../src/domain/rules/rule";
import { inForce } from "../../../src/domain/rules/settings";

const mendable = rules.flatMap((rule) =>
  rule.fix ? rule.failing.map((example) => ({ rule, example, title: `${rule.code}: ${example.why}` })) : [],
);

function check(rule: Rule, example: RuleExample, sheets: readonly SheetSnapshot[]) {
  const book = bookOf(example, sheets);
  const settings = example.settings ? { settings: example.settings } : {};
  return { book, found: createChecker().check(book, [inForce(rule, settings)]) };
}

function changed(sheet: SheetSnapshot, changes: readonly CellChange[]): SheetSnapshot {
  const [values, texts] = [sheet.values.map((row) => [...row]), sheet.texts.map((row) => [...row])];
  for (const { row, column, input } of changes) {
    const [line, shown] = [values[row], texts[row]];
    if (!line || !shown) throw new Error("a change outside of the sheet");
    if ("text" in input) line[column] = shown[column] = input.text;
    if ("number" in input) {
      const percent = shown[column]?.endsWith("%");
      shown[column] = percent ? `${Number((input.number * 100).toFixed(6))}%` : String(input.number);
      line[column] = input.number;
    }
  }
  return { ...sheet, values, texts };
}

test.each(mendable)("after its fix it is gone, $title", ({ rule, example }) => {
  const sheets = sheetsOf(example);
  const { book, found } = check(rule, example, sheets);
  for (const one of found) {
    const choice = rule.choices?.(one.subject as never, one.issue, one.context)[0]?.value;
    const changes = changesOf(one, choice);
    if (!changes) continue;
    const name = book.tables.find(({ id }) => id === one.tableId)?.table.sheetName;
    const mended = sheets.map((sheet) => (sheet.name === name ? changed(sheet, changes) : sheet));
    const { found: left } = check(rule, example, mended);
    const places = ({ tableId, issue }: Found) => `${tableId} ${JSON.stringify(issue.focus)}`;
    expect(left.map(places)).not.toContain(places(one));
  }
});
