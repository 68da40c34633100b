import { areaAddress, cellsOf, columnRuns } from "../../src/domain/binding/area";
import {
  countMarked,
  highlightFormula,
  highlightTag,
  planHighlights,
  readTag,
  type Mark,
} from "../../src/application/marks/highlights";
import type { Action } from "../../src/application/actions";
import type { Highlight } from "../../src/application/workbookPort";
import { area } from "../domain/binding/sheetOf";

const mark = (addresses: string, tableId = "t1", severity: Mark["severity"] = "error"): Mark => ({
  severity,
  tableId,
  areas: columnRuns(addresses.split(" ").flatMap((address) => cellsOf(area(address)))),
});
const present = (place: number, tag: string, addresses: string): Highlight => ({
  place,
  tag,
  areas: addresses.split(" ").map(area),
});
const err1 = highlightTag("error", "t1");

function sentence(action: Action): string {
  if (action.do === "removeHighlight") return `remove ${action.place}`;
  if (action.do !== "addHighlight") throw new Error(action.do);
  return `add ${action.tag.slice("kpi.v1|".length)} on ${action.areas.map(areaAddress).join(",")}`;
}

test.each<[string, Mark[], Highlight[], string[]]>([
  ["nothing wanted and nothing there", [], [], []],
  ["new", [mark("B2:B4 B6")], [], ["add sev=err|t=t1 on B2:B4,B6"]],
  ["already right: nothing is written", [mark("B2:B4")], [present(3, err1, "B2:B4")], []],
  ["right in other pieces of the same format", [mark("B2:B4")], [present(0, err1, "B2 B3:B4")], []],
  ["other cells", [mark("B2:B5")], [present(1, err1, "B2:B4")], ["remove 1", "add sev=err|t=t1 on B2:B5"]],
  ["mended", [], [present(2, err1, "B2:B4")], ["remove 2"]],
  [
    "a copy by pasting makes both wrong",
    [mark("B2:B4")],
    [present(0, err1, "B2:B4"), present(4, err1, "F2:F4")],
    ["remove 4", "remove 0", "add sev=err|t=t1 on B2:B4"],
  ],
  [
    "of a table that is gone",
    [mark("B2")],
    [present(0, highlightTag("error", "gone"), "A9"), present(1, err1, "B2")],
    ["remove 0"],
  ],
  [
    "one rule for each severity and table",
    [mark("B2"), mark("C2", "t1", "warning"), mark("H2", "t2"), mark("B3")],
    [],
    ["add sev=err|t=t1 on B2:B3", "add sev=warn|t=t1 on C2", "add sev=err|t=t2 on H2"],
  ],
  [
    "stretched over whole columns by somebody",
    [mark("B2")],
    [present(0, err1, "A1:Z1048576")],
    ["remove 0", "add sev=err|t=t1 on B2"],
  ],
])("%s", (_what, marks, there, expected) => {
  expect(planHighlights("s1", marks, there).map(sentence)).toEqual(expected);
});

test("addresses stay under the length at which Excel cuts them", () => {
  const areas = columnRuns(Array.from({ length: 5000 }, (_, i) => ({ row: i * 2, column: 1 })));
  const actions = planHighlights("s1", [{ severity: "error", tableId: "t1", areas }], []);
  const addresses = actions.map((action) =>
    action.do === "addHighlight" ? action.areas.map(areaAddress).join(",") : "",
  );
  expect(addresses.length).toBeGreaterThan(1);
  expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThan(8192);
  const again = actions.map((action, place) =>
    action.do === "addHighlight" ? { place, tag: action.tag, areas: action.areas } : present(0, "", "A1"),
  );
  expect(planHighlights("s1", [{ severity: "error", tableId: "t1", areas }], again)).toEqual([]);
});

test.each([
  [highlightFormula(err1), err1],
  ['= n( "kpi.v1|sev=err|t=t1" ) = 0', err1],
  ['=N("kpi.v2|new")=0', "kpi.v2|new"],
  ['=N("kpi.v1|sev=err|t=t1")=1', undefined],
  ['=A1="kpi.v1|sev=err|t=t1"', undefined],
  ["=$B$2>100", undefined],
])("the tag of %s is %s", (formula, tag) => {
  expect(readTag(formula)).toBe(tag);
});

test("cells that two highlights share are counted once", () => {
  expect(countMarked([present(0, err1, "B2:B4"), present(1, "x", "B4:B5")])).toBe(4);
});
