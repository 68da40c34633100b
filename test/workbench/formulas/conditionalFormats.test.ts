import { evaluateConditionalFormats } from "../../../src/workbench/formulas";
import { parseArea } from "../../../src/workbench/model/address";
import type { ConditionalFormat, ConditionalRule, Overlay } from "../../../src/workbench/model/parts";
import type { Workbook } from "../../../src/workbench/model/workbook";
import { workbookWith, write, type Cells } from "./support";

const RED: Overlay = { fill: { color: "#FF0000" } };

const areasOf = (text: string) => text.split(" ").map((one) => parseArea(one) ?? fail(`no area: ${one}`));

function fail(message: string): never {
  throw new Error(message);
}

function format(
  areas: string,
  rule: ConditionalRule,
  more: Partial<ConditionalFormat> = {},
): ConditionalFormat {
  return { key: areas, areas: areasOf(areas), rule, overlay: RED, ...more };
}

function formatted(cells: Cells, ...formats: ConditionalFormat[]): Workbook {
  const workbook = workbookWith(cells);
  change(workbook, formats);
  return workbook;
}

function change(workbook: Workbook, formats: readonly ConditionalFormat[]): void {
  const sheet = workbook.activeSheet;
  workbook.edit({ actor: "user" }, () =>
    workbook.change(
      sheet,
      { conditionalFormats: formats },
      { type: "sheetParts", part: "conditionalFormats", sheetId: sheet.id, actor: "user" },
    ),
  );
}

const overlaysOf = (workbook: Workbook, area = "A1:Z50") =>
  evaluateConditionalFormats(workbook, workbook.activeSheet, areasOf(area)[0] ?? fail(area));

/** One letter per cell of a column: x where the rule applies. */
function column(workbook: Workbook, area: string): string {
  const [place] = areasOf(area);
  const overlays = overlaysOf(workbook, area);
  let marks = "";
  for (let row = place?.top ?? 0; row <= (place?.bottom ?? -1); row++)
    marks += overlays.overlayAt(row, place?.left ?? 0) ? "x" : ".";
  return marks;
}

const MIXED = { A1: [[3], [1], ["abc"], [null], [5], ["=1/0"], [true], [3]] };

const RULES: readonly (readonly [string, ConditionalRule, string])[] = [
  ["formula per cell", { kind: "custom", formula: "=A1>2" }, "x.x.x.xx"],
  ["formula with a fixed row", { kind: "custom", formula: "=A$1=3" }, "xxxxxxxx"],
  ["formula that is always so", { kind: "custom", formula: '=N("kpi.v1|sev=err|t=x")=0' }, "xxxxxxxx"],
  ["formula with an error", { kind: "custom", formula: "=A1/0" }, "........"],
  ["greater than", { kind: "cellValue", operator: "greaterThan", formula1: "2" }, "x.x.x.xx"],
  ["less than, blank is 0", { kind: "cellValue", operator: "lessThan", formula1: "3" }, ".x.x...."],
  [
    "between, bounds swapped",
    { kind: "cellValue", operator: "between", formula1: "5", formula2: "3" },
    "x...x..x",
  ],
  ["not between", { kind: "cellValue", operator: "notBetween", formula1: "3", formula2: "5" }, ".xxx..x."],
  ["equal to text", { kind: "cellValue", operator: "equal", formula1: '="ABC"' }, "..x....."],
  ["equal to another cell", { kind: "cellValue", operator: "equal", formula1: "$A$8" }, "x......x"],
  ["contains", { kind: "containsText", operator: "contains", text: "B" }, "..x....."],
  ["begins with a wildcard", { kind: "containsText", operator: "beginsWith", text: "?b" }, "..x....."],
  ["does not contain", { kind: "containsText", operator: "notContains", text: "b" }, "xx.xx.xx"],
  ["top 2 with a tie", { kind: "topBottom", rank: 2, percent: false, bottom: false }, "x...x..x"],
  ["bottom 25 %", { kind: "topBottom", rank: 25, percent: true, bottom: true }, ".x......"],
  ["above average", { kind: "aboveAverage", below: false, orEqual: false }, "....x..."],
  ["average or below", { kind: "aboveAverage", below: true, orEqual: true }, "xx.....x"],
  ["one deviation above", { kind: "aboveAverage", below: false, orEqual: false, deviations: 1 }, "....x..."],
  ["duplicates", { kind: "duplicates", unique: false }, "x......x"],
  ["unique values", { kind: "duplicates", unique: true }, ".xx.x.x."],
  ["blanks", { kind: "blanks", not: false }, "...x...."],
  ["no blanks", { kind: "blanks", not: true }, "xxx.xxxx"],
  ["errors", { kind: "errors", not: false }, ".....x.."],
  ["no errors", { kind: "errors", not: true }, "xxxxx.xx"],
  ["a kind it does not read", { kind: "other", type: "timePeriod" }, "........"],
];

test.each(RULES)("%s", (_, rule, marks) => {
  expect(column(formatted(MIXED, format("A1:A8", rule)), "A1:A8")).toBe(marks);
});

test("formulas are read as seen from the corner around all areas", () => {
  const cells = {
    A1: [
      [1, 0, 0],
      [0, 0, 1],
      [1, 0, 0],
    ],
  };
  const workbook = formatted(cells, format("C2:C3 A1:A3", { kind: "custom", formula: "=A1=1" }));
  expect(column(workbook, "A1:A3")).toBe("x.x");
  expect(column(workbook, "C1:C3")).toBe(".x.");
});

test("the first rule wins part by part, and a stopping rule ends the matter", () => {
  const bold = { font: { bold: true }, fill: { color: "#00FF00" } };
  const yes: ConditionalRule = { kind: "custom", formula: "=TRUE" };
  const workbook = formatted(
    { A1: 1 },
    format("A1:A2", yes),
    format("A1", yes, { overlay: bold, stopIfTrue: true }),
    format("A1", yes, { overlay: { numberFormat: "0.00" } }),
  );
  expect(overlaysOf(workbook).overlayAt(0, 0)).toEqual({ fill: { color: "#FF0000" }, font: { bold: true } });
  expect(overlaysOf(workbook).overlayAt(1, 0)).toEqual(RED);
});

test("colour scales mix the colours of the points around a value", () => {
  const rule: ConditionalRule = {
    kind: "colorScale",
    points: [
      { type: "min", color: "#000000" },
      { type: "percentile", value: "50", color: "#808080" },
      { type: "formula", value: "$C$1", color: "#FFFFFF" },
    ],
  };
  const workbook = formatted({ A1: [[0], [5], [20], ["x"]], C1: 10 }, format("A1:A4", rule));
  const colors = [0, 1, 2, 3].map((row) => overlaysOf(workbook).overlayAt(row, 0)?.fill?.color);
  expect(colors).toEqual(["#000000", "#808080", "#FFFFFF", undefined]);
});

test("data bars grow from the axis to both sides", () => {
  const workbook = formatted(
    { A1: [[-5], [0], [5], [15]] },
    format("A1:A4", { kind: "dataBar", color: "#638EC6" }),
  );
  const bars = [0, 1, 2, 3].map((row) => overlaysOf(workbook).barAt(row, 0));
  expect(bars.map((bar) => [bar?.from, bar?.to])).toEqual([
    [0, 0.25],
    [0.25, 0.25],
    [0.25, 0.5],
    [0.25, 1],
  ]);
});

test("icons by thresholds, also in reverse", () => {
  const points = [0, 33, 67].map((value) => ({ type: "percent", value: String(value) }));
  const rule: ConditionalRule = { kind: "iconSet", set: "3TrafficLights1", points };
  const indexes = (reverse: boolean) => {
    const workbook = formatted({ A1: [[0], [5], [10]] }, format("A1:A3", { ...rule, reverse }));
    return [0, 1, 2].map((row) => overlaysOf(workbook).iconAt(row, 0)?.index);
  };
  expect(indexes(false)).toEqual([0, 1, 2]);
  expect(indexes(true)).toEqual([2, 1, 0]);
});

test("an edit, a calculation and a new rule are seen at once", () => {
  const workbook = formatted({ A1: 1, B1: "=A1*2" }, format("B1", { kind: "custom", formula: "=B1>2" }));
  expect(column(workbook, "B1:B1")).toBe(".");
  write(workbook, { A1: 5 });
  expect(column(workbook, "B1:B1")).toBe("x");
  change(workbook, []);
  expect(column(workbook, "B1:B1")).toBe(".");
});

test("what is the same for all cells is asked once", () => {
  const workbook = formatted({}, format("A1:J5000", { kind: "custom", formula: '=N("kpi.v1|t=1")=0' }));
  const started = performance.now();
  const overlays = overlaysOf(workbook, "A1:J5000");
  for (let row = 0; row < 5000; row++) for (let at = 0; at < 10; at++) overlays.overlayAt(row, at);
  // 50,000 formulas would take seconds.
  expect(performance.now() - started).toBeLessThan(1000);
  expect(overlays.overlayAt(4999, 9)).toEqual(RED);
});
