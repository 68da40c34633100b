import { jump, type Way } from "../../../../src/workbench/model/editing/jumping";
import { findPlace, withWholeMerges } from "../../../../src/workbench/page/actions/places";
import { selectionKind } from "../../../../src/workbench/page/actions/rowsAndColumns";
import { statisticsOf } from "../../../../src/workbench/page/actions/statistics";
import { areaAddress, cellAddress } from "../../../../src/workbench/model/address";
import { addSheet } from "../../../../src/workbench/model/sheets";
import { area, workbookWith } from "../../model/support";

describe("Ctrl and an arrow", () => {
  const filled = { B2: "1", B3: "2", B4: "3", B7: "4", D3: "5" };
  test.each<[string, string, Way, string]>([
    ["to the end of a block", "B2", "down", "B4"],
    ["over a gap to the next", "B4", "down", "B7"],
    ["from a blank to the next", "B5", "down", "B7"],
    ["past the last to the sheet's end", "B7", "down", "B1048576"],
    ["back up through the gap", "B7", "up", "B4"],
    ["up to the edge", "B2", "up", "B1"],
    ["right to the next", "B3", "right", "D3"],
    ["right to the sheet's end", "D3", "right", "XFD3"],
    ["left over blanks", "D3", "left", "B3"],
    ["at the edge stays", "A1", "left", "A1"],
  ])("%s: %s %s", (_what, from, way, to) => {
    const { sheet } = workbookWith(filled);
    const { top, left } = area(from);
    expect(cellAddress(jump(sheet, { row: top, column: left }, way))).toBe(to);
  });
});

describe("the name box finds", () => {
  const { workbook, sheet } = workbookWith({ A1: "x" });
  const other = workbook.edit({ actor: "user" }, () => addSheet(workbook, "二 季度"));
  workbook.names = [
    { name: "目标", formula: "=Sheet1!$C$5", visible: true },
    { name: "本表", formula: "=Sheet1!$D$1:$D$4", visible: true, sheetId: sheet.id },
    { name: "常数", formula: "=0.3", visible: true },
  ];
  workbook.tables = [
    {
      id: "t",
      name: "指标表",
      sheetId: other.id,
      area: area("A3:C9"),
      showHeaders: true,
      showTotals: true,
      columns: [],
    },
  ];
  test.each([
    ["b12", "Sheet1", "B12"],
    ["a1:c3", "Sheet1", "A1:C3"],
    ["'二 季度'!D4", "二 季度", "D4"],
    ["目标", "Sheet1", "C5"],
    ["本表", "Sheet1", "D1:D4"],
    ["指标表", "二 季度", "A4:C8"],
  ])("%s", (text, sheetName, address) => {
    const place = findPlace(workbook, text, sheet);
    expect([place?.sheet.name, place && areaAddress(place.area)]).toEqual([sheetName, address]);
  });

  test.each(["常数", "nowhere", "没有!A1", "A1:B2:C3", ""])("and not: %s", (text) => {
    expect(findPlace(workbook, text, sheet)).toBeUndefined();
  });
});

test("a selection takes merged areas whole, one leading to the next", () => {
  const { sheet } = workbookWith();
  sheet.merges = [area("B2:C3"), area("C4:D5"), area("A9:B9")];
  expect(withWholeMerges(sheet, area("A3:A4"))).toEqual(area("A3:A4"));
  expect(withWholeMerges(sheet, area("B3:B4"))).toEqual(area("B2:D5"));
});

test.each([
  ["A1:B2", "cells"],
  ["3:5", "rows"],
  ["B:C", "columns"],
  ["A:XFD", "sheet"],
])("%s is a selection of %s", (address, kind) => {
  expect(selectionKind(area(address))).toBe(kind);
});

describe("the status bar counts", () => {
  const { sheet } = workbookWith({ A1: "指标", A2: "10", A3: "20%", A4: "TRUE", B2: "=1/0", C9: "5" });
  test.each([
    ["numbers and texts", ["A1:A4"], 4, 10.2, 5.1],
    ["several areas", ["A2", "C9"], 2, 15, 7.5],
    ["a whole column", ["A:A"], 4, 10.2, 5.1],
    ["no number, no sum", ["A1"], 1, undefined, undefined],
    ["nothing", ["F1:F9"], 0, undefined, undefined],
  ])("%s", (_what, addresses, count, sum, average) => {
    expect(statisticsOf(sheet, addresses.map(area))).toMatchObject({ count, sum, average });
  });

  test("in the format of the first number", () => {
    const { workbook, sheet: percents } = workbookWith({ A1: "40%", A2: "60%" });
    const { style } = statisticsOf(percents, [area("A1:A2")]);
    expect(workbook.styles.get(style).numberFormat).toBe("0%");
  });
});
