import { readdirSync } from "node:fs";
import { join } from "node:path";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import { openWorkbook } from "../../../src/workbench/files/openWorkbook";
import { typeInto } from "../../../src/workbench/model/writing";
import { differingParts, edit, fileBytes, partText } from "./support";
import { VARIETIES, variedFile } from "./variedFiles";

const MADE_BY_OTHERS = [
  ...readdirSync(join(__dirname, "../../fixtures/binding"))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => `test/fixtures/binding/${name}`),
  "test/fixtures/libreoffice.xlsx",
];

/** One saved by LibreOffice 7, the others by excelize, then files spelt by hand. */
const FILES: readonly (readonly [string, () => Uint8Array])[] = [
  ...MADE_BY_OTHERS.map((path) => [path, () => fileBytes(path)] as const),
  ...VARIETIES.map(([what, extra]) => [what, () => variedFile(extra)] as const),
];

describe.each(FILES)("%s", (_what, bytes) => {
  test("opened and saved: every part is byte for byte the same", async () => {
    const before = bytes();
    expect(differingParts(before, await saveWorkbook(await openWorkbook(before, "x.xlsx")))).toEqual([]);
  });

  test("one number typed: only that sheet's part differs, and only by that cell", async () => {
    const before = bytes();
    const workbook = await openWorkbook(before, "x.xlsx");
    const sheet = workbook.sheets[0];
    if (!sheet) throw new Error("no sheet");
    const { bottom = 0, right = 0 } = sheet.usedArea() ?? {};
    edit(workbook, () => {
      typeInto(workbook, sheet, bottom + 20, right + 2, "12345");
    });
    const after = await saveWorkbook(workbook);
    const [path = "", ...others] = differingParts(before, after);
    expect(others).toEqual([]);
    expect(path).toMatch(/^xl\/worksheets\/sheet\d+\.xml$/);
    const [old, now] = [before, after].map((file) =>
      partText(file, path)
        .replace(/<row r="\d+"><c r="[A-Z]+\d+"(?: s="\d+")?><v>12345<\/v><\/c><\/row>/, "")
        .replace(/<dimension [^>]*>/, ""),
    );
    expect(now).toBe(old);
  });
});
