import { correctColumns, correctRecords } from "../../src/taskpane/state/useCandidates";
import { customerTable } from "./support/examples";

const fieldsAfter = (letter: string, field: string) =>
  correctColumns(customerTable.columns, letter, field).map((column) => `${column.letter} ${column.field}`);

describe("choosing a field for a column", () => {
  test.each([
    ["a free field", "D", "actual", ["A name", "B weight", "C target", "D actual"]],
    ["a field another column had", "D", "target", ["A name", "B weight", "C ", "D target"]],
    ["none", "C", "", ["A name", "B weight", "C ", "D "]],
    ["the one it has", "B", "weight", ["A name", "B weight", "C target", "D "]],
  ])("%s", (_, letter, field, expected) => expect(fieldsAfter(letter, field)).toEqual(expected));
});

describe("the preview", () => {
  test("is the found one while no column is corrected", () => {
    expect(correctRecords(customerTable, customerTable.columns)).toBe(customerTable.records);
  });

  test("moves values with their column and shows no score that no longer holds", () => {
    const scored = {
      ...customerTable,
      records: customerTable.records.map((each) => ({ ...each, score: 90 })),
    };
    const [first] = correctRecords(scored, correctColumns(scored.columns, "C", "actual"));
    expect(first).toEqual({
      row: 4,
      cells: { name: "Net revenue retention", weight: "40%", actual: "≥ 112%" },
      score: null,
    });
  });
});
