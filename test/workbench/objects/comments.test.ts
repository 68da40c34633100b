import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import { differingParts, edit, open, partText, reopen, sheetOf } from "../files/support";
import { openSheet } from "./inSheet";

test("conversations are begun, answered, resolved and found", async () => {
  const { inSheet } = await openSheet([["KPI", 90]]);
  const [items, byCell, place] = await inSheet(async (sheet, context) => {
    const { comments } = context.workbook;
    const first = comments.add("Sheet1!B1", "为什么这么低？");
    first.replies.add("市场变了");
    first.replies.add("请补充");
    first.resolved = true;
    sheet.comments.add(sheet.getRange("A1"), "Name?").content = "Which name?";
    comments.load("items/content,items/resolved,items/authorName,items/replies/items/content");
    const cell = comments.getItemByCell("Sheet1!B1").load("id,creationDate");
    const location = first.getLocation().load("address");
    await context.sync();
    return [comments.items, cell, location] as const;
  });
  expect(
    items.map(({ content, resolved, replies }) => [
      content,
      resolved,
      replies.items.map((reply) => reply.content),
    ]),
  ).toEqual([
    ["为什么这么低？", true, ["市场变了", "请补充"]],
    ["Which name?", false, []],
  ]);
  expect([items[0]?.authorName, place.address]).toEqual(["User", "Sheet1!B1"]);
  expect(byCell.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
  expect(Math.abs(new Date(byCell.creationDate).getTime() - Date.now())).toBeLessThan(60_000);
});

test("conversations are kept in the file, with a note for older programs, and go with all their parts", async () => {
  const { inSheet, workbook } = await openSheet();
  await inSheet((sheet, context) => {
    const comment = context.workbook.comments.add(sheet.getRange("C3"), "Text & more\nlines");
    comment.replies.add("Reply");
    sheet.getRange("1:1").insert("Down");
  });
  const saved = await saveWorkbook(workbook);
  expect(partText(saved, "xl/comments1.xml")).toContain("tc={");
  expect(partText(saved, "xl/persons/person.xml")).toContain('displayName="User"');
  const again = await reopen(workbook);
  expect(again.activeSheet.comments).toEqual(workbook.activeSheet.comments);
  expect(again.activeSheet.comments[0]?.at).toEqual({ row: 3, column: 2 });
  expect(again.activeSheet.notes).toEqual([]);
  edit(again, () => again.change(again.activeSheet, { comments: [] }));
  const empty = await saveWorkbook(again);
  expect(partText(empty, "xl/threadedComments/threadedComment1.xml")).toBe("");
  expect(partText(empty, "xl/comments1.xml")).not.toContain("<comment ");
});

test("a file's conversation is read, answered, and only its own parts are written", async () => {
  const workbook = await open();
  const sheet = sheetOf(workbook, "月度");
  expect(sheet.comments).toMatchObject([
    { content: "为什么下降？", author: "王经理", at: { row: 2, column: 1 } },
  ]);
  edit(workbook, () =>
    workbook.change(sheet, { comments: sheet.comments.map((comment) => ({ ...comment, resolved: true })) }),
  );
  const saved = await saveWorkbook(workbook);
  expect(partText(saved, "xl/threadedComments/threadedComment1.xml")).toContain('done="1"');
  const parts = differingParts(workbook.original ?? new Uint8Array(), saved);
  expect(parts.filter((path) => /charts|tables|sheet1\.xml|pivot/.test(path))).toEqual([]);
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
  [
    "InvalidOperation at CommentCollection.add",
    (sheet) => [sheet.comments.add("A1", "a"), sheet.comments.add("A1", "b")],
  ],
  ["InvalidArgument at CommentCollection.add", (_sheet, { workbook }) => workbook.comments.add("A1", "a")],
  ["InvalidArgument at CommentCollection.add", (sheet) => sheet.comments.add("A1:B2", "a")],
  ["InvalidArgument at CommentCollection.add", (sheet) => sheet.comments.add("A1", "")],
  ["ItemNotFound at CommentCollection.getItemByCell", (sheet) => sheet.comments.getItemByCell("B2").delete()],
])("%s", async (refused, body) => {
  const { refusal } = await openSheet();
  expect(await refusal(body)).toBe(refused);
});

test("conversations tell of what happens to them", async () => {
  const { Excel, settled } = await openSheet();
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const { comments } = context.workbook;
    const note = (event: { type: string; changeType?: string }): Promise<void> =>
      Promise.resolve(void seen.push(event.changeType ?? event.type));
    comments.onAdded.add(note);
    comments.onChanged.add(note);
    comments.onDeleted.add(note);
    await context.sync();
    const comment = comments.add("Sheet1!A1", "a");
    await context.sync();
    comment.replies.add("b");
    await context.sync();
    comment.content = "c";
    await context.sync();
    comment.resolved = true;
    await context.sync();
    comment.delete();
    await context.sync();
  });
  await settled();
  expect(seen).toEqual(["CommentAdded", "ReplyAdded", "CommentEdited", "CommentResolved", "CommentDeleted"]);
});
