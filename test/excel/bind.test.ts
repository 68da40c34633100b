import { shortQuarter, startBook } from "./support/kpiBook";

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

  expect(await book.countRequests(() => application.bind(candidate?.id ?? ""))).toBe(4);
  expect(application.getState()).toMatchObject({
    notice: { code: "bound", data: { table: "一季度", count: 3 } },
    tables: [{ state: "bound", place: { sheetName: "一季度", address: "A1:F4" } }],
    candidates: [],
  });
  expect([...book.sheet("一季度").cells.entries()]).toEqual(before);
  expect(workbook.names).toMatchObject([{ name: "_KPI_id1", formula: "=一季度!$A$1:$F$1", visible: false }]);
  expect([...book.sheet("一季度").customProperties]).toEqual([["kpi-workbook.table", "id2"]]);
  expect([...workbook.settings.keys()]).toEqual(["kpi-workbook.bindings"]);
});
