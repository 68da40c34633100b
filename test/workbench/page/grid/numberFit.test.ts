import { formatColor } from "../../../../src/workbench/page/grid/formatColor";
import { countLines } from "../../../../src/workbench/page/grid/lines";
import { fitNumber } from "../../../../src/workbench/page/grid/numberFit";
import {
  columnCharacters,
  columnPixels,
  defaultColumnPixels,
  rowPixels,
  rowPoints,
} from "../../../../src/workbench/page/grid/units";

/** Every letter ten pixels wide. */
const measure = (text: string): number => text.length * 10;

describe("a number in a narrow column", () => {
  test.each([
    ["fits", 1234.5, "General", 100, "1234.5"],
    ["gives up decimals", 0.123456789, "General", 60, "0.1235"],
    ["rounds as it does", 2 / 3, "General", 40, "0.67"],
    ["then turns scientific", 123456789, "General", 60, "1E+08"],
    ["then gives up", 123456789, "General", 40, "####"],
    ["a format of its own is kept or nothing", 0.4567, "0.00%", 50, "#####"],
    ["and shown when it fits", 0.4567, "0.00%", 60, "45.67%"],
    ["negative", -0.123456, "General", 50, "-0.12"],
  ])("%s", (_what, value, format, width, shown) => {
    expect(fitNumber(value, format, "en-US", width, measure)).toBe(shown);
  });
});

describe("lines of wrapped text", () => {
  test.each([
    ["short", "KPI", 100, 1],
    ["broken at blanks", "net revenue growth", 120, 2],
    ["never inside a word that fits", "aaaa bbbb cccc", 50, 3],
    ["a long word is broken anywhere", "a".repeat(25), 100, 3],
    ["Chinese is broken between letters", "客户投诉处理时长", 40, 2],
    ["line ends count", "一\n二\n三", 100, 3],
    ["no room is one line", "abc", 0, 1],
  ])("%s", (_what, text, width, lines) => {
    expect(countLines(text, width, measure)).toBe(lines);
  });
});

test.each([
  ["#,##0;[Red]-#,##0", -5, "#FF0000"],
  ["#,##0;[Red]-#,##0", 5, undefined],
  ["[Green]0%", 1, "#00FF00"],
  ["[<0.9][Blue]0;0", 0.5, "#0000FF"],
  ["0.00", 1, undefined],
  [undefined, 1, undefined],
])("the colour of %s for %s", (format, value, color) => {
  expect(formatColor(format, value)).toBe(color);
});

describe("measures", () => {
  test.each([
    [9.140625, 64],
    [18, 126],
    [0, 0],
  ])("a width of %s in the file is %s pixels", (width, pixels) => {
    expect(columnPixels(width)).toBe(pixels);
  });

  test("every width in pixels comes back", () => {
    for (let pixels = 1; pixels < 600; pixels++) expect(columnPixels(columnCharacters(pixels))).toBe(pixels);
  });

  test("the default of 8.43 digits is 64 pixels, 15 points are 20", () => {
    expect([defaultColumnPixels(8.43), rowPixels(15), rowPoints(20)]).toEqual([64, 20, 15]);
  });
});
