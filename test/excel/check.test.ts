import { copyCells } from "../../src/workbench/model/copying";
import { startBound, highlightsOf } from "./support/bound";
import { areaAt, shortQuarter } from "./support/kpiBook";

test("a check lists what is wrong and marks it; the second one writes nothing", async () => {
  const book = await startBound();
  const { application } = book;
  expect(await book.countRequests(() => application.check())).toBe(4);
  expect(application.getState()).toMatchObject({
    notice: { kind: "done", code: "checked", data: { count: 1, tables: 1 } },
    highlightCount: 3,
    findings: [
      {
        rule: "weights/sum",
        severity: "error",
        place: { sheetName: "一季度", address: "D2:D4" },
        data: { sum: 97, expected: 100, difference: 3, count: 3, scope: "" },
        fixable: true,
      },
    ],
  });
  expect(highlightsOf(book, "一季度")).toEqual(["err D2:D4"]);

  const applied = jest.fn();
  const stop = book.workbook.listen(applied);
  expect(await book.countRequests(() => application.check())).toBe(4);
  stop();
  expect(applied).not.toHaveBeenCalled();
});

test("with a total row the total is the place, and it is marked too", async () => {
  const book = await startBound({ 一季度: `${shortQuarter}\n合计 | | | =SUM(D2:D4) | |` });
  await book.application.check();
  expect(book.application.getState().findings?.[0]?.place.address).toBe("D5");
  expect(highlightsOf(book, "一季度")).toEqual(["err D2:D5"]);
});

test("several sheets are read together", async () => {
  const right = shortQuarter.replace("22%", "25%");
  const book = await startBound({ 一季度: shortQuarter, 二季度: right, 三季度: shortQuarter });
  expect(await book.countRequests(() => book.application.check())).toBe(4);
  expect(book.application.getState().findings?.map(({ place }) => place.sheetName)).toEqual([
    "一季度",
    "三季度",
  ]);
});

test("the fix makes exactly 100 %, and the marks go", async () => {
  const book = await startBound();
  const { application } = book;
  await application.check();
  const [finding] = application.getState().findings ?? [];
  expect(await book.countRequests(() => application.fix([finding?.id ?? ""]))).toBe(4);
  expect(book.values("一季度", "D2:D4")).toEqual([[0.41], [0.36], [0.23]]);
  expect(application.getState()).toMatchObject({
    notice: { code: "fixed", data: { count: 3, formulas: 0 } },
    findings: [],
    highlightCount: 0,
    tables: [{ weightTotal: 100, weightTotalIsRight: true }],
  });
  expect(highlightsOf(book, "一季度")).toEqual([]);
});

test("a finding that holds no more is not fixed, and a weight worked out elsewhere is not typed over", async () => {
  const book = await startBound();
  const { application } = book;
  await application.check();
  const id = application.getState().findings?.[0]?.id ?? "";
  book.type("一季度", "D4", ["25%"]);
  await application.fix([id]);
  expect(application.getState().notice).toMatchObject({ kind: "problem", code: "findingGone" });

  book.type("一季度", "D4", ["=10%+12%"]);
  await application.fix([id]);
  expect(application.getState().notice).toMatchObject({ kind: "problem", code: "holdsFormulas" });
  expect(book.values("一季度", "D2")).toEqual([[0.4]]);
});

test("clear takes all marks of ours, pasted copies on other sheets included, even after reopening", async () => {
  const book = await startBound({ 一季度: shortQuarter, 副本: shortQuarter });
  const { application, workbook } = book;
  await application.check();
  // Live, it would take the pasted copy away itself on a slow machine.
  application.setLive(false);
  const [from, to] = [book.sheet("一季度"), book.sheet("副本")];
  workbook.edit({ actor: "user", undo: "paste" }, () =>
    copyCells(workbook, { sheet: from, area: areaAt("D2:D4") }, { sheet: to, area: areaAt("H2:H4") }),
  );
  expect(highlightsOf(book, "副本")).toHaveLength(2);

  await book.reload();
  const later = book.application;
  expect(await book.countRequests(() => later.clearHighlights())).toBe(5);
  expect(later.getState().notice).toMatchObject({ code: "cleared", data: { count: 9 } });
  expect([...from.conditionalFormats, ...to.conditionalFormats]).toEqual([]);
  await later.clearHighlights();
  expect(later.getState().notice).toMatchObject({ code: "cleared", data: { count: 0 } });
});

test("a pasted copy is taken away by the next check", async () => {
  const book = await startBound();
  await book.application.check();
  const sheet = book.sheet("一季度");
  book.workbook.edit({ actor: "user", undo: "paste" }, () =>
    copyCells(book.workbook, { sheet, area: areaAt("D2:D4") }, { sheet, area: areaAt("H2:H4") }),
  );
  await book.application.check();
  expect(highlightsOf(book, "一季度")).toEqual(["err D2:D4"]);
});

test("unbinding takes the marks, the name and the binding away", async () => {
  const book = await startBound();
  const { application, workbook } = book;
  await application.check();
  await application.unbind(application.getState().tables[0]?.id ?? "");
  expect(application.getState()).toMatchObject({ notice: { code: "unbound" }, tables: [], findings: [] });
  expect(highlightsOf(book, "一季度")).toEqual([]);
  expect(workbook.names).toEqual([]);
  await application.open();
  expect(application.getState().tables).toEqual([]);
});
