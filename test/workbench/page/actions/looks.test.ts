import { fitColumns } from "../../../../src/workbench/page/actions/fitting";
import { setStyle, toggleMerge, withDecimals } from "../../../../src/workbench/page/actions/looks";
import {
  changeColumns,
  insertRows,
  removeColumns,
} from "../../../../src/workbench/page/actions/rowsAndColumns";
import { columnPixels } from "../../../../src/workbench/page/grid/units";
import { area, read, snapshot, workbookWith } from "../../model/support";

test.each([
  ["General", 1, "0.0"],
  [undefined, -1, "0"],
  ["0%", 1, "0.0%"],
  ["0.0%", 1, "0.00%"],
  ["0.00%", -1, "0.0%"],
  ["0.0%", -1, "0%"],
  ["#,##0", 1, "#,##0.0"],
  ["#,##0.00;[Red]-#,##0.00", -1, "#,##0.0;[Red]-#,##0.0"],
  ['0"天"', 1, '0.0"天"'],
])("decimals of %s by %s: %s", (format, change, result) => {
  expect(withDecimals(format, change as 1 | -1)).toBe(result);
});

describe("merging", () => {
  test("keeps the first cell's content, centred, and comes apart again", () => {
    const { workbook, sheet } = workbookWith({ A1: "财务", A2: "客户" });
    workbook.edit({ actor: "user" }, () => toggleMerge(workbook, sheet, area("A1:A2")));
    expect(sheet.merges).toEqual([area("A1:A2")]);
    expect([read(sheet, "A1"), read(sheet, "A2")]).toEqual(["财务", null]);
    expect(workbook.styles.get(sheet.styleAt(0, 0)).alignment?.horizontal).toBe("center");
    workbook.edit({ actor: "user" }, () => toggleMerge(workbook, sheet, area("A1")));
    expect(sheet.merges).toEqual([]);
  });

  test("one cell is not merged", () => {
    const { workbook, sheet } = workbookWith({ A1: "x" });
    workbook.edit({ actor: "user" }, () => toggleMerge(workbook, sheet, area("A1")));
    expect(sheet.merges).toEqual([]);
  });
});

describe("columns and rows", () => {
  /** Seven pixels a letter, fourteen a Chinese one. */
  const measure = (text: string): number =>
    [...text].reduce((sum, one) => sum + (one > "\u2E80" ? 14 : 7), 0);

  test("a column is fitted to its longest text", () => {
    const { workbook, sheet } = workbookWith({ A1: "KPI", A2: "供应链响应速度", B1: "x" });
    workbook.edit({ actor: "user" }, () =>
      fitColumns(workbook, sheet, { left: 0, right: 0 }, "zh-CN", measure),
    );
    const width = columnPixels(sheet.columns.get(0)?.width ?? 0);
    expect(width).toBeGreaterThanOrEqual(7 * 14 + 8);
    expect(width).toBeLessThan(7 * 14 + 14);
    expect(sheet.columns.has(1)).toBe(false);
  });

  test("an empty column keeps its width", () => {
    const { workbook, sheet } = workbookWith();
    workbook.edit({ actor: "user" }, () =>
      fitColumns(workbook, sheet, { left: 0, right: 3 }, "zh-CN", measure),
    );
    expect(sheet.columns.size).toBe(0);
  });

  test("widths, insertions and deletions are undone one by one", () => {
    const { workbook, sheet } = workbookWith({ A1: "1", B1: "=A1" });
    const states = [snapshot(workbook)];
    const steps = [
      () => changeColumns(workbook, sheet, { left: 0, right: 1 }, (look) => ({ ...look, width: 20 })),
      () => insertRows(workbook, sheet, area("A1")),
      () => removeColumns(workbook, sheet, area("C1")),
    ];
    for (const step of steps) {
      workbook.edit({ actor: "user" }, step);
      states.push(snapshot(workbook));
    }
    expect(read(sheet, "B2")).toBe("=A2");
    for (const state of states.slice(0, -1).reverse()) {
      workbook.undo();
      expect(snapshot(workbook)).toEqual(state);
    }
  });

  test("a protected sheet refuses all of it", () => {
    const { workbook, sheet } = workbookWith({ A1: "1" });
    sheet.protection = { protected: true };
    expect(() => insertRows(workbook, sheet, area("A1"))).toThrow("protected");
    expect(() => setStyle(workbook, sheet, [area("A1")], { font: { bold: true } })).toThrow("protected");
    expect(() => toggleMerge(workbook, sheet, area("A1:B1"))).toThrow("protected");
  });
});
