import {
  copy,
  parseTable,
  pasteCopied,
  pasteTable,
  tableHtml,
  tableText,
} from "../../../../src/workbench/page/actions/clipboard";
import { area, read, workbookWith } from "../../model/support";
import { changeStyle } from "../../../../src/workbench/model/writing";
import type { Workbook } from "../../../../src/workbench/model/workbook";

const asUser = (workbook: Workbook, body: () => void): void => workbook.edit({ actor: "user" }, body);

describe("a table on the clipboard", () => {
  test.each([
    ["one text", "销售", [["销售"]]],
    [
      "columns and rows",
      "a\tb\r\nc\td",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a last line end is no row", "a\tb\n", [["a", "b"]]],
    [
      "empty cells stay",
      "\ta\t\n\t\tb",
      [
        ["", "a", ""],
        ["", "", "b"],
      ],
    ],
    ["quotes keep line ends and tabs", '"one\ntwo"\t"a\tb"', [["one\ntwo", "a\tb"]]],
    ["doubled quotes are one", '"say ""yes"""', [['say "yes"']]],
    ["a quote inside a text is a letter", '5" pipe\tx', [['5" pipe', "x"]]],
    ["an empty row between", "a\n\nb", [["a"], [""], ["b"]]],
  ])("%s", (_what, text, table) => {
    expect(parseTable(text)).toEqual(table);
  });

  test("what is copied is what is seen, and reads back as the same table", () => {
    const { workbook, sheet } = workbookWith({ A1: "权重", B1: "40%", A2: "two\nlines", B2: "1200" });
    expect(tableText(workbook, sheet, area("A1:B2"), "zh-CN")).toBe('权重\t40%\r\n"two\nlines"\t1200');
    expect(parseTable(tableText(workbook, sheet, area("A1:B2"), "zh-CN"))).toEqual([
      ["权重", "40%"],
      ["two\nlines", "1200"],
    ]);
    expect(tableHtml(workbook, sheet, area("A1:B1"), "zh-CN")).toBe(
      "<table><tr><td>权重</td><td>40%</td></tr></table>",
    );
  });

  test("text is never markup", () => {
    const { workbook, sheet } = workbookWith({ A1: "<b>&" });
    expect(tableHtml(workbook, sheet, area("A1"), "en-US")).toContain("&lt;b&gt;&amp;");
  });
});

describe("pasting", () => {
  test("what was copied here brings formulas, which move along, and looks", () => {
    const { workbook, sheet } = workbookWith({ A1: "1", A2: "2", B1: "=A1*10" });
    asUser(workbook, () => changeStyle(workbook, sheet, area("B1"), { font: { bold: true } }));
    const copied = copy(workbook, sheet, area("B1"), "en-US", false);
    asUser(workbook, () => pasteCopied(workbook, copied, sheet, area("B2")));
    expect(read(sheet, "B2")).toBe("=A2*10");
    expect(workbook.styles.get(sheet.styleAt(1, 1)).font?.bold).toBe(true);
  });

  test("values only leaves formulas and looks behind", () => {
    const { workbook, sheet } = workbookWith({ A1: "5%" });
    const copied = copy(workbook, sheet, area("A1"), "en-US", false);
    asUser(workbook, () => pasteCopied(workbook, copied, sheet, area("C3"), true));
    expect(read(sheet, "C3")).toBe(0.05);
    expect(sheet.styleAt(2, 2)).toBe(0);
  });

  test("a target that is a multiple of the source is filled", () => {
    const { workbook, sheet } = workbookWith({ A1: "x" });
    const copied = copy(workbook, sheet, area("A1"), "en-US", false);
    asUser(workbook, () => pasteCopied(workbook, copied, sheet, area("C1:D2")));
    expect(["C1", "D1", "C2", "D2"].map((cell) => read(sheet, cell))).toEqual(["x", "x", "x", "x"]);
  });

  test("text from elsewhere is read as if typed, and takes its own room", () => {
    const { workbook, sheet } = workbookWith();
    let taken;
    asUser(
      workbook,
      () => (taken = pasteTable(workbook, sheet, area("B2"), parseTable("40%\t=1+1\n2026-01-31\t001x"))),
    );
    expect(taken).toEqual(area("B2:C3"));
    expect(read(sheet, "B2")).toBe(0.4);
    expect(read(sheet, "C2")).toBe("=1+1");
    expect(read(sheet, "C3")).toBe("001x");
  });

  test("one text goes into every selected cell", () => {
    const { workbook, sheet } = workbookWith();
    asUser(workbook, () => void pasteTable(workbook, sheet, area("A1:A3"), [["7"]]));
    expect(["A1", "A2", "A3"].map((cell) => read(sheet, cell))).toEqual([7, 7, 7]);
  });
});
