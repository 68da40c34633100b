import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BINDINGS_SETTING } from "../../../src/excel/names";
import { DEFAULT_IDENTITY } from "../../../src/workbench/files/webExtensions";
import { openWorkbook } from "../../../src/workbench/files/openWorkbook";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import { Workbook } from "../../../src/workbench/model/workbook";
import { addSheet } from "../../../src/workbench/model/sheets";
import {
  EVERYTHING,
  differences,
  differingParts,
  edit,
  fileBytes,
  open,
  partText,
  partsOf,
  reopen,
  sheetOf,
} from "./support";

const OTHER = "xl/webextensions/webextension1.xml";
const OURS = "xl/webextensions/webextension2.xml";

const set = (workbook: Workbook, entries: readonly (readonly [string, unknown])[]): void => {
  edit(workbook, () => {
    workbook.change(workbook, { settings: new Map(entries) });
  });
};

const SETTINGS = [
  ["kpi-workbook.bindings", [{ sheet: "指标 表", area: "A3:G7" }]],
  ["kpi-workbook.text", '引号 " 与 <标签> & 换行\n第二行'],
  ["kpi-workbook.number", 0.1],
  ["kpi-workbook.off", false],
  ["kpi-workbook.none", null],
] as const;

test("the add-in is told by the id in its manifest and the names it gives its settings", () => {
  expect(readFileSync(join(__dirname, "../../../manifest.xml"), "utf8")).toContain(
    `<Id>${DEFAULT_IDENTITY.addinId}</Id>`,
  );
  expect(BINDINGS_SETTING.startsWith(DEFAULT_IDENTITY.settingPrefix)).toBe(true);
});

test("settings come back as they were set", async () => {
  const workbook = await open();
  set(workbook, SETTINGS);
  expect([...(await reopen(workbook)).settings]).toEqual(SETTINGS);
});

test("they stand where Office keeps them, beside those of another add-in", async () => {
  const workbook = await open();
  set(workbook, SETTINGS);
  const bytes = await saveWorkbook(workbook);
  const before = fileBytes(EVERYTHING);
  expect(differingParts(before, bytes)).toEqual([
    "[Content_Types].xml",
    "xl/webextensions/_rels/taskpanes.xml.rels",
    "xl/webextensions/taskpanes.xml",
    OURS,
  ]);
  expect(partText(bytes, OTHER)).toBe(partText(before, OTHER));
  expect(partText(bytes, OURS)).toContain('<we:property name="kpi-workbook.number" value="0.1"/>');
  expect(partText(bytes, OURS)).toContain(
    '<we:property name="kpi-workbook.bindings" value="[{&quot;sheet&quot;:&quot;指标 表&quot;',
  );
  expect(partText(bytes, "[Content_Types].xml")).toContain(
    `PartName="/${OURS}" ContentType="application/vnd.ms-office.webextension+xml"`,
  );
});

test("saved again with a change: only our part differs; with none: nothing does", async () => {
  const workbook = await open();
  set(workbook, SETTINGS);
  const first = await saveWorkbook(workbook);
  const second = await openWorkbook(first, "x");
  expect(differingParts(first, await saveWorkbook(second))).toEqual([]);
  set(second, [["kpi-workbook.number", 2]]);
  const bytes = await saveWorkbook(second);
  expect(differingParts(first, bytes)).toEqual([OURS]);
  expect([...(await openWorkbook(bytes, "x")).settings]).toEqual([["kpi-workbook.number", 2]]);
});

test("an add-in under another id does not see them, unless the names are its own", async () => {
  const workbook = await open();
  set(workbook, SETTINGS);
  const bytes = await saveWorkbook(workbook);
  const stranger = { addinId: "00000000-0000-4000-8000-00000000000f", settingPrefix: "stranger." };
  expect((await openWorkbook(bytes, "x", stranger)).settings.size).toBe(0);
  const fromStore = { addinId: "wa200000001", settingPrefix: "kpi-workbook." };
  expect((await openWorkbook(bytes, "x", fromStore)).settings.size).toBe(SETTINGS.length);
});

test("in a new workbook too", async () => {
  const workbook = new Workbook();
  addSheet(workbook, "Sheet1");
  set(workbook, SETTINGS);
  expect([...(await reopen(workbook)).settings]).toEqual(SETTINGS);
});

test("sheet properties are added, changed and taken off; those of others stay", async () => {
  const workbook = await open();
  const sheet = sheetOf(workbook, "指标 表");
  const setProperties = (target: Workbook, entries: readonly (readonly [string, string])[]): void => {
    edit(target, () => {
      target.change(sheetOf(target, "指标 表"), { customProperties: new Map(entries) });
    });
  };
  const theirs = [...sheet.customProperties];
  setProperties(workbook, [...theirs, ["kpi.sheet", "表-1 ✓"]]);
  const first = await saveWorkbook(workbook);
  expect(Buffer.from(partsOf(first).get("xl/customProperty2.bin") ?? "", "latin1").toString("utf16le")).toBe(
    "表-1 ✓",
  );

  const second = await openWorkbook(first, "x");
  expect([...sheetOf(second, "指标 表").customProperties]).toEqual([...theirs, ["kpi.sheet", "表-1 ✓"]]);
  setProperties(second, [...theirs, ["kpi.sheet", "2"]]);
  expect(differingParts(first, await saveWorkbook(second))).toEqual(["xl/customProperty2.bin"]);
  setProperties(second, theirs);
  const sheetText = (bytes: Uint8Array): string => partText(bytes, "xl/worksheets/sheet1.xml");
  expect(differences(sheetText(fileBytes(EVERYTHING)), sheetText(await saveWorkbook(second)))).toEqual([]);
  expect(partsOf(await saveWorkbook(second)).has("xl/customProperty2.bin")).toBe(false);
});
