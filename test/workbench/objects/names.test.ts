import { openSheet } from "./inSheet";

type Change = (names: Excel.NamedItemCollection, sheet: Excel.Worksheet) => Excel.NamedItem;

test.each<[string, Change, object]>([
  [
    "a range",
    (names, sheet) => names.add("Weights", sheet.getRange("B2:B4")),
    {
      name: "Weights",
      formula: "=Sheet1!$B$2:$B$4",
      type: "Range",
      value: "Sheet1!B2:B4",
      scope: "Workbook",
      visible: true,
      comment: "",
    },
  ],
  [
    "a number",
    (names) => names.add("Full", "=1", "a whole"),
    { formula: "=1", type: "Double", value: 1, comment: "a whole" },
  ],
  ["a text", (names) => names.add("Unit", '="分"'), { type: "String", value: "分" }],
  ["a calculation", (names) => names.add("Whole", "=SUM(Sheet1!$A$1:$A$2)"), { type: "Double", value: 3 }],
  [
    "a sheet's own range",
    (_names, sheet) => sheet.names.add("Own", sheet.getRange("A1")),
    { scope: "Worksheet", value: "Sheet1!A1" },
  ],
])("%s", async (_what, change, seen) => {
  const { inSheet } = await openSheet([[1], [2]]);
  const item = await inSheet((sheet, context) =>
    change(context.workbook.names, sheet).load("name,formula,type,value,scope,visible,comment"),
  );
  expect(item.toJSON()).toMatchObject(seen);
});

test("a name follows its cells", async () => {
  const { inSheet } = await openSheet([[1], [2]]);
  const range = await inSheet((sheet, context) => {
    const name = context.workbook.names.add("Anchor", sheet.getRange("A2"));
    name.visible = false;
    sheet.getRange("1:1").insert("Down");
    return name.getRange().load("address,values");
  });
  expect([range.address, range.values]).toEqual(["Sheet1!A3", [[2]]]);
});

test("names are told apart by scope, without regard to capitals", async () => {
  const { inSheet } = await openSheet();
  const [count, own, missing] = await inSheet((sheet, context) => {
    const { names } = context.workbook;
    names.add("Total", "=1");
    sheet.names.add("TOTAL", "=2");
    return [
      names.getCount(),
      sheet.names.getItem("total").load("value"),
      names.getItemOrNullObject("Nope"),
    ] as const;
  });
  expect([count.value, own.value, missing.isNullObject]).toEqual([1, 2, true]);
});

test.each<[string, Change]>([
  ["InvalidArgument at NamedItemCollection.add", (names) => names.add("A1", "=1")],
  ["InvalidArgument at NamedItemCollection.add", (names) => names.add("two words", "=1")],
  [
    "ItemAlreadyExists at NamedItemCollection.add",
    (names) => (names.add("Once", "=1"), names.add("once", "=2")),
  ],
  ["ItemNotFound at NamedItemCollection.getItem", (names) => names.getItem("Nope")],
])("%s", async (refusal, change) => {
  const office = await openSheet();
  expect(await office.refusal((sheet, context) => change(context.workbook.names, sheet).load("name"))).toBe(
    refusal,
  );
});
