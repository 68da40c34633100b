import type { Language } from "../../src/i18n/language";
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
    const [[total, grade] = []] = book.values(name, "J1:K1");
    expect(total).toBeGreaterThan(60);
    expect(grade).toMatch(new RegExp(`^(${grades})$`));
    const onCard = book.values(name, "I5:I14").flat();
    application.getState().tables[0]?.records.forEach(({ score }, i) => {
      expect(onCard[i]).toBeCloseTo(score ?? NaN, 9);
    });

    book.type(name, "K5", ["OK"]);
    const later = await startBook({ workbook: await reopen(book.workbook), sheets: {}, language });
    await later.application.open();
    expect(later.application.getState()).toMatchObject({
      tables: [{ state: "bound" }],
      scorecards: { id1: name },
    });
    await later.application.makeScorecard();
    await later.calculated();
    expect(later.application.getState().notice?.code).toBe("scorecardUpdated");
    expect(later.values(name, "J1:K1")).toEqual([[expect.closeTo(Number(total), 9), grade]]);
    expect(later.values(name, "K5")).toEqual([["OK"]]);
  },
);
