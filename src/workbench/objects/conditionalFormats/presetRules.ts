import type { ConditionalRule } from "../../model/parts";
import { invalidArgument, unsupported } from "../../protocol/problem";
import { record } from "../../protocol/parameters";
import { write } from "../../protocol/members";
import { changeFormat, formatOf } from "./conditionalFormats";
import { formatPart } from "./conditionalRules";
import { declareClass } from "../declare";

const average = (below: boolean, orEqual: boolean, deviations?: number): ConditionalRule => ({
  kind: "aboveAverage",
  below,
  orEqual,
  ...(deviations !== undefined && { deviations }),
});

/** Excel's ready-made criteria, save those about dates, which the model does not read. */
const CRITERIA: Readonly<Record<string, ConditionalRule>> = {
  Blanks: { kind: "blanks", not: false },
  NonBlanks: { kind: "blanks", not: true },
  Errors: { kind: "errors", not: false },
  NonErrors: { kind: "errors", not: true },
  AboveAverage: average(false, false),
  BelowAverage: average(true, false),
  EqualOrAboveAverage: average(false, true),
  EqualOrBelowAverage: average(true, true),
  OneStdDevAboveAverage: average(false, false, 1),
  OneStdDevBelowAverage: average(true, false, 1),
  TwoStdDevAboveAverage: average(false, false, 2),
  TwoStdDevBelowAverage: average(true, false, 2),
  ThreeStdDevAboveAverage: average(false, false, 3),
  ThreeStdDevBelowAverage: average(true, false, 3),
  UniqueValues: { kind: "duplicates", unique: true },
  DuplicateValues: { kind: "duplicates", unique: false },
};

const same = (a: ConditionalRule, b: ConditionalRule): boolean =>
  Object.keys({ ...a, ...b }).every((key) => a[key as "kind"] === b[key as "kind"]);

export const presetCriteriaConditionalFormat = declareClass("PresetCriteriaConditionalFormat", {
  scalars: {
    rule: write(
      "1.6",
      record,
      ({ sheet, key }) => {
        const { rule } = formatOf(sheet, key);
        const criterion = Object.entries(CRITERIA).find(([, known]) => same(known, rule))?.[0];
        if (criterion === undefined) throw unsupported();
        return { criterion };
      },
      (item, value, app) => {
        const rule = CRITERIA[String(value.criterion)];
        if (!rule) throw invalidArgument();
        changeFormat(app, item, (old) => ({ ...old, rule }));
      },
    ),
  },
  navigations: { format: formatPart() },
});
