import type { ConditionalRule, TextOperator } from "../../model/parts";
import type { Handle, Navigation } from "../../protocol/declaration";
import { integer, oneOf, record, text } from "../../protocol/parameters";
import { follow, write } from "../../protocol/members";
import { comparisonName, comparisonNamed, takesTwo } from "./comparisons";
import { changeFormat, formatOf, ruleOf } from "./conditionalFormats";
import { declareClass } from "../declare";
import { handle, type HandleOf } from "../handles";
import { fromR1C1, toR1C1 } from "../range/r1c1";
import type { App } from "../app";

type RuleHandle = HandleOf<"ConditionalFormatRule">;

const withEquals = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);

/** Rules are written as seen from the first cell of the format. */
function firstCell({ sheet, key }: RuleHandle): readonly [row: number, column: number] {
  const area = formatOf(sheet, key).areas[0];
  return [area?.top ?? 0, area?.left ?? 0];
}

function setFormula(app: App, rule: RuleHandle, formula: string): void {
  changeFormat(app, rule, (format) => ({
    ...format,
    rule: { kind: "custom", formula: withEquals(formula) },
  }));
}

/** The look of a format; every kind that has one reaches it under this name. */
export const formatPart = <H extends Handle & Pick<RuleHandle, "sheet" | "key">>(): Navigation<H, App> =>
  follow("1.6", ({ sheet, key }: H) => handle("ConditionalRangeFormat", { sheet, key }));

export const customConditionalFormat = declareClass("CustomConditionalFormat", {
  navigations: {
    rule: follow("1.6", ({ sheet, key }) => handle("ConditionalFormatRule", { sheet, key })),
    format: formatPart(),
  },
});

export const conditionalFormatRule = declareClass("ConditionalFormatRule", {
  scalars: {
    formula: write(
      "1.6",
      text,
      (rule) => ruleOf(rule, "custom").formula,
      (rule, formula, app) => setFormula(app, rule, formula),
    ),
    formulaLocal: write(
      "1.6",
      text,
      (rule) => ruleOf(rule, "custom").formula,
      (rule, formula, app) => setFormula(app, rule, formula),
    ),
    formulaR1C1: write(
      "1.6",
      text,
      (rule) => toR1C1(ruleOf(rule, "custom").formula, ...firstCell(rule)),
      (rule, formula, app) => setFormula(app, rule, fromR1C1(formula, ...firstCell(rule))),
    ),
  },
});

function readCellValue(value: Readonly<Record<string, unknown>>): ConditionalRule {
  const operator = comparisonNamed(value.operator);
  return {
    kind: "cellValue",
    operator,
    formula1: withEquals(text(value.formula1)),
    ...(takesTwo(operator) && { formula2: withEquals(text(value.formula2)) }),
  };
}

export const cellValueConditionalFormat = declareClass("CellValueConditionalFormat", {
  scalars: {
    rule: write(
      "1.6",
      record,
      (item) => {
        const { operator, formula1, formula2 } = ruleOf(item, "cellValue");
        return { formula1, ...(formula2 !== undefined && { formula2 }), operator: comparisonName(operator) };
      },
      (item, value, app) => changeFormat(app, item, (old) => ({ ...old, rule: readCellValue(value) })),
    ),
  },
  navigations: { format: formatPart() },
});

const textOperator = oneOf("Contains", "NotContains", "BeginsWith", "EndsWith");
const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const textConditionalFormat = declareClass("TextConditionalFormat", {
  scalars: {
    rule: write(
      "1.6",
      record,
      (item) => {
        const rule = ruleOf(item, "containsText");
        return { operator: upperFirst(rule.operator), text: rule.text };
      },
      (item, value, app) => {
        const operator = lowerFirst(textOperator(value.operator)) as TextOperator;
        const rule: ConditionalRule = { kind: "containsText", operator, text: text(value.text) };
        changeFormat(app, item, (old) => ({ ...old, rule }));
      },
    ),
  },
  navigations: { format: formatPart() },
});

const rankType = oneOf("TopItems", "TopPercent", "BottomItems", "BottomPercent");

export const topBottomConditionalFormat = declareClass("TopBottomConditionalFormat", {
  scalars: {
    rule: write(
      "1.6",
      record,
      (item) => {
        const { rank, bottom, percent } = ruleOf(item, "topBottom");
        return { rank, type: `${bottom ? "Bottom" : "Top"}${percent ? "Percent" : "Items"}` };
      },
      (item, value, app) => {
        const type = rankType(value.type);
        const rule: ConditionalRule = {
          kind: "topBottom",
          rank: integer(value.rank),
          bottom: type.startsWith("Bottom"),
          percent: type.endsWith("Percent"),
        };
        changeFormat(app, item, (old) => ({ ...old, rule }));
      },
    ),
  },
  navigations: { format: formatPart() },
});
