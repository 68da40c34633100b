import { usualScoring } from "../../src/domain/scoring/scoringSettings";
import { startBound } from "./support/bound";

const plan = `
  姓名 | 指标名称 | 方向 | 权重 | 底线值 | 目标值 | 挑战值 | 实际值
  王芳 | 销售收入 | 越高越好 | 60% | 1000 | 1200 | 1500 | 1100
  王芳 | 响应时间 | 越低越好 | 40% | | 48 | | 40`;

test("scores are explained from what was read: neither the list nor a KPI nor a what-if asks Excel", async () => {
  const { application, countRequests, calculated, type, sheet } = await startBound({ 指标: plan });
  const { kpis } = application;
  const requests = await countRequests(async () => {
    const [first, second] = kpis.list();
    expect(kpis.view(first?.id ?? "")?.now).toMatchObject({ score: 80, grade: "improve" });
    expect(kpis.view(second?.id ?? "")?.cells.at(-1)?.place).toEqual({ sheetName: "指标", address: "D3" });
    expect(kpis.whatIf(first?.id ?? "", 1350)).toMatchObject({ score: 110, totalGrade: "good" });
    await Promise.resolve();
  });
  expect(requests).toBe(0);
  // The same answer until something changes.
  expect(kpis.list()).toBe(kpis.list());
  const before = kpis.list();
  type("指标", "H2", [1350]);
  await calculated();
  expect(sheet("指标").valueAt(1, 7)).toBe(1350);
  for (let i = 0; i < 100 && kpis.list() === before; i++) await new Promise((done) => setTimeout(done, 20));
  expect(kpis.view(before[0]?.id ?? "")?.now.score).toBe(110);
});

test("own scoring is kept in the workbook, and the pane's scores follow at once", async () => {
  const book = await startBound({ 指标: plan });
  const scores = (application = book.application) =>
    application.getState().tables[0]?.records.map(({ score }) => score && Math.round(score));
  expect(scores()).toEqual([80, 117]);
  const scoring = { ...usualScoring, curve: { floor: 50, target: 100, challenge: 120 }, cap: 110 };
  const requests = await book.countRequests(() => book.application.changeCardSettings({ scoring }));
  expect(requests).toBeLessThanOrEqual(3);
  expect(scores()).toEqual([75, 110]);
  const again = book.reopen();
  await again.open();
  expect(scores(again)).toEqual([75, 110]);
  await again.changeCardSettings({ scoring: usualScoring });
  expect(scores(again)).toEqual([80, 117]);
});

test("sheets are made in the chosen language, with grades in it too", async () => {
  const book = await startBound({ 指标: plan });
  await book.application.changeCardSettings({ language: "en-US" });
  await book.application.makeScorecard();
  await book.calculated();
  const card = book.workbook.activeSheet;
  const texts = [...card.cells.entries()].map(([, , { value }]) => value);
  expect(texts).toEqual(expect.arrayContaining(["Total", "Grade", "Needs improvement"]));
  expect(texts).not.toContain("等级");
});
