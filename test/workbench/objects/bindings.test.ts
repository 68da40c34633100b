import { select, typeInto } from "../../../src/workbench/model/writing";
import { deleteCells, insertCells, wholeRows } from "../../../src/workbench/model/structure";
import { openSheet, type OpenSheet } from "./inSheet";

const CELLS = [
  ["Name", "Weight"],
  ["a", 30],
  ["b", 70],
];

type Bind = (bindings: Excel.BindingCollection, sheet: Excel.Worksheet) => Excel.Binding;

test.each<[string, Bind, object]>([
  ["a range", (bindings, sheet) => bindings.add(sheet.getRange("A1:B3"), "Range", "kpi"), { type: "Range" }],
  ["an address", (bindings) => bindings.add("Sheet1!B2", "Text", "kpi"), { type: "Text" }],
  [
    "a name",
    (bindings, sheet) => (
      sheet.context.workbook.names.add("Weights", sheet.getRange("B2:B3")),
      bindings.addFromNamedItem("Weights", "Range", "kpi")
    ),
    { type: "Range" },
  ],
  [
    "what is selected",
    (bindings, sheet) => (sheet.getRange("A2:B2").select(), bindings.addFromSelection("Range", "kpi")),
    { type: "Range" },
  ],
])("%s is bound", async (_what, bind, seen) => {
  const { inSheet } = await openSheet(CELLS);
  const [binding, count, items, first] = await inSheet((sheet, { workbook: { bindings } }) => [
    bind(bindings, sheet).load("id,type"),
    bindings.getCount(),
    bindings.load("items/id,count"),
    bindings.getItemAt(0).load("id"),
  ]);
  expect(binding.toJSON()).toEqual({ id: "kpi", ...seen });
  expect([count.value, items.count, items.items[0]?.id, first.id]).toEqual([1, 1, "kpi", "kpi"]);
});

test("each type answers its own", async () => {
  const { inSheet } = await openSheet(CELLS);
  const [range, table, text] = await inSheet((sheet, { workbook: { bindings } }) => {
    sheet.tables.add("A1:B3", true).name = "Weights";
    return [
      bindings.add(sheet.getRange("A2:B3"), "Range", "range").getRange().load("address"),
      bindings.add(sheet.getRange("A2"), "Table", "table").getTable().load("name"),
      bindings.add(sheet.getRange("B3"), "Text", "text").getText(),
    ];
  });
  expect([range.address, table.name, text.value]).toEqual(["Sheet1!A2:B3", "Weights", "70"]);
});

test("a binding follows its cells, and an id can be bound anew", async () => {
  const { inSheet, workbook } = await openSheet(CELLS);
  const address = (): Promise<string> =>
    inSheet((_sheet, context) => context.workbook.bindings.getItem("kpi").getRange().load("address")).then(
      (range) => range.address,
    );
  await inSheet((sheet, context) => context.workbook.bindings.add(sheet.getRange("A2:B3"), "Range", "kpi"));
  workbook.edit({ actor: "user" }, () =>
    insertCells(workbook, workbook.activeSheet, wholeRows(0, 2), "down"),
  );
  expect(await address()).toBe("Sheet1!A4:B5");
  workbook.undo();
  expect(await address()).toBe("Sheet1!A2:B3");
  await inSheet((sheet, context) => context.workbook.bindings.add(sheet.getRange("B1"), "Range", "kpi"));
  expect(await address()).toBe("Sheet1!B1");
  expect(workbook.bindings).toHaveLength(1);
});

test("a binding is gone when it is deleted, and of no use when its cells are", async () => {
  const { inSheet, refusal, workbook } = await openSheet(CELLS);
  await inSheet((sheet, context) => context.workbook.bindings.add(sheet.getRange("A2:B3"), "Range", "kpi"));
  workbook.edit({ actor: "user" }, () => deleteCells(workbook, workbook.activeSheet, wholeRows(1, 2), "up"));
  expect(
    await refusal((_sheet, context) => context.workbook.bindings.getItem("kpi").getRange().load("address")),
  ).toBe("InvalidBinding at Binding.getRange");
  const missing = await inSheet((_sheet, { workbook: { bindings } }) => {
    bindings.getItem("kpi").delete();
    return bindings.getItemOrNullObject("kpi");
  });
  expect(missing.isNullObject).toBe(true);
});

test.each<[string, (bindings: Excel.BindingCollection, sheet: Excel.Worksheet) => unknown]>([
  [
    "InvalidArgument at BindingCollection.add",
    (bindings, sheet) => bindings.add(sheet.getRange(), "Text", "x"),
  ],
  ["InvalidArgument at BindingCollection.add", (bindings) => bindings.add("A1", "Table", "x")],
  ["InvalidArgument at BindingCollection.add", (bindings) => bindings.add("A1", "Range", "")],
  [
    "InvalidArgument at BindingCollection.addFromNamedItem",
    (bindings) => bindings.addFromNamedItem("Nope", "Range", "x"),
  ],
  ["ItemNotFound at BindingCollection.getItem", (bindings) => bindings.getItem("x").load("type")],
  ["InvalidBinding at Binding.getText", (bindings) => bindings.add("A1", "Range", "x").getText()],
])("%s", async (wanted, body) => {
  const { refusal } = await openSheet(CELLS);
  expect(await refusal((sheet, context) => body(context.workbook.bindings, sheet))).toBe(wanted);
});

describe("events", () => {
  async function heard(happen: (office: OpenSheet) => unknown): Promise<unknown[]> {
    const office = await openSheet(CELLS);
    const seen: unknown[] = [];
    const stop = await office.Excel.run(async (context) => {
      const binding = context.workbook.bindings.add("B2:B3", "Range", "kpi");
      binding.load("id");
      await context.sync();
      const data = binding.onDataChanged.add(({ binding: { id } }) => {
        seen.push(id);
        return Promise.resolve();
      });
      binding.onSelectionChanged.add(({ startRow, startColumn, rowCount, columnCount }) => {
        seen.push([startRow, startColumn, rowCount, columnCount]);
        return Promise.resolve();
      });
      await context.sync();
      return data;
    });
    await happen(office);
    await office.settled();
    await office.Excel.run(stop.context, async (context) => {
      stop.remove();
      await context.sync();
    });
    const { workbook } = office;
    typeInto(workbook, workbook.activeSheet, 2, 1, "1");
    await office.settled();
    return seen;
  }

  test.each<[string, (office: OpenSheet) => unknown, unknown[]]>([
    ["data within", ({ workbook }) => typeInto(workbook, workbook.activeSheet, 1, 1, "40"), ["kpi"]],
    ["data without", ({ workbook }) => typeInto(workbook, workbook.activeSheet, 1, 0, "c"), []],
    [
      "data by the add-in",
      ({ inSheet }) => inSheet((sheet) => ((sheet.getRange("A2:B2").values = [["c", 1]]), sheet)),
      ["kpi"],
    ],
    [
      "a selection that reaches in",
      ({ workbook }) => select(workbook, workbook.activeSheet, [{ top: 2, left: 0, bottom: 5, right: 3 }]),
      [[1, 0, 1, 1]],
    ],
  ])("%s", async (_what, happen, events) => {
    expect(await heard(happen)).toEqual(events);
  });
});
