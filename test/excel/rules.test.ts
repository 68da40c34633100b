import { select } from "../../src/workbench/model/writing";
import { highlightsOf, startBound } from "./support/bound";
import { areaAt, shortQuarter, waitUntil, type KpiBook } from "./support/kpiBook";

const second = shortQuarter.replace("22%", "30%");

const findingIds = ({ application }: KpiBook) => (application.getState().findings ?? []).map(({ id }) => id);
const sums = ({ application }: KpiBook) =>
  (application.getState().findings ?? []).map(({ place, data }) => `${place.sheetName} ${Number(data.sum)}`);

async function twoQuarters(): Promise<KpiBook> {
  const book = await startBound({ 一季度: shortQuarter, 二季度: second });
  await book.application.check();
  return book;
}

describe("dismissing", () => {
  test("takes the finding and its marks away, keeps the reason in the workbook, and one request reads while one writes", async () => {
    const book = await twoQuarters();
    const [first = ""] = findingIds(book);
    const requests = await book.countRequests(() => book.application.dismiss([first], "  四舍五入 "));
    expect(requests).toBe(2);
    expect(sums(book)).toEqual(["二季度 105"]);
    expect(highlightsOf(book, "一季度")).toEqual([]);
    expect(highlightsOf(book, "二季度")).toEqual(["err D2:D4"]);
    expect(book.application.getState()).toMatchObject({
      highlightCount: 3,
      dismissed: [{ reason: "四舍五入", day: "2026-09-30", finding: { place: { sheetName: "一季度" } } }],
      notice: { code: "dismissed", data: { count: 1 } },
    });
  });

  test("is remembered after reopening, and holds while the numbers change", async () => {
    const book = await twoQuarters();
    const [first = ""] = findingIds(book);
    await book.application.dismiss([first], "四舍五入");
    book.type("一季度", "D4", ["20%"]);
    const later = book.reopen();
    await later.open();
    await later.check();
    expect(later.getState().findings?.map(({ place }) => place.sheetName)).toEqual(["二季度"]);
    expect(later.getState().dismissed).toMatchObject([{ finding: { data: { sum: 95 } } }]);
  });

  test("is taken back by restoring", async () => {
    const book = await twoQuarters();
    const [first = ""] = findingIds(book);
    await book.application.dismiss([first], "四舍五入");
    await book.application.restore([first]);
    expect(sums(book)).toEqual(["一季度 97", "二季度 105"]);
    expect(highlightsOf(book, "一季度")).toEqual(["err D2:D4"]);
    expect(book.application.getState().dismissed).toEqual([]);
  });

  test("is taken back by undo: the next edit shows it, and finds the marks that came back with it", async () => {
    const book = await twoQuarters();
    await book.application.dismiss(findingIds(book).slice(0, 1), "四舍五入");
    book.workbook.undo();
    const requests = await book.countRequests(async () => {
      book.type("二季度", "F4", ["88"]);
      await waitUntil(() => findingIds(book).length === 2);
      await book.settled();
    });
    // One for rows and rules, two that look for all marks because there is one more than we left. Nothing is written.
    expect(requests).toBe(3);
    expect(sums(book)).toEqual(["一季度 97", "二季度 105"]);
    expect(book.application.getState().dismissed).toEqual([]);
    expect(highlightsOf(book, "一季度")).toEqual(["err D2:D4"]);
  });

  test("by two at once keeps what either has dismissed, and each sees it", async () => {
    const book = await twoQuarters();
    const [mine = "", theirs = ""] = findingIds(book);
    const other = book.reopen();
    await other.open();
    await other.check();
    await other.dismiss([theirs], "他处");
    await book.application.dismiss([mine], "此处");
    expect(findingIds(book)).toEqual([]);
    expect(book.application.getState().dismissed.map(({ reason }) => reason)).toEqual(["此处", "他处"]);
    await other.changeRule("weights/sum", { severity: "hint" });
    book.type("二季度", "F4", ["88"]);
    await waitUntil(() => book.application.getState().dismissed[0]?.finding.severity === "hint");
    expect(other.getState().dismissed).toHaveLength(2);
  });

  test("a finding nobody has cannot be dismissed", async () => {
    const book = await twoQuarters();
    await book.application.dismiss(["x"], "");
    expect(book.application.getState().notice).toMatchObject({ kind: "problem", code: "findingGone" });
  });
});

describe("how a workbook wants its rules", () => {
  test("a setting changes what is found, at once and after reopening", async () => {
    const book = await twoQuarters();
    await book.application.changeRule("weights/sum", { settings: { expected: 105 } });
    expect(sums(book)).toEqual(["一季度 97"]);
    expect(highlightsOf(book, "二季度")).toEqual([]);
    const later = book.reopen();
    await later.open();
    await later.check();
    expect(later.getState().findings).toMatchObject([{ data: { expected: 105, difference: 8 } }]);
    const rule = later.getState().rules.find(({ code }) => code === "weights/sum");
    expect(rule).toMatchObject({ changed: true, settings: [{ name: "expected", value: 105, usual: 100 }] });
  });

  test("a setting out of its bounds is kept inside them", async () => {
    const book = await twoQuarters();
    await book.application.changeRule("weights/sum", { settings: { expected: -5 } });
    expect(book.application.getState().rules.find(({ code }) => code === "weights/sum")).toMatchObject({
      settings: [{ value: 1 }],
    });
  });

  test("another level is another mark", async () => {
    const book = await twoQuarters();
    await book.application.changeRule("weights/sum", { severity: "hint" });
    expect(book.application.getState().findings?.map(({ severity }) => severity)).toEqual(["hint", "hint"]);
    expect(highlightsOf(book, "一季度")).toEqual(["hint D2:D4"]);
  });

  test("off and back to what the rule declares", async () => {
    const book = await twoQuarters();
    await book.application.changeRule("weights/sum", { on: false });
    expect(findingIds(book)).toEqual([]);
    expect(highlightsOf(book, "一季度")).toEqual([]);
    await book.application.changeRule("weights/sum", null);
    expect(findingIds(book)).toHaveLength(2);
    expect(book.workbook.settings.get("kpi-workbook.rules")).not.toContain('"weights/sum"');
  });

  test("a preset sets all rules", async () => {
    const book = await startBound({ 一季度: shortQuarter }, { rules: "all" });
    await book.application.check();
    await book.application.applyPreset("weightsOnly");
    const { rules, findings } = book.application.getState();
    expect(new Set(rules.filter(({ on }) => on).map(({ family }) => family))).toEqual(
      new Set(rules.map(({ family }) => family).filter((family) => ["weights", "data"].includes(family))),
    );
    expect(findings?.map(({ rule }) => rule)).toContain("weights/sum");
  });
});

describe("fixing several", () => {
  test("shows every cell that will change, changes just those, in six requests", async () => {
    const book = await twoQuarters();
    await book.application.previewFix(findingIds(book));
    const preview = book.application.getState().fixPreview;
    expect(preview?.changes.map(({ place, before, after }) => [place.address, before, after])).toEqual([
      ["D2", "40%", "41%"],
      ["D3", "35%", "36%"],
      ["D4", "22%", "23%"],
      ["D2", "40%", "38%"],
      ["D3", "35%", "33%"],
      ["D4", "30%", "29%"],
    ]);
    expect(book.values("一季度", "D2")).toEqual([[0.4]]);
    const requests = await book.countRequests(() => book.application.fix(preview?.findingIds ?? []));
    expect(requests).toBe(4);
    expect(book.values("一季度", "D2:D4")).toEqual([[0.41], [0.36], [0.23]]);
    expect(book.application.getState()).toMatchObject({
      findings: [],
      fixPreview: undefined,
      notice: { code: "fixed", data: { count: 6, formulas: 0 } },
    });
    book.workbook.undo();
    book.workbook.undo();
    expect(book.values("一季度", "D2:D4")).toEqual([[0.4], [0.35], [0.22]]);
  });

  test("leaves what is worked out by a formula alone and says how much that is", async () => {
    const book = await twoQuarters();
    book.type("二季度", "D4", ["=30%*1"]);
    await book.application.fix(findingIds(book));
    expect(book.values("一季度", "D2")).toEqual([[0.41]]);
    expect(book.values("二季度", "D2:D4")).toEqual([[0.4], [0.35], [0.3]]);
    expect(book.application.getState().notice).toMatchObject({ data: { count: 3, formulas: 1 } });
  });
});

describe("the list of findings", () => {
  test("is a sheet of its own, brought up to date where it is", async () => {
    const book = await twoQuarters();
    await book.application.listFindings();
    expect(book.application.getState().notice).toMatchObject({ code: "findingsListed", data: { count: 2 } });
    const [head, first] = book.values("问题清单", "A3:D4");
    expect(head).toEqual(["级别", "位置", "责任人", "问题"]);
    expect(first?.slice(0, 2)).toEqual(["错误", "一季度!D2:D4"]);
    expect(first?.[3]).toBe("权重合计 97%，少 3 个百分点。");
    await book.application.dismiss(findingIds(book).slice(0, 1), "=1+1");
    await book.application.listFindings();
    expect(book.workbook.sheets.map(({ name }) => name)).toEqual(["一季度", "二季度", "问题清单"]);
    expect(book.values("问题清单", "G4:G5")).toEqual([[null], ["已搁置 · 2026 年 9 月 30 日 · =1+1"]]);
  });

  test("needs a check first", async () => {
    const book = await startBound();
    await book.application.listFindings();
    expect(book.application.getState().notice).toMatchObject({ kind: "problem", code: "checkFirst" });
  });
});

describe("one sheet", () => {
  test("is checked on its own in two requests, and the findings of the others stay", async () => {
    const book = await twoQuarters();
    const { application, workbook } = book;
    application.setLive(false);
    book.type("一季度", "D4", ["25%"]);
    book.type("二季度", "D4", ["20%"]);
    workbook.activeSheetId = book.sheet("一季度").id;
    await application.open();
    const requests = await book.countRequests(() => application.check("sheet"));
    expect(requests).toBeLessThanOrEqual(2);
    expect(application.getState().notice).toMatchObject({ code: "checked", data: { count: 0, tables: 1 } });
  });

  test("without a bound table says so", async () => {
    const book = await startBound({ 一季度: shortQuarter }, { others: { 其他: "a | b" } });
    await book.application.check();
    book.workbook.activeSheetId = book.sheet("其他").id;
    await book.application.open();
    await book.application.check("sheet");
    expect(book.application.getState().notice).toMatchObject({ code: "noTableHere" });
  });
});

test("the selection is known to the pane", async () => {
  const book = await startBound();
  book.workbook.edit({ actor: "user" }, () => select(book.workbook, book.sheet("一季度"), [areaAt("D3")]));
  await waitUntil(() => book.application.getState().selection?.address === "D3");
  expect(book.application.getState().selection?.sheetName).toBe("一季度");
});
