import { startBound } from "./support/bound";
import { waitUntil } from "./support/kpiBook";

const team = `
  姓名 | 指标名称 | 权重 | 目标值 | 实际值 | 更新日期 | 采集频率
  李娜 | 销售收入 | 60% | 1000 | 1200 | 2026-09-20 | 每月
  李娜 | 回款率 | 40% | 95% | 95% | 2026-09-20 | 每月
  王强 | 销售收入 | 60% | 1000 | 800 | 2026-09-20 | 每月
  王强 | 回款率 | 40% | 95% | 95% | 2026-07-31 | 每月`;

test("Home costs no request, stays the same until something changes, and follows edits", async () => {
  const book = await startBound({ 考核: team }, { rules: "all" });
  const { application } = book;
  let first = application.overview();
  expect(
    await book.countRequests(() => {
      first = application.overview();
      return Promise.resolve();
    }),
  ).toBe(0);
  expect(application.overview()).toBe(first);
  expect(first).toMatchObject({
    scores: { average: (112 + 88) / 2, scopes: 2, ofPeople: true },
    behind: { people: [{ name: "王强", score: 88 }], kpis: [{ name: "销售收入", place: { address: "E4" } }] },
    stale: { count: 1, figures: [{ person: "王强", day: "2026-07-31" }] },
  });

  book.type("考核", "E4", [1000]);
  await waitUntil(() => application.overview().behind.kpiCount === 0);
  expect(application.overview().scores.average).toBeCloseTo((112 + 100) / 2, 9);

  // Whoever switches the rule off wants to hear no more of late figures; more days of grace count here too.
  await application.changeRule("data/stale", { settings: { grace: 60 } });
  expect(application.overview().stale?.count).toBe(0);
  await application.changeRule("data/stale", { on: false });
  expect(application.overview().stale).toBeUndefined();
});

test("an empty workbook is told from one with something on a sheet", async () => {
  const book = await startBound({}, { others: { Sheet1: " " } });
  expect(book.application.getState().isEmpty).toBe(true);
  book.type("Sheet1", "A1", ["销售收入"]);
  await book.application.detect();
  expect(book.application.getState().isEmpty).toBe(false);
});
