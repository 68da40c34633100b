import { openSheet } from "./inSheet";

const rules: [string, Excel.DataValidationRule, object][] = [
  [
    "List",
    { list: { inCellDropDown: true, source: "优,良,差" } },
    { type: "list", formula1: "优,良,差", showDropDown: true },
  ],
  [
    "List",
    { list: { inCellDropDown: false, source: "=$D$1:$D$3" } },
    { type: "list", formula1: "=$D$1:$D$3", showDropDown: false },
  ],
  [
    "Decimal",
    { decimal: { formula1: 0, formula2: 1, operator: "Between" } },
    { type: "decimal", operator: "between", formula1: "0", formula2: "1" },
  ],
  [
    "WholeNumber",
    { wholeNumber: { formula1: 10, operator: "GreaterThan" } },
    { type: "whole", operator: "greaterThan", formula1: "10" },
  ],
  [
    "TextLength",
    { textLength: { formula1: 20, operator: "LessThan" } },
    { type: "textLength", operator: "lessThan" },
  ],
  ["Custom", { custom: { formula: "=ISNUMBER(B2)" } }, { type: "custom", formula1: "=ISNUMBER(B2)" }],
];

test.each(rules)("%s %j", async (type, rule, stored) => {
  const { inSheet, workbook } = await openSheet();
  const seen = await inSheet((sheet) => {
    const { dataValidation } = sheet.getRange("B2:B9");
    dataValidation.rule = rule;
    return dataValidation.load("rule,type,ignoreBlanks");
  });
  expect(seen.toJSON()).toEqual({ rule, type, ignoreBlanks: true });
  expect(workbook.activeSheet.validations).toMatchObject([
    { ...stored, areas: [{ top: 1, left: 1, bottom: 8, right: 1 }] },
  ]);
});

test("a list may be a range", async () => {
  const { inSheet, workbook } = await openSheet([["优"], ["良"]]);
  await inSheet((sheet) => {
    const source = sheet.getRange("A1:A2");
    sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source } };
  });
  expect(workbook.activeSheet.validations[0]?.formula1).toBe("=Sheet1!$A$1:$A$2");
});

test("prompt and alert are words of their own", async () => {
  const { inSheet } = await openSheet();
  const validation = await inSheet((sheet) => {
    const { dataValidation } = sheet.getRange("A1");
    dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
    dataValidation.prompt = { message: "0–100", showPrompt: true, title: "权重" };
    dataValidation.errorAlert = { message: "Too small", showAlert: true, style: "Warning", title: "Weight" };
    return dataValidation.load("prompt,errorAlert");
  });
  expect(validation.prompt).toEqual({ message: "0–100", showPrompt: true, title: "权重" });
  expect(validation.errorAlert).toEqual({
    message: "Too small",
    showAlert: true,
    style: "Warning",
    title: "Weight",
  });
});

test("cells with different rules have no common one, and clearing leaves the others theirs", async () => {
  const { inSheet, workbook } = await openSheet();
  const [mixed, none] = await inSheet((sheet) => {
    sheet.getRange("A1:A9").dataValidation.rule = { custom: { formula: "=TRUE" } };
    sheet.getRange("A3:A4").dataValidation.clear();
    return [
      sheet.getRange("A1:A9").dataValidation.load("type"),
      sheet.getRange("A3").dataValidation.load("type"),
    ] as const;
  });
  expect([mixed.type, none.type]).toEqual(["MixedCriteria", "None"]);
  expect(workbook.activeSheet.validations[0]?.areas).toHaveLength(2);
});
