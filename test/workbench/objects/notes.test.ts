import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import { copyCells } from "../../../src/workbench/model/copying";
import { moveCells } from "../../../src/workbench/model/editing/moving";
import { WEB, WEB_WITH_NOTES } from "../../../src/workbench/session/requirements";
import { area, edit, open, partText, reopen, sheetOf } from "../files/support";
import { openSheet, type OpenSheet } from "./inSheet";

/**
 * The library these tests run has no notes of its own: what they go through is our supplement beside it
 * (src/workbench/library/notes.ts), written from the documentation.
 */
const openWithNotes = (cells: Parameters<typeof openSheet>[0] = []): Promise<OpenSheet> =>
  openSheet(cells, { requirementSets: WEB_WITH_NOTES });

/** "B2 text" of each note on the active sheet, from top to bottom. */
const notesOf = ({ workbook }: Pick<OpenSheet, "workbook">): string[] =>
  workbook.activeSheet.notes
    .map(({ at, text }) => `${String.fromCharCode(65 + at.column)}${at.row + 1} ${text}`)
    .sort();

test("notes are added, found by their cells, changed and deleted", async () => {
  const office = await openWithNotes([["KPI", 90]]);
  const [there, missing, notes, place] = await office.inSheet((sheet, { workbook }) => {
    sheet.notes.add("B1", "为什么？\n第二行");
    workbook.notes.add(sheet.getRange("A1"), "=1+1");
    sheet.notes.getItem("A1").content = "Name";
    const found = sheet.notes.getItemOrNullObject("B1").load("content,authorName");
    const all = workbook.notes.load("items/content");
    return [
      found,
      sheet.notes.getItemOrNullObject("C1").load("content"),
      all,
      sheet.notes.getItemAt(0).getLocation().load("address"),
    ] as const;
  });
  expect([there.content, there.authorName, missing.isNullObject]).toEqual(["为什么？\n第二行", "User", true]);
  expect(notes.items.map(({ content }) => content)).toEqual(["为什么？\n第二行", "Name"]);
  expect(place.address).toBe("Sheet1!B1");
  const count = await office.inSheet((sheet) => {
    sheet.notes.getItem("B1").delete();
    return sheet.notes.getCount();
  });
  expect([count.value, notesOf(office)]).toEqual([1, ["A1 Name"]]);
});

test("items that were loaded tell their places in a second request", async () => {
  const { Excel } = await openWithNotes();
  const places = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.notes.add("D4", "a");
    sheet.notes.add("B2", "b");
    sheet.notes.load("items/content");
    await context.sync();
    const cells = sheet.notes.items.map((note) => note.getLocation().load("address"));
    await context.sync();
    return cells.map(({ address }, at) => `${address} ${sheet.notes.items[at]?.content ?? ""}`);
  });
  expect(places).toEqual(["Sheet1!D4 a", "Sheet1!B2 b"]);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  [
    "InvalidOperation at NoteCollection.add",
    (sheet) => [sheet.notes.add("A1", "a"), sheet.notes.add("A1", "b")],
  ],
  [
    "InvalidOperation at NoteCollection.add",
    (sheet) => [sheet.comments.add("A1", "a"), sheet.notes.add("A1", "b")],
  ],
  ["InvalidArgument at NoteCollection.add", (sheet) => sheet.notes.add("A1:B2", "a")],
  ["ItemNotFound at NoteCollection.getItem", (sheet) => sheet.notes.getItem("B2").delete()],
  // Excel on the web has no boxes of notes, and asking for everything asks for them.
  ["UnsupportedOperation at Note.height", (sheet) => (sheet.notes.add("A1", "a"), sheet.notes.load())],
  ["AccessDenied at NoteCollection.add", (sheet) => (sheet.protection.protect(), sheet.notes.add("A1", "a"))],
])("%s: %#", async (refused, body) => {
  const { refusal } = await openWithNotes();
  expect(await refusal(body)).toBe(refused);
});

test("an Excel of before 1.18 has none, and this library no class for them", async () => {
  const { Excel, inSheet } = await openSheet([], { requirementSets: WEB });
  expect("Note" in Excel).toBe(false);
  expect(await inSheet((sheet) => "notes" in sheet)).toBe(false);
});

test.each<[string, (office: OpenSheet) => unknown, readonly string[]]>([
  [
    "inserted rows",
    ({ inSheet }) => inSheet((sheet) => sheet.getRange("2:2").insert("Down")),
    ["A1 c", "A3 a", "A4 b"],
  ],
  ["deleted rows", ({ inSheet }) => inSheet((sheet) => sheet.getRange("2:2").delete("Up")), ["A1 c", "A2 b"]],
  [
    "sorted rows",
    ({ inSheet }) => inSheet((sheet) => sheet.getRange("A1:B3").sort.apply([{ key: 1, ascending: false }])),
    ["A1 b", "A2 a", "A3 c"],
  ],
  [
    "a copy",
    ({ workbook }) => {
      const sheet = workbook.activeSheet;
      edit(workbook, () =>
        copyCells(workbook, { sheet, area: area("A2:A3") }, { sheet, area: area("A1:A2") }),
      );
    },
    ["A1 a", "A2 b", "A3 b"],
  ],
  [
    "cut cells",
    ({ workbook }) => {
      const sheet = workbook.activeSheet;
      edit(workbook, () => moveCells(workbook, { sheet, area: area("A2:A3") }, sheet, area("A3")));
    },
    ["A1 c", "A3 a", "A4 b"],
  ],
])("notes go along with %s, and undo brings them back", async (_what, move, after) => {
  const office = await openWithNotes([
    ["z", 1],
    ["x", 2],
    ["y", 3],
  ]);
  await office.inSheet((sheet) => {
    sheet.notes.add("A2", "a");
    sheet.notes.add("A3", "b");
    sheet.notes.add("A1", "c");
  });
  await move(office);
  expect(notesOf(office)).toEqual(after);
  office.workbook.undo();
  expect(notesOf(office)).toEqual(["A1 c", "A2 a", "A3 b"]);
});

test("a note that was added is in the file and there again when it is opened", async () => {
  const { inSheet, workbook } = await openWithNotes([["KPI"]]);
  await inSheet((sheet) => sheet.notes.add("A1", "Text & <more>\n— 第二行"));
  const saved = await saveWorkbook(workbook);
  expect(partText(saved, "xl/comments1.xml")).toContain("<author>User</author>");
  expect(partText(saved, "xl/drawings/vmlDrawing1.vml")).toContain('ObjectType="Note"');
  expect((await reopen(workbook)).activeSheet.notes).toEqual(workbook.activeSheet.notes);
});

test("a note that was sorted elsewhere takes its author and its box along in the file", async () => {
  const workbook = await open();
  const sheet = workbook.sheets.find(({ notes }) => notes.length > 0) ?? sheetOf(workbook, "月度");
  const [note] = sheet.notes;
  const to = { row: 30, column: note?.at.column ?? 0 };
  edit(workbook, () =>
    workbook.change(sheet, { notes: sheet.notes.map((one) => (one === note ? { ...one, at: to } : one)) }),
  );
  const again = sheetOf(await reopen(workbook), sheet.name);
  expect([...again.notes].sort((a, b) => b.at.row - a.at.row)).toEqual(sheet.notes);
  const boxes = partText(await saveWorkbook(workbook), "xl/drawings/vmlDrawing1.vml");
  expect(boxes.match(/<x:Row>30<\/x:Row>/g)).toHaveLength(1);
  expect(boxes.match(/ObjectType="Note"/g)).toHaveLength(sheet.notes.length);
});
