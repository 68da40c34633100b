import { columnPlace, meets } from "../../src/taskpane/state/places";

const place = (address: string, sheetName = "S") => ({ sheetName, address });

test.each([
  ["E5:E12", "E7", true],
  ["E5:E12", "D4:E5", true],
  ["E5:E12", "E13", false],
  ["E5:E12", "F7", false],
  ["E5", "E:E", true],
  ["E5", "A5:B5,E1:E9", true],
  ["E5", "5:5", true],
  ["E5", "6:7", false],
  ["$E$5", "E5", true],
  ["E5", "nowhere", false],
])("%s and %s share a cell: %s", (one, other, expected) => {
  expect(meets(place(one), place(other))).toBe(expected);
  expect(meets(place(other), place(one))).toBe(expected);
  expect(meets(place(one), place(other, "T"))).toBe(false);
});

test("a column's cells lie inside its table", () => {
  expect(columnPlace(place("A4:H12"), "C")).toEqual(place("C4:C12"));
});
