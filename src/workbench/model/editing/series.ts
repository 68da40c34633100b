import type { Scalar } from "../values";

/** Lists that a fill goes on with: weekdays, months, quarters, in the words people use. */
const LISTS: readonly (readonly string[])[] = [
  ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  "January February March April May June July August September October November December".split(" "),
  "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
  ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
  "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月".split(" "),
  ["第一季度", "第二季度", "第三季度", "第四季度"],
  ["一季度", "二季度", "三季度", "四季度"],
  "甲 乙 丙 丁 戊 己 庚 辛 壬 癸".split(" "),
];

/** Goes on from the values of one row or column: step 1 is the next one, −1 the one before the first. */
export type Continue = (step: number) => Scalar;

/**
 * How Excel goes on with a series: two or more numbers by their trend, a date by a day, a text that ends or
 * begins in a number by one, names of days and months by their list; anything else is repeated.
 */
export function continueSeries(values: readonly Scalar[], isDate: boolean): Continue {
  const numbers = values.filter((value): value is number => typeof value === "number");
  if (numbers.length === values.length && (values.length > 1 || isDate))
    return trend(numbers, values.length === 1 ? 1 : undefined);
  const texts = values.filter((value): value is string => typeof value === "string");
  const counted = texts.length === values.length ? (listed(texts) ?? numbered(texts)) : undefined;
  return counted ?? ((step) => values[wrap(step - 1, values.length)] ?? null);
}

function trend(numbers: readonly number[], onlyStep: number | undefined): Continue {
  const count = numbers.length;
  const meanX = (count - 1) / 2;
  const meanY = numbers.reduce((sum, y) => sum + y, 0) / count;
  const spread = numbers.reduce((sum, _y, x) => sum + (x - meanX) ** 2, 0);
  const slope = onlyStep ?? numbers.reduce((sum, y, x) => sum + (x - meanX) * (y - meanY), 0) / spread;
  // Fifteen digits keep 0.1, 0.2 from going on as 0.30000000000000004.
  return (step) => Number((meanY + slope * (place(step, count) - meanX)).toPrecision(15));
}

function listed(texts: readonly string[]): Continue | undefined {
  const list = LISTS.find((names) => texts.every((text) => names.includes(text)));
  if (!list) return undefined;
  const places = texts.map((text) => list.indexOf(text));
  const by = stepOf(places) ?? 1;
  return (step) => list[wrap((places[0] ?? 0) + by * place(step, texts.length), list.length)] ?? null;
}

const AT_END = /^(.*?)(\d+)$/s;
const AT_START = /^(\d+)(\D.*)$/s;

function numbered(texts: readonly string[]): Continue | undefined {
  const atEnd = texts.map((text) => AT_END.exec(text));
  const before = atEnd[0]?.[1];
  if (before !== undefined && atEnd.every((match) => match?.[1] === before))
    return count(
      atEnd.map((match) => match?.[2] ?? ""),
      (digits) => before + digits,
    );
  const atStart = texts.map((text) => AT_START.exec(text));
  const after = atStart[0]?.[2];
  if (after === undefined || !atStart.every((match) => match?.[2] === after)) return undefined;
  return count(
    atStart.map((match) => match?.[1] ?? ""),
    (digits) => digits + after,
  );
}

function count(digits: readonly string[], write: (digits: string) => string): Continue {
  const numbers = digits.map(Number);
  const by = stepOf(numbers) ?? 1;
  const width = digits[0]?.startsWith("0") ? digits[0].length : 0;
  return (step) => {
    const number = (numbers[0] ?? 0) + by * place(step, digits.length);
    return write(String(Math.abs(number)).padStart(width, "0"));
  };
}

/** The one step between neighbours; undefined when they differ or there is one value only. */
function stepOf(numbers: readonly number[]): number | undefined {
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  return steps.length > 0 && steps.every((step) => step === steps[0]) ? steps[0] : undefined;
}

/** Counted from the first value: forwards from the last one, backwards from the first. */
const place = (step: number, count: number): number => (step > 0 ? count - 1 + step : step);

const wrap = (index: number, length: number): number => ((index % length) + length) % length;
