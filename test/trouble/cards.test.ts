import type { Application } from "../../src/application/application";
import { deleteSheet } from "../../src/workbench/model/sheets";
import { Troubles } from "../../src/workbench/session/trouble/troubles";
import { startBound } from "../excel/support/bound";
import { onePerson, team } from "../excel/support/cardBooks";
import type { KpiBook } from "../excel/support/kpiBook";
import { stateOf } from "./support/state";
import { hurry } from "./support/trial";

hurry();

/** A run of cards that were made before, and what people have typed on them since. */
interface Rerun {
  readonly sheets: Readonly<Record<string, string>>;
  readonly prepare: (book: KpiBook) => Promise<void>;
  readonly run: (application: Application) => Promise<void>;
  readonly typed: readonly string[];
}

const one: Rerun = {
  sheets: onePerson,
  prepare: async (book) => {
    await book.application.makeScorecard();
    typeOn(book, book.workbook.activeSheet.name, ["第一季度超额", "逐户跟进", "整体稳健", "李经理"]);
  },
  run: (application) => application.makeScorecard(),
  typed: ["第一季度超额", "逐户跟进", "整体稳健", "李经理"],
};

const people = ["王芳", "李伟", "张敏"].map((key) => ({ kind: "person", key }) as const);

const few: Rerun = {
  sheets: team,
  prepare: async (book) => {
    const request = { tableId: "id1", mode: "sheets", subjects: people.slice(0, 2) } as const;
    await book.application.makeScorecards(request);
    typeOn(book, "评分卡-王芳", ["芳的评语", "芳的计划", "芳的总评", "芳的上级"]);
    typeOn(book, "评分卡-李伟", ["伟的评语", "伟的计划", "伟的总评", "伟的上级"]);
  },
  run: (application) => application.makeScorecards({ tableId: "id1", mode: "sheets", subjects: people }),
  typed: ["芳", "伟"].flatMap((who) => ["评语", "计划", "总评", "上级"].map((what) => `${who}的${what}`)),
};

/** A comment on the first KPI, a line of the plan, the summary, and who signs. */
function typeOn(book: KpiBook, sheet: string, [comment, plan, summary, manager]: readonly string[]): void {
  const cells = [...book.sheet(sheet).cells.entries()];
  const at = (text: string) => {
    const [row = 0, column = 0] = cells.find(([, , { value }]) => value === text) ?? [];
    return { row, column };
  };
  const put = (row: number, column: number, text = "") =>
    book.type(sheet, `${String.fromCharCode(65 + column)}${row + 1}`, [text]);
  put(at("评语").row + 2, at("评语").column, comment);
  put(at("改进计划").row + 2, 0, plan);
  put(at("总评").row + 1, 0, summary);
  put(at("考核人").row, at("考核人").column + 1, manager);
}

const textsOf = ({ workbook }: KpiBook) =>
  new Set(workbook.sheets.flatMap((sheet) => [...sheet.cells.entries()].map(([, , { value }]) => value)));

/** What cards look like, apart from their ids. */
const photograph = ({ workbook }: KpiBook) => ({
  state: stateOf(workbook).ours.filter((line) => !line.includes("batch")),
  drawings: workbook.sheets.map(({ name, drawings }) => [name, drawings.map((drawing) => drawing.name)]),
});

async function start({ sheets, prepare }: Rerun): Promise<KpiBook> {
  const book = await startBound(sheets);
  await book.application.changeCardSettings({ formulas: "native" });
  await prepare(book);
  return book;
}

/** Which of the changes of a run fails: all sorts of them near the beginning, then some of every part of a card. */
const changes = (last: number) => {
  const step = Math.ceil(last / 6);
  const all = Array.from({ length: last }, (_, i) => i + 1);
  return all.filter((n) => [1, 2, 5].includes(n) || n % step === 0);
};

/** A run has no more requests. */
const requests = [0, 1, 2, 3, 4, 5, 6];

const troubles = {
  aborted: () => requests.map((after) => ({ after })),
  sessionEnded: () => [{ after: 0 }, { after: 5 }],
  appliedInPart: (last: number) => changes(last).map((change) => ({ change })),
} as const;

/**
 * However far it comes: what was typed is on the sheet, no card is left half made beside those that were there, the
 * person is told, and the same button makes it all as if nothing had happened.
 */
describe.each([
  ["one card", one, 517],
  ["a small batch", few, 1541],
] as const)("%s made again", (_name, rerun, last) => {
  test.each(Object.keys(troubles) as (keyof typeof troubles)[])("%s anywhere loses nothing", async (kind) => {
    const book = await start(rerun);
    const { application, host, workbook } = book;
    const names = workbook.sheets.map(({ name }) => name);
    const trouble = new Troubles({ host });
    await rerun.run(application);
    const whole = photograph(book);
    const added = workbook.sheets.filter(({ name }) => !names.includes(name));
    for (const values of troubles[kind](last)) {
      for (const { name } of added) removeSheetNamed(workbook, name);
      application.dismissNotice();
      trouble.begin(kind, { times: 99, ...values });
      await rerun.run(application);
      trouble.endAll();
      const what = JSON.stringify(values);
      const { notice } = application.getState();
      if (notice?.kind !== "done")
        expect([what, says]).toEqual([what, expect.arrayContaining([notice?.code])]);
      const texts = textsOf(book);
      expect([what, rerun.typed.filter((text) => !texts.has(text))]).toEqual([what, []]);
      const made = workbook.sheets.filter(({ name }) => !names.includes(name));
      expect([what, made.filter((sheet) => !isWhole(sheet))]).toEqual([what, []]);
      await rerun.run(application);
      expect([what, application.getState().notice?.kind]).toEqual([what, "done"]);
      expect([what, photograph(book)]).toEqual([what, whole]);
    }
  });
});

const says = ["excelBusy", "sessionEnded"];

function isWhole({ cells, drawings }: KpiBook["workbook"]["activeSheet"]): boolean {
  return drawings.length > 0 && [...cells.entries()].some(([, , { value }]) => value === "总评");
}

function removeSheetNamed(workbook: KpiBook["workbook"], name: string): void {
  const sheet = workbook.sheetByName(name);
  if (sheet) workbook.edit({ actor: "user" }, () => deleteSheet(workbook, sheet));
}
