import { troubleKinds } from "../../../src/workbench/session/trouble";
import { Troubles } from "../../../src/workbench/session/trouble/troubles";
import { startOffice, type OfficeUnderTest } from "../../support/office";
import { newWorkbook } from "../../support/workbooks";
import { addSheet } from "../../../src/workbench/model/sheets";
import { refusalOf } from "../objects/inSheet";

const SMALL = { times: 2, milliseconds: 10, request: 1, response: 1 };

/** The host outlives a test, so its trouble must not. */
let troubles: Troubles | undefined;
afterEach(() => troubles?.endAll());

async function start(): Promise<OfficeUnderTest & { readonly troubles: Troubles }> {
  const workbook = newWorkbook();
  workbook.edit({ actor: "user", undo: false }, () => addSheet(workbook, "其他"));
  const office = await startOffice({ workbook });
  troubles = new Troubles({ host: office.host });
  return { ...office, troubles };
}

const write = ({ Excel }: OfficeUnderTest, value: string): Promise<string> =>
  refusalOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").values = [[value, value]];
      await context.sync();
    }),
  ).then((refusal) => refusal.split(" ")[0] ?? "");

test.each(troubleKinds.map((kind) => [kind.id, kind] as const))(
  "%s: said in both languages, with sensible numbers",
  (_id, kind) => {
    for (const language of ["zh-CN", "en-US"] as const) {
      const { name, what } = kind.words[language];
      expect([name, what].join().length).toBeGreaterThan(10);
      expect(/\p{sc=Han}/u.test(name + what)).toBe(language === "zh-CN");
    }
    for (const { least, initial, most } of kind.parameters)
      expect([least, initial, most]).toEqual([least, initial, most].sort((a, b) => a - b));
  },
);

test.each(troubleKinds.map(({ id }) => [id]))("%s: begun and ended, all is well again", async (id) => {
  const office = await start();
  const numbers = troubleKinds.find((kind) => kind.id === id)?.parameters.map(({ id: name }) => name) ?? [];
  office.troubles.begin(
    id,
    Object.fromEntries(Object.entries(SMALL).filter(([name]) => numbers.includes(name))),
  );
  office.troubles.endAll();
  expect(office.troubles.active).toEqual([]);
  expect(await write(office, "well")).toBe("done");
  expect(office.workbook.activeSheet.valueAt(0, 0)).toBe("well");
});

test.each([
  ["cellEditing", "InvalidOperationInCellEditMode"],
  ["protectedSheet", "AccessDenied"],
  ["readOnly", "AccessDenied"],
  ["throttling", "ActivityLimitReached"],
  ["sessionEnded", "InvalidOrTimedOutSession"],
  ["aborted", "RequestAborted"],
])("%s: what is written is refused, nothing of it is done", async (id, code) => {
  const office = await start();
  office.troubles.begin(id);
  expect(await write(office, "refused")).toBe(code);
  expect(office.workbook.activeSheet.usedArea()).toBeUndefined();
});

test.each([
  ["request", { request: 1 }, "RequestPayloadSizeLimitExceeded"],
  ["response", { response: 1 }, "ResponsePayloadSizeLimitExceeded"],
])("a lower limit for the %s", async (_which, values, code) => {
  const office = await start();
  const text = "x".repeat(600);
  expect(await write(office, text)).toBe("done");
  office.troubles.begin("smallPayload", { request: 5120, response: 5120, ...values });
  const ending = office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    if ("request" in values) range.values = [[text, text]];
    else range.load("values");
    await context.sync();
  });
  expect(await refusalOf(ending)).toContain(code);
});

test("throttling counts down and is over by itself", async () => {
  const office = await start();
  office.troubles.begin("throttling", { times: 2, after: 1 });
  const answers = [];
  for (const value of ["a", "b", "c", "d"]) answers.push(await write(office, value));
  expect(answers.slice(0, 1)).toEqual(["done"]);
  expect(answers.filter((answer) => answer === "ActivityLimitReached")).toHaveLength(1);
  expect(office.troubles.active).toEqual([]);
  expect(office.workbook.activeSheet.valueAt(0, 0)).toBe("d");
});

test("a request applied in part keeps what was done before", async () => {
  const office = await start();
  office.troubles.begin("appliedInPart", { change: 2 });
  const ending = office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const address of ["A1", "A2", "A3"]) sheet.getRange(address).values = [["done"]];
    await context.sync();
  });
  expect(await refusalOf(ending)).toMatch(/^GeneralException/);
  expect([0, 1, 2].map((row) => office.workbook.activeSheet.valueAt(row, 0))).toEqual(["done", null, null]);
});

test("events come many times, or not at all", async () => {
  const office = await start();
  let heard = 0;
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => Promise.resolve(void heard++));
    await context.sync();
  });
  office.troubles.begin("eventStorm", { times: 50 });
  await write(office, "storm");
  await office.settled();
  expect(heard).toBe(50);
  office.troubles.begin("missingEvents");
  await write(office, "nobody hears");
  await office.settled();
  expect(heard).toBe(50);
});

test("a co-author's edits come from elsewhere", async () => {
  const office = await start();
  const sources: string[] = [];
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ source }) => Promise.resolve(void sources.push(source)));
    await context.sync();
  });
  office.troubles.begin("coauthorTypes", { row: 1, column: 1, percent: 40 });
  await office.settled();
  expect(office.workbook.activeSheet.valueAt(0, 0)).toBe(0.4);
  expect(sources).toEqual(["Remote"]);
});
