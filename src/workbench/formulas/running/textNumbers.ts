import { format, parseValue } from "numfmt";
import { to15Digits } from "./exact";

const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号])?$/;
const YUAN = /^([+-]?)[¥￥](?=[\d.])/;

/** The number Excel makes of a text: 1,234, 40%, ￥5, 2024-01-31, 2024年1月31日; undefined when it is none. */
export function numberOfText(text: string): number | undefined {
  const plain = text.trim();
  if (plain === "") return undefined;
  const number = Number(plain);
  if (!Number.isNaN(number) && !/^[+-]?0[xob]|infinity/i.test(plain)) return number;
  const western = plain.replace(
    CHINESE_DATE,
    (_, year: string, month: string, day = "1") => `${year}/${month}/${day}`,
  );
  const parsed = parseValue(western.replace(YUAN, "$1"))?.v;
  return typeof parsed === "number" ? parsed : undefined;
}

const COLORS: readonly (readonly [RegExp, string])[] = [
  [/\[红色?\]/g, "[Red]"],
  [/\[蓝色?\]/g, "[Blue]"],
  [/\[绿色?\]/g, "[Green]"],
  [/\[黄色?\]/g, "[Yellow]"],
  [/\[黑色?\]/g, "[Black]"],
  [/\[白色?\]/g, "[White]"],
  [/\[青色?\]/g, "[Cyan]"],
  [/\[洋红色?\]/g, "[Magenta]"],
  [/G\/通用格式/g, "General"],
];

/** TEXT: a value under a number format; undefined when the format is none. */
export function formatText(value: number | string | boolean, pattern: string): string | undefined {
  const western = COLORS.reduce((text, [chinese, english]) => text.replace(chinese, english), pattern);
  // aaaa is the Chinese name of the weekday everywhere, dddd the English one also in Chinese Excel.
  const locale = /a{3,4}/i.test(western.replace(/"[^"]*"|am\/pm|a\/p/gi, "")) ? "zh-CN" : "en-US";
  try {
    return format(western, typeof value === "number" ? nudged(value) : value, {
      locale,
      dateErrorThrows: true,
    });
  } catch {
    return undefined;
  }
}

/** Past the middle by less than can be seen, so that 1.005 is rounded as it reads. */
function nudged(value: number): number {
  return Number.isInteger(value) ? value : to15Digits(value) * (1 + Number.EPSILON);
}
