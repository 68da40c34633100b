import { openSheet } from "./inSheet";

type Gallery = Excel.TableStyleCollection | Excel.PivotTableStyleCollection | Excel.SlicerStyleCollection;

test.each<[string, (workbook: Excel.Workbook) => Gallery, number, string]>([
  ["tables", (workbook) => workbook.tableStyles, 60, "TableStyleMedium2"],
  ["pivot tables", (workbook) => workbook.pivotTableStyles, 84, "PivotStyleLight16"],
  ["slicers", (workbook) => workbook.slicerStyles, 14, "SlicerStyleLight1"],
  ["timelines", (workbook) => workbook.timelineStyles, 12, "TimeSlicerStyleLight1"],
])("Excel's own styles of %s: listed, found by name, with the usual one", async (_what, of, count, usual) => {
  const { inSheet } = await openSheet([]);
  const [all, fallback, known, unknown] = await inSheet((sheet) => {
    const gallery = of(sheet.context.workbook);
    return [
      gallery.load("items/name,items/readOnly"),
      gallery.getDefault().load("name"),
      gallery.getItem(usual.toLowerCase()).load("name"),
      gallery.getItemOrNullObject("None of these"),
    ] as const;
  });
  expect(all.items).toHaveLength(count);
  expect(all.items.every(({ readOnly }) => readOnly)).toBe(true);
  expect([fallback.name, known.name, unknown.isNullObject]).toEqual([usual, usual, true]);
});
