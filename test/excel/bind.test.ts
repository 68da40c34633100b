import type { Table } from "../../src/workbench/model/parts";
import { insertCells } from "../../src/workbench/model/structure";
import { areaAt, shortQuarter, startBook, type KpiBook } from "./support/kpiBook";

const sheets = { 一季度: shortQuarter };

test("detect, bind, and what was written: no cell, a setting, a mark on the sheet, a hidden name", async () => {
  const book = await startBook({ sheets });
  const { application, workbook } = book;
  const before = [...book.sheet("一季度").cells.entries()];
  await application.open();
  expect(await book.countRequests(() => application.detect())).toBe(3);
  const [candidate] = application.getState().candidates ?? [];
  expect(candidate).toMatchObject({
    title: "一季度",
    recordCount: 3,
    weightTotal: 97,
    weightTotalIsRight: false,
  });

  expect(await book.countRequests(() => application.bind([candidate?.id ?? ""]))).toBe(4);
  expect(application.getState()).toMatchObject({
    notice: { code: "bound", data: { table: "一季度", count: 3 } },
    tables: [{ state: "bound", place: { sheetName: "一季度", address: "A1:F4" } }],
    candidates: undefined,
  });
  expect([...book.sheet("一季度").cells.entries()]).toEqual(before);
  expect(workbook.names).toMatchObject([{ name: "_KPI_id1", formula: "=一季度!$A$1:$F$1", visible: false }]);
  expect([...book.sheet("一季度").customProperties]).toEqual([["kpi-workbook.table", "id2"]]);
  expect([...workbook.settings.keys()]).toEqual(["kpi-workbook.bindings"]);
});

describe("an Excel Table", () => {
  const headers = ["编号", "维度", "指标名称", "权重", "目标值", "实际值"];

  /** The sheet's table as a person makes one: Insert → Table. */
  const makeTable = (book: KpiBook, name: string, address: string) => {
    const { workbook } = book;
    const sheet = book.sheet("一季度");
    const area = areaAt(address);
    const table: Table = {
      ...{ id: "{t}", name, sheetId: sheet.id, area, showHeaders: true, showTotals: false },
      columns: Array.from({ length: area.right - area.left + 1 }, (_, i) => ({
        id: i + 1,
        name: headers[i] ?? "",
      })),
    };
    workbook.edit({ actor: "user" }, () =>
      workbook.change(
        workbook,
        { tables: [table] },
        { type: "workbookParts", part: "tables", actor: "user" },
      ),
    );
  };

  async function startTable(): Promise<KpiBook> {
    const book = await startBook({ sheets });
    makeTable(book, "一季度指标", "A1:F4");
    await book.application.detect();
    await book.application.bind([book.application.getState().candidates?.[0]?.id ?? ""]);
    return book;
  }

  const shown = async (book: KpiBook) => {
    const later = book.reopen();
    await later.open();
    return later.getState().tables.map(({ state, place }) => `${state} ${place.address}`);
  };

  test("is its own anchor: no name is made, and a check reads it in as many requests", async () => {
    const book = await startTable();
    expect(book.workbook.names).toEqual([]);
    expect(await book.countRequests(() => book.application.check())).toBe(4);
    expect(book.application.getState().findings?.map(({ rule }) => rule)).toContain("weights/sum");
  });

  test("is found again when it is renamed, moved with its cells, or turned back into cells", async () => {
    const book = await startTable();
    makeTable(book, "改名", "A1:F4");
    expect(await shown(book)).toEqual(["bound A1:F4"]);
    book.workbook.edit({ actor: "user" }, () =>
      insertCells(book.workbook, book.sheet("一季度"), { top: 0, bottom: 1, left: 0, right: 16383 }, "down"),
    );
    expect(await shown(book)).toEqual(["bound A3:F6"]);
    book.workbook.edit({ actor: "user" }, () =>
      book.workbook.change(
        book.workbook,
        { tables: [] },
        { type: "workbookParts", part: "tables", actor: "user" },
      ),
    );
    expect(await shown(book)).toEqual(["bound A3:F6"]);
  });
});

test("the columns as the person confirmed them are what is bound", async () => {
  const book = await startBook({ sheets });
  const { application } = book;
  await application.detect();
  const [candidate] = application.getState().candidates ?? [];
  application.chooseField(candidate?.id ?? "", "B", "department");
  expect(application.getState().candidates?.[0]?.records[0]?.cells).toMatchObject({ department: "财务" });
  await application.bind([candidate?.id ?? ""]);
  const later = book.reopen();
  await later.open();
  expect(later.getState().tables[0]?.columns.find(({ letter }) => letter === "B")?.field).toBe("department");
});

test("a second table on the sheet is bound beside the first", async () => {
  const book = await startBook({ sheets: { 两表: `${shortQuarter}\n|\n|\n|\n${shortQuarter.trim()}` } });
  const { application } = book;
  await application.detect();
  for (const { id } of application.getState().candidates ?? []) await application.bind([id]);
  expect(application.getState().tables.map(({ place }) => place.address)).toEqual(["A1:F4", "A8:F11"]);
  expect(book.sheet("两表").customProperties.size).toBe(1);
  await application.detect();
  expect(application.getState()).toMatchObject({ candidates: [], notice: { code: "alreadyBound" } });
});

test("columns of periods hold results unless a person says targets, and it stays so", async () => {
  const 月度 = "指标名称 | 单位 | 1月 | 2月 | 3月\n销售额 | 万元 | 100 | 120 | 90\n回款率 | % | 95 | 96 | 97";
  const book = await startBook({ sheets: { 月度 } });
  const { application } = book;
  await application.detect();
  const candidate = () => application.getState().candidates?.[0];
  const fields = (table = candidate()) => table?.columns.map(({ field }) => field);
  expect(candidate()).toMatchObject({
    role: "actuals",
    missing: [],
    records: [{ across: [{ text: "100" }, {}, {}] }, {}],
  });
  expect(fields()).toEqual(["name", "unit", "actual", "actual", "actual"]);
  application.chooseField(candidate()?.id ?? "", "D", "target");
  const chosen = ["name", "unit", "actual", "target", "actual"];
  expect(fields()).toEqual(chosen);
  await application.bind([candidate()?.id ?? ""]);
  const later = book.reopen();
  await later.open();
  expect(fields(later.getState().tables[0])).toEqual(chosen);
});
