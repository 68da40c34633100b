import { zipSync } from "fflate";
import { FileProblem, fileProblemText, type FileProblemCode } from "../../../src/workbench/files/fileProblem";
import { openWorkbook } from "../../../src/workbench/files/openWorkbook";
import { EVERYTHING, fileBytes } from "./support";

const unreadable = (name: string): Uint8Array => fileBytes(`test/fixtures/unreadable/${name}`);
const zipped = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, Buffer.from(text)])));

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const mainPart = (target: string): string =>
  `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="${target}"/></Relationships>`;

async function problemOf(bytes: Uint8Array): Promise<FileProblem> {
  const problem: unknown = await openWorkbook(bytes, "x.xlsx").catch((error: unknown) => error);
  if (!(problem instanceof FileProblem)) throw new Error(`no problem but ${String(problem)}`);
  return problem;
}

test.each<[string, () => Uint8Array, FileProblemCode]>([
  ["an empty file", () => unreadable("empty.xlsx"), "empty"],
  ["a download that broke off", () => unreadable("cut-short.xlsx"), "broken"],
  ["a workbook with a password", () => unreadable("password.xlsx"), "passwordProtected"],
  ["an Excel 97-2003 workbook", () => unreadable("old.xls"), "oldXls"],
  ["an Excel 4 sheet", () => new Uint8Array([0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00]), "oldXls"],
  ["a Word 97-2003 document", () => unreadable("document.doc"), "notSpreadsheet"],
  ["a CSV file", () => unreadable("values.csv"), "csv"],
  ["a CSV file in GBK", () => new Uint8Array([0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0x31, 0x0a]), "csv"],
  ["a web page saved as .xls", () => Buffer.from("<html><table></table></html>"), "csv"],
  ["a picture called .xlsx", () => unreadable("picture.xlsx"), "notSpreadsheet"],
  ["more than 100 MB", () => new Uint8Array(100 * 1024 * 1024 + 1), "tooLarge"],
  ["a zip of something else", () => zipped({ "readme.txt": "hello" }), "notSpreadsheet"],
  [
    "a Word document",
    () => zipped({ "_rels/.rels": mainPart("word/document.xml"), "word/document.xml": "<w:document/>" }),
    "notSpreadsheet",
  ],
  [
    "a binary workbook",
    () => zipped({ "_rels/.rels": mainPart("xl/workbook.bin"), "xl/workbook.bin": "x" }),
    "notSpreadsheet",
  ],
  [
    "a workbook whose XML breaks off",
    () => zipped({ "_rels/.rels": mainPart("xl/workbook.xml"), "xl/workbook.xml": "<workbook><sheets>" }),
    "broken",
  ],
  [
    "a workbook without sheets",
    () =>
      zipped({
        "_rels/.rels": mainPart("xl/workbook.xml"),
        "xl/workbook.xml": "<workbook><sheets/></workbook>",
      }),
    "broken",
  ],
])("%s", async (_, bytes, code) => {
  expect((await problemOf(bytes())).code).toBe(code);
});

test("entities of a document type are refused, not expanded", async () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook>&b;</workbook>';
  const problem = await problemOf(
    zipped({ "_rels/.rels": mainPart("xl/workbook.xml"), "xl/workbook.xml": bomb }),
  );
  expect(problem.code).toBe("broken");
});

test("a file that breaks anywhere is a problem with a code, never another error", async () => {
  const whole = fileBytes(EVERYTHING);
  for (let length = 100; length < whole.length; length += 997) {
    expect((await problemOf(whole.slice(0, length))).code).toBe("broken");
  }
});

test.each<FileProblemCode>([
  "empty",
  "notSpreadsheet",
  "passwordProtected",
  "oldXls",
  "csv",
  "tooLarge",
  "broken",
])("%s is said in both languages, with what to do", (code) => {
  const problem = new FileProblem(code);
  expect(fileProblemText(problem, "zh-CN")).toMatch(/请/);
  expect(fileProblemText(problem, "en-US")).toMatch(/\b(?:Open|Choose|Remove|copy|In Excel)\b/);
  expect(fileProblemText(problem, "en-US")).not.toMatch(/[\u4E00-\u9FFF]/);
});
