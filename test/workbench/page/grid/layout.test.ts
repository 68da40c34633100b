import { changeStyle } from "../../../../src/workbench/model/writing";
import { Extents } from "../../../../src/workbench/page/grid/extents";
import { grownRows } from "../../../../src/workbench/page/grid/rowGrowth";
import { areasOf, sameAreas, selectionsOf } from "../../../../src/workbench/page/grid/selection";
import { columnData, freezeOf, rowData } from "../../../../src/workbench/page/grid/sheetLayout";
import { RANGE } from "../../../../src/workbench/page/grid/univerNumbers";
import { area, workbookWith } from "../../model/support";

const measure = (text: string): number => text.length * 10;

test("widths, heights, hidden and frozen as the sheet has them", () => {
  const { sheet } = workbookWith();
  sheet.columns = new Map([
    [0, { width: 18 }],
    [2, { hidden: true }],
  ]);
  sheet.rows = new Map([
    [1, { height: 30 }],
    [4, { hidden: true }],
    [5, { style: 3 }],
  ]);
  sheet.freeze = { rows: 3, columns: 0 };
  expect(columnData(sheet)).toEqual({ 0: { w: 126 }, 2: { hd: 1 } });
  expect(rowData(sheet, new Map([[7, 60]]))).toEqual({
    1: { h: 40, ia: 0 },
    4: { ia: 0, hd: 1 },
    7: { h: 60, ia: 0 },
  });
  expect(freezeOf(sheet)).toEqual({ xSplit: 0, ySplit: 3, startRow: 3, startColumn: -1 });
});

describe("rows grow", () => {
  const wrapped = { alignment: { wrapText: true } };

  test("where a text wraps or a font is large, unless the row's height is set", () => {
    const { workbook, sheet } = workbookWith({
      A1: "aaaa bbbb cccc",
      A2: "short",
      A3: "big",
      A4: "aaaa bbbb cccc",
    });
    workbook.edit({ actor: "user" }, () => {
      changeStyle(workbook, sheet, area("A1:A2"), wrapped);
      changeStyle(workbook, sheet, area("A3"), { font: { size: 22 } });
      changeStyle(workbook, sheet, area("A4"), wrapped);
    });
    sheet.rows = new Map([[3, { height: 15 }]]);
    const grown = grownRows(workbook, sheet, measure);
    expect([...grown.keys()]).toEqual([0, 2]);
    expect(grown.get(0)).toBeGreaterThanOrEqual(58);
    expect(grown.get(2)).toBeGreaterThanOrEqual(36);
  });

  test("not for merged cells", () => {
    const { workbook, sheet } = workbookWith({ A1: "aaaa bbbb cccc dddd" });
    workbook.edit({ actor: "user" }, () => changeStyle(workbook, sheet, area("A1"), wrapped));
    sheet.merges = [area("A1:B1")];
    expect(grownRows(workbook, sheet, measure).size).toBe(0);
  });
});

describe("the grid reaches", () => {
  test("past what is used, and further on the way there", () => {
    const { sheet } = workbookWith({ A1: "x" });
    const extents = new Extents();
    const first = extents.of(sheet);
    expect(first.rows).toBeGreaterThan(100);
    expect(extents.reach(sheet, [area("B5")])).toBe(false);
    expect(extents.reach(sheet, [area("B5000")])).toBe(true);
    expect(extents.of(sheet).rows).toBeGreaterThan(5000);
    expect(extents.approach(sheet, 10, 3)).toBe(false);
    expect(extents.approach(sheet, extents.of(sheet).rows - 5, 3)).toBe(true);
  });

  test("never past the sheet's end, and not there for whole columns", () => {
    const { sheet } = workbookWith();
    const extents = new Extents();
    expect(extents.reach(sheet, [area("C:C")])).toBe(false);
    extents.reach(sheet, [area("XFD1048576:XFD1048576")]);
    extents.approach(sheet, 1_048_575, 16_383);
    expect(extents.of(sheet)).toEqual({ rows: 1_048_576, columns: 16_384 });
  });
});

describe("selections", () => {
  const extent = { rows: 200, columns: 40 };
  test.each([
    ["cells", ["B2:D9"], [RANGE.cells]],
    ["whole rows", ["3:5"], [RANGE.rows]],
    ["whole columns", ["B:C"], [RANGE.columns]],
    ["everything", ["A:XFD"], [RANGE.sheet]],
    ["several", ["A1", "C3:D4"], [RANGE.cells, RANGE.cells]],
  ])("%s come back as they went", (_what, addresses, kinds) => {
    const { sheet } = workbookWith();
    const areas = addresses.map(area);
    const selections = selectionsOf(sheet, areas, extent);
    expect(selections.map(({ range }) => range.rangeType)).toEqual(kinds);
    expect(Math.max(...selections.map(({ range }) => range.endRow))).toBeLessThan(extent.rows);
    expect(sameAreas(areasOf(selections), areas)).toBe(true);
    expect(selections.filter(({ primary }) => primary !== null)).toHaveLength(1);
  });

  test("the active cell of a merged area is all of it", () => {
    const { sheet } = workbookWith();
    sheet.merges = [area("B2:C3")];
    const [selection] = selectionsOf(sheet, [area("B2:C3")], extent);
    expect(selection?.primary).toMatchObject({
      startRow: 1,
      endRow: 2,
      startColumn: 1,
      endColumn: 2,
      isMerged: true,
    });
  });
});
