import { openWorkbook } from "../../../src/workbench/files/openWorkbook";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import type { Workbook } from "../../../src/workbench/model/workbook";
import { openSheet } from "./inSheet";

type Change = (sheet: Excel.Worksheet, styles: Excel.StyleCollection) => unknown;

/** What a cell looks like after a change, and after the workbook has been through its file. */
async function looks(change: Change, address = "A1"): Promise<object[]> {
  const office = await openSheet([[0.5, 2]]);
  await office.inSheet((sheet, context) => change(sheet, context.workbook.styles));
  const [row, column] = [0, address === "A1" ? 0 : 1];
  const lookIn = (workbook: Workbook): object =>
    workbook.styles.get(workbook.activeSheet.styleAt(row, column));
  return [lookIn(office.workbook), lookIn(await openWorkbook(await saveWorkbook(office.workbook), "x"))];
}

test.each<[string, Change, object]>([
  [
    "one of Excel's own, by its word",
    (sheet) => (sheet.getRange("A1").style = "Good"),
    { named: "Good", font: { color: "#006100" }, fill: { color: "#C6EFCE" } },
  ],
  [
    "by a word that is not its name",
    (sheet) => (sheet.getRange("A1").style = "Accent1_20"),
    { named: "20% - Accent1", fill: { color: "#D9E1F2" } },
  ],
  [
    "a number format only leaves the rest",
    (sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").style = "Percent";
    },
    { named: "Percent", numberFormat: "0%", font: { bold: true } },
  ],
  [
    "Normal takes everything away",
    (sheet) => {
      sheet.getRange("A1").style = "Input";
      sheet.getRange("A1").style = "Normal";
    },
    {},
  ],
  [
    "one's own",
    (sheet, styles) => {
      styles.add("KPI 重点");
      const style = styles.getItem("KPI 重点");
      style.font.bold = true;
      style.font.color = "#112233";
      style.fill.color = "#EEEEEE";
      style.borders.getItem("EdgeBottom").style = "Double";
      style.horizontalAlignment = "Center";
      style.numberFormat = "0.00";
      sheet.getRange("A1").style = "KPI 重点";
    },
    {
      named: "KPI 重点",
      numberFormat: "0.00",
      font: { bold: true, color: "#112233" },
      fill: { color: "#EEEEEE" },
      borders: { bottom: { style: "double" } },
      alignment: { horizontal: "center" },
    },
  ],
  [
    "changed later: cells change along where they follow it",
    (sheet, styles) => {
      sheet.getRange("A1").style = "Bad";
      sheet.getRange("A1").format.font.italic = true;
      styles.getItem("Bad").fill.color = "#FF9999";
      styles.getItem("Bad").font.color = "#000080";
    },
    { named: "Bad", font: { color: "#9C0006", italic: true }, fill: { color: "#FF9999" } },
  ],
  [
    "deleted: its cells are plain again",
    (sheet, styles) => {
      sheet.getRange("A1").style = "Heading 1";
      styles.getItem("Heading 1").delete();
    },
    {},
  ],
  [
    "without its fill",
    (sheet, styles) => {
      styles.getItem("Neutral").includePatterns = false;
      sheet.getRange("A1").style = "Neutral";
    },
    { named: "Neutral", font: { color: "#9C5700" } },
  ],
])("%s", async (_what, change, look) => {
  expect(await looks(change)).toEqual([look, look]);
});

test("a range tells its style, or null when its cells differ", async () => {
  const { inSheet } = await openSheet([[1, 2]]);
  const cells = await inSheet((sheet) => {
    sheet.getRange("B1").style = "WholeComma";
    return ["A1", "B1", "A1:B1"].map((address) => sheet.getRange(address).load("style"));
  });
  expect(cells.map(({ style }) => style)).toEqual(["Normal", "WholeComma", null]);
});

test("the list has Excel's own first; what a style says can be read", async () => {
  const { inSheet } = await openSheet();
  const [styles, count, good, own, missing, first] = await inSheet(
    (_sheet, { workbook: { styles: all } }) => {
      all.add("Own");
      const own = all.getItem("own").load("name,builtIn,includeFont,locked,wrapText,numberFormat");
      const good = all.getItem("Good").load("name,builtIn,includeFont,includeNumber,font/color,fill/color");
      return [
        all.load("items/name"),
        all.getCount(),
        good,
        own,
        all.getItemOrNullObject("Nope"),
        all.getItemAt(0).load("name"),
      ];
    },
  );
  expect([styles.items.length, count.value, styles.items.at(-1)?.name]).toEqual([50, 50, "Own"]);
  expect(good.toJSON()).toMatchObject({
    name: "Good",
    builtIn: true,
    includeFont: true,
    includeNumber: false,
    font: { color: "#006100" },
    fill: { color: "#C6EFCE" },
  });
  expect(own.toJSON()).toMatchObject({
    builtIn: false,
    locked: true,
    wrapText: false,
    numberFormat: "General",
  });
  expect([missing.isNullObject, first.name]).toEqual([true, "Normal"]);
});

test("a saved file knows styles of one's own, changed ones of Excel and the includes", async () => {
  const office = await openSheet([[1]]);
  await office.inSheet((sheet, { workbook: { styles } }) => {
    styles.add("Unused");
    styles.getItem("Unused").includeNumber = false;
    styles.add("Gone");
    styles.getItem("Good").fill.color = "#00FF00";
    sheet.getRange("A1").style = "Good";
  });
  const once = await openWorkbook(await saveWorkbook(office.workbook), "x");
  const again = await openSheet([], { workbook: once });
  await again.inSheet((_sheet, { workbook: { styles } }) => {
    styles.getItem("Gone").delete();
    styles.getItem("Good").font.bold = true;
  });
  const twice = await openWorkbook(await saveWorkbook(once), "x");
  expect(twice.namedStyles).toHaveLength(50);
  const style = (name: string) => twice.namedStyles.find((one) => one.name === name);
  expect(style("Unused")?.parts).toMatchObject({ number: false, font: true });
  expect(style("Good")?.look).toEqual({ font: { bold: true, color: "#006100" }, fill: { color: "#00FF00" } });
  expect(twice.styles.get(twice.activeSheet.styleAt(0, 0))).toEqual({
    named: "Good",
    ...style("Good")?.look,
  });
});

test("taking back a change of a style takes it back in the cells", async () => {
  const { inSheet, workbook } = await openSheet([[1]]);
  await inSheet((sheet) => (sheet.getRange("A1").style = "Good"));
  const before = workbook.activeSheet.styleAt(0, 0);
  await inSheet((_sheet, context) => (context.workbook.styles.getItem("Good").font.bold = true));
  expect(workbook.activeSheet.styleAt(0, 0)).not.toBe(before);
  workbook.undo();
  expect(workbook.activeSheet.styleAt(0, 0)).toBe(before);
});

test.each<[string, Change]>([
  ["InvalidArgument at Range.style", (sheet) => (sheet.getRange("A1").style = "Nope")],
  ["ItemAlreadyExists at StyleCollection.add", (_sheet, styles) => styles.add("good")],
  ["InvalidArgument at StyleCollection.add", (_sheet, styles) => styles.add(" ")],
  ["ItemNotFound at StyleCollection.getItem", (_sheet, styles) => styles.getItem("Nope").load("name")],
  ["UnsupportedOperation at Style.delete", (_sheet, styles) => styles.getItem("Normal").delete()],
  ["UnsupportedOperation at RangeFont.bold", (_sheet, styles) => (styles.getItem("Normal").font.bold = true)],
])("%s", async (wanted, change) => {
  const { refusal } = await openSheet([[1]]);
  expect(await refusal((sheet, context) => change(sheet, context.workbook.styles))).toBe(wanted);
});
