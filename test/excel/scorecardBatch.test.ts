import type { CardsRequest } from "../../src/application/views/cards";
import { renameSheet } from "../../src/workbench/model/sheets";
import { startBound } from "./support/bound";
import { team } from "./support/cardBooks";
import type { KpiBook } from "./support/kpiBook";

const everybody: CardsRequest = { tableId: "id1", subjects: "all", mode: "sheets" };

const sheetNames = ({ workbook }: KpiBook) => workbook.sheets.map(({ name }) => name);

/** Cancels as soon as the first sheets are there. */
async function cancelAfterFirst(book: KpiBook, running: Promise<void>): Promise<void> {
  const timer = setInterval(() => {
    if (book.workbook.sheets.length > 1) book.application.cancel();
  }, 1);
  await running;
  clearInterval(timer);
}

test("all people at once: a sheet for each, few requests, and a summary that leads to them", async () => {
  const book = await startBound(team);
  const { application } = book;
  await application.changeCardSettings({ formulas: "native" });
  // Four to read; then, for each eight sheets, one to see which there are and one to write.
  expect(await book.countRequests(() => application.makeScorecards(everybody))).toBe(8);
  await book.calculated();
  const { notice, cards } = application.getState();
  expect(notice).toMatchObject({ code: "scorecardsMade", data: { made: 12, updated: 0 } });
  expect(cards.summary).toMatchObject({ left: 0 });
  expect(cards.summary?.cards.map(({ sheetName, state }) => [sheetName, state]).slice(0, 2)).toEqual([
    ["评分卡-王芳", "made"],
    ["评分卡-李伟", "made"],
  ]);
  expect(sheetNames(book)).toHaveLength(13);
  expect(application.getState().activeSheetName).toBe("销售人员");
  const [labels = [], values = []] = book.values("评分卡-王芳", "A1:L2");
  const tile = (label: string) => values[labels.indexOf(label)];
  expect(tile("总分")).toBeCloseTo(98.2, 6);
  expect([tile("同表位次"), tile("前 20% 线")]).toEqual(["20%–50%", expect.closeTo(99.5667, 4)]);
});

test("running it again updates the same sheets, renamed ones too", async () => {
  const book = await startBound(team);
  const { application, workbook } = book;
  await application.changeCardSettings({ formulas: "native" });
  await application.makeScorecards(everybody);
  workbook.edit({ actor: "user" }, () => renameSheet(workbook, book.sheet("评分卡-王芳"), "芳姐"));
  book.type("芳姐", "L7", ["不错"]);
  const before = sheetNames(book);
  // Four to read, as the first time; one for all cards that are there, and one to write each eight.
  expect(await book.countRequests(() => application.makeScorecards(everybody))).toBe(7);
  expect(application.getState().notice).toMatchObject({ data: { made: 0, updated: 12 } });
  expect(sheetNames(book)).toEqual(before);
  expect(book.values("芳姐", "L7")).toEqual([["不错"]]);
});

test("cancelled, only whole sheets are left; running it again goes on and makes each only once", async () => {
  const book = await startBound(team);
  const { application } = book;
  await cancelAfterFirst(book, application.makeScorecards(everybody));
  expect(application.getState()).toMatchObject({
    notice: { code: "scorecardsCancelled", data: { made: 8, left: 4 } },
    cards: { unfinished: "id1" },
  });
  expect(sheetNames(book)).toHaveLength(9);
  for (const sheet of book.workbook.sheets.slice(1))
    expect([...sheet.cells.entries()].some(([, , { value }]) => value === "总评")).toBe(true);
  // Another session of the add-in, as after opening the file again.
  const later = book.reopen();
  await later.open();
  expect(later.getState().cards.unfinished).toBe("id1");
  await later.makeScorecards(everybody);
  expect(later.getState().notice).toMatchObject({ data: { made: 4, updated: 0 } });
  expect(later.getState().cards.unfinished).toBeUndefined();
  expect(sheetNames(book)).toHaveLength(13);
});

test("a protected card is left as it is and told", async () => {
  const book = await startBound(team);
  const { application } = book;
  await application.makeScorecards(everybody);
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("评分卡-王芳").protection.protect();
    await context.sync();
  });
  await application.makeScorecards(everybody);
  const { summary } = application.getState().cards;
  expect(summary?.cards.filter(({ state }) => state === "locked")).toMatchObject([
    { sheetName: "评分卡-王芳" },
  ]);
});

test("chosen people only, and one who has left the table is named", async () => {
  const book = await startBound(team);
  const { application } = book;
  const one = { kind: "person", key: "陈静" } as const;
  await application.makeScorecards({ ...everybody, subjects: [one] });
  expect(sheetNames(book)).toEqual(["销售人员", "评分卡-陈静"]);
  await application.makeScorecards({ ...everybody, subjects: [one, { kind: "person", key: "无名" }] });
  expect(application.getState().notice).toMatchObject({ code: "personGone", data: { name: "无名" } });
});

test("names that Excel forbids, and two people of one name", async () => {
  const people = ["王/芳", "History", "一个名字非常非常非常长长长长长长长长长长长长长长的人", "张伟", "李*?"];
  const rows = people.flatMap((name) => [`${name} | 收入 | 60% | 100 | 90`, ` | 回款 | 40% | 100 | 99`]);
  const book = await startBound({ 人员: ["姓名 | 指标名称 | 权重 | 目标值 | 实际值", ...rows].join("\n") });
  await book.application.makeScorecards(everybody);
  const names = sheetNames(book).slice(1);
  expect(names).toHaveLength(5);
  for (const name of names) expect(name).not.toMatch(/[\\/?*[\]:]|^.{32,}$/);
  await book.application.makeScorecards(everybody);
  expect(sheetNames(book).slice(1)).toEqual(names);
});

test("one report sheet instead: a page for each, and comments come back to their person", async () => {
  const book = await startBound(team);
  const { application } = book;
  const report: CardsRequest = { ...everybody, mode: "report" };
  await application.makeScorecards(report);
  await book.calculated();
  const [, sheet] = book.workbook.sheets;
  const name = sheet?.name ?? "";
  expect(application.getState().notice).toMatchObject({
    code: "scorecardsReported",
    data: { sheetName: name, count: 12 },
  });
  const rows = () => [...(book.sheet(name).cells.entries() ?? [])];
  const cardOf = (person: string) =>
    rows().find(([, column, { value }]) => column === 0 && value === person)?.[0] ?? 0;
  expect(book.sheet(name).rowBreaks).toHaveLength(11);
  const second = cardOf("李伟");
  book.type(name, `L${second + 6}`, ["给李伟的评语"]);
  const shown = book.values(name, `A${second + 6}`);
  await application.makeScorecards(report);
  expect(book.values(name, `A${cardOf("李伟") + 6}:L${cardOf("李伟") + 6}`)[0]?.at(-1)).toBe("给李伟的评语");
  expect(book.values(name, `A${cardOf("李伟") + 6}`)).toEqual(shown);
  expect(sheetNames(book)).toHaveLength(2);
});

test.each(["native", "values"] as const)(
  "a delivery copy in %s has no KPI.* left and says the same",
  async (formulas) => {
    const book = await startBound(team);
    const { application } = book;
    await application.makeScorecards({ ...everybody, subjects: [{ kind: "person", key: "王芳" }] });
    await application.makeScorecard("id1", { kind: "company", key: "" });
    book.type("评分卡-王芳", "L7", ["交付前的评语"]);
    await application.deliverScorecards({
      tableId: "id1",
      subjects: [
        { kind: "person", key: "王芳" },
        { kind: "company", key: "" },
      ],
      formulas,
    });
    await book.calculated();
    expect(application.getState().notice).toMatchObject({ code: "scorecardsDelivered", data: { count: 2 } });
    const copies = book.workbook.sheets.slice(3);
    expect(copies.map(({ name }) => name)).toEqual([
      "评分卡-王芳（交付）",
      expect.stringMatching(/（交付）$/),
    ]);
    for (const copy of copies) {
      const formulasOn = [...copy.cells.entries()].flatMap(([, , { formula }]) => formula ?? []);
      expect(formulasOn.filter((formula) => formula.includes("KPI."))).toEqual([]);
      expect(formulasOn.length > 0).toBe(formulas === "native");
    }
    const printed = (name: string) =>
      book
        .values(name, "A1:L12")
        .map((cells) => cells.map((cell) => (typeof cell === "number" ? cell.toFixed(9) : cell || null)));
    for (const [card, copy] of [
      [book.workbook.sheets[1]?.name ?? "", copies[0]?.name ?? ""],
      [book.workbook.sheets[2]?.name ?? "", copies[1]?.name ?? ""],
    ] as const)
      expect(printed(copy)).toEqual(printed(card));
    expect(book.values(copies[0]?.name ?? "", "L7")).toEqual([["交付前的评语"]]);
    // A copy is nobody's sheet: the cards are found again all the same.
    await application.makeScorecards({ ...everybody, subjects: [{ kind: "person", key: "王芳" }] });
    expect(application.getState().notice).toMatchObject({ data: { made: 0, updated: 1 } });
  },
);

test.each([
  ["zh-CN", "company"],
  ["zh-CN", "department"],
  ["zh-CN", "brief"],
  ["en-US", "company"],
  ["en-US", "department"],
  ["en-US", "brief"],
] as const)("in %s the %s's card follows the table and agrees with each person's", async (language, kind) => {
  const book = await startBound(team, { language });
  const { application } = book;
  await application.makeScorecards({ ...everybody, subjects: [{ kind: "person", key: "李伟" }] });
  const key = kind === "department" ? "华东大区" : "";
  await application.makeScorecard("id1", { kind, key });
  await book.calculated();
  expect(application.getState().notice?.code).toBe("scorecardMade");
  const [, person, group] = book.workbook.sheets;
  const total = () => person?.valueAt(1, 2);
  const row = () => {
    const line =
      Array.from({ length: 20 }, (_, at) => at).find((at) => group?.valueAt(at, 0) === "李伟") ?? 0;
    return group?.valueAt(line, 6);
  };
  expect(row()).toBeCloseTo(Number(total()), 9);
  book.type("销售人员", "J7", [1500]);
  await book.calculated();
  expect(row()).toBeCloseTo(Number(total()), 9);
});
