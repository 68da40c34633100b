import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../../src/workbench/files/openWorkbook";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import { insertCells, wholeRows } from "../../../src/workbench/model/structure";
import { addSheet } from "../../../src/workbench/model/sheets";
import { changeStyle, writeEntries } from "../../../src/workbench/model/writing";
import {
  EVERYTHING,
  area,
  cellOf,
  differingParts,
  edit,
  fileBytes,
  partText,
  plainSheet,
  sheetOf,
} from "./support";

type Respell = (text: string, path: string) => string | Uint8Array;

/** The workbook with everything, its XML written the way other programs write it. */
function respelt(respell: Respell): Uint8Array {
  const parts = unzipSync(fileBytes(EVERYTHING));
  const changed = Object.entries(parts).map(([path, content]): [string, Uint8Array] => {
    if (!/^xl\/(?:workbook|styles|sharedStrings|worksheets\/sheet\d|tables\/table\d)\.xml$/.test(path))
      return [path, content];
    const text = respell(strFromU8(content), path);
    return [path, typeof text === "string" ? strToU8(text) : text];
  });
  return zipSync(Object.fromEntries(changed));
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** As the Open XML SDK writes it: the main namespace under a prefix. */
const prefixed: Respell = (text) =>
  text
    .replace(/<(\/?)(?=[A-Za-z]+[\s/>])(?!\w+:)/g, "<$1x:")
    .replace(MAIN, MAIN.replace("xmlns=", "xmlns:x="));

const SPELLINGS: readonly (readonly [string, Respell])[] = [
  ["a namespace prefix", prefixed],
  ["a byte order mark", (text) => `\uFEFF${text}`],
  [
    "UTF-16",
    (text) =>
      new Uint8Array(
        Buffer.from(`\uFEFF${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, "utf16le"),
      ),
  ],
  ["single quotes", (text) => text.replace(/(\s[\w:]+)="([^"'&<]*)"/g, "$1='$2'")],
  [
    "no addresses of cells and rows",
    (text, path) => (path.includes("sheet4") ? text.replace(/(<(?:c|row)) r="\w+"/g, "$1") : text),
  ],
  [
    "rows in another order",
    (text) =>
      text.replace(
        /<sheetData>(.*)<\/sheetData>/s,
        (_, rows: string) =>
          `<sheetData>${(rows.match(/<row .*?<\/row>|<row [^>]*\/>/gs) ?? []).reverse().join("")}</sheetData>`,
      ),
  ],
];

describe.each(SPELLINGS)("%s", (_, respell) => {
  test("reads the same", async () => {
    const [plain, other] = await Promise.all([
      openWorkbook(fileBytes(EVERYTHING), "x"),
      openWorkbook(respelt(respell), "x"),
    ]);
    for (const sheet of plain.sheets) {
      expect(plainSheet(other, sheetOf(other, sheet.name))).toEqual(plainSheet(plain, sheet));
    }
  });

  test("saved with changes, it reads as it was made", async () => {
    const workbook = await openWorkbook(respelt(respell), "x");
    const kpi = sheetOf(workbook, "指标 表");
    edit(workbook, () => {
      insertCells(workbook, kpi, wholeRows(5, 1), "down");
      writeEntries(workbook, kpi, area("A6:D6"), [[9, "'=新的", 0.05, "=D5*2"]]);
      changeStyle(workbook, kpi, area("B6"), {
        font: { bold: true },
        fill: { color: "#FFF2CC" },
        numberFormat: "0.000",
      });
      workbook.change(kpi, {
        merges: [...kpi.merges, area("B20:C20")],
        conditionalFormats: [
          {
            key: "k",
            areas: [area("B6")],
            rule: { kind: "custom", formula: "=1" },
            overlay: { fill: { color: "#FFC7CE" } },
          },
          ...kpi.conditionalFormats,
        ],
        // Those of the extension list are read after the others.
        validations: [
          ...kpi.validations.slice(0, -1),
          { areas: [area("A6")], type: "list", formula1: "甲,乙", ignoreBlank: true, showDropDown: true },
          ...kpi.validations.slice(-1),
        ],
      });
      writeEntries(workbook, addSheet(workbook, "新表"), area("A1"), [["文字"]]);
    });
    const again = await openWorkbook(await saveWorkbook(workbook), "x");
    for (const sheet of workbook.sheets.filter(({ name }) => name !== "月度")) {
      expect(plainSheet(again, sheetOf(again, sheet.name))).toEqual(plainSheet(workbook, sheet));
    }
    expect(cellOf(sheetOf(again, "新表"), "A1").value).toBe("文字");
  });
});

test.each(SPELLINGS.slice(0, 5))("%s stays as it is where nothing changed", async (_, respell) => {
  const bytes = respelt(respell);
  expect(differingParts(bytes, await saveWorkbook(await openWorkbook(bytes, "x")))).toEqual([]);
});

test("a workbook without styles, texts or theme opens and takes both", async () => {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const parts = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${type}/officeDocument" Target="/book.xml"/></Relationships>`,
    "_rels/book.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="b" Type="${type}/worksheet" Target="s.xml"/></Relationships>`,
    "book.xml": `<workbook ${MAIN} xmlns:r="${type}"><sheets><sheet name="S" sheetId="1" r:id="b"/></sheets></workbook>`,
    "s.xml": `<worksheet ${MAIN}><sheetData><row><c><v>1</v></c><c t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>`,
  };
  const bytes = zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
  const workbook = await openWorkbook(bytes, "x");
  const sheet = sheetOf(workbook, "S");
  expect([cellOf(sheet, "A1").value, cellOf(sheet, "B1").value]).toEqual([1, "x"]);
  edit(workbook, () => {
    writeEntries(workbook, sheet, area("A2"), [["y"]]);
    changeStyle(workbook, sheet, area("A2"), { font: { bold: true } });
  });
  const saved = await saveWorkbook(workbook);
  const again = await openWorkbook(saved, "x");
  expect(plainSheet(again, sheetOf(again, "S")).cells).toEqual(plainSheet(workbook, sheet).cells);
  expect(partText(saved, "s.xml")).toContain('<row r="2"><c r="A2" s="1" t="s"><v>0</v></c></row>');
});
