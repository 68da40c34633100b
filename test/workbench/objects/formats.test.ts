import { openSheet } from "./inSheet";

type Change = (range: Excel.Range) => unknown;
type Read = (range: Excel.Range) => unknown;

test.each<[string, string, Change, Read, unknown]>([
  [
    "fill",
    "format/fill/color",
    (range) => (range.format.fill.color = "#ffc7ce"),
    ({ format }) => format.fill.color,
    "#FFC7CE",
  ],
  [
    "no fill",
    "format/fill/color",
    (range) => range.format.fill.clear(),
    ({ format }) => format.fill.color,
    "#FFFFFF",
  ],
  [
    "a colour's name",
    "format/font/color",
    (range) => (range.format.font.color = "red"),
    ({ format }) => format.font.color,
    "#FF0000",
  ],
  [
    "bold",
    "format/font/bold",
    (range) => (range.format.font.bold = true),
    ({ format }) => format.font.bold,
    true,
  ],
  [
    "font",
    "format/font/name,format/font/size",
    (range) => range.format.font.set({ name: "微软雅黑", size: 14 }),
    ({ format: { font } }) => [font.name, font.size],
    ["微软雅黑", 14],
  ],
  [
    "underline",
    "format/font/underline",
    (range) => (range.format.font.underline = "Single"),
    ({ format }) => format.font.underline,
    "Single",
  ],
  [
    "centred",
    "format/horizontalAlignment",
    (range) => (range.format.horizontalAlignment = "Center"),
    ({ format }) => format.horizontalAlignment,
    "Center",
  ],
  [
    "on top",
    "format/verticalAlignment",
    (range) => (range.format.verticalAlignment = "Top"),
    ({ format }) => format.verticalAlignment,
    "Top",
  ],
  [
    "indent",
    "format/indentLevel",
    (range) => (range.format.indentLevel = 2),
    ({ format }) => format.indentLevel,
    2,
  ],
  [
    "wrapping",
    "format/wrapText",
    (range) => (range.format.wrapText = true),
    ({ format }) => format.wrapText,
    true,
  ],
  [
    "turned down",
    "format/textOrientation",
    (range) => (range.format.textOrientation = -45),
    ({ format }) => format.textOrientation,
    -45,
  ],
  [
    "column width in points",
    "format/columnWidth",
    (range) => (range.format.columnWidth = 96),
    ({ format }) => format.columnWidth,
    96,
  ],
  [
    "row height in points",
    "format/rowHeight",
    (range) => (range.format.rowHeight = 30),
    ({ format }) => format.rowHeight,
    30,
  ],
  [
    "hidden columns",
    "columnHidden,hidden",
    (range) => (range.columnHidden = true),
    (range) => [range.columnHidden, range.hidden],
    [true, true],
  ],
  [
    "unlocked",
    "format/protection/locked",
    (range) => (range.format.protection.locked = false),
    ({ format }) => format.protection.locked,
    false,
  ],
  [
    "number format",
    "numberFormat",
    (range) => ((range as { numberFormat: unknown }).numberFormat = "0.0%"),
    (range) => range.numberFormat,
    [
      ["0.0%", "0.0%"],
      ["0.0%", "0.0%"],
    ],
  ],
])("%s", async (_what, load, change, read, seen) => {
  const { inSheet } = await openSheet([
    [1, 2],
    [3, 4],
  ]);
  const range = await inSheet((sheet) => {
    const block = sheet.getRange("A1:B2");
    change(block);
    return block.load(load);
  });
  expect(read(range)).toEqual(seen);
});

test("cells that differ have no common answer", async () => {
  const { inSheet } = await openSheet([[1, 2]]);
  const range = await inSheet((sheet) => {
    sheet.getRange("A1").format.fill.color = "#FF0000";
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.columnWidth = 100;
    return sheet
      .getRange("A1:B1")
      .load("format/fill/color,format/font/bold,format/font/italic,format/columnWidth");
  });
  const { fill, font, columnWidth } = range.format;
  expect([fill.color, font.bold, font.italic, columnWidth]).toEqual([null, null, false, null]);
});

test("a whole column remembers its format for cells that come later", async () => {
  const { inSheet } = await openSheet();
  const cell = await inSheet((sheet) => {
    sheet.getRange("C:C").format.fill.color = "#00FF00";
    sheet.getRange("C500").values = [["new"]];
    return sheet.getRange("C500").load("format/fill/color");
  });
  expect(cell.format.fill.color).toBe("#00FF00");
});

test("the default column is 48 points wide", async () => {
  const { inSheet } = await openSheet();
  const cell = await inSheet((sheet) =>
    sheet.getRange("C3").load("format/columnWidth,left,top,width,height"),
  );
  expect([cell.format.columnWidth, cell.left, cell.top, cell.width, cell.height]).toEqual([
    48, 96, 30, 48, 15,
  ]);
});

test("sizes of the whole sheet become its defaults", async () => {
  const { inSheet, workbook } = await openSheet();
  const cell = await inSheet((sheet) => {
    sheet.getRange("B2").format.rowHeight = 99;
    sheet.getRange().format.rowHeight = 20;
    sheet.getRange().format.columnWidth = 60;
    return sheet.getRange("B2").load("format/rowHeight,format/columnWidth");
  });
  expect([cell.format.rowHeight, cell.format.columnWidth]).toEqual([20, 60]);
  expect([
    workbook.activeSheet.defaultRowHeight,
    workbook.activeSheet.rows.size,
    workbook.activeSheet.columns.size,
  ]).toEqual([20, 1, 0]);
});

test("borders lie round the range and between its cells", async () => {
  const { inSheet, workbook } = await openSheet();
  const seen = await inSheet((sheet) => {
    const { borders } = sheet.getRange("B2:C3").format;
    const bottom = borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.weight = "Medium";
    bottom.color = "#333333";
    borders.getItem("InsideHorizontal").style = "Dash";
    borders.getItem("EdgeLeft").style = "None";
    return [
      sheet.getRange("B3:C3").format.borders.getItem("EdgeBottom").load("style,weight,color"),
      sheet.getRange("B2").format.borders.getItem("EdgeBottom").load("style"),
      sheet.getRange("B2").format.borders.getItem("EdgeTop").load("style"),
    ];
  });
  expect(seen.map(({ style }) => style)).toEqual(["Continuous", "Dash", "None"]);
  expect([seen[0]?.weight, seen[0]?.color]).toEqual(["Medium", "#333333"]);
  const sheet = workbook.activeSheet;
  expect(workbook.styles.get(sheet.styleAt(2, 1)).borders).toEqual({
    bottom: { style: "medium", color: "#333333" },
    top: { style: "dashed" },
  });
});

test("style, weight and colour of inner lines add up, on both sides of each line", async () => {
  const { inSheet, workbook } = await openSheet();
  await inSheet((sheet) => {
    sheet.getRange("B2").format.borders.getItem("EdgeTop").style = "Double";
    const inner = sheet.getRange("B2:B4").format.borders.getItem("InsideHorizontal");
    inner.style = "Continuous";
    inner.weight = "Hairline";
    inner.color = "#C0C8D0";
    return [];
  });
  const sheet = workbook.activeSheet;
  const line = { style: "hair", color: "#C0C8D0" };
  expect([1, 2, 3].map((row) => workbook.styles.get(sheet.styleAt(row, 1)).borders)).toEqual([
    { top: { style: "double" }, bottom: line },
    { top: line, bottom: line },
    { top: line },
  ]);
});

test("autofit gives a column the room of its longest text; a Chinese character takes two digits", async () => {
  const { inSheet } = await openSheet([["ab", "指标名称", ""]]);
  const columns = await inSheet((sheet) => {
    sheet.getRange("A:C").format.autofitColumns();
    return ["A:A", "B:B", "C:C"].map((column) => sheet.getRange(column).load("format/columnWidth"));
  });
  const [narrow, wide, empty] = columns.map(({ format }) => format.columnWidth);
  expect(narrow).toBeLessThan(20);
  expect(wide).toBeGreaterThan(45);
  expect(empty).toBe(48);
});

test.each<[string, Change]>([
  ["InvalidArgument at RangeFill.color", (range) => (range.format.fill.color = "reddish")],
  ["InvalidArgument at RangeFont.bold", (range) => (range.format.font.bold = "yes" as unknown as boolean)],
  [
    "InvalidArgument at RangeFormat.horizontalAlignment",
    (range) => (range.format.horizontalAlignment = "Middle" as "Center"),
  ],
])("%s", async (refusal, change) => {
  const office = await openSheet();
  expect(await office.refusal((sheet) => change(sheet.getRange("A1")))).toBe(refusal);
});
