import { Workbook as Book } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import { seriesFrom } from "../../../src/workbench/model/charts/sources";
import { newChart } from "../../../src/workbench/objects/charts/chartCollection";
import { insertCells, wholeRows } from "../../../src/workbench/model/structure";
import { addSheet, renameSheet } from "../../../src/workbench/model/sheets";
import { changeStyle, writeEntries } from "../../../src/workbench/model/writing";
import { Workbook } from "../../../src/workbench/model/workbook";
import { area, edit, open, sheetOf } from "./support";

/** What two spreadsheet libraries that share no code with the workbench find in what it wrote. */
async function changedWorkbook(): Promise<Uint8Array> {
  const workbook = await open();
  const kpi = sheetOf(workbook, "指标 表");
  edit(workbook, () => {
    insertCells(workbook, kpi, wholeRows(5, 1), "down");
    writeEntries(workbook, kpi, area("A6:E6"), [[9, "'=新的", 0.05, 10, "=D6*0.9"]]);
    changeStyle(workbook, kpi, area("B6"), {
      font: { bold: true, color: "#C00000" },
      fill: { color: "#FFF2CC" },
    });
    renameSheet(workbook, sheetOf(workbook, "月度"), "Q3 数据");
    const added = addSheet(workbook, "看板");
    writeEntries(workbook, added, area("A1:B2"), [
      ["名称", "值"],
      ["合计", "=SUM('指标 表'!C4:C8)"],
    ]);
    workbook.change(added, {
      merges: [area("A4:B5")],
      notes: [{ at: { row: 0, column: 0 }, author: "KPI", text: "备注" }],
      conditionalFormats: [
        {
          key: "k",
          areas: [area("B2")],
          rule: { kind: "custom", formula: '=N("kpi")=0' },
          overlay: { fill: { color: "#FFC7CE" } },
        },
      ],
    });
    workbook.change(workbook, { settings: new Map([["kpi.a", 1]]) });
    workbook.change(kpi, { customProperties: new Map([...kpi.customProperties, ["kpi.sheet", "1"]]) });
  });
  return saveWorkbook(workbook);
}

interface Facts {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly facts: Record<string, Record<"rows" | "merges" | "notes" | "tables" | "validations", unknown[]>>;
  readonly cells: Record<string, { formula: string; style: object }>;
}

/** What excelize finds in a file, and in these cells of it. */
function readWithExcelize(bytes: Uint8Array, ...cells: readonly string[]): Facts {
  const folder = mkdtempSync(join(tmpdir(), "workbook-"));
  try {
    const path = join(folder, "file.xlsx");
    writeFileSync(path, bytes);
    const script = require.resolve("./readWithExcelize.mjs");
    return JSON.parse(
      execFileSync(process.execPath, [script, path, ...cells], { encoding: "utf8" }),
    ) as Facts;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("excelize reads what was changed and what was not", async () => {
  const cells = ["指标 表!B6", "指标 表!E6", "指标 表!F9", "看板!B2"] as const;
  const read = readWithExcelize(await changedWorkbook(), ...cells);
  expect(read.sheets).toEqual(["指标 表", "Q3 数据", "隐藏", "深藏", "Locked", "图表页", "看板"]);
  expect(cells.map((cell) => read.cells[cell]?.formula)).toEqual([
    "",
    "D6*0.9",
    "SUMPRODUCT(C4:C8,F4:F8)",
    "SUM('指标 表'!C4:C8)",
  ]);
  expect(read.cells["指标 表!B6"]?.style).toMatchObject({
    Font: { Bold: true, Color: "C00000" },
    Fill: { Color: ["FFF2CC"] },
  });
  expect(read.facts["指标 表"]).toMatchObject({
    notes: ["D4 王经理", "E7 王经理"],
    validations: ["G4:G8", "C4:C8", "E4:E8", "B13:B16"],
    merges: ["A1:G1", "A9:B9"],
  });
  expect(read.facts["指标 表"]?.rows[5]).toEqual(expect.arrayContaining(["9", "=新的", "5%"]));
  expect(read.facts["Q3 数据"]?.tables).toEqual(["月度表 A1:D4"]);
  expect(read.facts["看板"]).toMatchObject({ merges: ["A4:B5"], notes: ["A1 KPI"] });
  expect(read.names).toContain("总权重 '指标 表'!$C$9");
});

test("excelize reads a workbook made from nothing", async () => {
  const workbook = new Workbook();
  const sheet = addSheet(workbook, "表 1");
  edit(workbook, () => {
    writeEntries(workbook, sheet, area("A1:B2"), [
      ["a", 1],
      [true, "=B1*2"],
    ]);
    changeStyle(workbook, sheet, area("A1:B1"), { borders: { top: { style: "double", color: "#112233" } } });
  });
  const read = readWithExcelize(await saveWorkbook(workbook), "表 1!A1", "表 1!B2");
  expect(read.facts["表 1"]?.rows).toEqual([
    ["a", "1"],
    ["TRUE", ""],
  ]);
  expect(read.cells["表 1!A1"]?.style).toMatchObject({
    Border: [{ Type: "top", Style: 6 }],
  });
  expect(read.cells["表 1!B2"]?.formula).toBe("B1*2");
});

test("excelts reads the same, rules and chart included", async () => {
  installChartSupport();
  const book = new Book();
  await book.xlsx.load(await changedWorkbook());
  const kpi = book.getWorksheet("指标 表");
  expect(kpi?.getCell("B6").value).toBe("=新的");
  expect(kpi?.getCell("E6").formula).toBe("D6*0.9");
  expect(kpi?.getCharts()).toHaveLength(1);
  expect(kpi?.getCharts()[0]?.range).toMatchObject({ tl: { nativeRow: 8 } });
  expect(book.getWorksheet("看板")?.conditionalFormattings).toMatchObject([
    { ref: "B2", rules: [{ type: "expression", formulae: ['N("kpi")=0'] }] },
  ]);
  expect(book.getWorksheet("Q3 数据")?.getCell("C20").formula).toContain("SORT(A20:A22,,-1)");
});

test("excelts and excelize read charts, shapes and comments made here", async () => {
  const workbook = new Workbook();
  const sheet = addSheet(workbook, "图");
  edit(workbook, () => {
    writeEntries(workbook, sheet, area("A1:B3"), [
      ["维度", "得分"],
      ["财务", 90],
      ["客户", 80],
    ]);
    const series = seriesFrom(workbook, sheet, area("A1:B3"), "Auto", "RadarMarkers");
    const place = { area: area("D2:H12"), insets: { left: 3, top: 3, right: 9, bottom: 9 } };
    workbook.change(sheet, {
      drawings: [
        { number: 2, kind: "chart", name: "雷达", ...place, chart: newChart("RadarMarkers", series) },
        {
          number: 3,
          kind: "shape",
          name: "签字",
          ...place,
          shape: { type: "GeometricShape", geometry: "Rectangle", text: { text: "签字" } },
        },
      ],
      comments: [
        {
          id: "{4B504943-0000-4000-8000-000000000001}",
          at: { row: 1, column: 1 },
          author: "用户",
          content: "为什么？",
          created: "2026-01-05T08:00:00Z",
          replies: [],
        },
      ],
    });
  });
  const saved = await saveWorkbook(workbook);
  installChartSupport();
  const book = new Book();
  await book.xlsx.load(saved);
  const [chart] = book.getWorksheet("图")?.getCharts() ?? [];
  expect(chart?.range).toMatchObject({ tl: { nativeRow: 1, nativeCol: 3 } });
  expect(chart?.toSVG({ width: 300, height: 200 })).toContain("财务");
  expect(readWithExcelize(saved, "图!B2").facts["图"]?.notes).toEqual([
    "B2 tc={4B504943-0000-4000-8000-000000000001}",
  ]);
});
