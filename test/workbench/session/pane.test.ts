/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import { startOffice } from "../../support/office";

test("the library works beside a pane in jsdom", async () => {
  const { Excel, workbook } = await startOffice({ locale: "zh-CN" });
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
    range.formulas = [["=1+1"], ["指标"]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[2], ["指标"]]);
  expect(document.body).toBeDefined();
  expect(workbook.undo()).toBe(true);
});
