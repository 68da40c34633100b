import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createCalculator } from "../../../src/workbench/formulas";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import { openWorkbook } from "../../../src/workbench/files/openWorkbook";
import { activateSheet } from "../../../src/workbench/model/sheets";
import { changeStyle, typeInto, writeEntries } from "../../../src/workbench/model/writing";
import {
  CHINESE,
  ENGLISH,
  EVERYTHING,
  area,
  cellOf,
  differences,
  differingParts,
  edit,
  fileBytes,
  open,
  partText,
  sheetOf,
} from "./support";

const SHEET = "xl/worksheets/sheet1.xml";

test.each([EVERYTHING, CHINESE, ENGLISH])(
  "%s opened and saved: every part is byte for byte the same",
  async (path) => {
    expect(differingParts(fileBytes(path), await saveWorkbook(await open(path)))).toEqual([]);
  },
);

test.each([EVERYTHING, CHINESE, ENGLISH])(
  "%s opened, calculated and saved: nothing but results may differ, and the order of calculation stays",
  async (path) => {
    const workbook = await open(path);
    workbook.calculator = createCalculator();
    workbook.recalculate();
    expect(differingParts(fileBytes(path), await saveWorkbook(workbook))).toEqual([]);
  },
);

test("samples have their two languages", () => {
  expect(readdirSync(join(__dirname, "../../../assets/samples")).sort()).toEqual(
    [CHINESE, ENGLISH].map((path) => path.split("/").pop()).sort(),
  );
});

describe("one cell changed", () => {
  const savedAfter = async (address: string, text: string): Promise<Uint8Array> => {
    const workbook = await open();
    const sheet = sheetOf(workbook, "指标 表");
    const { top, left } = area(address);
    edit(workbook, () => {
      typeInto(workbook, sheet, top, left, text);
    });
    return saveWorkbook(workbook);
  };
  const cellsOf = (bytes: Uint8Array): string[] =>
    partText(bytes, SHEET).match(/<c [^>]*?(?:\/>|>.*?<\/c>)/gs) ?? [];

  test("to a number: only that cell of that sheet", async () => {
    const before = fileBytes(EVERYTHING);
    const after = await savedAfter("D4", "600");
    expect(differingParts(before, after)).toEqual([SHEET]);
    const [old, now] = [cellsOf(before), cellsOf(after)];
    const changed = now.filter((cell, index) => cell !== old[index]);
    expect(changed).toEqual([expect.stringMatching(/^<c r="D4" s="\d+"><v>600<\/v><\/c>$/)]);
    expect(differences(partText(before, SHEET), partText(after, SHEET))).toEqual(["- 500", "+ 600"]);
  });

  test("to a text: the table of texts grows at its end", async () => {
    const before = fileBytes(EVERYTHING);
    const after = await savedAfter("B4", "新指标");
    expect(differingParts(before, after)).toEqual(["xl/sharedStrings.xml", SHEET]);
    const [old, now] = [before, after].map((bytes) => partText(bytes, "xl/sharedStrings.xml"));
    expect(now).toContain("<si><t>新指标</t></si></sst>");
    expect(now?.match(/<si>.*<\/si>/s)?.[0]).toContain(old?.match(/<si>.*<\/si>/s)?.[0] ?? "?");
  });

  test("to a text the workbook has already: the table of texts stays", async () => {
    expect(differingParts(fileBytes(EVERYTHING), await savedAfter("B4", "利润率"))).toEqual([SHEET]);
  });

  test("from a formula to a number: Excel's order of calculation is dropped with it", async () => {
    const after = await savedAfter("F4", "1");
    const differing = differingParts(fileBytes(EVERYTHING), after);
    expect(differing).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      SHEET,
    ]);
    expect(partText(after, "[Content_Types].xml")).not.toContain("calcChain");
  });

  test("and typed back: the file is the same again", async () => {
    const workbook = await open();
    const sheet = sheetOf(workbook, "指标 表");
    edit(workbook, () => {
      typeInto(workbook, sheet, 3, 3, "1");
      typeInto(workbook, sheet, 3, 3, "500");
    });
    expect(differingParts(fileBytes(EVERYTHING), await saveWorkbook(workbook))).toEqual([]);
  });

  test("and undone: the file is the same again", async () => {
    const workbook = await open();
    edit(workbook, () => {
      changeStyle(workbook, sheetOf(workbook, "指标 表"), area("A1:G9"), { fill: { color: "#123456" } });
    });
    workbook.undo();
    expect(differingParts(fileBytes(EVERYTHING), await saveWorkbook(workbook))).toEqual([]);
  });
});

test("a result that came out different is stored, its formula stays as it is spelt", async () => {
  const workbook = await open();
  const sheet = sheetOf(workbook, "月度");
  workbook.setResult(sheet, 19, 1, 30);
  workbook.setResult(sheet, 22, 4, "一");
  workbook.setResult(sheet, 22, 1, { error: "#N/A" });
  const text = partText(await saveWorkbook(workbook), "xl/worksheets/sheet2.xml");
  expect(text).toContain('<c r="B20"><f t="shared" ref="B20:B22" si="0">A20*2+$A$20</f><v>30</v></c>');
  expect(text).toContain('<c r="E23" t="str"><f>_xlfn.TEXTJOIN(",",TRUE,A20:A22)</f><v>一</v></c>');
  expect(text).toContain('<c r="B23" t="e"><f>1/0</f><v>#N/A</v></c>');
});

test.each([
  [
    "a function that this program does not know keeps the result Excel stored",
    { error: "#NAME?" as const },
    "50",
  ],
  ["a function still at work is stored as not available", { error: "#BUSY!" as const }, "#N/A"],
])("%s", async (_, result, stored) => {
  const workbook = await open();
  workbook.setResult(sheetOf(workbook, "月度"), 22, 5, result);
  const text = partText(await saveWorkbook(workbook), "xl/worksheets/sheet2.xml");
  expect(/<c r="F23"[^>]*>.*?<\/c>/.exec(text)?.[0]).toContain(`<v>${stored}</v>`);
});

test("the last digit of a number is no difference", async () => {
  const workbook = await open(CHINESE);
  const sheet = sheetOf(workbook, "月度数据");
  workbook.setResult(sheet, 4, 6, 2823.1);
  expect(differingParts(fileBytes(CHINESE), await saveWorkbook(workbook))).toEqual([]);
});

test("a first shared formula that is overwritten leaves the others their formulas", async () => {
  const workbook = await open();
  const sheet = sheetOf(workbook, "月度");
  edit(workbook, () => {
    typeInto(workbook, sheet, 19, 1, "0");
  });
  const again = sheetOf(await openWorkbook(await saveWorkbook(workbook), "x"), "月度");
  expect(["B20", "B21", "B22"].map((address) => cellOf(again, address).formula)).toEqual([
    undefined,
    "=A21*2+$A$20",
    "=A22*2+$A$20",
  ]);
});

test("what a dynamic array lays over cells is stored there, and taken away when it shrinks", async () => {
  const workbook = await open();
  const sheet = sheetOf(workbook, "月度");
  workbook.setResult(sheet, 19, 2, 9, { rows: 2, columns: 1 });
  sheet.spilled.clear();
  sheet.spilled.set(20, 2, { value: 8, anchor: { row: 19, column: 2 } });
  const text = partText(await saveWorkbook(workbook), "xl/worksheets/sheet2.xml");
  expect(text).toContain(
    '<c r="C20" cm="1"><f t="array" ref="C20:C21">_xlfn._xlws.SORT(A20:A22,,-1)</f><v>9</v></c>',
  );
  expect(text).toContain('<c r="C21"><v>8</v></c>');
  expect(text).not.toContain('r="C22"');
});

test("own text that looks like a formula is stored as text", async () => {
  const workbook = await open();
  const sheet = sheetOf(workbook, "指标 表");
  const texts = ["=1+1", "+A1", "-5", "@SUM(A1)", "=cmd|' /C calc'!A0"];
  edit(workbook, () => {
    writeEntries(
      workbook,
      sheet,
      area("B20:B24"),
      texts.map((text) => [`'${text}`]),
    );
  });
  const bytes = await saveWorkbook(workbook);
  expect(partText(bytes, SHEET).match(/<c r="B2[0-4]" s="(\d+)" t="s"><v>\d+<\/v><\/c>/g)).toHaveLength(5);
  const again = await openWorkbook(bytes, "x");
  for (const [index, text] of texts.entries()) {
    expect(sheetOf(again, "指标 表").cellAt(19 + index, 1)).toMatchObject({ value: text, forcedText: true });
    expect(sheetOf(again, "指标 表").cellAt(19 + index, 1).formula).toBeUndefined();
  }
});

test("another sheet shown first", async () => {
  const workbook = await open();
  activateSheet(workbook, sheetOf(workbook, "月度"));
  const bytes = await saveWorkbook(workbook);
  expect(differingParts(fileBytes(EVERYTHING), bytes)).toEqual([
    "xl/workbook.xml",
    SHEET,
    "xl/worksheets/sheet2.xml",
  ]);
  const again = await openWorkbook(bytes, "x");
  expect(again.activeSheet.name).toBe("月度");
  expect(partText(bytes, SHEET)).not.toContain("tabSelected");
});
