import { typeInto } from "../../../src/workbench/model/writing";
import { activateSheet, addSheet, renameSheet } from "../../../src/workbench/model/sheets";
import { deleteCells, wholeRows } from "../../../src/workbench/model/structure";
import { select } from "../../../src/workbench/model/writing";
import type { Workbook } from "../../../src/workbench/model/workbook";
import { startOffice, type OfficeUnderTest } from "../../support/office";

type Told = Record<string, unknown>;
type Listen = (worksheets: Excel.WorksheetCollection, tell: (event: object) => Promise<void>) => void;

/** What a listener is told while something happens; functions of the events are left out. */
async function told(listen: Listen, happen: (office: OfficeUnderTest) => unknown): Promise<Told[]> {
  const office = await startOffice();
  const events: Told[] = [];
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B3").values = [
      ["Name", "Weight"],
      ["a", 30],
      ["b", 70],
    ];
    listen(context.workbook.worksheets, (event) => {
      events.push(plain(event));
      return Promise.resolve();
    });
    await context.sync();
  });
  await office.settled();
  events.length = 0;
  await happen(office);
  await office.settled();
  return events;
}

const plain = (event: object): Told =>
  Object.fromEntries(
    Object.entries(event).filter(
      ([key, value]) => typeof value !== "function" && value != null && key !== "worksheetId",
    ),
  );

const type = (workbook: Workbook, row: number, column: number, text: string): void =>
  typeInto(workbook, workbook.activeSheet, row, column, text);

const onChanged: Listen = (worksheets, tell) => worksheets.onChanged.add(tell);

const write = (address: string, values: unknown[][]) => (office: OfficeUnderTest) =>
  office.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = values;
    await context.sync();
  });

const edited = { type: "WorksheetChanged", changeType: "RangeEdited", source: "Local" };

test.each<[string, (office: OfficeUnderTest) => unknown, Told[]]>([
  [
    "a typed cell, with what was there",
    ({ workbook }) => type(workbook, 1, 1, "40"),
    [
      {
        ...edited,
        address: "B2",
        triggerSource: "Unknown",
        details: { valueBefore: 30, valueAfter: 40, valueTypeBefore: "Double", valueTypeAfter: "Double" },
      },
    ],
  ],
  [
    "a cell emptied",
    ({ workbook }) => type(workbook, 1, 1, ""),
    [
      {
        ...edited,
        address: "B2",
        triggerSource: "Unknown",
        details: { valueBefore: 30, valueAfter: "", valueTypeBefore: "Double", valueTypeAfter: "Empty" },
      },
    ],
  ],
  [
    "the add-in's own write",
    write("A2:B3", [
      ["x", 1],
      ["y", 2],
    ]),
    [{ ...edited, address: "A2:B3", triggerSource: "ThisLocalAddin" }],
  ],
  [
    "a large write, once",
    write(
      "A1:B2000",
      Array.from({ length: 2000 }, () => [1, 2]),
    ),
    [{ ...edited, address: "A1:B2000", triggerSource: "ThisLocalAddin" }],
  ],
  [
    "a deleted row",
    ({ workbook }) => deleteCells(workbook, workbook.activeSheet, wholeRows(1, 1), "up"),
    [{ ...edited, changeType: "RowDeleted", address: "2:2", triggerSource: "Unknown" }],
  ],
  [
    "cells pushed down",
    ({ Excel }) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A2").insert("Down");
        await context.sync();
      }),
    [
      {
        ...edited,
        changeType: "CellInserted",
        address: "A2",
        triggerSource: "ThisLocalAddin",
        changeDirectionState: { insertShiftDirection: "Down" },
      },
    ],
  ],
  [
    "a co-author's cell",
    ({ workbook }) => workbook.edit({ actor: "remote" }, () => type(workbook, 1, 0, "c")),
    [
      {
        ...edited,
        source: "Remote",
        address: "A2",
        triggerSource: "Unknown",
        details: { valueBefore: "a", valueAfter: "c", valueTypeBefore: "String", valueTypeAfter: "String" },
      },
    ],
  ],
  [
    "nothing when a look changes",
    ({ Excel }) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A2").format.fill.color = "red";
        await context.sync();
      }),
    [],
  ],
])("onChanged tells %s", async (_what, happen, events) => {
  expect(await told(onChanged, happen)).toEqual(events);
});

test.each<[string, Listen, (office: OfficeUnderTest) => unknown, Told[]]>([
  [
    "onActivated",
    (sheets, tell) => sheets.onActivated.add(tell),
    ({ workbook }) => activateSheet(workbook, addSheet(workbook, "S2")),
    [{ type: "WorksheetActivated" }],
  ],
  [
    "onDeactivated",
    (sheets, tell) => sheets.onDeactivated.add(tell),
    ({ workbook }) => activateSheet(workbook, addSheet(workbook, "S2")),
    [{ type: "WorksheetDeactivated" }],
  ],
  [
    "onAdded",
    (sheets, tell) => sheets.onAdded.add(tell),
    ({ workbook }) => addSheet(workbook, "S2"),
    [{ type: "WorksheetAdded", source: "Local" }],
  ],
  [
    "onDeleted",
    (sheets, tell) => sheets.onDeleted.add(tell),
    ({ Excel }) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("S2").delete();
        await context.sync();
      }),
    [{ type: "WorksheetDeleted", source: "Local" }],
  ],
  [
    "onNameChanged",
    (sheets, tell) => sheets.onNameChanged.add(tell),
    ({ workbook }) => renameSheet(workbook, workbook.activeSheet, "目标"),
    [{ type: "WorksheetNameChanged", nameBefore: "Sheet1", nameAfter: "目标", source: "Local" }],
  ],
  [
    "onSelectionChanged",
    (sheets, tell) => sheets.getFirst().onSelectionChanged.add(tell),
    ({ workbook }) => select(workbook, workbook.activeSheet, [{ top: 1, left: 1, bottom: 2, right: 2 }]),
    [{ type: "WorksheetSelectionChanged", address: "B2:C3" }],
  ],
  [
    "onFormatChanged",
    (sheets, tell) => sheets.onFormatChanged.add(tell),
    ({ Excel }) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A2:A3").format.font.bold = true;
        await context.sync();
      }),
    [{ type: "WorksheetFormatChanged", source: "Local", address: "A2:A3" }],
  ],
  [
    "onRowSorted",
    (sheets, tell) => sheets.onRowSorted.add(tell),
    ({ Excel }) =>
      Excel.run(async (context) => {
        context.workbook.worksheets
          .getFirst()
          .getRange("A2:B3")
          .sort.apply([{ key: 1, ascending: false }]);
        await context.sync();
      }),
    [{ type: "WorksheetRowSorted", source: "Local", address: "A2:B3" }],
  ],
  [
    "onProtectionChanged",
    (sheets, tell) => sheets.onProtectionChanged.add(tell),
    ({ Excel }) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().protection.protect();
        await context.sync();
      }),
    [{ type: "WorksheetProtectionChanged", isProtected: true, source: "Local" }],
  ],
])("%s", async (_name, listen, happen, events) => {
  expect(await told(listen, happen)).toEqual(events);
});

test("onCalculated tells which results came out different", async () => {
  const events = await told(
    (sheets, tell) => sheets.onCalculated.add(tell),
    async (office) => {
      await write("C1", [["=SUM(B2:B3)"]])(office);
      type(office.workbook, 1, 1, "50");
    },
  );
  expect(events.at(-1)).toEqual({ type: "WorksheetCalculated", address: "C1" });
});

test("a change can be asked for its cells", async () => {
  const { Excel, workbook, settled } = await startOffice();
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().onChanged.add((event) =>
      Excel.run(async (inner) => {
        const range = event.getRange(inner).load("address,values");
        await inner.sync();
        seen.push([range.address, range.values]);
      }),
    );
    await context.sync();
  });
  type(workbook, 4, 3, "q");
  await settled();
  await settled();
  expect(seen).toEqual([["Sheet1!D5", [["q"]]]]);
});

test("tables tell of changes in them, of coming and of going", async () => {
  const { Excel, workbook, settled } = await startOffice();
  const seen: string[] = [];
  const tell = (event: { type: string; address?: string }): Promise<void> => {
    seen.push(`${event.type} ${event.address ?? ""}`.trim());
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.onAdded.add(tell);
    tables.onDeleted.add(tell);
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B1").values = [["Name", "Weight"]];
    await context.sync();
    const table = sheet.tables.add("A1:B2", true);
    table.onChanged.add(tell);
    await context.sync();
  });
  await settled();
  type(workbook, 1, 0, "in");
  type(workbook, 9, 9, "out");
  await Excel.run(async (context) => {
    context.workbook.tables.getItemAt(0).convertToRange();
    await context.sync();
  });
  await settled();
  expect(seen).toEqual(["TableAdded", "TableChanged A2", "TableDeleted"]);
});

test("a handler that was taken away hears nothing, nor does one while events are off", async () => {
  const { Excel, workbook, settled } = await startOffice();
  let heard = 0;
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(() => Promise.resolve(void heard++));
    await context.sync();
    return added;
  });
  type(workbook, 0, 0, "1");
  await settled();
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  type(workbook, 0, 0, "2");
  await Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await settled();
  handler.remove();
  await handler.context.sync();
  type(workbook, 0, 0, "3");
  await settled();
  expect(heard).toBe(1);
});

test.each<[string, Listen, (sheet: Excel.Worksheet) => unknown, Told[]]>([
  [
    "rows hidden and shown",
    (sheets, tell) => sheets.onRowHiddenChanged.add(tell),
    (sheet) => (sheet.getRange("2:3").rowHidden = true),
    [{ type: "WorksheetRowHiddenChanged", address: "2:3", changeType: "Hidden", source: "Local" }],
  ],
  [
    "formulas that changed",
    (sheets, tell) => sheets.onFormulaChanged.add(tell),
    (sheet) => (sheet.getRange("B2:B3").formulas = [["=1+1"], [70]]),
    [
      {
        type: "WorksheetFormulaChanged",
        formulaDetails: [{ cellAddress: "B2", previousFormula: "30" }],
        source: "Local",
      },
    ],
  ],
  [
    "values alone are no formulas",
    (sheets, tell) => sheets.onFormulaChanged.add(tell),
    (sheet) => (sheet.getRange("B2:B3").values = [[1], [2]]),
    [],
  ],
])("tells of %s", async (_what, listen, change, expected) => {
  const events = await told(listen, ({ Excel }) =>
    Excel.run(async (context) => {
      change(context.workbook.worksheets.getFirst());
      await context.sync();
    }),
  );
  expect(events).toMatchObject(expected);
});
