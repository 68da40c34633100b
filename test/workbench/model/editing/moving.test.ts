import { addSheet } from "../../../../src/workbench/model/sheets";
import { moveCells } from "../../../../src/workbench/model/editing/moving";
import { area, read, snapshot, type, workbookWith } from "../support";

const START = { A1: "1", A2: "2", B1: "=A1+A2", C1: "=SUM(A1:A2)", D1: "=$A$1", E1: "=A1:A3" };

describe("moved cells", () => {
  test("keep what they hold; formulas that point at them follow", () => {
    const { workbook, sheet } = workbookWith(START);
    workbook.edit({ actor: "user" }, () =>
      moveCells(workbook, { sheet, area: area("A1:A2") }, sheet, area("F5")),
    );
    expect({
      A1: read(sheet, "A1"),
      F5: read(sheet, "F5"),
      F6: read(sheet, "F6"),
      B1: read(sheet, "B1"),
      C1: read(sheet, "C1"),
      D1: read(sheet, "D1"),
    }).toEqual({ A1: null, F5: 1, F6: 2, B1: "=F5+F6", C1: "=SUM(F5:F6)", D1: "=$F$5" });
  });

  test("a reference only partly moved stays where it is", () => {
    const { workbook, sheet } = workbookWith(START);
    workbook.edit({ actor: "user" }, () =>
      moveCells(workbook, { sheet, area: area("A1:A2") }, sheet, area("F5")),
    );
    expect(read(sheet, "E1")).toBe("=A1:A3");
  });

  test("a moved formula keeps pointing at the same cells", () => {
    const { workbook, sheet } = workbookWith(START);
    workbook.edit({ actor: "user" }, () =>
      moveCells(workbook, { sheet, area: area("B1") }, sheet, area("B9")),
    );
    expect(read(sheet, "B9")).toBe("=A1+A2");
  });

  test("to another sheet: references name it", () => {
    const { workbook, sheet } = workbookWith(START);
    const other = workbook.edit({ actor: "user" }, () => addSheet(workbook, "二季度"));
    workbook.edit({ actor: "user" }, () =>
      moveCells(workbook, { sheet, area: area("A1") }, other, area("B2")),
    );
    expect(read(other, "B2")).toBe(1);
    expect(read(sheet, "B1")).toBe("=二季度!B2+A2");
  });

  test("onto themselves, overlapping, nothing is lost", () => {
    const { workbook, sheet } = workbookWith({ A1: "1", A2: "2", A3: "3" });
    workbook.edit({ actor: "user" }, () =>
      moveCells(workbook, { sheet, area: area("A1:A3") }, sheet, area("A2")),
    );
    expect(["A1", "A2", "A3", "A4"].map((cell) => read(sheet, cell))).toEqual([null, 1, 2, 3]);
  });

  test("merged cells do not move in part", () => {
    const { workbook, sheet } = workbookWith({ A1: "1" });
    sheet.merges = [area("A1:B1")];
    expect(() => moveCells(workbook, { sheet, area: area("A1") }, sheet, area("D4"))).toThrow("mergedCells");
  });

  test("undo puts everything back", () => {
    const { workbook, sheet } = workbookWith();
    type(workbook, sheet, START);
    const before = snapshot(workbook);
    workbook.edit({ actor: "user" }, () =>
      moveCells(workbook, { sheet, area: area("A1:B2") }, sheet, area("A2")),
    );
    expect(snapshot(workbook)).not.toEqual(before);
    workbook.undo();
    expect(snapshot(workbook)).toEqual(before);
  });
});
