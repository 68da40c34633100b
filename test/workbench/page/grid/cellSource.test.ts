import { createCalculator } from "../../../../src/workbench/formulas";
import { changeStyle } from "../../../../src/workbench/model/writing";
import { CellSource } from "../../../../src/workbench/page/grid/cellSource";
import { ALIGN } from "../../../../src/workbench/page/grid/univerNumbers";
import { area, type, workbookWith } from "../../model/support";

const measure = (text: string): number => text.length * 7;

function sourceWith(texts: Readonly<Record<string, string>>) {
  const made = workbookWith();
  made.workbook.calculator = createCalculator();
  type(made.workbook, made.sheet, texts);
  const source = new CellSource(made.workbook, "zh-CN", measure);
  const cell = (address: string) => {
    const { top, left } = area(address);
    return source.cellAt(made.sheet.id, top, left);
  };
  return { ...made, source, cell };
}

test("values show as their number formats say, and stand where their kind stands", () => {
  const { cell } = sourceWith({
    A1: "销售收入",
    B1: "40%",
    C1: "2026-01-31",
    D1: "TRUE",
    E1: "=1/0",
    F1: "=B1*2",
  });
  const seen = ["A1", "B1", "D1", "E1", "F1"].map((address) => {
    const { v, s } = cell(address) ?? {};
    return [v, (s as { ht?: number } | undefined)?.ht];
  });
  expect(seen).toEqual([
    ["销售收入", ALIGN.left],
    ["40%", ALIGN.right],
    ["TRUE", ALIGN.center],
    ["#DIV/0!", ALIGN.center],
    ["0.8", ALIGN.right],
  ]);
  expect(cell("A9")).toBeUndefined();
});

test("a column too narrow for its number shows hashes; a wider one the number", () => {
  const { workbook, sheet, source, cell } = sourceWith({ A1: "1234567.89" });
  workbook.edit({ actor: "user" }, () =>
    changeStyle(workbook, sheet, area("A1"), { numberFormat: "#,##0.00" }),
  );
  expect(cell("A1")?.v).toMatch(/^#+$/);
  sheet.columns = new Map([[0, { width: 20 }]]);
  source.forget();
  expect(cell("A1")?.v).toBe("1,234,567.89");
});

test("conditional formats lie over the cell and follow its value", () => {
  const { workbook, sheet, source, cell } = sourceWith({ A1: "80%", A2: "95%" });
  sheet.conditionalFormats = [
    {
      key: "low",
      areas: [area("A1:A9")],
      rule: { kind: "custom", formula: "=$A1<90%" },
      overlay: { fill: { color: "#FFC7CE" }, font: { color: "#9C0006" } },
    },
    { key: "bars", areas: [area("A1:A2")], rule: { kind: "dataBar", color: "#638EC6" } },
  ];
  expect(cell("A1")).toMatchObject({ s: { bg: { rgb: "#FFC7CE" }, cl: { rgb: "#9C0006" } } });
  expect(cell("A2")?.s).not.toHaveProperty("bg");
  expect(cell("A2")?.conditional?.bar).toMatchObject({ color: "#638EC6", to: 1 });
  type(workbook, sheet, { A1: "99%" });
  source.forget();
  expect(cell("A1")?.s).not.toHaveProperty("bg");
});

test("what is being typed in the formula bar shows in its cell, before it is entered", () => {
  const { sheet, source, cell } = sourceWith({ A1: "1" });
  source.setDraft({ sheetId: sheet.id, row: 0, column: 0, text: "=B1+" });
  source.forget();
  expect(cell("A1")?.v).toBe("=B1+");
  source.setDraft(undefined);
  source.forget();
  expect(cell("A1")?.v).toBe("1");
});

test("notes have their corner, runs their fonts, spilled values their place", () => {
  const { sheet, cell } = sourceWith({ A1: "x", C1: "=SEQUENCE(3)" });
  sheet.notes = [{ at: { row: 0, column: 0 }, author: "李娜", text: "月末更新" }];
  sheet.cells.set(4, 0, {
    value: "红黑",
    style: 0,
    runs: [{ text: "红", font: { color: "#FF0000" } }, { text: "黑" }],
  });
  expect(cell("A1")?.markers?.tr?.color).toBeDefined();
  expect(cell("A5")?.p?.body?.textRuns?.map(({ st, ed, ts }) => [st, ed, ts?.cl?.rgb])).toEqual([
    [0, 1, "#FF0000"],
    [1, 2, undefined],
  ]);
  expect(cell("C3")?.v).toBe("3");
});

test("a hundred thousand rows cost nothing until they are shown", () => {
  const { sheet, source } = sourceWith({});
  for (let row = 0; row < 100_000; row++)
    for (let column = 0; column < 10; column++)
      sheet.cells.set(row, column, { value: row * column, style: 0 });
  const start = performance.now();
  for (let row = 70_000; row < 70_060; row++)
    for (let column = 0; column < 20; column++) source.cellAt(sheet.id, row, column);
  expect(performance.now() - start).toBeLessThan(100);
  expect(source.cellAt(sheet.id, 70_000, 2)?.v).toBe("140000");
});
