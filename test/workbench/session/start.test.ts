import { startOffice } from "../../support/office";

test("the unmodified Office.js starts and reads and writes cells", async () => {
  const { Excel, Office, workbook } = await startOffice();
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:C3");
    range.values = [
      [1, 2, 3],
      ["x", true, ""],
      ["50%", "=1+1", null],
    ];
    range.load("values,formulas,address");
    range.format.fill.color = "yellow";
    range.load("format/fill/color");
    await context.sync();
    return {
      values: range.values,
      formulas: range.formulas,
      address: range.address,
      color: range.format.fill.color,
    };
  });
  expect(seen).toEqual({
    values: [
      [1, 2, 3],
      ["x", true, ""],
      [0.5, 2, ""],
    ],
    formulas: [
      [1, 2, 3],
      ["x", true, ""],
      [0.5, "=1+1", ""],
    ],
    address: "Sheet1!A1:C3",
    color: "#FFFF00",
  });
  expect(Office.context.displayLanguage).toBe("en-US");
  expect(workbook.activeSheet.cellAt(0, 0).value).toBe(1);
});
