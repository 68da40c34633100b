import fc from "fast-check";
import { cellAddress } from "../../../src/domain/binding/area";
import { detectTables } from "../../../src/domain/binding/detection";
import { readRecord } from "../../../src/domain/binding/records/readRecord";
import { createChecker } from "../../../src/domain/rules/checker";
import { changesOf } from "../../../src/domain/rules/found";
import { weightsSum } from "../../../src/domain/rules/definitions/weightsSum";
import { inForce } from "../../../src/domain/rules/settings";
import { add } from "../../../src/domain/numbers";
import { sheetOf, type TestCell } from "../binding/sheetOf";

function read(weights: readonly TestCell[], total?: TestCell) {
  const rows: TestCell[][] = [
    ["指标名称", "权重", "目标值"],
    ...weights.map((weight, i): TestCell[] => [`指标${i}`, weight, 100]),
    ...(total === undefined ? [] : [["合计", total, null]]),
  ];
  const table = detectTables(sheetOf(rows))[0];
  if (!table) throw new Error("no table");
  return table;
}

function check(table: ReturnType<typeof read>) {
  const kpis = table.records.map((record) => readRecord(record, table));
  return createChecker().check({ today: "2026-09-30", tables: [{ id: "t", table, kpis }] }, [
    inForce(weightsSum),
  ]);
}

const addresses = (cells: readonly { row: number; column: number }[]) =>
  cells.map(({ row, column }) => cellAddress(row, column)).join(" ");

test.each([
  ["without a total the weights are shown", read([0.5, 0.4]), "B2 B3", "B2 B3"],
  ["with a total the total is shown", read([0.5, 0.4], 0.9), "B4", "B2 B3 B4"],
])("%s", (_what, table, focus, cells) => {
  const [found] = check(table);
  expect(found && addresses(found.issue.focus)).toBe(focus);
  expect(found && addresses(found.issue.cells ?? [])).toBe(cells);
});

const percent = (value: number): TestCell => [value / 100, `${value}%`];

test.each<[string, TestCell[], (string | number)[] | undefined]>([
  [
    "percent cells keep whole percents",
    [percent(40), percent(35), percent(20)],
    ["B2=0.42", "B3=0.37", "B4=0.21"],
  ],
  ["points", [40, 35, 20], ["B2=42", "B3=37", "B4=21"]],
  ["one decimal stays one decimal", [33.5, 33.5, 32], ["B2=33.9", "B3=33.8", "B4=32.3"]],
  ["text stays text", ["40%", "３５％", "20%"], ["B2=42%", "B3=37%", "B4=21%"]],
  ["分 stays 分", ["60分", "30分"], ["B2=67分", "B3=33分"]],
  ["what need not change does not", [50, 50, 50, 50], ["B2=25", "B3=25", "B4=25", "B5=25"]],
  ["a blank weight stays blank", [60, null, 30], ["B2=67", "B4=33"]],
  ["words take a person", ["高", 40, 30], undefined],
  ["a negative weight takes a person", [60, -20, 30], undefined],
])("fix: %s", (_what, weights, expected) => {
  const table = read(weights);
  const [found] = check(table);
  const changes = found && changesOf(found);
  const shown = changes?.map(
    ({ row, column, input }) =>
      `${cellAddress(row, column)}=${"text" in input ? input.text : "number" in input ? input.number : "?"}`,
  );
  expect(shown).toEqual(expected);
});

test.each<[string, TestCell[], (string | number)[] | undefined]>([
  ["the last one takes what is short", [40, 35, 20], ["B4=25"]],
  ["and gives back what is over", [percent(40), percent(35), percent(30)], ["B4=0.25"]],
  ["a blank or a zero at the end stays", [60, 30, 0, null], ["B3=40"]],
  ["nothing would be left for it", [60, 50, 10], undefined],
  ["one weight alone has nothing to give to", [60], undefined],
])("fix by the last one: %s", (_what, weights, expected) => {
  const [found] = check(read(weights));
  const changes = found && changesOf(found, "remainder");
  const shown = changes?.map(
    ({ row, column, input }) => `${cellAddress(row, column)}=${"number" in input ? input.number : "?"}`,
  );
  expect(shown).toEqual(expected);
  const choices = found && weightsSum.choices?.(found.subject as never, found.issue, found.context);
  expect(choices?.map(({ value }) => value).includes("remainder")).toBe(expected !== undefined);
});

test("after the fix nothing is found, whatever the weights were", () => {
  const weight = fc.integer({ min: 101, max: 9999 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(fc.array(weight, { minLength: 2, maxLength: 15 }), (weights) => {
      const table = read(weights);
      const [found] = check(table);
      if (!found) return;
      const changes = changesOf(found) ?? [];
      const fixed = weights.map((old, i) => {
        const change = changes.find(({ row }) => row === i + 1)?.input;
        return change && "number" in change ? change.number : old;
      });
      expect(add(...fixed)).toBe(100);
      expect(check(read(fixed))).toEqual([]);
    }),
    { seed: 20260930, numRuns: 200 },
  );
});
