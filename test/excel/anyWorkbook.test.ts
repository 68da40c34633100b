import fc from "fast-check";
import { ownerOf } from "../../src/application/notes/noteMark";
import { WEB_WITH_NOTES } from "../../src/workbench/session/requirements";
import { startBound } from "./support/bound";
import type { KpiBook } from "./support/kpiBook";
import { photograph, randomPlan, randomTouches, touchSheet, writeNote } from "./support/randomBook";
import { addresses, oursOn } from "./support/marked";

/** Whatever a person has made of a workbook: a check adds marks and notes of ours and nothing else, and clearing leaves none. */

const sheetName = "计划";

/** Requests that change something. */
async function countWrites(book: KpiBook, body: () => Promise<unknown>): Promise<number> {
  await book.settled();
  book.host.clearLog();
  await body();
  return book.host.log.filter(({ members }) => members.some((member) => /^(?:add|delete|set)$/.test(member)))
    .length;
}

test("check, notes, both again, clear: everything of the person's is as it was, and the second time nothing is written", async () => {
  let marked = 0;
  let noted = 0;
  await fc.assert(
    fc.asyncProperty(
      randomPlan,
      randomTouches,
      fc.record({ asTable: fc.boolean(), locked: fc.boolean(), note: fc.nat({ max: 4 }) }),
      async (plan, touches, { asTable, locked, note }) => {
        const book = await startBound(
          { [sheetName]: plan.rows },
          { rules: "all", others: { 其他: "a | b" }, requirementSets: WEB_WITH_NOTES },
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
        await application.writeNotes();
        noted += book.sheet(sheetName).notes.filter(isOurNote).length;
        const written = photograph(workbook);
        expect(withoutOurs(written)).toEqual(withoutOurs(checked));
        expect(await countWrites(book, () => application.writeNotes())).toBe(0);
        expect(photograph(workbook)).toEqual(written);
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
  expect([marked > 12, noted > 12]).toEqual([true, true]);
}, 60_000);

const isOurNote = ({ text }: { readonly text: string }): boolean => ownerOf(text) === "ours";

/** The photograph with our marks and notes cut out. */
function withoutOurs(picture: unknown): unknown {
  const { sheets, settings, ...rest } = picture as {
    sheets: { conditionalFormats: { rule: { formula?: string } }[]; notes: { text: string }[] }[];
    settings: ReadonlyMap<string, unknown>;
  };
  return {
    ...rest,
    settings: new Map([...settings].filter(([key]) => key !== "kpi-workbook.notes")),
    sheets: sheets.map((sheet) => ({
      ...sheet,
      notes: sheet.notes.filter((note) => !isOurNote(note)),
      conditionalFormats: sheet.conditionalFormats.filter(({ rule }) => !rule.formula?.includes("kpi.v1")),
    })),
  };
}
