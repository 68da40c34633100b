import { readAmounts } from "../kpi/amounts";
import { withDigits } from "../kpi/chineseNumerals";
import { withEnglishDigits } from "../kpi/englishNumerals";
import { withoutDates } from "../kpi/dates";
import { strengthOf } from "../kpi/parseQuantity";
import { plainText } from "../kpi/plainText";
import { readDoubling, readFromTo, readRange, readRatio } from "../kpi/specialForms";
import { withoutTime } from "./timeBound";

/** Verbs after which a bare number counts what is done: run two drills. */
const countingVerb =
  /^(?:run|hold|deliver|complete|train|hire|publish|launch|open|win|sign|visit|conduct|make|host|close|add)\b/i;

/** A place to reach; TOP10大客户续约率 is a metric over ten customers. */
const place = /(?:TOP\s*-?\s*|前)\d+(?:名|位|强)?%?(?!\d)(?![\p{Script=Han}]*[率额量数])/iu;

/** Whether a sentence says an amount to reach, and not only numbers of names, dates and terms. */
export function hasQuantity(text: string): boolean {
  const digits = withDigits(withEnglishDigits(plainText(text)));
  const timeless = withoutTime(withoutDates(digits));
  if (readRatio(timeless) ?? readFromTo(timeless) ?? readRange(timeless) ?? readDoubling(timeless))
    return true;
  if (place.test(timeless)) return true;
  if (countingVerb.test(timeless) && /(?<![\d.A-Za-z-])\d+ [a-z]/.test(timeless)) return true;
  return readAmounts(timeless).some((amount) => strengthOf(amount) >= 2);
}
