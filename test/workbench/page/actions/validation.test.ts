import type { DataValidation } from "../../../../src/workbench/model/parts";
import { choicesAt, mayEnter } from "../../../../src/workbench/page/actions/validation";
import { createCalculator } from "../../../../src/workbench/formulas";
import { area, workbookWith } from "../../model/support";

function withRule(rule: Omit<DataValidation, "areas">) {
  const made = workbookWith({ F1: "结果", F2: "过程", F3: "10" });
  made.workbook.calculator = createCalculator();
  made.sheet.validations = [{ ...rule, areas: [area("A1:A9")] }];
  return made;
}

const HERE = { row: 2, column: 0 };

describe("a list", () => {
  test.each([
    ["typed", "结果,过程, 质量", ["结果", "过程", "质量"]],
    ["typed in quotes, as files have it", '"Yes,No"', ["Yes", "No"]],
    ["from cells", "=$F$1:$F$3", ["结果", "过程", "10"]],
  ])("%s", (_what, formula1, choices) => {
    const { workbook, sheet } = withRule({ type: "list", formula1 });
    expect(choicesAt(workbook, sheet, HERE, "zh-CN")).toEqual(choices);
    expect(choicesAt(workbook, sheet, { row: 2, column: 1 }, "zh-CN")).toBeUndefined();
  });
});

describe("may be entered", () => {
  test.each<[string, Omit<DataValidation, "areas">, string, boolean]>([
    ["one of the list", { type: "list", formula1: "a,b" }, "b", true],
    ["another", { type: "list", formula1: "a,b" }, "c", false],
    ["nothing always", { type: "list", formula1: "a,b" }, "", true],
    ["a formula always", { type: "list", formula1: "a,b" }, "=A2", true],
    ["when the rule only warns", { type: "list", formula1: "a,b", alert: { style: "warning" } }, "c", true],
    ["between", { type: "decimal", operator: "between", formula1: "0", formula2: "1" }, "40%", true],
    ["outside", { type: "decimal", operator: "between", formula1: "0", formula2: "1" }, "120%", false],
    ["no whole number", { type: "whole", operator: "greaterThan", formula1: "0" }, "1.5", false],
    ["a text for a number", { type: "whole", operator: "greaterThan", formula1: "0" }, "many", false],
    ["against a cell", { type: "decimal", operator: "lessThan", formula1: "=$F$3" }, "9", true],
    ["against a cell, too much", { type: "decimal", operator: "lessThan", formula1: "=$F$3" }, "11", false],
    ["a short text", { type: "textLength", operator: "lessThanOrEqual", formula1: "3" }, "四个字符", false],
  ])("%s", (_what, rule, text, allowed) => {
    const { workbook, sheet } = withRule(rule);
    expect(mayEnter(workbook, sheet, HERE, text, "zh-CN")).toBe(allowed);
  });
});
