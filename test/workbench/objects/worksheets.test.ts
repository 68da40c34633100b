import { startOffice } from "../../support/office";
import { openSheet, refusalOf } from "./inSheet";

type Sheets = Excel.WorksheetCollection;

async function namesAfter(change: (sheets: Sheets) => unknown): Promise<string[]> {
  const { Excel, workbook } = await startOffice();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Goals");
    worksheets.add("Notes");
    change(worksheets);
    await context.sync();
  });
  return workbook.sheets.map(({ name, visibility }) => (visibility === "Visible" ? name : `(${name})`));
}

test.each<[string, (sheets: Sheets) => unknown, string[]]>([
  ["added at the end", (sheets) => sheets.add(), ["Sheet1", "Goals", "Notes", "Sheet2"]],
  ["renamed", (sheets) => (sheets.getItem("goals").name = "目标"), ["Sheet1", "目标", "Notes"]],
  ["moved", (sheets) => (sheets.getItem("Notes").position = 0), ["Notes", "Sheet1", "Goals"]],
  ["hidden", (sheets) => (sheets.getItem("Goals").visibility = "VeryHidden"), ["Sheet1", "(Goals)", "Notes"]],
  ["deleted", (sheets) => sheets.getLast().delete(), ["Sheet1", "Goals"]],
  [
    "copied to the end",
    (sheets) => sheets.getItem("Goals").copy("End"),
    ["Sheet1", "Goals", "Notes", "Goals (2)"],
  ],
  [
    "copied before",
    (sheets) => sheets.getItem("Notes").copy("Before", sheets.getItem("Goals")),
    ["Sheet1", "Notes (2)", "Goals", "Notes"],
  ],
])("sheets are %s", async (_how, change, names) => {
  expect(await namesAfter(change)).toEqual(names);
});

test.each<[string, (sheets: Sheets) => unknown]>([
  ["ItemNotFound at WorksheetCollection.getItem", (sheets) => sheets.getItem("Nope").activate()],
  ["ItemAlreadyExists at WorksheetCollection.add", (sheets) => sheets.add("sheet1")],
  ["InvalidArgument at WorksheetCollection.add", (sheets) => sheets.add("a/b")],
  ["InvalidArgument at Worksheet.name", (sheets) => (sheets.getFirst().name = "x".repeat(32))],
  ["InvalidOperation at Worksheet.delete", (sheets) => sheets.getFirst().delete()],
  ["InvalidOperation at Worksheet.visibility", (sheets) => (sheets.getFirst().visibility = "Hidden")],
])("%s", async (refusal, change) => {
  const { Excel } = await startOffice();
  const run = Excel.run(async (context) => {
    change(context.workbook.worksheets);
    await context.sync();
  });
  expect(await refusalOf(run)).toBe(refusal);
});

test("a sheet keeps its id when it is renamed, and is null when it is not there", async () => {
  const { inSheet } = await openSheet();
  const [sheet, found, missing] = await inSheet((first, context) => {
    first.name = "目标";
    const { worksheets } = context.workbook;
    return [
      first.load("id"),
      worksheets.getItemOrNullObject("目标").load("id"),
      worksheets.getItemOrNullObject("Sheet1"),
    ];
  });
  expect(found?.id).toBe(sheet?.id);
  expect(missing?.isNullObject).toBe(true);
});

test("sheets are listed with what is asked of them, page by page", async () => {
  const { Excel } = await startOffice();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of ["S2", "S3", "S4"]) worksheets.add(name);
    worksheets.load({ select: "name,position", expand: "tables", top: 2, skip: 1 });
    await context.sync();
    expect(
      worksheets.items.map(({ name, position, tables }) => [name, position, tables.items.length]),
    ).toEqual([
      ["S2", 1, 0],
      ["S3", 2, 0],
    ]);
    expect(() => worksheets.items[0]?.visibility).toThrow(/not available/);
  });
});

test("neighbours pass over hidden sheets when asked to", async () => {
  const { Excel } = await startOffice();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst();
    worksheets.add("Hidden").visibility = "Hidden";
    worksheets.add("Last");
    const next = [first.getNext(), first.getNext(true)].map((sheet) => sheet.load("name"));
    const none = worksheets.getLast().getNextOrNullObject();
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    await context.sync();
    expect(next.map(({ name }) => name)).toEqual(["Hidden", "Last"]);
    expect(none.isNullObject).toBe(true);
    expect(counts.map(({ value }) => value)).toEqual([3, 2]);
  });
});

test("gridlines, tab colour and frozen panes", async () => {
  const { inSheet, workbook } = await openSheet();
  const location = await inSheet((sheet) => {
    sheet.showGridlines = false;
    sheet.tabColor = "#ff8800";
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B1"));
    return sheet.freezePanes.getLocationOrNullObject().load("address");
  });
  expect(location.address).toBe("Sheet1!A1:B1");
  expect(workbook.activeSheet).toMatchObject({
    showGridlines: false,
    tabColor: "#FF8800",
    freeze: { rows: 1, columns: 2 },
  });
  const gone = await inSheet((sheet) => {
    sheet.freezePanes.unfreeze();
    return sheet.freezePanes.getLocationOrNullObject();
  });
  expect(gone.isNullObject).toBe(true);
});

test("custom properties stay with the sheet, not with its copy", async () => {
  const { inSheet } = await openSheet();
  const [own, copied, missing] = await inSheet((sheet) => {
    sheet.customProperties.add("kpi.table", "t-1");
    sheet.customProperties.add("KPI.Table", "t-2");
    return [
      sheet.customProperties.getItem("kpi.TABLE").load("key,value"),
      sheet.copy().customProperties.getItemOrNullObject("kpi.table"),
      sheet.customProperties.getItemOrNullObject("other"),
    ];
  });
  expect([own?.key, own?.value]).toEqual(["kpi.table", "t-2"]);
  expect([copied?.isNullObject, missing?.isNullObject]).toEqual([true, true]);
});

test("the page is laid out for printing", async () => {
  const { inSheet, workbook } = await openSheet();
  const seen = await inSheet((sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.leftMargin = 36;
    pageLayout.setPrintArea("A1:F20");
    pageLayout.setPrintTitleRows("$1:$2");
    const page = pageLayout.headersFooters.defaultForAllPages;
    page.centerFooter = "第 &P 页";
    page.rightFooter = "&D";
    page.centerFooter = "&P / &N";
    return [
      pageLayout.getPrintAreaOrNullObject().load("address"),
      pageLayout.load("zoom,leftMargin,rightMargin"),
    ] as const;
  });
  expect(seen[0].address).toBe("Sheet1!A1:F20");
  expect([seen[1].zoom, seen[1].leftMargin, seen[1].rightMargin]).toEqual([
    { horizontalFitToPages: 1 },
    36,
    50.4,
  ]);
  expect(workbook.activeSheet.pageLayout).toMatchObject({
    orientation: "landscape",
    paperSize: 9,
    fitToWidth: 1,
    margins: { left: 0.5 },
    titleRows: { first: 0, last: 1 },
    footer: "&C&P / &N&R&D",
  });
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ["InvalidArgument at PageLayout.zoom", ({ pageLayout }) => (pageLayout.zoom = { scale: 5 })],
  ["InvalidArgument at PageLayout.zoom", ({ pageLayout }) => (pageLayout.zoom = { verticalFitToPages: 0 })],
  [
    "InvalidArgument at PageLayout.setPrintTitleRows",
    ({ pageLayout }) => pageLayout.setPrintTitleRows("A1:B2"),
  ],
])("%s", async (refusal, change) => {
  const office = await openSheet();
  expect(await office.refusal(change)).toBe(refusal);
});
