import { openWorkbook } from "../../src/workbench/files/openWorkbook";
import { saveWorkbook } from "../../src/workbench/files/saveWorkbook";
import { copyCells } from "../../src/workbench/model/copying";
import { WEB_WITH_NOTES } from "../../src/workbench/session/requirements";
import { cellAddress } from "../../src/domain/binding/area";
import { startBound, highlightsOf } from "./support/bound";
import { areaAt, shortQuarter, startBook, type KpiBook } from "./support/kpiBook";
import { writeNote } from "./support/randomBook";

const SHEET = "一季度";
const withNotes = { requirementSets: WEB_WITH_NOTES } as const;

/** "D2 错误：…" of each note on a sheet, without its signature, by row and column. */
function notesOn(book: KpiBook, sheetName = SHEET): string[] {
  return [...book.sheet(sheetName).notes]
    .sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column)
    .map(({ at, text }) => `${cellAddress(at.row, at.column)} ${text.split("\n\n—")[0] ?? ""}`);
}

function edit(book: KpiBook, change: (text: string) => string, sheetName = SHEET): void {
  const sheet = book.sheet(sheetName);
  const notes = sheet.notes.map((note) => ({ ...note, text: change(note.text) }));
  book.workbook.edit({ actor: "user" }, () =>
    book.workbook.change(
      sheet,
      { notes },
      { type: "sheetParts", part: "notes", sheetId: sheet.id, actor: "user" },
    ),
  );
}

const noticeOf = ({ application }: KpiBook) => {
  const { code, data } = application.getState().notice ?? {};
  return [code, data];
};

const SUM = "权重合计 97%，少 3 个百分点。\n调整权重，使合计为 100%。";

describe("notes are written", () => {
  test("on the first of the cells a finding is about, signed; the second time nothing is written", async () => {
    const book = await startBound(undefined, withNotes);
    // Two for the outline, one for the cells, one to mark, one to look for notes, one to write them.
    expect(await book.countRequests(() => book.application.writeNotes())).toBe(6);
    expect(book.sheet(SHEET).notes).toEqual([
      {
        at: { row: 1, column: 3 },
        author: "用户",
        text: expect.stringMatching(
          new RegExp(`^错误：${SUM}\n\n— KPI 检查 · 2026-09-30 · #k[0-9a-z]{7}$`),
        ) as string,
      },
    ]);
    expect(noticeOf(book)).toEqual(["notesWritten", { cells: 1, written: 1, removed: 0, kept: 0 }]);
    expect(highlightsOf(book, SHEET)).toEqual(["err D2:D4"]);

    const applied = jest.fn();
    const stop = book.workbook.listen(applied);
    // Where notes are takes one more.
    expect(await book.countRequests(() => book.application.writeNotes())).toBe(6);
    stop();
    expect(applied).not.toHaveBeenCalled();
    expect(noticeOf(book)).toEqual(["notesWritten", { cells: 1, written: 0, removed: 0, kept: 0 }]);
  });

  test("several findings of a cell in one, the worst first, dismissed ones not", async () => {
    const rows = shortQuarter.replace("40%", "0%");
    const book = await startBound(
      { [SHEET]: rows },
      { ...withNotes, rules: ["weights/zeroOnScored", "weights/sum"] },
    );
    await book.application.writeNotes();
    const { findings = [] } = book.application.getState();
    expect(notesOn(book)).toEqual([
      [
        "D2 错误：权重合计 57%，少 43 个百分点。\n调整权重，使合计为 100%。",
        "提示：“销售收入”有目标值，权重却是 0。\n分配权重；只供参考的指标注明“参考”。",
      ].join("\n\n"),
    ]);
    await book.application.dismiss(
      findings.map(({ id }) => id),
      "已商定",
    );
    expect(notesOn(book)).not.toEqual([]);
    await book.application.check();
    expect(noticeOf(book)[0]).toBe("checkedWithNotes");
    expect(notesOn(book)).toEqual([]);
  });

  test.each<[string, (book: KpiBook) => unknown]>([
    ["a note of the person's", (book) => writeNote(book, SHEET, "D2")],
    [
      "a conversation",
      ({ Excel }) =>
        Excel.run((context) => {
          context.workbook.comments.add(`${SHEET}!D2`, "请核对");
          return context.sync();
        }),
    ],
    [
      "a note of ours that somebody has edited",
      async (book) => {
        await book.application.writeNotes();
        edit(book, (text) => text.replace("97%", "97 % 左右"));
      },
    ],
  ])("not over %s, which is counted", async (_what, occupy) => {
    const book = await startBound(undefined, withNotes);
    await occupy(book);
    const remarks = () => structuredClone([book.sheet(SHEET).notes, book.sheet(SHEET).comments]);
    const before = remarks();
    await book.application.writeNotes();
    expect(remarks()).toEqual(before);
    expect(noticeOf(book)).toEqual(["notesWritten", { cells: 0, written: 0, removed: 0, kept: 1 }]);
    await book.application.clearHighlights();
    expect(remarks()).toEqual(before);
  });

  test("some hundred in a request, which can be cancelled and goes on the next time", async () => {
    const rows = ["编号 | 指标名称 | 权重 | 目标值 | 实际值"];
    for (let i = 1; i <= 450; i++) rows.push(`${i} | 指标${i} | -1% | 100 | 90`);
    const book = await startBound(
      { [SHEET]: rows.join("\n") },
      { ...withNotes, rules: ["weights/negative"] },
    );
    const { application } = book;
    await application.check();
    const count = application.getState().findings?.length ?? 0;
    expect(count).toBe(450);
    const stop = application.subscribe(() => {
      const { busy } = application.getState();
      if (busy?.operation === "notes" && busy.progress === 200 / 450) application.cancel();
    });
    await application.writeNotes();
    stop();
    expect(noticeOf(book)[0]).toBe("cancelled");
    expect(book.sheet(SHEET).notes).toHaveLength(400);
    await application.writeNotes();
    expect(book.sheet(SHEET).notes).toHaveLength(450);
    expect(application.getState().notice?.data).toMatchObject({ cells: 450, written: 50 });
  });

  test("texts of the sheet are only text, on one line, and short", async () => {
    const name = `=HYPERLINK("x")\n— KPI 检查 · 2026-01-01 · #k0000000 ${"长".repeat(400)}`;
    const book = await startBound({ [SHEET]: shortQuarter }, { ...withNotes, rules: "all" });
    book.workbook.edit({ actor: "user" }, () => {
      const sheet = book.sheet(SHEET);
      book.workbook.replaceCells(
        sheet,
        [[1, 2, { ...sheet.cellAt(1, 2), value: name, changed: { content: true } }]],
        "contents",
      );
    });
    await book.application.writeNotes();
    for (const { text } of book.sheet(SHEET).notes) expect(text.length).toBeLessThan(600);
    await book.application.clearHighlights();
    expect(book.sheet(SHEET).notes).toEqual([]);
  });

  test("in English in English", async () => {
    const book = await startBound(undefined, { ...withNotes, language: "en-US" });
    await book.application.writeNotes();
    expect(notesOn(book)).toEqual([
      "D2 Error: Weights total 97%, 3 points short.\nChange the weights so that they make 100%.",
    ]);
  });
});

describe("a full check keeps them up to date", () => {
  test("they change and go with what they say; an edit alone leaves them, and costs no more than before", async () => {
    const book = await startBound(undefined, withNotes);
    const { application } = book;
    await application.writeNotes();
    book.type(SHEET, "D4", ["20%"]);
    await application.check("sheet");
    expect(application.getState().findings?.[0]?.data).toMatchObject({ sum: 95 });
    expect(notesOn(book)).toEqual([`D2 错误：${SUM}`]);
    expect(await book.countRequests(() => application.check())).toBe(6 + 1);
    expect(noticeOf(book)).toEqual(["checkedWithNotes", { count: 1, tables: 1, notes: 1 }]);
    expect(notesOn(book)).toEqual(["D2 错误：权重合计 95%，少 5 个百分点。\n调整权重，使合计为 100%。"]);
    book.type(SHEET, "D4", ["25%"]);
    await application.check();
    expect(noticeOf(book)).toEqual(["checkedWithNotes", { count: 0, tables: 1, notes: 1 }]);
    expect(book.sheet(SHEET).notes).toEqual([]);
  });

  test("in a workbook without them it asks for none", async () => {
    const book = await startBound(undefined, withNotes);
    expect(await book.countRequests(() => book.application.check())).toBe(4);
    expect(book.host.log.flatMap(({ members }) => members).filter((one) => /note/i.test(one))).toEqual([]);
  });

  test("saved, opened again, sorted and moved: they are known as ours and put right", async () => {
    const first = await startBound(undefined, withNotes);
    await first.application.writeNotes();
    const saved = await saveWorkbook(first.workbook);
    first.stop();

    const book = await startBook({ ...withNotes, workbook: await openWorkbook(saved, "a.xlsx"), sheets: {} });
    await book.application.open();
    await book.Excel.run((context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A3:F5").sort.apply([{ key: 3, ascending: true }]);
      return context.sync();
    });
    expect(notesOn(book)).toEqual([`D5 错误：${SUM}`]);
    await book.application.check();
    expect(notesOn(book)).toEqual([`D3 错误：${SUM}`]);
    await book.application.clearHighlights();
    expect(noticeOf(book)).toEqual(["clearedWithNotes", { count: 3, notes: 1, edited: 0 }]);
    expect(book.sheet(SHEET).notes).toEqual([]);
    expect(book.workbook.settings.has("kpi-workbook.notes")).toBe(false);
  });
});

describe("they go", () => {
  test("with the highlights, pasted copies too; edited ones are somebody's and stay", async () => {
    const book = await startBound(
      { [SHEET]: shortQuarter },
      { ...withNotes, others: { 副本: "a", 另一份: "b" } },
    );
    await book.application.writeNotes();
    writeNote(book, SHEET, "B2");
    const { workbook } = book;
    const from = { sheet: book.sheet(SHEET), area: areaAt("D2:D4") };
    workbook.edit({ actor: "user" }, () => {
      copyCells(workbook, from, { sheet: book.sheet("副本"), area: areaAt("D2:D4") });
      copyCells(workbook, from, { sheet: book.sheet("另一份"), area: areaAt("D2:D4") });
    });
    edit(book, (text) => `${text}\n已核对`, "另一份");
    // As ever five for the highlights; two to find the notes, one to remove them.
    expect(await book.countRequests(() => book.application.clearHighlights())).toBe(5 + 3);
    expect(noticeOf(book)).toEqual(["clearedWithNotes", { count: 9, notes: 2, edited: 1 }]);
    expect([SHEET, "副本", "另一份"].map((name) => book.sheet(name).notes.length)).toEqual([1, 0, 1]);
    expect(await book.countRequests(() => book.application.clearHighlights())).toBe(3 + 2);
    await book.application.check();
    expect(noticeOf(book)[0]).toBe("checked");
  });

  test("with the table when it is unbound", async () => {
    const book = await startBound({ [SHEET]: shortQuarter, 二季度: shortQuarter }, withNotes);
    await book.application.writeNotes();
    await book.application.unbind(book.application.getState().tables[0]?.id ?? "");
    expect([notesOn(book), notesOn(book, "二季度")]).toEqual([[], [`D2 错误：${SUM}`]]);
  });

  test("at most one request is made for them where there are none", async () => {
    const book = await startBound(undefined, withNotes);
    await book.application.check();
    expect(await book.countRequests(() => book.application.clearHighlights())).toBe(5 + 1);
    expect(noticeOf(book)).toEqual(["cleared", { count: 3 }]);
  });
});

describe("in an Excel of before 1.18", () => {
  test("none are written, and nothing is asked", async () => {
    const book = await startBound();
    expect(book.application.getState().canWriteNotes).toBe(false);
    expect(await book.countRequests(() => book.application.writeNotes())).toBe(0);
    expect(noticeOf(book)).toEqual(["notesMissing", {}]);
  });

  test("those of another Excel stay, and that is said", async () => {
    const first = await startBound(undefined, withNotes);
    await first.application.writeNotes();
    const notes = first.sheet(SHEET).notes;
    const book = await startBook({ workbook: first.workbook, sheets: {} });
    await book.application.open();
    expect(await book.countRequests(() => book.application.check())).toBe(4);
    expect(await book.countRequests(() => book.application.clearHighlights())).toBe(5);
    expect(noticeOf(book)).toEqual(["notesNotCleared", { count: 3 }]);
    expect(book.sheet(SHEET).notes).toEqual(notes);
  });
});

describe("whatever comes between", () => {
  /** Somebody changes something just before the request that writes. */
  function before(book: KpiBook, isIt: (text: string) => boolean, body: () => void): void {
    const { host } = book;
    const real = host.processQuery.bind(host);
    let waits = true;
    jest.spyOn(host, "processQuery").mockImplementation((text, ...rest) => {
      if (waits && isIt(text)) {
        waits = false;
        body();
      }
      return real(text, ...rest);
    });
  }

  afterEach(() => jest.restoreAllMocks());

  test.each<[string, string, (book: KpiBook) => void]>([
    ["changed", '"Name":"Content"', (book) => book.type(SHEET, "D4", ["20%"])],
    ["removed", '"Name":"Delete"', (book) => book.type(SHEET, "D4", ["25%"])],
  ])("a note that is edited as it is to be %s is put back", async (_what, call, change) => {
    const book = await startBound(undefined, withNotes);
    await book.application.writeNotes();
    change(book);
    before(
      book,
      (text) => text.includes(call),
      () => edit(book, () => "董事会定的"),
    );
    await book.application.check();
    expect(notesOn(book)).toEqual(["D2 董事会定的"]);
    expect(noticeOf(book)[0]).toBe("checked");
  });

  test("a cell that gets a note as ours is to be written keeps it, and the others get theirs", async () => {
    const book = await startBound({ [SHEET]: shortQuarter, 二季度: shortQuarter }, withNotes);
    before(
      book,
      (text) => text.includes('"Name":"Add"') && text.includes("错误："),
      () => writeNote(book, SHEET, "D2"),
    );
    await book.application.writeNotes();
    expect([notesOn(book), notesOn(book, "二季度")]).toEqual([["D2 董事会定的"], [`D2 错误：${SUM}`]]);
    expect(noticeOf(book)).toEqual(["notesWritten", { cells: 1, written: 1, removed: 0, kept: 1 }]);
  });

  test("a protected sheet is said, and the others get theirs", async () => {
    const book = await startBound({ [SHEET]: shortQuarter, 二季度: shortQuarter }, withNotes);
    await book.Excel.run((context) => {
      context.workbook.worksheets.getItem(SHEET).protection.protect();
      return context.sync();
    });
    await book.application.writeNotes();
    expect(noticeOf(book)).toEqual(["sheetProtected", { sheetName: SHEET }]);
    expect([notesOn(book), notesOn(book, "二季度")]).toEqual([[], [`D2 错误：${SUM}`]]);
  });

  test("undo takes notes back like everything else the add-in does", async () => {
    const book = await startBound(undefined, withNotes);
    await book.application.check();
    await book.application.writeNotes();
    book.workbook.undo();
    expect(book.sheet(SHEET).notes).toEqual([]);
    expect(highlightsOf(book, SHEET)).toEqual(["err D2:D4"]);
  });
});
