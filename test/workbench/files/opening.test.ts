import type { Workbook } from "../../../src/workbench/model/workbook";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { CHINESE, cellOf, open, sheetOf } from "./support";

let workbook: Workbook;
let kpi: Sheet;
let data: Sheet;
beforeAll(async () => {
  workbook = await open();
  kpi = sheetOf(workbook, "指标 表");
  data = sheetOf(workbook, "月度");
});

const styleOf = (sheet: Sheet, address: string) => workbook.styles.get(cellOf(sheet, address).style);

test.each([
  ["指标 表", "Visible"],
  ["月度", "Visible"],
  ["隐藏", "Hidden"],
  ["深藏", "VeryHidden"],
  ["Locked", "Visible"],
])("sheet %s is %s", (name, visibility) => {
  expect(sheetOf(workbook, name)).toMatchObject({ name, visibility, origin: name });
});

describe("cells", () => {
  test.each([
    ["a text", "B4", { value: "销售额" }],
    ["a number", "C4", { value: 0.4 }],
    ["a formula with its result", "F4", { value: 0.9, formula: "=E4/D4" }],
    ["a formula that gives text", "G4", { value: "未达标", formula: '=IF(F4>=1,"达标","未达标")' }],
    [
      "text with fonts of its own",
      "B10",
      {
        value: "说明：按季度考核",
        runs: [
          { text: "说明：", font: { name: "宋体", size: 11, bold: true, color: "#FF0000" } },
          { text: "按季度考核" },
        ],
      },
    ],
  ])("%s", (_, address, cell) => {
    expect(cellOf(kpi, address)).toMatchObject(cell);
  });

  test.each([
    ["the first of shared formulas", "B20", { formula: "=A20*2+$A$20", value: 3 }],
    ["a later one", "B22", { formula: "=A22*2+$A$20", value: 7 }],
    [
      "a dynamic array formula",
      "C20",
      { formula: "=SORT(A20:A22,,-1)", value: 3, spill: { rows: 3, columns: 1 } },
    ],
    [
      "an array formula of old",
      "D20",
      { formula: "=A20:A21*10", value: 10, fixedArray: { rows: 2, columns: 1 } },
    ],
    ["a truth value", "A23", { value: true }],
    ["an error", "B23", { formula: "=1/0", value: { error: "#DIV/0!" } }],
    ["text in the cell itself", "C23", { value: " 内联 " }],
    ["text typed with an apostrophe", "D23", { value: "=不是公式", forcedText: true }],
    ["a function younger than the format", "E23", { formula: '=TEXTJOIN(",",TRUE,A20:A22)', value: "1,2,3" }],
    ["a function of the add-in", "F23", { formula: "=KPI.SCORE(A20,A21)", value: 50 }],
  ])("%s", (_, address, cell) => {
    expect(cellOf(data, address)).toMatchObject(cell);
  });

  test("what array formulas lay over cells is no content of those cells", () => {
    expect(cellOf(data, "C21").value).toBeNull();
    expect(data.valueAt(20, 2)).toBe(2);
    expect(data.spilled.get(21, 2)).toEqual({ value: 1, anchor: { row: 19, column: 2 } });
    expect(data.valueAt(20, 3)).toBe(20);
  });
});

describe("looks", () => {
  test.each([
    [
      "title font",
      "A1",
      {
        font: { name: "微软雅黑", size: 16, bold: true, color: "#1F4E79" },
        alignment: { horizontal: "center" },
      },
    ],
    [
      "white of the theme on a fill, thick border",
      "A3",
      {
        font: { color: "#FFFFFF", bold: true },
        fill: { color: "#4472C4" },
        borders: { top: { style: "medium", color: "#000000" } },
      },
    ],
    ["percent", "C4", { numberFormat: "0%", fill: { color: "#E2EFDA" } }],
    ["a number format by its number", "D4", { numberFormat: "#,##0.00" }],
    ["a format of its own", "F4", { numberFormat: '0.0%;[Red]-0.0%;"—"' }],
    ["alignment", "G4", { alignment: { textRotation: 45, wrapText: true, vertical: "top", indent: 2 } }],
  ])("%s", (_, address, style) => {
    expect(styleOf(kpi, address)).toMatchObject(style);
  });

  test("a colour of the theme with a tint", () => {
    expect(styleOf(data, "D23").fill).toEqual({ color: "#BDD7EE" });
  });

  test("an unlocked cell on a protected sheet", () => {
    const locked = sheetOf(workbook, "Locked");
    expect(locked.protection.protected).toBe(true);
    expect(styleOf(locked, "B1").locked).toBe(false);
    expect(workbook.styles.get(locked.columns.get(3)?.style ?? 0)).toMatchObject({ numberFormat: "@" });
  });

  test("widths, heights, hidden rows and columns, gridlines, tab", () => {
    expect(kpi.columns.get(1)).toEqual({ width: 24.5 });
    expect(kpi.rows.get(0)).toEqual({ height: 36 });
    expect(data.columns.get(5)).toMatchObject({ hidden: true });
    expect(data.rows.get(5)).toMatchObject({ hidden: true });
    expect([kpi.tabColor, data.showGridlines]).toEqual(["#FF0000", false]);
  });
});

test("merged cells, frozen panes, filter", () => {
  expect(kpi.merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 6 },
    { top: 7, left: 0, bottom: 7, right: 1 },
  ]);
  expect(kpi.freeze).toEqual({ rows: 3, columns: 2 });
  expect(kpi.autoFilter).toEqual({ top: 2, left: 0, bottom: 6, right: 6 });
});

test("conditional formats of all kinds, in the order in which they win", () => {
  expect(kpi.conditionalFormats.map(({ rule }) => rule.kind)).toEqual([
    ...["cellValue", "custom", "containsText", "containsText", "topBottom", "topBottom", "aboveAverage"],
    ...["duplicates", "duplicates", "blanks", "errors", "other", "custom"],
  ]);
  expect(kpi.conditionalFormats[0]).toMatchObject({
    areas: [{ top: 3, left: 4, bottom: 6, right: 4 }],
    rule: { operator: "between", formula1: "=1", formula2: "=50" },
    overlay: { fill: { color: "#FFEB9C" }, font: { color: "#9C0006" } },
  });
  expect(kpi.conditionalFormats[1]).toMatchObject({ rule: { formula: "=$E4<$D4" }, stopIfTrue: true });
  expect(kpi.conditionalFormats[12]).toMatchObject({
    rule: { formula: "=$E4<月度!$B$2" },
    overlay: { fill: { color: "#AABBCC" } },
  });
  expect(data.conditionalFormats.map(({ rule }) => rule)).toEqual([
    {
      kind: "colorScale",
      points: [
        { type: "min", color: "#F8696B", value: "0" },
        { type: "percentile", value: "50", color: "#FFEB84" },
        { type: "max", color: "#63BE7B", value: "0" },
      ],
    },
    { kind: "dataBar", color: "#638EC6", minimum: { type: "min" }, maximum: { type: "max" } },
    expect.objectContaining({ kind: "iconSet", set: "3Arrows", reverse: true }),
  ]);
});

test("validation, also of a list on another sheet", () => {
  expect(kpi.validations).toMatchObject([
    { type: "list", formula1: "达标,未达标", alert: { style: "warning", title: "等级", text: "请选择" } },
    {
      type: "decimal",
      formula1: "0",
      formula2: "1",
      ignoreBlank: true,
      prompt: { title: "权重", text: "0 到 1" },
    },
    { type: "custom", formula1: "=ISNUMBER(E4)" },
    { type: "list", formula1: "=月度!$A$9:$A$11", areas: [{ top: 11, left: 1, bottom: 14, right: 1 }] },
  ]);
});

test("notes, but no stand-ins for threaded comments", () => {
  expect(kpi.notes).toMatchObject([
    { at: { row: 3, column: 3 }, author: "王经理", text: "目标来自年度计划" },
    { at: { row: 5, column: 4 }, text: "调研样本 120 份" },
  ]);
  expect(data.notes).toEqual([]);
});

test("links", () => {
  expect(kpi.hyperlinks).toEqual([
    {
      area: { top: 3, left: 1, bottom: 3, right: 1 },
      address: "https://example.com/sales?q=1&r=2",
      tip: "打开报表",
    },
    { area: { top: 4, left: 1, bottom: 4, right: 1 }, location: "'月度'!A1" },
  ]);
});

test("names; those that Excel keeps for itself are the page's", () => {
  const named = Object.fromEntries(workbook.names.map((name) => [name.name, name]));
  expect(Object.keys(named).sort()).toEqual(["_kpi_hidden", "总权重", "本表合计", "税率"].sort());
  expect(named["总权重"]).toMatchObject({ formula: "='指标 表'!$C$8", visible: true, comment: "应为 100%" });
  expect(named["税率"]).toMatchObject({ formula: "=0.13" });
  expect(named["本表合计"]).toMatchObject({ sheetId: data.id });
  expect(named._kpi_hidden).toMatchObject({ visible: false });
});

test("the page", () => {
  expect(kpi.pageLayout).toEqual({
    orientation: "landscape",
    paperSize: 9,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.2, footer: 0.2 },
    centerHorizontally: true,
    header: '&L&"微软雅黑,加粗"绩效&R&D',
    footer: "&C第 &P 页",
    printArea: { top: 0, left: 0, bottom: 7, right: 6 },
    titleRows: { first: 0, last: 2 },
  });
});

test("a table with its calculated column", () => {
  expect(workbook.tables).toMatchObject([
    {
      name: "月度表",
      sheetId: data.id,
      area: { top: 0, left: 0, bottom: 3, right: 3 },
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium4",
      columns: [{ name: "月份" }, { name: "收入" }, { name: "成本" }, { name: "利润" }],
    },
  ]);
  expect(workbook.tables[0]?.columns[3]?.formula).toBe(
    "=月度表[[#This Row],[收入]]-月度表[[#This Row],[成本]]",
  );
});

test("pictures as data, charts with what they say", async () => {
  const [image, chart] = kpi.drawings;
  expect(image).toMatchObject({ kind: "image", name: "徽标", area: { top: 2, left: 8 } });
  expect(image?.picture).toMatch(/^data:image\/png;base64,iVBORw0KGgo/);
  expect(chart).toMatchObject({ kind: "chart", name: "实际值图", area: { top: 7, left: 8 } });
  expect(chart?.chart).toMatchObject({ chartType: "ColumnClustered", series: [{}] });
  const sample = sheetOf(await open(CHINESE), "月度数据").drawings[0];
  expect(sample?.chart?.title?.text).toBe("销售收入与回款额（万元）");
});

test("settings and sheet properties of other add-ins are not ours", () => {
  expect([...workbook.settings]).toEqual([]);
  expect([...kpi.customProperties]).toEqual([["other.addin", "他人的值"]]);
});
