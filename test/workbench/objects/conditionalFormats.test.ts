import { openSheet, refusalOf } from "./inSheet";

test("a custom format has a formula, a look, and its place as its id", async () => {
  const { inSheet, workbook } = await openSheet();
  await inSheet((sheet) => {
    const format = sheet.getRange("B2:B20").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$B2<$C2";
    format.custom.format.fill.color = "#FFC7CE";
    format.custom.format.font.color = "#9C0006";
    format.stopIfTrue = true;
  });
  expect(workbook.activeSheet.conditionalFormats).toMatchObject([
    {
      areas: [{ top: 1, left: 1, bottom: 19, right: 1 }],
      rule: { kind: "custom", formula: "=$B2<$C2" },
      overlay: { fill: { color: "#FFC7CE" }, font: { color: "#9C0006" } },
      stopIfTrue: true,
    },
  ]);
  const formats = await inSheet((sheet) =>
    sheet.getRange("B3").conditionalFormats.load("items/id,items/type,items/priority"),
  );
  expect(formats.items.map(({ id, type, priority }) => [id, type, priority])).toEqual([["0", "Custom", 0]]);
});

test("a new format goes first, so the ids of the others change", async () => {
  const { inSheet } = await openSheet();
  const add = (formula: string) =>
    inSheet((sheet) => {
      sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = formula;
    });
  const formulas = () =>
    inSheet((sheet) => {
      const { conditionalFormats } = sheet.getRange();
      return ["0", "1"].map((id) => conditionalFormats.getItem(id).custom.rule.load("formula"));
    });
  await add("=TRUE");
  await add("=FALSE");
  expect((await formulas()).map(({ formula }) => formula)).toEqual(["=FALSE", "=TRUE"]);
  await inSheet((sheet) => {
    sheet.getRange("A1").conditionalFormats.getItemAt(0).priority = 1;
  });
  expect((await formulas()).map(({ formula }) => formula)).toEqual(["=TRUE", "=FALSE"]);
});

test("a format may lie on several areas, and be deleted", async () => {
  const { inSheet, workbook } = await openSheet();
  const ranges = await inSheet((sheet) => {
    const { conditionalFormats } = sheet.getRanges("A1:A3,C5");
    conditionalFormats.add("Custom").custom.rule.formula = '=N("kpi")=0';
    const format = sheet.getRange("C5").conditionalFormats.getItemAt(0);
    return [format.getRanges().load("address"), format.getRangeOrNullObject().load("address")] as const;
  });
  expect(ranges[0].address).toBe("Sheet1!A1:A3,Sheet1!C5");
  expect(ranges[1].isNullObject).toBe(true);
  await inSheet((sheet) => sheet.getRange("C5").conditionalFormats.getItemAt(0).delete());
  expect(workbook.activeSheet.conditionalFormats).toEqual([]);
});

interface Kind {
  readonly set: (format: Excel.ConditionalFormat) => unknown;
  readonly rule: object;
  readonly read: (format: Excel.ConditionalFormat) => { toJSON(): object };
  readonly seen: object;
}

const kinds: Readonly<Record<string, Kind>> = {
  CellValue: {
    set: ({ cellValue }) => (cellValue.rule = { formula1: "0", formula2: "=B1", operator: "Between" }),
    rule: { kind: "cellValue", operator: "between", formula1: "=0", formula2: "=B1" },
    read: ({ cellValue }) => cellValue.load("rule"),
    seen: { rule: { formula1: "=0", formula2: "=B1", operator: "Between" } },
  },
  ContainsText: {
    set: ({ textComparison }) => (textComparison.rule = { operator: "Contains", text: "优" }),
    rule: { kind: "containsText", operator: "contains", text: "优" },
    read: ({ textComparison }) => textComparison.load("rule"),
    seen: { rule: { operator: "Contains", text: "优" } },
  },
  TopBottom: {
    set: ({ topBottom }) => (topBottom.rule = { rank: 3, type: "BottomPercent" }),
    rule: { kind: "topBottom", rank: 3, bottom: true, percent: true },
    read: ({ topBottom }) => topBottom.load("rule"),
    seen: { rule: { rank: 3, type: "BottomPercent" } },
  },
  PresetCriteria: {
    set: ({ preset }) => (preset.rule = { criterion: "DuplicateValues" }),
    rule: { kind: "duplicates", unique: false },
    read: ({ preset }) => preset.load("rule"),
    seen: { rule: { criterion: "DuplicateValues" } },
  },
  ColorScale: {
    set: ({ colorScale }) =>
      (colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FF0000" },
        midpoint: { type: "Percent", formula: "50", color: "#FFFF00" },
        maximum: { type: "HighestValue", color: "#00FF00" },
      }),
    rule: {
      kind: "colorScale",
      points: [
        { type: "min", color: "#FF0000" },
        { type: "percent", value: "50", color: "#FFFF00" },
        { type: "max", color: "#00FF00" },
      ],
    },
    read: ({ colorScale }) => colorScale.load("threeColorScale"),
    seen: { threeColorScale: true },
  },
  DataBar: {
    set: ({ dataBar }) => {
      dataBar.positiveFormat.fillColor = "#63BE7B";
      dataBar.upperBoundRule = { type: "Number", formula: "1" };
    },
    rule: { kind: "dataBar", color: "#63BE7B", maximum: { type: "num", value: "1" } },
    read: ({ dataBar }) => dataBar.load("upperBoundRule,lowerBoundRule"),
    seen: { upperBoundRule: { type: "Number", formula: "1" }, lowerBoundRule: { type: "Automatic" } },
  },
  IconSet: {
    set: ({ iconSet }) => (iconSet.style = "FiveArrows"),
    rule: { kind: "iconSet", set: "5Arrows" },
    read: ({ iconSet }) => iconSet.load("style,reverseIconOrder"),
    seen: { style: "FiveArrows", reverseIconOrder: false },
  },
};

test.each(Object.entries(kinds))("%s", async (type, { set, rule, read, seen }) => {
  const { inSheet, workbook } = await openSheet();
  const part = await inSheet((sheet) => {
    const format = sheet.getRange("A1:A9").conditionalFormats.add(type as "Custom");
    set(format);
    return read(format);
  });
  expect(workbook.activeSheet.conditionalFormats[0]?.rule).toMatchObject(rule);
  expect(part.toJSON()).toMatchObject(seen);
});

test("asking every format for its formula fails as soon as one has none; asking in order of kind does not", async () => {
  const { Excel, inSheet } = await openSheet();
  await inSheet((sheet) => {
    sheet.getRange("A1").conditionalFormats.add("DataBar");
    sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
  });
  const careless = Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    conditionalFormats.load("items/custom/rule/formula");
    await context.sync();
  });
  expect(await refusalOf(careless)).toBe("ItemNotFound at ConditionalFormat.custom");
  const careful = await inSheet((sheet) => {
    const { conditionalFormats } = sheet.getRange("A1");
    return [0, 1].map((at) => conditionalFormats.getItemAt(at).customOrNullObject.rule.load("formula"));
  });
  expect(careful.map((rule) => (rule.isNullObject ? null : rule.formula))).toEqual(["=TRUE", null]);
});

test("clearAll takes the person's formats too, on these cells only", async () => {
  const { inSheet, workbook } = await openSheet();
  await inSheet((sheet) => {
    sheet.getRange("A1:A10").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.getRange("A4:A5").conditionalFormats.clearAll();
  });
  expect(workbook.activeSheet.conditionalFormats[0]?.areas).toEqual([
    { top: 0, left: 0, bottom: 2, right: 0 },
    { top: 5, left: 0, bottom: 9, right: 0 },
  ]);
});
