import { openWorkbook } from "../../../src/workbench/files/openWorkbook";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import {
  addSheet,
  copySheet,
  deleteSheet,
  moveSheet,
  setVisibility,
} from "../../../src/workbench/model/sheets";
import { Workbook } from "../../../src/workbench/model/workbook";
import { changeStyle, clearCells, writeEntries } from "../../../src/workbench/model/writing";
import type { Sheet } from "../../../src/workbench/model/sheet";
import {
  CHINESE,
  type PlainSheet,
  EVERYTHING,
  area,
  cellOf,
  differingParts,
  edit,
  fileBytes,
  open,
  partText,
  partsOf,
  plainSheet,
  reopen,
  sheetOf,
} from "./support";

/** A scorecard as the add-in makes one: values, formulas, looks, widths, a table, notes, rules, the page. */
function makeScorecard(workbook: Workbook, name: string): Sheet {
  const sheet = addSheet(workbook, name);
  edit(workbook, () => {
    writeEntries(workbook, sheet, area("A1:C6"), [
      ["绩效看板", null, null],
      ["指标", "权重", "得分"],
      ["销售额", 0.6, "=KPI.SCORE(B3,1)"],
      ["利润率", 0.4, 95.5],
      ["合计", "=SUM(B3:B4)", "=SUMPRODUCT(B3:B4,C3:C4)"],
      [true, "2026-09-30", "'00123"],
    ]);
    changeStyle(workbook, sheet, area("A1:C1"), {
      font: { name: "微软雅黑", size: 16, bold: true, color: "#FFFFFF" },
      fill: { color: "#1F4E78" },
      alignment: { horizontal: "center", vertical: "center" },
    });
    changeStyle(workbook, sheet, area("B3:B5"), {
      numberFormat: "0%",
      borders: { bottom: { style: "thin", color: "#BFBFBF" } },
    });
    changeStyle(workbook, sheet, area("C3:C4"), { numberFormat: '0.0"分"', locked: false });
    workbook.change(sheet, {
      columns: new Map([
        [0, { width: 24 }],
        [1, { width: 10 }],
        [2, { width: 10 }],
        [4, { hidden: true, width: 5 }],
      ]),
      rows: new Map([
        [0, { height: 30 }],
        [9, { height: 60 }],
      ]),
      merges: [area("A1:C1")],
      freeze: { rows: 2, columns: 1 },
      tabColor: "#00B050",
      showGridlines: false,
      notes: [{ at: { row: 2, column: 2 }, author: "KPI", text: "由 KPI.SCORE 计算\n上限 120" }],
      hyperlinks: [
        { area: area("A3"), location: "'绩效看板'!A1" },
        { area: area("A4"), address: "https://example.com/?a=1&b=2", tip: "来源" },
      ],
      validations: [
        {
          areas: [area("B3:B4")],
          type: "decimal",
          operator: "between",
          formula1: "0",
          formula2: "1",
          ignoreBlank: true,
          showDropDown: true,
        },
      ],
      conditionalFormats: [
        {
          key: "a",
          areas: [area("C3:C4")],
          rule: { kind: "cellValue", operator: "lessThan", formula1: "=60" },
          overlay: { font: { color: "#C00000" } },
        },
      ],
      pageLayout: {
        orientation: "landscape",
        paperSize: 9,
        fitToWidth: 1,
        fitToHeight: 1,
        margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
        centerHorizontally: true,
        printArea: area("A1:C6"),
        titleRows: { first: 0, last: 1 },
        header: "&C绩效",
        footer: "&P / &N",
      },
      protection: { protected: true },
      customProperties: new Map([["kpi.sheet", "scorecard"]]),
      selection: [area("C3")],
    });
    workbook.change(workbook, {
      tables: [
        ...workbook.tables,
        {
          id: "new",
          name: "看板表",
          sheetId: sheet.id,
          area: area("A2:C5"),
          showHeaders: true,
          showTotals: true,
          style: "TableStyleLight9",
          showBandedRows: true,
          showFilterButton: true,
          columns: [
            { id: 1, name: "指标" },
            { id: 2, name: "权重", totalsFunction: "sum" },
            { id: 3, name: "得分", formula: "=[@权重]*100" },
          ],
        },
      ],
      names: [
        ...workbook.names,
        { name: "看板", formula: `='${name}'!$A$1:$C$6`, visible: false, comment: "KPI" },
      ],
    });
  });
  return sheet;
}

/** What Excel stores for a formula that names its own table only by [@column]. */
const withWholeNames = (plain: PlainSheet): object[] =>
  JSON.parse(JSON.stringify(plain.tables).replace("=[@权重]", "=看板表[[#This Row],[权重]]")) as object[];

test.each<[string, () => Workbook | Promise<Workbook>]>([
  ["in a new workbook", () => new Workbook()],
  ["in a workbook that was opened", () => open()],
])("a new sheet comes back as it was made, %s", async (_, start) => {
  const workbook = await start();
  const sheet = makeScorecard(workbook, "绩效 看板");
  const again = await reopen(workbook);
  const [made, read] = [plainSheet(workbook, sheet), plainSheet(again, sheetOf(again, "绩效 看板"))];
  expect(read).toEqual({ ...made, tables: withWholeNames(made) });
  expect(again.names.find(({ name }) => name === "看板")).toMatchObject({ visible: false, comment: "KPI" });
});

test("where the usual font is a Chinese one, a cell that says no font gets that one", async () => {
  const workbook = await open(CHINESE);
  const sheet = makeScorecard(workbook, "看板");
  const again = await reopen(workbook);
  const [made, read] = [plainSheet(workbook, sheet), plainSheet(again, sheetOf(again, "看板"))];
  expect(read.parts).toEqual(made.parts);
  const usual = { name: "微软雅黑", size: 11 };
  expect(read.cells).toEqual(
    made.cells.map(([row, column, content, style]) => [
      row,
      column,
      content,
      { ...style, font: { ...usual, ...style.font } },
    ]),
  );
});

test("a new sheet touches only what lists the parts", async () => {
  const workbook = await open();
  makeScorecard(workbook, "看板");
  const differing = differingParts(fileBytes(EVERYTHING), await saveWorkbook(workbook));
  expect(
    differing.filter((path) =>
      /^xl\/(?:worksheets\/sheet[1-5]|charts|drawings\/drawing|media|tables\/table1|pivot)/.test(path),
    ),
  ).toEqual([]);
  expect(differing).toContain("xl/worksheets/sheet6.xml");
});

test("a custom function is stored as Excel stores it: a dynamic formula under its hidden name", async () => {
  const workbook = new Workbook();
  makeScorecard(workbook, "看板");
  const text = partText(await saveWorkbook(workbook), "xl/worksheets/sheet1.xml");
  expect(text).toContain('<c r="C3" s="3" cm="1"><f t="array" ref="C3">_xldudf_KPI_SCORE(B3,1)</f></c>');
});

test("a table says what stands in its totals row, as Excel wants it", async () => {
  const workbook = new Workbook();
  makeScorecard(workbook, "看板");
  const table = partText(await saveWorkbook(workbook), "xl/tables/table1.xml");
  expect(table).toContain('<tableColumn id="1" name="指标" totalsRowLabel="合计"/>');
  expect(table).toContain('<tableColumn id="2" name="权重" totalsRowFunction="sum"/>');
  expect(table).toContain("<totalsRowFormula>SUMPRODUCT(B3:B4,C3:C4)</totalsRowFormula>");
});

test("a deleted sheet goes with everything that was only its own", async () => {
  const workbook = await open();
  deleteSheet(workbook, sheetOf(workbook, "月度"));
  const bytes = await saveWorkbook(workbook);
  const gone = [...partsOf(fileBytes(EVERYTHING)).keys()].filter((path) => !partsOf(bytes).has(path));
  expect(gone.sort()).toEqual(
    [
      "xl/calcChain.xml",
      "xl/comments9.xml",
      "xl/pivotTables/_rels/pivotTable1.xml.rels",
      "xl/pivotTables/pivotTable1.xml",
      "xl/tables/table1.xml",
      "xl/threadedComments/threadedComment1.xml",
      "xl/worksheets/_rels/sheet2.xml.rels",
      "xl/worksheets/sheet2.xml",
    ].sort(),
  );
  const types = partText(bytes, "[Content_Types].xml");
  for (const path of gone) expect(types).not.toContain(`/${path}"`);
  const again = await openWorkbook(bytes, "x");
  expect(again.sheets.map(({ name }) => name)).toEqual(["指标 表", "隐藏", "深藏", "Locked"]);
  expect(sheetOf(again, "指标 表").validations.at(-1)?.formula1).toBe("=#REF!");
  expect(again.names.map(({ name }) => name)).not.toContain("本表合计");
  expect(sheetOf(again, "指标 表").pageLayout.printArea).toEqual(area("A1:G8"));
});

test("sheets moved: names and print areas stay with their sheets", async () => {
  const workbook = await open();
  moveSheet(workbook, sheetOf(workbook, "指标 表"), 3);
  setVisibility(workbook, sheetOf(workbook, "隐藏"), "Visible");
  setVisibility(workbook, sheetOf(workbook, "Locked"), "VeryHidden");
  const again = await reopen(workbook);
  expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["月度", "Visible"],
    ["隐藏", "Visible"],
    ["深藏", "VeryHidden"],
    ["指标 表", "Visible"],
    ["Locked", "VeryHidden"],
  ]);
  expect(sheetOf(again, "指标 表").pageLayout.titleRows).toEqual({ first: 0, last: 2 });
  expect(again.names.find(({ name }) => name === "本表合计")?.sheetId).toBe(sheetOf(again, "月度").id);
  expect(again.activeSheet.name).toBe("指标 表");
});

test("a chart sheet is not shown, but stays in its place among the others", async () => {
  const workbook = await open();
  moveSheet(workbook, sheetOf(workbook, "Locked"), 0);
  makeScorecard(workbook, "看板");
  const book = partText(await saveWorkbook(workbook), "xl/workbook.xml");
  expect([...book.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    ...["Locked", "指标 表", "月度", "隐藏", "深藏", "图表页", "看板"],
  ]);
  expect(workbook.sheetByName("图表页")).toBeUndefined();
});

test("a copy of a sheet comes back like the copy", async () => {
  const workbook = await open();
  const copy = copySheet(workbook, sheetOf(workbook, "指标 表"));
  const again = sheetOf(await reopen(workbook), copy.name);
  expect(again.conditionalFormats.map(({ rule }) => rule)).toEqual(
    copy.conditionalFormats.map(({ rule }) => rule),
  );
  expect(again.validations).toEqual(copy.validations);
  expect(again.notes).toEqual(copy.notes);
  expect(cellOf(again, "F4")).toMatchObject({ formula: "=E4/D4", value: 0.9 });
});

describe("parts of a sheet of the file", () => {
  const changed = async (patch: (sheet: Sheet) => Partial<Sheet>): Promise<[Sheet, Sheet]> => {
    const workbook = await open();
    const sheet = sheetOf(workbook, "指标 表");
    edit(workbook, () => {
      workbook.change(sheet, patch(sheet));
    });
    return [sheet, sheetOf(await reopen(workbook), "指标 表")];
  };

  test.each<[string, (sheet: Sheet) => Partial<Sheet>]>([
    ["merges", ({ merges }) => ({ merges: [...merges.slice(1), area("B12:C13")] })],
    ["no merges", () => ({ merges: [] })],
    ["no frozen panes", () => ({ freeze: { rows: 0, columns: 0 } })],
    ["other frozen panes", () => ({ freeze: { rows: 1, columns: 0 } })],
    ["gridlines", () => ({ showGridlines: false })],
    ["tab colour", () => ({ tabColor: "#ABCDEF" })],
    ["no tab colour", () => ({ tabColor: "" })],
    [
      "widths",
      () => ({
        columns: new Map([
          [0, { width: 3 }],
          [1, { width: 24.5 }],
          [2, { width: 24.5 }],
        ]),
      }),
    ],
    ["no widths", () => ({ columns: new Map() })],
    [
      "heights",
      () => ({
        rows: new Map([
          [3, { height: 40 }],
          [50, { hidden: true }],
        ]),
      }),
    ],
    ["no notes", () => ({ notes: [] })],
    [
      "a note more",
      ({ notes }) => ({ notes: [...notes, { at: { row: 0, column: 9 }, author: "KPI", text: "新" }] }),
    ],
    [
      "a note that says something else",
      ({ notes }) => ({ notes: notes.map((note) => ({ ...note, text: "<改>" })) }),
    ],
    ["no links", () => ({ hyperlinks: [] })],
    ["another link", () => ({ hyperlinks: [{ area: area("A1:B2"), address: "https://example.com/" }] })],
    ["no filter", () => ({ autoFilter: undefined })],
    ["another filter", () => ({ autoFilter: area("A3:F7") })],
    ["protection", () => ({ protection: { protected: true } })],
    ["validations fewer", ({ validations }) => ({ validations: validations.slice(1) })],
    ["no validations", () => ({ validations: [] })],
    [
      "a validation on more cells",
      ({ validations }) => ({
        validations: validations.map((item) => ({ ...item, areas: [area("G4:H9")] })),
      }),
    ],
    [
      "page",
      ({ pageLayout }) => ({
        pageLayout: { ...pageLayout, orientation: "portrait", footer: "x", printArea: area("A1:B2") },
      }),
    ],
    [
      "page by scale",
      () => ({
        pageLayout: {
          scale: 80,
          margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.2, footer: 0.2 },
        },
      }),
    ],
    ["default sizes", () => ({ defaultColumnWidth: 12, defaultRowHeight: 18 })],
    ["no properties", () => ({ customProperties: new Map() })],
  ])("%s", async (_, patch) => {
    const [made, read] = await changed(patch);
    for (const key of Object.keys(patch(made)) as (keyof Sheet)[]) {
      const wanted = made[key];
      expect(read[key]).toEqual(key === "protection" ? { protected: true } : wanted);
    }
  });
});

test("cells cleared: with their looks, or without", async () => {
  const workbook = await open();
  const sheet = sheetOf(workbook, "指标 表");
  clearCells(workbook, sheet, area("A4:B5"), "Contents");
  clearCells(workbook, sheet, area("C4:C8"), "Formats");
  clearCells(workbook, sheet, area("A1:G1"), "All");
  const again = await reopen(workbook);
  expect(plainSheet(again, sheetOf(again, "指标 表"))).toEqual(plainSheet(workbook, sheet));
});

test("a changed look keeps what the model does not know of it", async () => {
  const workbook = await open();
  edit(workbook, () => {
    changeStyle(workbook, sheetOf(workbook, "指标 表"), area("A3"), { font: { italic: true } });
  });
  const styles = partText(await saveWorkbook(workbook), "xl/styles.xml");
  const fonts = styles.match(/<font>.*?<\/font>/gs) ?? [];
  expect(fonts.filter((font) => font.includes("<i/>"))).toEqual([
    expect.stringContaining('<color theme="0">'),
  ]);
  expect(styles).toContain('<mruColors><color rgb="FF123456"/></mruColors>');
});

test("calculation by hand is kept in the file", async () => {
  const workbook = await open();
  workbook.calculationMode = "Manual";
  expect((await reopen(workbook)).calculationMode).toBe("Manual");
});
