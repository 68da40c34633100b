import { cellAddress } from "../../src/domain/binding/area";
import type { Language } from "../../src/i18n/language";
import { messagesFor } from "../../src/i18n/messages";
import { highlightsOf } from "../excel/support/bound";
import { startBook, type KpiBook } from "../excel/support/kpiBook";
import { CHINESE, ENGLISH, open, reopen } from "../workbench/files/support";

/** Opens a sample and binds its table. */
async function startSample(path: string, language: Language): Promise<KpiBook> {
  const book = await startBook({ workbook: await open(path), sheets: {}, language });
  await book.application.open();
  await book.application.detect();
  const [found] = book.application.getState().candidates ?? [];
  await book.application.bind([found?.id ?? ""]);
  return book;
}

test.each([
  ["zh-CN", CHINESE, "绩效考核表", "优秀|良好|待改进"],
  ["en-US", ENGLISH, "KPI Scorecard", "Excellent|Good|Needs improvement"],
] as const)(
  "the main job in %s: bind, break a weight, find it, fix it, make the scorecard, save, open, go on",
  async (language, path, sheetName, grades) => {
    const book = await startSample(path, language);
    const { application } = book;
    expect(application.getState().tables).toMatchObject([
      { place: { sheetName, address: "A3:N14" }, recordCount: 10, missing: [], weightTotal: 100 },
    ]);
    expect(application.getState().tables[0]?.records.map(({ score }) => score)).not.toContain(null);

    book.type(sheetName, "G4", ["35%"]);
    await application.check();
    const [finding] = application.getState().findings ?? [];
    expect(finding).toMatchObject({ rule: "weights/sum", fixable: true, data: { sum: 110, difference: 10 } });
    expect(highlightsOf(book, sheetName)).toHaveLength(1);
    await application.fix([finding?.id ?? ""]);
    expect(application.getState()).toMatchObject({ findings: [], tables: [{ weightTotal: 100 }] });
    expect(highlightsOf(book, sheetName)).toEqual([]);

    await application.makeScorecard();
    await book.calculated();
    const [name = ""] = Object.values(application.getState().scorecards);
    const card = readCard(book, name, language);
    expect(card.total).toBeGreaterThan(60);
    expect(card.grade).toMatch(new RegExp(`^(${grades})$`));
    const scores = application.getState().tables[0]?.records.map(({ score }) => score ?? NaN);
    // The card has the KPIs by their groups, the table in its own order.
    expect(sorted(card.scores)).toEqual(sorted(scores).map((score) => expect.closeTo(score, 9) as number));

    book.type(name, card.firstComment, ["OK"]);
    const later = await startBook({ workbook: await reopen(book.workbook), sheets: {}, language });
    await later.application.open();
    expect(later.application.getState()).toMatchObject({
      tables: [{ state: "bound" }],
      scorecards: { id1: name },
    });
    await later.application.makeScorecard();
    await later.calculated();
    expect(later.application.getState().notice?.code).toBe("scorecardUpdated");
    expect(readCard(later, name, language)).toMatchObject({
      total: expect.closeTo(Number(card.total), 9) as number,
      grade: card.grade,
    });
    expect(later.values(name, card.firstComment)).toEqual([["OK"]]);
  },
);

const sorted = (numbers: readonly number[] = []): number[] => [...numbers].sort((a, b) => a - b);

/** What stands on a card, found by its words. */
function readCard(book: KpiBook, name: string, language: Language) {
  const { scorecard: words } = messagesFor(language);
  const rows = book.values(name, "A1:M60");
  const [labels = [], tiles = []] = rows;
  const header = rows.findIndex((row) => row.includes(words.score) && row.includes(words.comment));
  const columnOf = (word: string) => rows[header]?.indexOf(word) ?? -1;
  const last = rows.findIndex((row) => row[0] === words.total);
  // Lines of groups have a subtotal and no attainment.
  const kpis = rows.map((row, at) => ({ row, at })).slice(header + 1, last);
  const own = kpis.filter(({ row }) => typeof row[columnOf(words.attainment)] === "number");
  return {
    total: tiles[labels.indexOf(words.totalScore)],
    grade: tiles[labels.indexOf(words.grade)],
    scores: own.map(({ row }) => Number(row[columnOf(words.score)])),
    firstComment: cellAddress(own[0]?.at ?? 0, columnOf(words.comment)),
  };
}
