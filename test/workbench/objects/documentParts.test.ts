import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import { differingParts, edit, open, partText, reopen } from "../files/support";
import { openSheet } from "./inSheet";

test("what a file says of itself: set, read, kept", async () => {
  const { inSheet, workbook } = await openSheet();
  const read = await inSheet((_sheet, { workbook: { properties } }) => {
    properties.title = "绩效考核";
    properties.author = "人力资源部";
    properties.keywords = "KPI & OKR";
    properties.company = "大区";
    properties.revisionNumber = 3;
    return properties.load("title,author,keywords,company,revisionNumber,subject");
  });
  const { title, author, keywords, company, revisionNumber, subject } = read;
  expect([title, author, keywords, company, revisionNumber, subject]).toEqual([
    "绩效考核",
    "人力资源部",
    "KPI & OKR",
    "大区",
    3,
    "",
  ]);
  expect((await reopen(workbook)).properties).toEqual(workbook.properties);
});

test("properties of one's own, with dates", async () => {
  const { inSheet, workbook } = await openSheet();
  const when = new Date(Date.UTC(2026, 5, 30));
  const custom = await inSheet((_sheet, context) => {
    const { custom: all } = context.workbook.properties;
    all.add("周期", "2026Q2");
    all.add("weight", 0.3);
    all.add("final", true);
    all.add("due", when);
    all.add("WEIGHT", 1);
    all.getItem("final").delete();
    return all.load("items/key,items/value,items/type");
  });
  expect(custom.items.map(({ key, value, type }): unknown[] => [key, value, type])).toEqual([
    ["周期", "2026Q2", "String"],
    ["weight", 1, "Number"],
    ["due", "2026-06-30T00:00:00Z", "Date"],
  ]);
  expect([...(await reopen(workbook)).customProperties]).toEqual([...workbook.customProperties]);
});

test("XML parts are added, found by namespace, changed, deleted and kept", async () => {
  const { inSheet, workbook } = await openSheet();
  const [namespaces, count, xml] = await inSheet(async (_sheet, context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.add('<k:kpi xmlns:k="urn:kpi"><k:w>30</k:w></k:kpi>');
    customXmlParts.add("<other/>");
    part.setXml('<k:kpi xmlns:k="urn:kpi"><k:w>40</k:w></k:kpi>');
    customXmlParts.load("items/namespaceUri");
    await context.sync();
    const own = customXmlParts.getByNamespace("urn:kpi");
    const only = own.getOnlyItem().getXml();
    const number = own.getCount();
    await context.sync();
    return [customXmlParts.items.map(({ namespaceUri }) => namespaceUri), number.value, only.value] as const;
  });
  expect([namespaces, count]).toEqual([["urn:kpi", ""], 1]);
  expect(xml).toContain("40");
  const again = await reopen(workbook);
  expect(again.customXml.map(({ id, xml: text }) => [id, text])).toEqual(
    workbook.customXml.map(({ id, xml: text }) => [id, text]),
  );
  again.edit({ actor: "user" }, () => again.change(again, { customXml: [] }));
  expect(partText(await saveWorkbook(again), "customXml/item1.xml")).toBe("");
});

test("a file's own parts stay as they are when one of them changes", async () => {
  const workbook = await open();
  edit(workbook, () =>
    workbook.change(workbook, { properties: { ...workbook.properties, title: "新标题" } }),
  );
  const saved = await saveWorkbook(workbook);
  expect(differingParts(workbook.original ?? new Uint8Array(), saved)).toEqual(["docProps/core.xml"]);
});

test("a protected workbook keeps its sheets", async () => {
  const { inSheet, refusal, workbook } = await openSheet();
  await inSheet((_sheet, context) => context.workbook.protection.protect("secret"));
  expect(await refusal((sheet) => (sheet.name = "x"))).toBe("AccessDenied at Worksheet.name");
  expect(await refusal((_sheet, context) => context.workbook.worksheets.add())).toBe(
    "AccessDenied at WorksheetCollection.add",
  );
  expect((await reopen(workbook)).protection.protected).toBe(true);
  expect(await refusal((_sheet, context) => context.workbook.protection.unprotect())).toBe(
    "AccessDenied at WorkbookProtection.unprotect",
  );
  await inSheet((sheet, context) => {
    context.workbook.protection.unprotect("secret");
    sheet.name = "x";
  });
});

test("dirty until saved, iteration kept, no chart active", async () => {
  const { inSheet, workbook } = await openSheet();
  const states = await inSheet(async (sheet, context) => {
    const book = context.workbook.load("isDirty");
    await context.sync();
    const before = book.isDirty;
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    book.load("isDirty");
    await context.sync();
    const after = book.isDirty;
    book.save();
    context.workbook.application.iterativeCalculation.maxIteration = 7;
    const chart = book.getActiveChartOrNullObject();
    await context.sync();
    return [before, after, chart.isNullObject];
  });
  expect(states).toEqual([false, true, true]);
  expect((await reopen(workbook)).iteration).toEqual({ enabled: false, maxIteration: 7, maxChange: 0.001 });
});
