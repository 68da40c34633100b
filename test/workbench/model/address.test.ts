import * as fc from "fast-check";
import {
  areaAddress,
  columnName,
  columnNumber,
  parseArea,
  quoteSheetName,
  splitSheet,
} from "../../../src/workbench/model/address";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/workbench/model/geometry";

test.each([
  ["A1", { top: 0, left: 0, bottom: 0, right: 0 }],
  ["$B$2:C3", { top: 1, left: 1, bottom: 2, right: 2 }],
  ["C3:B2", { top: 1, left: 1, bottom: 2, right: 2 }],
  ["A:C", { top: 0, left: 0, bottom: MAX_ROWS - 1, right: 2 }],
  ["3:5", { top: 2, left: 0, bottom: 4, right: MAX_COLUMNS - 1 }],
  ["XFD1048576", { top: MAX_ROWS - 1, left: MAX_COLUMNS - 1, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 }],
])("reads %s", (text, expected) => expect(parseArea(text)).toEqual(expected));

test.each(["", "A0", "XFE1", "A1048577", "A1:B", "A", "1", "A1:B2:C3", "指标"])("%s is no address", (text) =>
  expect(parseArea(text)).toBeUndefined(),
);

test("an area's address reads back as the area", () => {
  const row = fc.integer({ min: 0, max: MAX_ROWS - 1 });
  const column = fc.integer({ min: 0, max: MAX_COLUMNS - 1 });
  fc.assert(
    fc.property(row, row, column, column, (a, b, c, d) => {
      const area = {
        top: Math.min(a, b),
        bottom: Math.max(a, b),
        left: Math.min(c, d),
        right: Math.max(c, d),
      };
      expect(parseArea(areaAddress(area))).toEqual(area);
    }),
    { seed: 7 },
  );
});

test("a column's name reads back as its number", () => {
  for (let column = 0; column < MAX_COLUMNS; column++) expect(columnNumber(columnName(column))).toBe(column);
});

test.each([
  ["Sheet1", "Sheet1"],
  ["一季度", "一季度"],
  ["My sheet", "'My sheet'"],
  ["A1", "'A1'"],
  ["O'Neil", "'O''Neil'"],
  ["2026年", "'2026年'"],
])("sheet %s is written %s and read back", (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
  expect(splitSheet(`${quoted}!B2`)).toEqual({ sheet: name, rest: "B2" });
});
