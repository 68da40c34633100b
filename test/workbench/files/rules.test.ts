import { openWorkbook } from "../../../src/workbench/files/openWorkbook";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import type { ConditionalFormat, ConditionalRule } from "../../../src/workbench/model/parts";
import type { Sheet } from "../../../src/workbench/model/sheet";
import type { Workbook } from "../../../src/workbench/model/workbook";
import {
  EVERYTHING,
  area,
  differences,
  differingParts,
  edit,
  fileBytes,
  open,
  partText,
  reopen,
  sheetOf,
} from "./support";

const SHEET = "xl/worksheets/sheet1.xml";
const event = (sheet: Sheet) =>
  ({ type: "sheetParts", part: "conditionalFormats", sheetId: sheet.id, actor: "addin" }) as const;

function setRules(workbook: Workbook, sheet: Sheet, conditionalFormats: readonly ConditionalFormat[]): void {
  edit(workbook, () => {
    workbook.change(sheet, { conditionalFormats }, event(sheet));
  });
}

const ours = (formula = '=N("kpi.v1|sev=error")=0'): ConditionalFormat => ({
  key: "ours",
  areas: [area("C4:C7"), area("E4")],
  rule: { kind: "custom", formula },
  overlay: { fill: { color: "#FFC7CE" } },
});

const rulesOf = (bytes: Uint8Array): string[] =>
  partText(bytes, SHEET).match(/<(?:x14:)?cfRule.*?<\/(?:x14:)?cfRule>/gs) ?? [];
const withoutPriority = (rules: readonly string[]): string[] =>
  rules.map((rule) => rule.replace(/ priority="\d+"/, ""));

test("a rule put on top is stored; the others keep everything but their numbers", async () => {
  const workbook = await open();
  const sheet = sheetOf(workbook, "指标 表");
  setRules(workbook, sheet, [ours(), ...sheet.conditionalFormats]);
  const bytes = await saveWorkbook(workbook);
  expect(differingParts(fileBytes(EVERYTHING), bytes)).toEqual(["xl/styles.xml", SHEET]);
  const [before, after] = [rulesOf(fileBytes(EVERYTHING)), rulesOf(bytes)];
  const added = after.filter((rule) => rule.includes("kpi.v1"));
  expect(added).toEqual([
    expect.stringMatching(
      /^<cfRule type="expression" dxfId="\d+" priority="1"><formula>N\("kpi.v1\|sev=error"\)=0<\/formula><\/cfRule>$/,
    ),
  ]);
  expect(withoutPriority(after.filter((rule) => !rule.includes("kpi.v1")))).toEqual(withoutPriority(before));
  expect(partText(bytes, SHEET)).toContain('<conditionalFormatting sqref="C4:C7 E4">');
  const again = sheetOf(await openWorkbook(bytes, "x"), "指标 表").conditionalFormats;
  expect(again[0]).toMatchObject({ rule: ours().rule, areas: ours().areas, overlay: ours().overlay });
  expect(again.slice(1).map(({ rule }) => rule)).toEqual(
    sheet.conditionalFormats.slice(1).map(({ rule }) => rule),
  );
});

test("put on and taken off again: the file is the same", async () => {
  const workbook = await open();
  const sheet = sheetOf(workbook, "指标 表");
  const theirs = sheet.conditionalFormats;
  setRules(workbook, sheet, [ours(), ...theirs]);
  setRules(workbook, sheet, theirs);
  expect(differingParts(fileBytes(EVERYTHING), await saveWorkbook(workbook))).toEqual([]);
});

test.each([
  ["on top", (theirs: readonly ConditionalFormat[]) => [ours(), ...theirs]],
  ["below", (theirs: readonly ConditionalFormat[]) => [...theirs, ours()]],
  [
    "in the middle",
    (theirs: readonly ConditionalFormat[]) => [...theirs.slice(0, 5), ours(), ...theirs.slice(5)],
  ],
])("put %s, saved, reopened, taken off: the sheet is byte for byte as it was", async (_, arrange) => {
  const workbook = await open();
  setRules(workbook, sheetOf(workbook, "指标 表"), arrange(sheetOf(workbook, "指标 表").conditionalFormats));
  const second = await reopen(workbook);
  const sheet = sheetOf(second, "指标 表");
  const rest = sheet.conditionalFormats.filter(
    ({ rule }) => rule.kind !== "custom" || !rule.formula.includes("kpi.v1"),
  );
  expect(rest).toHaveLength(sheet.conditionalFormats.length - 1);
  setRules(second, sheet, rest);
  expect(
    differences(partText(fileBytes(EVERYTHING), SHEET), partText(await saveWorkbook(second), SHEET)),
  ).toEqual([]);
});

test("the same look is stored once, however often it is used and saved", async () => {
  const workbook = await open();
  const sheet = sheetOf(workbook, "指标 表");
  setRules(workbook, sheet, [ours("=1"), ours("=2"), ...sheet.conditionalFormats]);
  const second = await reopen(workbook);
  setRules(second, sheetOf(second, "指标 表"), [
    ours("=3"),
    ...sheetOf(second, "指标 表").conditionalFormats,
  ]);
  const count = (bytes: Uint8Array): number => partText(bytes, "xl/styles.xml").match(/<dxf>/g)?.length ?? 0;
  expect(count(await saveWorkbook(second))).toBe(count(fileBytes(EVERYTHING)) + 1);
});

test("a rule moved to other cells keeps the rest of its element", async () => {
  const workbook = await open();
  const sheet = sheetOf(workbook, "指标 表");
  const moved = sheet.conditionalFormats.map((format) => ({ ...format, areas: [area("A10:B20")] }));
  setRules(workbook, sheet, moved);
  const bytes = await saveWorkbook(workbook);
  expect(rulesOf(bytes).sort()).toEqual(rulesOf(fileBytes(EVERYTHING)).sort());
  const again = sheetOf(await openWorkbook(bytes, "x"), "指标 表").conditionalFormats;
  expect(new Set(again.map(({ areas }) => JSON.stringify(areas)))).toEqual(
    new Set([JSON.stringify([area("A10:B20")])]),
  );
});

test("a data bar taken off goes with its second half", async () => {
  const workbook = await open();
  const sheet = sheetOf(workbook, "月度");
  setRules(
    workbook,
    sheet,
    sheet.conditionalFormats.filter(({ rule }) => rule.kind !== "dataBar"),
  );
  const text = partText(await saveWorkbook(workbook), "xl/worksheets/sheet2.xml");
  expect(text).not.toContain("dataBar");
  expect(text).toContain("sparkline");
});

const RULES: readonly ConditionalRule[] = [
  { kind: "custom", formula: "=SUM($C$4:$C$7)<>1" },
  { kind: "cellValue", operator: "notBetween", formula1: "=0", formula2: "=月度!$B$2" },
  { kind: "containsText", operator: "contains", text: '"a" & <b>' },
  { kind: "containsText", operator: "notContains", text: "待定" },
  { kind: "containsText", operator: "beginsWith", text: "销" },
  { kind: "containsText", operator: "endsWith", text: "率" },
  { kind: "topBottom", rank: 20, percent: true, bottom: true },
  { kind: "aboveAverage", below: true, orEqual: true, deviations: 2 },
  { kind: "duplicates", unique: false },
  { kind: "duplicates", unique: true },
  { kind: "blanks", not: false },
  { kind: "blanks", not: true },
  { kind: "errors", not: false },
  { kind: "errors", not: true },
  {
    kind: "colorScale",
    points: [
      { type: "min", color: "#FF0000" },
      { type: "percent", value: "80", color: "#00FF00" },
    ],
  },
  { kind: "dataBar", color: "#112233", minimum: { type: "num", value: "0" }, maximum: { type: "max" } },
  {
    kind: "iconSet",
    set: "3Flags",
    points: [
      { type: "percent", value: "0" },
      { type: "num", value: "5" },
      { type: "num", value: "9" },
    ],
    reverse: true,
  },
];

test.each(RULES.map((rule) => [rule.kind, JSON.stringify(rule), rule] as const))(
  "%s %s comes back",
  async (_, _text, rule) => {
    const workbook = await open();
    const sheet = sheetOf(workbook, "隐藏");
    setRules(workbook, sheet, [{ key: "new", areas: [area("B2:C9")], rule, stopIfTrue: true }]);
    const [again] = sheetOf(await reopen(workbook), "隐藏").conditionalFormats;
    expect(again).toMatchObject({ areas: [area("B2:C9")], rule, stopIfTrue: true });
  },
);

test("a whole look comes back", async () => {
  const overlay = {
    font: { bold: true, italic: false, strikethrough: true, underline: "Single" as const, color: "#9C0006" },
    fill: { color: "#FFC7CE" },
    borders: { bottom: { style: "thin", color: "#FF0000" } },
    numberFormat: '0.0"分"',
  };
  const workbook = await open();
  setRules(workbook, sheetOf(workbook, "隐藏"), [{ ...ours(), overlay }]);
  expect(sheetOf(await reopen(workbook), "隐藏").conditionalFormats[0]?.overlay).toEqual(overlay);
});
