import type { Table } from "../../../../src/workbench/model/parts";
import { tableStyleAt, tint } from "../../../../src/workbench/page/grid/tableLook";
import { area } from "../../model/support";

const table = (style: string, more: Partial<Table> = {}): Table => ({
  id: "1",
  name: "KPI",
  sheetId: "s",
  area: area("B2:D6"),
  showHeaders: true,
  showTotals: true,
  showBandedRows: true,
  style,
  columns: [],
  ...more,
});

test("Medium 2, the one Excel chooses: white on blue, every other row tinted", () => {
  const blue = table("TableStyleMedium2");
  expect(tableStyleAt(blue, 1, 1)).toMatchObject({
    fill: { color: "#4472C4" },
    font: { bold: true, color: "#FFFFFF" },
  });
  expect(tableStyleAt(blue, 2, 1)?.fill).toEqual({ color: tint("#4472C4", 0.8) });
  expect(tableStyleAt(blue, 3, 1)?.fill).toBeUndefined();
  expect(tableStyleAt(blue, 5, 1)?.font).toEqual({ bold: true });
});

test.each([
  ["outside", table("TableStyleMedium2"), 0, 1],
  ["without a style", table(""), 1, 1],
  ["with a style of the workbook's own", table("我的样式"), 1, 1],
])("nothing %s", (_what, one, row, column) => {
  expect(tableStyleAt(one, row, column)).toBeUndefined();
});

test("without banded rows no row is tinted", () => {
  const plain = table("TableStyleMedium2", { showBandedRows: false });
  expect(tableStyleAt(plain, 2, 1)?.fill).toBeUndefined();
});

test("every built-in style paints its header", () => {
  const names = [
    ...Array.from({ length: 21 }, (_, n) => `TableStyleLight${n + 1}`),
    ...Array.from({ length: 28 }, (_, n) => `TableStyleMedium${n + 1}`),
    ...Array.from({ length: 11 }, (_, n) => `TableStyleDark${n + 1}`),
  ];
  for (const name of names) expect([name, tableStyleAt(table(name), 1, 1)?.font?.bold]).toEqual([name, true]);
});
