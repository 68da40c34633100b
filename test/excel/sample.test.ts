import { startBook, type KpiBook } from "./support/kpiBook";

async function openSample(language: "zh-CN" | "en-US" = "zh-CN"): Promise<KpiBook> {
  const book = await startBook({ sheets: { Sheet1: " " }, language });
  await book.application.open();
  await book.application.openSample();
  return book;
}

describe.each(["zh-CN", "en-US"] as const)("the sample in %s", (language) => {
  test("a team of three is bound, and the check finds just the two planted mistakes", async () => {
    const book = await openSample(language);
    const { application } = book;
    expect(application.getState()).toMatchObject({
      notice: { kind: "done", code: "sampleOpened", data: { count: 15 } },
      tables: [
        { role: "objectives", recordCount: 4 },
        { role: "plan", recordCount: 15, people: 3, scopeKind: "person", missing: [] },
      ],
    });
    await application.check();
    const found = () => application.getState().findings ?? [];
    expect(found().map(({ rule, data }) => [rule, data])).toMatchObject([
      ["weights/sum", { sum: 97 }],
      ["data/stale", { count: 1 }],
    ]);
    await application.fix([found()[0]?.id ?? ""]);
    expect(found().map(({ rule }) => rule)).toEqual(["data/stale"]);
  });
});
