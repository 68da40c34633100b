import { reopen } from "../files/support";
import { openSheet } from "./inSheet";

const CELLS = [
  ["a", 1, "=B1*2"],
  ["b", 2, "=B2*$B$1"],
];

type Copy = [what: string, change: (sheet: Excel.Worksheet) => unknown, at: string, formulas: unknown[][]];

test.each<Copy>([
  [
    "everything",
    (sheet) => sheet.getRange("E5").copyFrom("A1:C2"),
    "E5:G6",
    [
      ["a", 1, "=F5*2"],
      ["b", 2, "=F6*$B$1"],
    ],
  ],
  ["values", (sheet) => sheet.getRange("E5").copyFrom("C1:C2", "Values"), "E5:E6", [[2], [2]]],
  [
    "rows as columns",
    (sheet) => sheet.getRange("E5").copyFrom("B1:C2", "All", false, true),
    "E5:F6",
    [
      [1, 2],
      ["=E5*2", "=F5*$B$1"],
    ],
  ],
  [
    "what is not blank",
    (sheet) => sheet.getRange("B1").copyFrom("D1:E1", "All", true),
    "B1:C1",
    [[1, "=B1*2"]],
  ],
  [
    "a repeated cell",
    (sheet) => sheet.getRange("A4:B5").copyFrom("B1"),
    "A4:B5",
    [
      [1, 1],
      [1, 1],
    ],
  ],
  ["moved cells", (sheet) => sheet.getRange("B1:B2").moveTo("F1"), "C1:C2", [["=F1*2"], ["=F2*$F$1"]]],
  [
    "a series filled down",
    (sheet) => sheet.getRange("B1:B2").autoFill("B1:B5"),
    "B1:B5",
    [[1], [2], [3], [4], [5]],
  ],
  [
    "a copy filled down",
    (sheet) => sheet.getRange("B1:B2").autoFill("B1:B4", "FillCopy"),
    "B1:B4",
    [[1], [2], [1], [2]],
  ],
])("copies %s", async (_what, change, at, formulas) => {
  const { inSheet } = await openSheet(CELLS);
  const range = await inSheet((sheet) => {
    change(sheet);
    return sheet.getRange(at).load("formulas");
  });
  expect(range.formulas).toEqual(formulas);
});

test("a full paste brings merged cells and validation along", async () => {
  const { inSheet, workbook } = await openSheet(CELLS);
  await inSheet((sheet) => {
    sheet.getRange("A1:B1").merge();
    sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    sheet.getRange("E5").copyFrom("A1:C2");
  });
  const { merges, validations } = workbook.activeSheet;
  expect(merges).toHaveLength(2);
  expect(validations.flatMap(({ areas }) => areas)).toContainEqual({ top: 5, left: 5, bottom: 5, right: 5 });
});

test.each<[number[], boolean, [number, number], unknown[][]]>([
  [
    [0],
    false,
    [2, 3],
    [
      ["x", 1],
      ["y", 2],
      ["z", 5],
      ["", ""],
      ["", ""],
    ],
  ],
  [
    [0, 1],
    false,
    [1, 4],
    [
      ["x", 1],
      ["y", 2],
      ["x", 3],
      ["z", 5],
      ["", ""],
    ],
  ],
  [
    [0],
    true,
    [1, 3],
    [
      ["x", 1],
      ["y", 2],
      ["x", 3],
      ["z", 5],
      ["", ""],
    ],
  ],
])("duplicates in columns %j, with a header: %s", async (columns, header, counts, values) => {
  const { inSheet } = await openSheet([
    ["x", 1],
    ["y", 2],
    ["x", 3],
    ["Y", 2],
    ["z", 5],
  ]);
  const [result, range] = await inSheet(
    (sheet) =>
      [
        sheet.getRange("A1:B5").removeDuplicates(columns, header).load("removed,uniqueRemaining"),
        sheet.getRange("A1:B5").load("values"),
      ] as const,
  );
  expect([result.removed, result.uniqueRemaining]).toEqual(counts);
  expect(range.values).toEqual(values);
});

test("links are set with a text, read, kept in the file and taken away", async () => {
  const { inSheet, workbook } = await openSheet([]);
  const link = { address: "https://kpi.example.com/", screenTip: "More", textToDisplay: "KPI" };
  const range = await inSheet((sheet) => {
    sheet.getRange("B2").hyperlink = link;
    sheet.getRange("B3").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "Up" };
    return sheet.getRange("B2").load("hyperlink,values");
  });
  expect([range.hyperlink, range.values]).toEqual([link, [["KPI"]]]);
  expect((await reopen(workbook)).activeSheet.hyperlinks).toMatchObject([
    { address: link.address, tip: "More" },
    { location: "Sheet1!A1" },
  ]);
  await inSheet((sheet) => sheet.getRange("A1:C9").clear("Hyperlinks"));
  expect(workbook.activeSheet.hyperlinks).toEqual([]);
});

test("properties of cells, rows and columns, read and set at once", async () => {
  const { inSheet } = await openSheet(CELLS);
  const [cells, rows] = await inSheet((sheet) => {
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([
      [
        { format: { fill: { color: "#FFC7CE" }, font: { bold: true } } },
        { format: { borders: { bottom: { style: "Double" } }, horizontalAlignment: "Center" } },
      ],
    ]);
    sheet.getRange("A1:A2").setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
    const wishes = {
      address: true,
      format: {
        fill: { color: true },
        font: { bold: true },
        borders: { bottom: { style: true } },
        horizontalAlignment: true,
      },
    };
    return [
      range.getCellProperties(wishes as unknown as Excel.CellPropertiesLoadOptions),
      sheet.getRange("A1:A2").getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
    ] as const;
  });
  expect(cells.value).toEqual([
    [
      {
        address: "Sheet1!A1",
        format: {
          fill: { color: "#FFC7CE" },
          font: { bold: true },
          borders: { bottom: { style: "None" } },
          horizontalAlignment: "General",
        },
      },
      {
        address: "Sheet1!B1",
        format: {
          fill: { color: "#FFFFFF" },
          font: { bold: false },
          borders: { bottom: { style: "Double" } },
          horizontalAlignment: "Center",
        },
      },
    ],
  ]);
  expect(rows.value).toEqual([
    { rowHidden: false, format: { rowHeight: 30 } },
    { rowHidden: true, format: { rowHeight: 0 } },
  ]);
});

test("groups are made, closed, opened by level, and kept in the file", async () => {
  const { inSheet, workbook } = await openSheet(CELLS);
  await inSheet((sheet) => {
    sheet.getRange("2:5").group("ByRows");
    sheet.getRange("3:4").group("ByRows");
    sheet.getRange("C:D").group("ByColumns");
    sheet.getRange("C:D").hideGroupDetails("ByColumns");
    sheet.showOutlineLevels(2, 0);
  });
  const read = (rows: ReadonlyMap<number, { level?: number; hidden?: boolean }>) =>
    [...rows]
      .map(([at, { level, hidden = false }]) => [at, level, hidden])
      .sort(([a], [b]) => Number(a) - Number(b));
  const expected = [
    [1, 1, false],
    [2, 2, true],
    [3, 2, true],
    [4, 1, false],
  ];
  expect(read(workbook.activeSheet.rows)).toEqual(expected);
  const again = (await reopen(workbook)).activeSheet;
  expect(read(again.rows)).toEqual(expected);
  expect(read(again.columns)).toEqual([
    [2, 1, true],
    [3, 1, true],
  ]);
});

test.each<[string, string]>([
  ["General", "General"],
  ["0.00", "Number"],
  ["0.0%", "Percentage"],
  ["yyyy-mm-dd", "Date"],
  ["h:mm", "Time"],
  ["@", "Text"],
  ["¥#,##0", "Currency"],
  ["0.00E+00", "Scientific"],
  ["# ?/?", "Fraction"],
  ['0"分"', "Custom"],
])("the number format %s is of the category %s", async (format, category) => {
  const { inSheet } = await openSheet([[1]]);
  const range = await inSheet((sheet) => {
    sheet.getRange("A1").numberFormat = [[format]];
    return sheet.getRange("A1").load("numberFormatCategories,linkedDataTypeState,numberFormatLocal");
  });
  expect([range.numberFormatCategories, range.linkedDataTypeState, range.numberFormatLocal]).toEqual([
    [[category]],
    [["None"]],
    [[format]],
  ]);
});
