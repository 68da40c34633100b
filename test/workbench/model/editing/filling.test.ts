import { fill, fillOver } from "../../../../src/workbench/model/editing/filling";
import { continueSeries } from "../../../../src/workbench/model/editing/series";
import { area, read, workbookWith } from "../support";

describe("a series goes on", () => {
  test.each([
    ["one number is repeated", [5], false, [5, 5, 5]],
    ["two numbers keep their step", [1, 3], false, [5, 7, 9]],
    ["tenths stay tenths", [0.1, 0.2], false, [0.3, 0.4, 0.5]],
    [
      "uneven numbers follow their trend",
      [1, 2, 4],
      false,
      [5.33333333333333, 6.83333333333333, 8.33333333333333],
    ],
    ["one date goes on by days", [46_000], true, [46_001, 46_002, 46_003]],
    ["two dates keep their distance", [46_000, 46_007], true, [46_014, 46_021, 46_028]],
    ["a number at the end counts up", ["S01"], false, ["S02", "S03", "S04"]],
    ["with its own step", ["Q1", "Q3"], false, ["Q5", "Q7", "Q9"]],
    ["a number at the start counts up", ["1月"], false, ["2月", "3月", "4月"]],
    ["weekdays", ["周五"], false, ["周六", "周日", "周一"]],
    ["months", ["Nov"], false, ["Dec", "Jan", "Feb"]],
    ["quarters", ["第一季度", "第二季度"], false, ["第三季度", "第四季度", "第一季度"]],
    ["other texts are repeated in turn", ["高", "低"], false, ["高", "低", "高"]],
    ["so are mixed values", [1, "x"], false, [1, "x", 1]],
    ["and booleans", [true], false, [true, true, true]],
  ])("%s", (_what, values, isDate, next) => {
    const goesOn = continueSeries(values, isDate);
    expect([1, 2, 3].map(goesOn)).toEqual(next);
  });

  test("backwards too", () => {
    expect([-1, -2].map(continueSeries([10, 20], false))).toEqual([0, -10]);
    expect([-1, -2].map(continueSeries(["周二"], false))).toEqual(["周一", "周日"]);
  });
});

describe("the fill handle", () => {
  test("carries formulas along and numbers on, down", () => {
    const { workbook, sheet } = workbookWith({ A1: "1", A2: "2", B1: "=A1*2", B2: "=A2*2" });
    workbook.edit({ actor: "user" }, () => fill(workbook, sheet, area("A1:B2"), area("A1:B4")));
    expect(["A3", "A4", "B3", "B4"].map((cell) => read(sheet, cell))).toEqual([3, 4, "=A3*2", "=A4*2"]);
  });

  test("to the right, each row by itself", () => {
    const { workbook, sheet } = workbookWith({ A1: "1月", A2: "=$B2" });
    workbook.edit({ actor: "user" }, () => fill(workbook, sheet, area("A1:A2"), area("A1:C2")));
    expect(["B1", "C1", "B2", "C2"].map((cell) => read(sheet, cell))).toEqual(["2月", "3月", "=$B2", "=$B2"]);
  });

  test("up and left go back", () => {
    const { workbook, sheet } = workbookWith({ C5: "10", C6: "20" });
    workbook.edit({ actor: "user" }, () => fill(workbook, sheet, area("C5:C6"), area("C3:C6")));
    expect(["C3", "C4"].map((cell) => read(sheet, cell))).toEqual([-10, 0]);
  });

  test("percentages stay percentages", () => {
    const { workbook, sheet } = workbookWith({ A1: "40%" });
    workbook.edit({ actor: "user" }, () => fill(workbook, sheet, area("A1"), area("A1:A2")));
    expect(read(sheet, "A2")).toBe(0.4);
    expect(workbook.styles.get(sheet.styleAt(1, 0)).numberFormat).toBe("0%");
  });
});

describe("Ctrl+D and Ctrl+R", () => {
  test.each([
    ["down over a selection", "down" as const, "A1:A3", { A2: "=B2", A3: "=B3" }],
    ["down into one cell from above", "down" as const, "A2", { A2: "=B2" }],
    ["right", "right" as const, "A1:C1", { B1: "=C1", C1: "=D1" }],
  ])("%s", (_what, direction, selected, expected) => {
    const { workbook, sheet } = workbookWith({ A1: "=B1" });
    workbook.edit({ actor: "user" }, () => fillOver(workbook, sheet, area(selected), direction));
    const found = Object.fromEntries(Object.keys(expected).map((cell) => [cell, read(sheet, cell)]));
    expect(found).toEqual(expected);
  });
});
