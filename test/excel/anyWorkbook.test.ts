import fc from "fast-check";
import { startBound } from "./support/bound";
import type { KpiBook } from "./support/kpiBook";
import { photograph, randomPlan, randomTouches, touchSheet, writeNote } from "./support/randomBook";
import { addresses, oursOn } from "./support/marked";

/** Whatever a person has made of a workbook: a check adds marks of ours and nothing else, and clearing leaves none. */

const sheetName = "计划";

/** Requests that change something. */
async function countWrites(book: KpiBook, body: () => Promise<unknown>): Promise<number> {
  await book.settled();
  book.host.clearLog();
  await body();
  return book.host.log.filter(({ members }) => members.some((member) => /^(?:add|delete|set)$/.test(member)))
    .length;
}

test("check, check again, clear: everything of the person's is as it was, and the second check writes nothing", async () => {
  let marked = 0;
  await fc.assert(
    fc.asyncProperty(
      randomPlan,
      randomTouches,
      fc.record({ asTable: fc.boolean(), locked: fc.boolean(), note: fc.nat({ max: 4 }) }),
      async (plan, touches, { asTable, locked, note }) => {
        const book = await startBound(
          { [sheetName]: plan.rows },
          { rules: "all", others: { 其他: "a | b" } },
        );
        const { application, workbook } = book;
        await touchSheet(book, sheetName, touches, plan);
        await touchSheet(book, "其他", touches, plan);
        writeNote(book, sheetName, `B${note + 1}`);
        if (asTable)
          await book.Excel.run(async ({ workbook: { worksheets } }) => {
            worksheets.getItem("其他").tables.add("A1:B3", true);
            return worksheets.getItem("其他").context.sync();
          });
        await application.open();
        const before = photograph(workbook);
        await application.check();
        marked += oursOn(book, sheetName).length;
        const checked = photograph(workbook);
        expect(withoutOurs(checked)).toEqual(withoutOurs(before));
        expect(await countWrites(book, () => application.check())).toBe(0);
        expect(photograph(workbook)).toEqual(checked);
        expect(addresses(book, sheetName).stray).toEqual([]);
        if (locked)
          await book.Excel.run(
            (context) => (context.workbook.worksheets.getItem("其他").protection.protect(), context.sync()),
          );
        const locks = photograph(workbook);
        await application.clearHighlights();
        expect(withoutOurs(locks)).toEqual(photograph(workbook));
      },
    ),
    { seed: 20260930, numRuns: 12 },
  );
  expect(marked).toBeGreaterThan(12);
}, 60_000);

/** The photograph with our marks cut out. */
function withoutOurs(picture: unknown): unknown {
  const { sheets, ...rest } = picture as {
    sheets: { conditionalFormats: { rule: { formula?: string } }[] }[];
  };
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      conditionalFormats: sheet.conditionalFormats.filter(({ rule }) => !rule.formula?.includes("kpi.v1")),
    })),
  };
}
