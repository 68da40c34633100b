import {
  clearContents,
  closeBrackets,
  enterEverywhere,
  enterText,
} from "../../../../src/workbench/page/actions/entering";
import { entryText } from "../../../../src/workbench/page/actions/entryText";
import { changeStyle } from "../../../../src/workbench/model/writing";
import { area, read, workbookWith } from "../../model/support";

describe("brackets left open are closed", () => {
  test.each([
    ["=SUM(A1:A2", "=SUM(A1:A2)"],
    ["=IF(A1>0,SUM(B1:B2", "=IF(A1>0,SUM(B1:B2))"],
    ["=SUM(A1)", "=SUM(A1)"],
    ['=LEN("(")', '=LEN("(")'],
    ["='a(b'!A1", "='a(b'!A1"],
    ["(见附件", "(见附件"],
  ])("%s", (typed, entered) => {
    expect(closeBrackets(typed)).toBe(entered);
  });
});

describe("entering", () => {
  test("into a merged area fills its first cell", () => {
    const { workbook, sheet } = workbookWith();
    sheet.merges = [area("B2:C3")];
    workbook.edit({ actor: "user" }, () => enterText(workbook, sheet, { row: 2, column: 2 }, "财务"));
    expect(read(sheet, "B2")).toBe("财务");
  });

  test("Ctrl+Enter: formulas move along from where they were typed", () => {
    const { workbook, sheet } = workbookWith();
    workbook.edit({ actor: "user" }, () =>
      enterEverywhere(workbook, sheet, { row: 1, column: 1 }, [area("B1:B3")], "=A2*2"),
    );
    expect(["B1", "B2", "B3"].map((cell) => read(sheet, cell))).toEqual(["=A1*2", "=A2*2", "=A3*2"]);
  });

  test("a protected sheet takes texts only in unlocked cells", () => {
    const { workbook, sheet } = workbookWith({ A1: "1", B1: "2" });
    workbook.edit({ actor: "user" }, () => changeStyle(workbook, sheet, area("B1"), { locked: false }));
    sheet.protection = { protected: true };
    const enter = (column: number) => () =>
      workbook.edit({ actor: "user" }, () => enterText(workbook, sheet, { row: 0, column }, "9"));
    expect(enter(0)).toThrow("protected");
    expect(enter(5)).toThrow("protected");
    enter(1)();
    expect([read(sheet, "A1"), read(sheet, "B1")]).toEqual([1, 9]);
    expect(() => clearContents(workbook, sheet, [area("A1:B1")])).toThrow("protected");
  });
});

describe("what one edits", () => {
  test.each([
    ["a number", "1200.5", "1200.5"],
    ["a percentage", "40%", "40%"],
    ["an awkward percentage", "12.35%", "12.35%"],
    ["a date, in the reader's order", "2026-01-31", "2026/1/31"],
    ["a formula", "=A9+1", "=A9+1"],
    ["a text that looks like a number", "'001", "'001"],
    ["a plain text", "≥85%", "≥85%"],
    ["a boolean", "true", "TRUE"],
    ["nothing", "", ""],
  ])("%s", (_what, typed, shown) => {
    const { workbook, sheet } = workbookWith({ A1: typed });
    expect(entryText(sheet.cellAt(0, 0), workbook.styles.get(sheet.styleAt(0, 0)), "zh-CN")).toBe(shown);
  });

  test("a date in English", () => {
    const { workbook, sheet } = workbookWith({ A1: "2026-01-31" });
    expect(entryText(sheet.cellAt(0, 0), workbook.styles.get(sheet.styleAt(0, 0)), "en-US")).toBe(
      "1/31/2026",
    );
  });

  test("what is shown for editing, entered again, changes nothing", () => {
    for (const typed of ["1200.5", "40%", "12.35%", "2026-01-31", "=A9+1", "'001", "TRUE", "0.1"]) {
      const { workbook, sheet } = workbookWith({ A1: typed });
      const before = sheet.cellAt(0, 0);
      const text = entryText(before, workbook.styles.get(before.style), "en-US");
      workbook.edit({ actor: "user" }, () => enterText(workbook, sheet, { row: 0, column: 0 }, text));
      const { value, formula, style } = sheet.cellAt(0, 0);
      expect({ typed, value, formula, style }).toEqual({
        typed,
        value: before.value,
        formula: before.formula,
        style: before.style,
      });
    }
  });
});
