import { parseXml } from "../../../src/workbench/files/xml/parse";
import { open, partText, reopen, ENGLISH } from "../files/support";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import { startOffice } from "../../support/office";
import { CHART_TYPES } from "../../../src/workbench/model/charts/chart";
import { openSheet } from "./inSheet";

const SALES = [
  ["Region", "Target", "Actual"],
  ["East", 100, 120],
  ["West", 80, 60],
  ["North", 50, 55],
];

interface SeriesRead {
  readonly name: string;
  readonly values: string;
  readonly categories: string;
}

async function seriesOf(
  cells: readonly (readonly (string | number | null)[])[],
  address: string,
  type: `${Excel.ChartType}`,
  by?: "Auto" | "Columns" | "Rows",
): Promise<SeriesRead[]> {
  const { inSheet } = await openSheet(cells);
  return inSheet(async (sheet, context) => {
    const { series } = sheet.charts.add(type as Excel.ChartType, sheet.getRange(address), by);
    series.load("items/name");
    await context.sync();
    const sources = series.items.map((item) => [
      item.getDimensionDataSourceString("Values"),
      item.getDimensionValues("Categories"),
    ]) as [OfficeExtension.ClientResult<string>, OfficeExtension.ClientResult<(string | number)[]>][];
    await context.sync();
    return series.items.map(({ name }, index) => ({
      name,
      values: sources[index]?.[0].value ?? "",
      categories: sources[index]?.[1].value.join() ?? "",
    }));
  });
}

test.each<
  [
    string,
    (string | number | null)[][],
    string,
    `${Excel.ChartType}`,
    "Auto" | "Columns" | "Rows" | undefined,
    string[][],
  ]
>([
  [
    "columns with headings",
    SALES,
    "A1:C4",
    "ColumnClustered",
    undefined,
    [
      ["Target", "Sheet1!$B$2:$B$4", "East,West,North"],
      ["Actual", "Sheet1!$C$2:$C$4", "East,West,North"],
    ],
  ],
  [
    "rows when asked for",
    SALES,
    "A1:C4",
    "BarClustered",
    "Rows",
    [
      ["East", "Sheet1!$B$2:$C$2", "Target,Actual"],
      ["West", "Sheet1!$B$3:$C$3", "Target,Actual"],
      ["North", "Sheet1!$B$4:$C$4", "Target,Actual"],
    ],
  ],
  ["numbers alone", [[1], [2]], "A1:A2", "Line", undefined, [["Series1", "Sheet1!$A$1:$A$2", ""]]],
  [
    "points of x and y",
    [
      ["x", "y"],
      [1, 2],
      [3, 4],
    ],
    "A1:B3",
    "XYScatter",
    undefined,
    [["y", "Sheet1!$B$2:$B$3", "1,3"]],
  ],
])("a chart reads its source: %s", async (_what, cells, address, type, by, wanted) => {
  const read = await seriesOf(cells, address, type, by);
  expect(read.map(({ name, values, categories }) => [name, values, categories])).toEqual(wanted);
});

test("a chart has a place, a name and an id; it can be found, moved and deleted", async () => {
  const { inSheet, workbook } = await openSheet(SALES);
  const chart = await inSheet(async (sheet, context) => {
    const made = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"));
    made.setPosition("E2", "H11");
    made.load("id,name,left,top,width,height,chartType");
    await context.sync();
    const found = sheet.charts.getItem(made.name).load("id");
    const none = sheet.charts.getItemOrNullObject("Nope");
    await context.sync();
    expect([found.id, none.isNullObject]).toEqual([made.id, true]);
    made.left = 10;
    made.height = 100;
    made.name = "Scores";
    made.load("left,width,height,name");
    await context.sync();
    return made;
  });
  expect([chart.name, chart.left, chart.width, chart.height, chart.top]).toEqual([
    "Scores",
    10,
    192,
    100,
    15,
  ]);
  expect(workbook.activeSheet.drawings[0]).toMatchObject({
    area: { top: 1, left: 0, bottom: 7, right: 4 },
    insets: { left: 10, top: 0, right: 10, bottom: 10 },
  });
  const left = await inSheet((sheet) => {
    sheet.charts.getItem("Scores").delete();
    return sheet.charts.load("count");
  });
  expect(left.count).toBe(0);
});

/** Everything the scorecards set, and a little more. */
function dress(sheet: Excel.Worksheet): Excel.Chart {
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"));
  chart.name = "Attainment";
  chart.title.text = "实际与目标";
  chart.title.format.font.size = 12;
  chart.title.format.font.color = "#1F4E79";
  chart.legend.position = "Top";
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.maximum = 150;
  valueAxis.majorUnit = 50;
  valueAxis.numberFormat = "0%";
  valueAxis.title.text = "Points";
  valueAxis.majorGridlines.format.line.color = "#E0E0E0";
  categoryAxis.format.font.size = 10;
  categoryAxis.reversePlotOrder = true;
  const first = chart.series.getItemAt(0);
  first.format.fill.setSolidColor("#4472C4");
  first.gapWidth = 80;
  first.hasDataLabels = true;
  first.dataLabels.position = "OutsideEnd";
  first.dataLabels.numberFormat = "0";
  first.points.getItemAt(1).format.fill.setSolidColor("red");
  const second = chart.series.getItemAt(1);
  second.chartType = "LineMarkers";
  second.axisGroup = "Secondary";
  second.format.line.color = "#C00000";
  second.format.line.weight = 1.5;
  second.format.line.lineStyle = "Dash";
  second.markerStyle = "Circle";
  second.markerSize = 7;
  const limit = chart.series.add("Limit");
  limit.setValues(sheet.getRange("C2:C4"));
  limit.setXAxisValues(sheet.getRange("A2:A4"));
  chart.format.fill.clear();
  chart.format.border.lineStyle = "None";
  return chart;
}

test("what is set is read again, in the model, through Office.js and from the file", async () => {
  const { inSheet, workbook } = await openSheet(SALES);
  const [title, axis, series] = await inSheet(async (sheet, context) => {
    const chart = dress(sheet);
    chart.title.load("text,visible,format/font/size");
    chart.axes.valueAxis.load("minimum,maximum,majorUnit,numberFormat,title/text,majorGridlines/visible");
    chart.series.load("items/name,items/chartType,items/axisGroup,items/gapWidth,items/hasDataLabels");
    await context.sync();
    return [chart.title, chart.axes.valueAxis, chart.series.items] as const;
  });
  expect([title.text, title.visible, title.format.font.size]).toEqual(["实际与目标", true, 12]);
  expect([axis.minimum, axis.maximum, axis.majorUnit, axis.numberFormat]).toEqual([0, 150, 50, "0%"]);
  expect([axis.title.text, axis.majorGridlines.visible]).toEqual(["Points", true]);
  expect(
    series.map((one) => [one.name, one.chartType, one.axisGroup, one.gapWidth, one.hasDataLabels]),
  ).toEqual([
    ["Target", "ColumnClustered", "Primary", 80, true],
    ["Actual", "LineMarkers", "Secondary", 150, false],
    ["Limit", "ColumnClustered", "Primary", 80, false],
  ]);
  const again = (await reopen(workbook)).activeSheet.drawings;
  const plain = ({ origin: _origin, ...drawing }: (typeof again)[number]) => drawing;
  expect(again.map(plain)).toEqual(workbook.activeSheet.drawings.map(plain));
});

test.each(CHART_TYPES)("a %s chart comes back from its file as it was", async (type) => {
  const { inSheet, workbook } = await openSheet(SALES);
  await inSheet((sheet) => sheet.charts.add(type as Excel.ChartType, sheet.getRange("A1:C4")));
  const [before, after] = [workbook.activeSheet, (await reopen(workbook)).activeSheet];
  expect(after.drawings[0]?.chart).toEqual(before.drawings[0]?.chart);
});

test("a chart of the file changes where it was changed, and goes with its parts when it is deleted", async () => {
  const workbook = await open();
  const sheet = workbook.sheets.find(({ drawings }) => drawings.some(({ kind }) => kind === "chart"));
  const { Excel } = await startOffice({ workbook });
  await Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem(sheet?.name ?? "").charts.getItemAt(0);
    chart.title.text = "改过的标题";
    await context.sync();
  });
  const changed = await saveWorkbook(workbook);
  const path = "xl/charts/chart1.xml";
  const before = partText(workbook.original ?? new Uint8Array(), path);
  const after = partText(changed, path);
  expect(after).toContain("改过的标题");
  const seriesIn = (xml: string) => [...parseXml(xml).root.descendants("ser")].length;
  expect(seriesIn(after)).toBe(seriesIn(before));
  await Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem(sheet?.name ?? "")
      .charts.getItemAt(0)
      .delete();
    await context.sync();
  });
  expect(partText(await saveWorkbook(workbook), path)).toBe("");
});

test("charts follow their cells, their sheet's name, and a copy of the sheet shows the copy", async () => {
  const { inSheet, workbook } = await openSheet(SALES);
  await inSheet((sheet) => {
    sheet.charts.add("Line", sheet.getRange("A1:C4"));
    sheet.getRange("1:1").insert("Down");
    sheet.name = "目标 2026";
    sheet.copy("End");
  });
  const formulas = workbook.sheets.map(({ drawings }) => drawings[0]?.chart?.series[0]?.values.formula);
  expect(formulas).toEqual(["='目标 2026'!$B$3:$B$5", "='目标 2026 (2)'!$B$3:$B$5"]);
  const again = await reopen(workbook);
  expect(again.sheets.map(({ drawings }) => drawings[0]?.chart?.series[0]?.values.formula)).toEqual(formulas);
});

test("one request is one step back", async () => {
  const { inSheet, workbook } = await openSheet(SALES);
  await inSheet((sheet) => dress(sheet));
  expect(workbook.activeSheet.drawings).toHaveLength(1);
  workbook.undo();
  expect(workbook.activeSheet.drawings).toHaveLength(0);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["InvalidArgument at ChartCollection.add", (sheet) => sheet.charts.add("3DPie", sheet.getRange("A1:B4"))],
  ["ItemNotFound at ChartCollection.getItem", (sheet) => sheet.charts.getItem("Nope").delete()],
  [
    "InvalidArgument at ChartSeries.gapWidth",
    (sheet) => (sheet.charts.add("Line", sheet.getRange("A1:B4")).series.getItemAt(0).gapWidth = 900),
  ],
  [
    "UnsupportedOperation at Chart.getImage",
    (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B4")).getImage(),
  ],
])("%s", async (refusal, change) => {
  const { refusal: refusalOf } = await openSheet(SALES);
  expect(await refusalOf(change)).toBe(refusal);
});

test("an axis says what it chose itself", async () => {
  const { inSheet } = await openSheet(SALES);
  const axis = await inSheet((sheet) =>
    sheet.charts
      .add("ColumnClustered", sheet.getRange("A1:C4"))
      .axes.valueAxis.load("minimum,maximum,majorUnit"),
  );
  expect([axis.minimum, axis.maximum, axis.majorUnit]).toEqual([0, 140, 20]);
});

test("charts come and go with events", async () => {
  const { Excel, settled } = await startOffice({ workbook: await open(ENGLISH) });
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getFirst();
    charts.onAdded.add((event) => Promise.resolve(void seen.push(event.type)));
    charts.onDeleted.add((event) => Promise.resolve(void seen.push(event.type)));
    await context.sync();
    const chart = charts.add("Line", context.workbook.worksheets.getFirst().getRange("A1:B4"));
    await context.sync();
    chart.delete();
    await context.sync();
  });
  await settled();
  expect(seen).toEqual(["ChartAdded", "ChartDeleted"]);
});
