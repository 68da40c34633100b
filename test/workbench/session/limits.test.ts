import { LTSC_2021 } from "../../../src/workbench/session/requirements";
import { Troubles } from "../../../src/workbench/session/trouble/troubles";
import { startOffice, type OfficeUnderTest } from "../../support/office";
import { refusalOf } from "../objects/inSheet";

type Body = (sheet: Excel.Worksheet) => unknown;

function run({ Excel }: OfficeUnderTest, body: Body, options: Excel.RunOptions = {}): Promise<unknown> {
  return Excel.run(options, async (context) => {
    body(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

const codeOf = async (promise: Promise<unknown>): Promise<string> =>
  (await refusalOf(promise)).split(" ")[0] ?? "";

test("a request of more than 5 MB is refused, and nothing of it is done", async () => {
  const office = await startOffice();
  const text = "x".repeat(30_000);
  const huge = run(office, (sheet) => {
    sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => [text]);
  });
  expect(await codeOf(huge)).toBe("RequestPayloadSizeLimitExceeded");
  expect(office.workbook.activeSheet.usedArea()).toBeUndefined();
});

test("an answer of more than 5 MB is refused", async () => {
  const office = await startOffice();
  const text = "指".repeat(30_000);
  for (const column of ["A", "B"]) {
    await run(office, (sheet) => {
      sheet.getRange(`${column}1:${column}40`).values = Array.from({ length: 40 }, () => [text]);
    });
  }
  expect(await codeOf(run(office, (sheet) => sheet.getRange("A1:A40").load("values")))).toBe("done");
  expect(await codeOf(run(office, (sheet) => sheet.getRange("A1:B40").load("values")))).toBe(
    "ResponsePayloadSizeLimitExceeded",
  );
});

test("an address of more than 8192 characters is refused instead of cut", async () => {
  const office = await startOffice();
  const address = Array.from({ length: 1500 }, (_, row) => `A${row * 2 + 1}`).join(",");
  expect(address.length).toBeGreaterThan(8192);
  expect(await refusalOf(run(office, (sheet) => sheet.getRanges(address).load("address")))).toBe(
    "InvalidArgument at Worksheet.getRanges",
  );
});

test("while a cell is being edited requests are refused, or wait when asked to", async () => {
  const office = await startOffice();
  office.host.editMode.active = true;
  const write: Body = (sheet) => (sheet.getRange("A1").values = [["written"]]);
  expect(await codeOf(run(office, write))).toBe("InvalidOperationInCellEditMode");
  const waiting = run(office, write, { delayForCellEdit: true });
  await office.settled();
  expect(office.workbook.activeSheet.usedArea()).toBeUndefined();
  office.host.editMode.active = false;
  await waiting;
  expect(office.workbook.activeSheet.cellAt(0, 0).value).toBe("written");
});

test("a busy host turns one request away", async () => {
  const office = await startOffice();
  new Troubles({ host: office.host }).begin("throttling", { times: 1 });
  expect(await codeOf(run(office, (sheet) => sheet.load("name")))).toBe("ActivityLimitReached");
  expect(await codeOf(run(office, (sheet) => sheet.load("name")))).toBe("done");
});

test("what Excel has and this host has not is refused, not passed over", async () => {
  const office = await startOffice();
  expect(await refusalOf(run(office, (sheet) => sheet.pivotTables.load("name")))).toBe(
    "ApiNotFound at Worksheet.pivotTables",
  );
  expect(await refusalOf(run(office, (sheet) => sheet.getRange("A1").format.load("readingOrder")))).toBe(
    "ApiNotFound at RangeFormat.readingOrder",
  );
  expect(await refusalOf(run(office, (sheet) => sheet.getRange("A1").load("colour")))).toBe(
    "ApiNotFound at Range.colour",
  );
});

test("a null object cannot be written to", async () => {
  const office = await startOffice();
  const refusal = await refusalOf(
    run(office, (sheet) => {
      sheet.getRange("A1").getIntersectionOrNullObject("B2").values = [[1]];
    }),
  );
  expect(refusal).toMatch(/^InvalidOperation/);
});

test("an older Excel has neither the set nor its members", async () => {
  const office = await startOffice({ requirementSets: { ...LTSC_2021, ExcelApi: "1.6" } });
  const { requirements } = office.Office.context;
  expect([
    requirements.isSetSupported("ExcelApi", "1.6"),
    requirements.isSetSupported("ExcelApi", "1.7"),
  ]).toEqual([true, false]);
  expect(await refusalOf(run(office, (sheet) => sheet.freezePanes.freezeRows(1)))).toBe(
    "ApiNotFound at Worksheet.freezePanes",
  );
  expect(await refusalOf(run(office, (sheet) => sheet.load("tabColor")))).toBe(
    "ApiNotFound at Worksheet.tabColor",
  );
  expect(await refusalOf(run(office, (sheet) => sheet.load("name")))).toBe("done");
});

test("each request is logged with its cost", async () => {
  const office = await startOffice();
  await run(office, (sheet) => sheet.getRange("A1").load("values"));
  await codeOf(run(office, (sheet) => sheet.getRange("?").load("values")));
  expect(office.host.log.filter(({ actions }) => actions > 2)).toMatchObject([
    { actions: 7, requestBytes: expect.any(Number) as number, milliseconds: expect.any(Number) as number },
    { error: "InvalidArgument" },
  ]);
});

test("one request is one undo step", async () => {
  const office = await startOffice();
  await run(office, (sheet) => {
    sheet.getRange("A1:B1").values = [[1, 2]];
    sheet.getRange("A1").format.fill.color = "red";
    sheet.tables.add("A1:B2", true);
  });
  expect(office.workbook.undo()).toBe(true);
  expect(office.workbook.activeSheet.usedArea()).toBeUndefined();
  expect(office.workbook.tables).toEqual([]);
  expect(office.workbook.undo()).toBe(false);
});
