import { openSheet } from "./inSheet";

type Change = (sheet: Excel.Worksheet) => unknown;

const changes: [string, Change][] = [
  ["AccessDenied at Range.values", (sheet) => (sheet.getRange("A1").values = [[1]])],
  ["AccessDenied at Range.formulas", (sheet) => (sheet.getRange("A1:B1").formulas = [["=1", "=2"]])],
  ["AccessDenied at Range.clear", (sheet) => sheet.getRange("A1").clear()],
  ["AccessDenied at RangeFill.color", (sheet) => (sheet.getRange("B1").format.fill.color = "#FF0000")],
  ["AccessDenied at RangeFormat.columnWidth", (sheet) => (sheet.getRange("B1").format.columnWidth = 50)],
  ["AccessDenied at Range.insert", (sheet) => sheet.getRange("1:1").insert("Down")],
  ["AccessDenied at Range.merge", (sheet) => sheet.getRange("B1:B2").merge()],
  [
    "AccessDenied at ConditionalFormatCollection.add",
    (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom").load("id"),
  ],
  ["AccessDenied at TableCollection.add", (sheet) => sheet.tables.add("A1:B2", true).load("id")],
  ["AccessDenied at WorksheetProtection.protect", (sheet) => sheet.protection.protect()],
  ["AccessDenied at WorksheetProtection.unprotect", (sheet) => sheet.protection.unprotect("wrong")],
  ["done", (sheet) => (sheet.getRange("B1").values = [["unlocked"]])],
  ["done", (sheet) => sheet.getRange("A1").load("values")],
  ["done", (sheet) => sheet.protection.unprotect("secret")],
];

test.each(changes)("on a protected sheet: %s", async (refusal, change) => {
  const office = await openSheet([["locked", "unlocked"]]);
  await office.inSheet((sheet) => {
    sheet.getRange("B1").format.protection.locked = false;
    sheet.protection.protect({}, "secret");
  });
  expect(await office.refusal(change)).toBe(refusal);
});

test("a protected sheet allows what its options say", async () => {
  const office = await openSheet([["a", "b"]]);
  const protection = await office.inSheet((sheet) => {
    sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true });
    return sheet.protection.load("protected,options");
  });
  expect(protection.protected).toBe(true);
  expect(protection.options).toMatchObject({
    allowFormatCells: true,
    allowInsertRows: true,
    allowDeleteRows: false,
  });
  expect(await office.refusal((sheet) => (sheet.getRange("A1").format.fill.color = "red"))).toBe("done");
  expect(await office.refusal((sheet) => sheet.getRange("1:1").insert("Down"))).toBe("done");
  expect(await office.refusal((sheet) => sheet.getRange("1:1").delete("Up"))).toBe(
    "AccessDenied at Range.delete",
  );
});

test("what was done before the refusal stays done, and one undo takes it back", async () => {
  const office = await openSheet([["a"]]);
  await office.inSheet((sheet) => {
    sheet.copy("End").name = "Open";
    sheet.protection.protect();
  });
  const refusal = await office.refusal((sheet, context) => {
    context.workbook.worksheets.getItem("Open").getRange("A1").values = [["written"]];
    sheet.getRange("A1").values = [["refused"]];
  });
  expect(refusal).toBe("AccessDenied at Range.values");
  const open = office.workbook.sheetByName("Open");
  expect(open?.cellAt(0, 0).value).toBe("written");
  office.workbook.undo();
  expect(open?.cellAt(0, 0).value).toBe("a");
});
