import type { Field } from "../../binding/fields";
import type { Kpi } from "../../binding/records/readRecord";
import { divide } from "../../numbers";
import { inDigits } from "../../kpi/digits";
import { parseQuantity } from "../../kpi/parseQuantity";
import { isQuantity, type Quantity } from "../../kpi/quantity";
import { inTargetUnit, quantityOf } from "./amounts";
import { shown } from "./places";

/** What a KPI is to bring and what it is to cost, as the sheet writes them. */
export interface OutputAndInput {
  readonly output: string;
  readonly input: string;
  /** Output per one of input. */
  readonly ratio: number;
  readonly field: Field;
}

/** From columns of their own, else from a sentence about both, else from a target that is the ratio itself. */
export function outputAndInput(kpi: Kpi): OutputAndInput | undefined {
  return fromColumns(kpi) ?? fromTexts(kpi) ?? fromTarget(kpi);
}

function fromColumns(kpi: Kpi): OutputAndInput | undefined {
  const ratio = ratioOf(quantityOf(kpi.benefit), quantityOf(kpi.input));
  return ratio === undefined
    ? undefined
    : { output: shown(kpi, "benefit"), input: shown(kpi, "input"), ratio, field: "benefit" };
}

/** Only what one is counted in can be divided: people saved and money spent cannot. */
function ratioOf(output: Quantity | undefined, input: Quantity | undefined): number | undefined {
  if (!output || !input || output.relative || input.relative || input.value <= 0) return undefined;
  if (output.comparator === "between" || input.comparator === "between") return undefined;
  const value = inTargetUnit(input, output);
  return value === undefined ? undefined : divide(value, input.value);
}

const amount = "([$¥€£]?\\d[\\d,.]*\\s*(?:[万亿千]?元|[万亿千]|[kKmM]\\b)?)";
const inputFirst = new RegExp(
  `(?:投入|投资|花费|\\binvest(?:ment|ing)?\\b|\\bcosts?\\b)[^\\d,，。;；]{0,8}?${amount}[^\\d。;；]{1,20}?(?:产出|收益|回报|效益|节约|\\breturns?\\b|\\bbenefits?\\b|\\bsav(?:e|es|ings?)\\b)[^\\d,，。;；]{0,8}?${amount}`,
  "i",
);
const texts = ["definition", "evidence", "note"] as const;

/** 投入40万元，年收益100万元 in the definition or a note. */
function fromTexts(kpi: Kpi): OutputAndInput | undefined {
  for (const field of texts) {
    const [, input = "", output = ""] = inputFirst.exec(inDigits(kpi[field] ?? "")) ?? [];
    const ratio = input && output ? ratioOf(read(output), read(input)) : undefined;
    if (ratio !== undefined) return { output: output.trim(), input: input.trim(), ratio, field };
  }
  return undefined;
}

function read(text: string): Quantity | undefined {
  const quantity = parseQuantity(text);
  return isQuantity(quantity) ? quantity : undefined;
}

const ratioName =
  /投入产出比|产出投入比|投产比|\b(?:benefit|output)[-/ ](?:cost|input) ratio\b|\breturn per \S+ spent\b/i;

/** 投入产出比 1:1.2 asks for 1.2 of output; 1.2 and 120% ask for the same. */
function fromTarget(kpi: Kpi): OutputAndInput | undefined {
  const target = quantityOf(kpi.target);
  if (!target || !ratioName.test(kpi.name ?? "") || target.relative || target.value <= 0) return undefined;
  const written = shown(kpi, "target");
  const isPercentage = target.unit === "%";
  if (target.unit !== undefined && !["ratio", "倍", "x", "%"].includes(target.unit)) return undefined;
  const value = isPercentage ? divide(target.value, 100) : target.value;
  const isInverse = target.unit === "ratio" && value < 1 && /^\D*1\s*[:：]/.test(written);
  return { output: written, input: "1", ratio: isInverse ? divide(1, value) : value, field: "target" };
}
