import {
  filterChoices,
  filterHeaders,
  headerAt,
  isFiltered,
  setFilter,
  sortUnder,
  toggleFilter,
  type FilterHeader,
} from "../../../../src/workbench/page/actions/filterMenu";
import type { Sheet } from "../../../../src/workbench/model/sheet";
import type { Workbook } from "../../../../src/workbench/model/workbook";
import { startOffice } from "../../../support/office";
import { area, read } from "../../model/support";

const ROWS = [
  ["KPI", "Owner", "Weight"],
  ["Revenue", "Li", 0.5],
  ["Returns", "Wang", 0.2],
  ["Visits", "li", 0.3],
  ["Training", "", 0.1],
];

/** A sheet with these rows under a filter of its own, or in a table. */
async function filtered(kind: "table" | "sheet"): Promise<{ workbook: Workbook; sheet: Sheet }> {
  const { Excel, workbook } = await startOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:C5");
    range.values = ROWS;
    sheet.getRange("C2:C5").numberFormat = [["0%"], ["0%"], ["0%"], ["0%"]];
    if (kind === "table") sheet.tables.add("A1:C5", true);
    else sheet.autoFilter.apply(range);
    await context.sync();
  });
  return { workbook, sheet: workbook.activeSheet };
}

const header = (workbook: Workbook, sheet: Sheet, address: string): FilterHeader => {
  const { top, left } = area(address);
  const found = headerAt(workbook, sheet, { row: top, column: left });
  if (!found) throw new Error(`no button at ${address}`);
  return found;
};

const hidden = (sheet: Sheet): number[] =>
  [...sheet.rows]
    .filter(([, look]) => look.hidden)
    .map(([row]) => row + 1)
    .sort();

describe.each(["table", "sheet"] as const)("%s", (kind) => {
  test("Ctrl+Shift+L takes the buttons away with what they hide, and puts them back", async () => {
    const { workbook, sheet } = await filtered(kind);
    const toggle = () =>
      workbook.edit({ actor: "user" }, () => toggleFilter(workbook, sheet, { row: 1, column: 1 }));
    workbook.edit({ actor: "user" }, () =>
      setFilter(workbook, sheet, header(workbook, sheet, "A1"), ["Visits"]),
    );
    expect(hidden(sheet)).toEqual([2, 3, 5]);
    toggle();
    expect([filterHeaders(workbook, sheet), hidden(sheet)]).toEqual([[], []]);
    toggle();
    expect(filterHeaders(workbook, sheet)).toHaveLength(3);
    expect(filterHeaders(workbook, sheet).some(isFiltered)).toBe(false);
    workbook.undo();
    workbook.undo();
    expect(hidden(sheet)).toEqual([2, 3, 5]);
  });

  test("every header has a button", async () => {
    const { workbook, sheet } = await filtered(kind);
    expect(filterHeaders(workbook, sheet).map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
    ]);
  });

  test.each([
    ["B1", ["li", "Wang", ""]],
    ["C1", ["10%", "20%", "30%", "50%"]],
  ])("what %s offers, in order", async (address, texts) => {
    const { workbook, sheet } = await filtered(kind);
    const seen = filterChoices(workbook, sheet, header(workbook, sheet, address)).map(({ text }) => text);
    expect(seen.filter((text) => text !== "Li")).toEqual(texts);
  });

  test("ticks hide rows, add up over columns, and go", async () => {
    const { workbook, sheet } = await filtered(kind);
    const set = (address: string, values: readonly string[] | undefined): void =>
      workbook.edit({ actor: "user" }, () =>
        setFilter(workbook, sheet, header(workbook, sheet, address), values),
      );
    set("B1", ["Li"]);
    expect(hidden(sheet)).toEqual([3, 5]);
    set("C1", ["50%", "20%"]);
    expect(hidden(sheet)).toEqual([3, 4, 5]);
    expect(isFiltered(header(workbook, sheet, "B1"))).toBe(true);
    const choices = filterChoices(workbook, sheet, header(workbook, sheet, "C1"));
    expect(choices.filter(({ ticked }) => ticked).map(({ text }) => text)).toEqual(["20%", "50%"]);
    set("B1", undefined);
    expect(hidden(sheet)).toEqual([4, 5]);
    workbook.undo();
    expect(hidden(sheet)).toEqual([3, 4, 5]);
  });

  test("sorting leaves the header where it is", async () => {
    const { workbook, sheet } = await filtered(kind);
    workbook.edit({ actor: "user" }, () => sortUnder(workbook, sheet, header(workbook, sheet, "C1"), false));
    expect(["A1", "A2", "A3", "A4", "A5"].map((cell) => read(sheet, cell))).toEqual([
      "KPI",
      "Revenue",
      "Visits",
      "Returns",
      "Training",
    ]);
  });
});
