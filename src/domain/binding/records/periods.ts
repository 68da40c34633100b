import { plainText } from "../../kpi/plainText";
import { quarterNumber } from "./readDay";
import type { PeriodColumn } from "../headers/tableColumns";

/** A period as a header or cell names it; the kind when it says which figure of the period. */
export interface NamedPeriod {
  /** 2026-01, 2026-Q1, 2026-H1, 2026-W05, 2026; without the year where none is known: 01, Q1. */
  readonly period: string;
  readonly grain: "month" | "quarter" | "half" | "week" | "year";
  readonly kind?: PeriodColumn["kind"];
}

const kinds: readonly (readonly [PeriodColumn["kind"], string])[] = [
  ["target", "目标值?|计划值?|预算|任务|targets?|plan(?:ned)?|budget|goal|tgt"],
  ["actual", "实际值?|实绩|完成值?|实际完成值?|达成值?|实际数|actuals?|act|result"],
];
const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthWord = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const yearText = "(?:fy ?)?(\\d{4}|\\d{2})";
const chineseMonths = "一 二 三 四 五 六 七 八 九 十 十一 十二".split(" ");

type Read = Omit<NamedPeriod, "kind"> & { readonly year?: number };

const month = (number: number, year?: string): Read | undefined =>
  number >= 1 && number <= 12
    ? { period: String(number).padStart(2, "0"), grain: "month", ...yearOf(year) }
    : undefined;
const quarter = (text: string, year?: string): Read => ({
  period: `Q${quarterNumber(text)}`,
  grain: "quarter",
  ...yearOf(year),
});
const half = (number: string, year?: string): Read => ({
  period: `H${number}`,
  grain: "half",
  ...yearOf(year),
});
const week = (number: string, year?: string): Read => ({
  period: `W${number.padStart(2, "0")}`,
  grain: "week",
  ...yearOf(year),
});

function yearOf(text: string | undefined): { year?: number } {
  if (!text) return {};
  return { year: text.length === 2 ? 2000 + Number(text) : Number(text) };
}

type Form = readonly [RegExp, (match: readonly (string | undefined)[]) => Read | undefined];

const forms: readonly Form[] = [
  [/^(\d{4})[-/.年] ?(\d{1,2})(?:月份?)?$/, ([, year, number]) => month(Number(number), year)],
  [/^(\d{4})[-/.](\d{1,2})[-/.]0?1$/, ([, year, number]) => month(Number(number), year)],
  [/^(20\d{2})(0[1-9]|1[0-2])$/, ([, year, number]) => month(Number(number), year)],
  [/^(\d{2})年(\d{1,2})月份?$/, ([, year, number]) => month(Number(number), year)],
  [/^(?:(\d{4}|\d{2})年)?(\d{1,2})月份?$/, ([, year, number]) => month(Number(number), year)],
  [/^([一二三四五六七八九十]{1,2})月份?$/, ([, name = ""]) => month(chineseMonths.indexOf(name) + 1)],
  [
    new RegExp(`^${monthWord}(?:[-' ]*(\\d{4}|\\d{2}))?$`),
    ([, name = "", year]) => month(monthNames.indexOf(name) + 1, year),
  ],
  [
    new RegExp(`^(\\d{4}|\\d{2})[- ]${monthWord}$`),
    ([, year, name = ""]) => month(monthNames.indexOf(name) + 1, year),
  ],
  [new RegExp(`^(?:${yearText}(?:年度?)?[- ]?)?q([1-4])$`), ([, year, number = ""]) => quarter(number, year)],
  [new RegExp(`^q([1-4])[- /']?${yearText}$`), ([, number = "", year]) => quarter(number, year)],
  [/^(?:(\d{4}|\d{2})年度?)?第?([一二三四1-4])季度?$/, ([, year, number = ""]) => quarter(number, year)],
  [new RegExp(`^(?:${yearText}(?:年度?)?[- ]?)?h([12])$`), ([, year, number = ""]) => half(number, year)],
  [new RegExp(`^h([12])[- /']?${yearText}$`), ([, number = "", year]) => half(number, year)],
  [/^(?:(\d{4}|\d{2})年度?)?(上|下)半年$/, ([, year, which]) => half(which === "上" ? "1" : "2", year)],
  [
    /^(?:(\d{4})(?:年|[- ]?))?(?:第(\d{1,2})周|(?:w|wk|week) ?(\d{1,2}))$/,
    ([, year, a, b]) => week(a ?? b ?? "", year),
  ],
  [
    /^(?:fy ?)?((?:19|20)\d{2})(?:年度?)?$/,
    ([, year = ""]) => ({ period: "", grain: "year", year: Number(year) }),
  ],
  [/^fy ?(\d{2})$/, ([, year = ""]) => ({ period: "", grain: "year", year: 2000 + Number(year) })],
  [/^(\d{2})年度?$/, ([, year = ""]) => ({ period: "", grain: "year", year: 2000 + Number(year) })],
];

/** The period a text names and nothing else, the year from the sheet where the text has none. */
export function readPeriod(text: string, year?: number): NamedPeriod | undefined {
  const plain = plainText(text)
    .toLowerCase()
    .replace(/ ?[（(]([^）)]*)[）)]/g, (_, inside: string) => (readKind(inside) ? ` ${inside}` : ""))
    .replace(/(?<=\p{Script=Han}) +| +(?=\p{Script=Han})/gu, "");
  if (plain === "" || plain.length > 24) return undefined;
  const { rest, kind } = withoutKind(plain);
  for (const [form, read] of forms) {
    const match = form.exec(rest);
    const found = match && read(match);
    if (!found) continue;
    const known = found.year ?? year;
    const period = [known, found.period].filter((part) => part !== undefined && part !== "").join("-");
    return { period, grain: found.grain, ...(kind ? { kind } : {}) };
  }
  return undefined;
}

function withoutKind(text: string): { readonly rest: string; readonly kind?: PeriodColumn["kind"] } {
  for (const [kind, words] of kinds) {
    const match = new RegExp(`^(?:(?:${words})[-_ ]?)(.+)$|^(.+?)(?:[-_ ]?(?:${words}))$`).exec(text);
    const rest = match?.[1] ?? match?.[2];
    if (rest) return { rest: rest.replace(/^[(（]|[)）]$/g, "").trim(), kind };
  }
  return { rest: text };
}

/** What kind of figure a sub-header under a period says: 目标, Actual. */
export function readKind(text: string): PeriodColumn["kind"] | undefined {
  const plain = plainText(text).toLowerCase();
  return kinds.find(([, words]) => new RegExp(`^(?:${words})$`).test(plain))?.[0];
}
