import type { IssueData, Say } from "../domain/rules/words";
import { formatsFor } from "./formats";
import type { Formats } from "./formats";
import type { DisplayLanguage, Language } from "./language";
import { fieldName, messagesFor } from "./messages";

type Value = IssueData[string] | undefined;

/** What differs between languages beside the numbers themselves. */
interface Ways {
  readonly count: (number: string, isOne: boolean, one: string, many: string) => string;
  readonly points: readonly [one: string, many: string];
  readonly list: (values: readonly string[]) => string;
  readonly day: (date: Date) => string;
}

/** Between a Chinese character and a Latin letter or digit stands a space. */
function spaced(...parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    const meets = text.slice(-1) + part.slice(0, 1);
    return /\p{Script=Han}[\da-z]|[\da-z%]\p{Script=Han}/iu.test(meets) ? `${text} ${part}` : text + part;
  });
}

const englishDay = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone: "UTC" });

const ways: Readonly<Record<Language, Ways>> = {
  "en-US": {
    count: (number, isOne, one, many) => `${number} ${isOne ? one : many}`,
    points: ["point", "points"],
    list: (values) =>
      values.length < 2 ? values.join("") : `${values.slice(0, -1).join(", ")} and ${values.at(-1)}`,
    day: (date) => englishDay.format(date),
  },
  "zh-CN": {
    count: (number, _isOne, one) => spaced(number, one),
    points: ["个百分点", "个百分点"],
    list: (values) =>
      values.length < 2 ? values.join("") : spaced(values.slice(0, -1).join("、"), "和", values.at(-1) ?? ""),
    day: (date) => `${date.getUTCFullYear()} 年 ${date.getUTCMonth() + 1} 月 ${date.getUTCDate()} 日`,
  },
};

/** How one language says what a finding carries. The pseudo language says it in English. */
export function sayIn(language: DisplayLanguage): Say {
  const tongue: Language = language === "zh-CN" ? "zh-CN" : "en-US";
  const { count, points, list, day } = ways[tongue];
  const formats = formatsFor(tongue);
  const number = (value: Value) => amount(formats, value, list);
  const counted = (value: Value, one: string, many = one) => count(number(value), value === 1, one, many);
  return {
    number,
    percent: (value) => (typeof value === "number" ? formats.percent(value) : number(value)),
    points: (value) => counted(typeof value === "number" ? Math.abs(value) : value, ...points),
    count: counted,
    list: (values) => list(textsOf(values, formats)),
    quote: (text) => `“${number(text)}”`,
    fields: (ids) => list(textsOf(ids, formats).map((id) => fieldName(messagesFor(tongue), id))),
    day: (iso) => (typeof iso === "string" ? sayDay(iso, day) : number(iso)),
  };
}

function amount(formats: Formats, value: Value, list: Ways["list"]): string {
  return typeof value === "object" ? list(value) : formats.number(value);
}

function textsOf(values: Value, formats: Formats): readonly string[] {
  if (typeof values === "object") return values;
  return values === undefined ? [] : [formats.number(values)];
}

/** A day that does not exist is left as it stands. */
function sayDay(iso: string, day: Ways["day"]): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : undefined;
  return date && !Number.isNaN(date.getTime()) ? day(date) : iso;
}
