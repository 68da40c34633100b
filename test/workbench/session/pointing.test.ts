import { select } from "../../../src/workbench/model/writing";
import { openSheet, type OpenSheet } from "../objects/inSheet";

type Told = Record<string, unknown>;
type Listen = (sheet: Excel.Worksheet, tell: (event: object) => Promise<void>) => void;

async function told(listen: Listen, happen: (office: OpenSheet) => unknown): Promise<Told[]> {
  const office = await openSheet([
    ["c", "a", "b"],
    [3, 1, 2],
  ]);
  const events: Told[] = [];
  await office.inSheet((sheet) => {
    sheet.charts.add("Line", sheet.getRange("A1:C2")).name = "First";
    listen(sheet, (event) => {
      events.push(event as Told);
      return Promise.resolve();
    });
  });
  await office.settled();
  events.length = 0;
  await happen(office);
  await office.settled();
  return events.map(({ type, address, offsetX, offsetY }) => ({ type, address, offsetX, offsetY }));
}

const activate = ({ inSheet }: OpenSheet): Promise<void> =>
  inSheet((sheet) => sheet.charts.getItem("First").activate());

const onCharts: Listen = ({ charts }, tell) => {
  charts.onActivated.add(tell);
  charts.onDeactivated.add(tell);
};

const onChart: Listen = ({ charts }, tell) => charts.getItemAt(0).onActivated.add(tell);

test.each<[string, Listen, (office: OpenSheet) => unknown, Told[]]>([
  [
    "a click, with where in the cell",
    (sheet, tell) => sheet.onSingleClicked.add(tell),
    ({ host }) => host.click("B2", 12.5, 3),
    [{ type: "WorksheetSingleClicked", address: "B2", offsetX: 12.5, offsetY: 3 }],
  ],
  [
    "columns sorted",
    (sheet, tell) => sheet.onColumnSorted.add(tell),
    ({ inSheet }) =>
      inSheet((sheet) =>
        sheet.getRange("A1:C2").sort.apply([{ key: 1 }], false, false, Excel.SortOrientation.columns),
      ),
    [{ type: "WorksheetColumnSorted", address: "A1:C2" }],
  ],
  ["a chart activated, told to its sheet", onCharts, activate, [{ type: "ChartActivated" }]],
  ["told to the chart", onChart, activate, [{ type: "ChartActivated" }]],
  [
    "cells selected instead",
    onCharts,
    async (office) => {
      await activate(office);
      const { workbook } = office;
      select(workbook, workbook.activeSheet, [{ top: 0, left: 0, bottom: 0, right: 0 }]);
    },
    [{ type: "ChartActivated" }, { type: "ChartDeactivated" }],
  ],
])("%s", async (_what, listen, happen, events) => {
  expect(await told(listen, happen)).toEqual(events);
});

test("sorted columns carry both rows along, beside a header column", async () => {
  const { inSheet } = await openSheet([
    ["name", "c", "a", "b"],
    ["rank", 3, 1, 2],
  ]);
  const range = await inSheet((sheet) => {
    const block = sheet.getRange("A1:D2");
    block.sort.apply([{ key: 1, ascending: false }], false, true, "Columns");
    return block.load("values");
  });
  expect(range.values).toEqual([
    ["name", "c", "b", "a"],
    ["rank", 3, 2, 1],
  ]);
});

test("the active chart is known until cells are selected", async () => {
  const { inSheet } = await openSheet([[1, 2]]);
  const [chart, none] = await inSheet((sheet, { workbook }) => {
    sheet.charts.add("Line", sheet.getRange("A1:B1")).activate();
    const active = workbook.getActiveChart().load("id");
    sheet.getRange("A1").select();
    return [active, workbook.getActiveChartOrNullObject()];
  });
  expect([chart.isNullObject, none.isNullObject]).toEqual([false, true]);
});
