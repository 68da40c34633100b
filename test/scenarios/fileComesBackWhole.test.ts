import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../src/workbench/files/openWorkbook";
import { saveWorkbook } from "../../src/workbench/files/saveWorkbook";
import type { Workbook } from "../../src/workbench/model/workbook";
import { WEB_WITH_NOTES } from "../../src/workbench/session/requirements";
import { startBook, type KpiBook } from "../excel/support/kpiBook";

/** A file with fills, two conditional formats, a note, a validation list and a chart of its owner's, bound, checked and cleared. */
const SAMPLE = join(__dirname, "../../assets/samples/绩效考核表-销售部.xlsx");
const PLAN = "xl/worksheets/sheet1.xml";

/** Parts that carry the binding: where settings, the sheet's mark and the table's hidden name are stored. */
const MAY_GROW = [
  "[Content_Types].xml",
  "_rels/.rels",
  "xl/workbook.xml",
  "xl/worksheets/_rels/sheet1.xml.rels",
  PLAN,
];

type Parts = Record<string, string>;

const partsOf = (bytes: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, true)]));

async function openSample(): Promise<{ original: Uint8Array; workbook: Workbook }> {
  const original = new Uint8Array(readFileSync(SAMPLE));
  return { original, workbook: await openWorkbook(original, "绩效考核表-销售部.xlsx") };
}

async function bindFirstTable({ application }: KpiBook): Promise<void> {
  await application.open();
  await application.detect();
  const found = application.getState().candidates?.[0];
  if (!found) throw new Error("no table found");
  await application.bind([found.id]);
}

/** The weight column of the first KPI row. */
function weightCell({ application }: KpiBook): { sheet: string; address: string } {
  const table = application.getState().tables[0];
  const letter = table?.columns.find(({ field }) => field === "weight")?.letter;
  const row = table?.records[0]?.row;
  if (!table || !letter || !row) throw new Error("no weight column");
  return { sheet: table.place.sheetName, address: `${letter}${row}` };
}

/** The sample opened and bound, and one weight broken, so that checking marks it. */
async function markSample() {
  const { original, workbook } = await openSample();
  const book = await startBook({ workbook, sheets: {}, requirementSets: WEB_WITH_NOTES });
  await bindFirstTable(book);
  const { sheet, address } = weightCell(book);
  book.type(sheet, address, ["35%"]);
  await book.application.check();
  return { original, workbook, book, sheet, address };
}

/** The children of the sheet's root in order, without the list of custom properties that binding adds. */
const childrenOf = (xml: string): string[] =>
  (
    xml
      .replace(/<customProperties>.*?<\/customProperties>/s, "")
      .match(/<worksheet[^>]*>(.*)<\/worksheet>/s)?.[1] ?? ""
  ).split(/(?<=>)(?=<)/);

test("bound, checked, marked and cleared, every part of the owner's file is as it was", async () => {
  const { original, workbook, book, sheet, address } = await markSample();
  expect(book.application.getState().findings?.map(({ rule }) => rule)).toEqual(["weights/sum"]);
  expect(book.sheet(sheet).conditionalFormats).toHaveLength(3);
  book.type(sheet, address, ["25%"]);
  await book.application.clearHighlights();

  const before = partsOf(original);
  const after = partsOf(await saveWorkbook(workbook));
  const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
  expect(changed.filter((name) => !MAY_GROW.includes(name))).toEqual([]);
  expect(childrenOf(after[PLAN] ?? "")).toEqual(childrenOf(before[PLAN] ?? ""));
  book.stop();
});

test("saved while marked and opened again: mark, note, binding and everything of the owner's are there, and clear finds mark and note", async () => {
  const { original, workbook, book, sheet } = await markSample();
  await book.application.writeNotes();
  const saved = await saveWorkbook(workbook);
  book.stop();

  const reopened = await openWorkbook(saved, "again.xlsx");
  const again = await startBook({ workbook: reopened, sheets: {}, requirementSets: WEB_WITH_NOTES });
  await again.application.open();
  expect(again.application.getState().tables.map(({ state }) => state)).toEqual(["bound"]);
  expect(again.sheet(sheet).conditionalFormats).toHaveLength(3);
  expect(again.sheet(sheet).notes.map(({ author }) => author)).toEqual(["李娜", "用户"]);
  await again.application.clearHighlights();
  expect(again.sheet(sheet).conditionalFormats.map(({ rule }) => rule.kind)).toEqual([
    "cellValue",
    "dataBar",
  ]);
  const kept = Object.keys(partsOf(original)).filter((name) => /chart|drawing|comment|media/i.test(name));
  expect(kept.length).toBeGreaterThan(3);
  const last = partsOf(await saveWorkbook(reopened));
  for (const name of kept) expect(last[name]).toBe(partsOf(original)[name]);
  again.stop();
});
