import type { Frequency } from "./staleness";

const words: readonly (readonly [Frequency, RegExp])[] = [
  ["half", /半年|(?:half|semi)[- ]?(?:year|annual)/i],
  ["week", /双周|每周|周|weekly|\bweek/i],
  ["quarter", /季|quarterly|\bquarter|\bQ[1-4]\b/i],
  ["day", /每日|每天|日报|实时|逐日|^日$|daily|real[- ]?time/i],
  ["month", /月|monthly|\bmonth/i],
  ["year", /年|annual|yearly|\byear\b|\bFY ?\d{2,4}\b/i],
];

/** How often, as 采集频率 and 考核周期 cells say it: 每月, 季度, weekly. Several at once say nothing. */
export function readFrequency(text: string | undefined): Frequency | undefined {
  const plain = text?.normalize("NFKC").trim() ?? "";
  if (plain === "" || plain.length > 20) return undefined;
  return words.find(([, pattern]) => pattern.test(plain))?.[0];
}

const periods: readonly (readonly [Frequency, RegExp])[] = [
  ["half", /上半年|下半年|半年度?|\bH[12]\b|half[- ]?year/i],
  ["quarter", /第?[一二三四1-4]\s*季度?|季度|(?<![A-Za-z])Q[1-4](?!\d)|quarter/i],
  ["week", /第?\d{1,2}\s*周|周度|每周|weekly|\bW\d{1,2}\b|^周$/i],
  [
    "month",
    /(?<!\d)(?:1[0-2]|0?[1-9])\s*月(?!\d)|月度|每月|^月$|monthly|(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])(?![-/.\d])|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:19|20)\d{2}/i,
  ],
  ["year", /(?:19|20)\d{2}\s*年度?|年度|全年|^年$|annual|yearly|(?<![A-Za-z])FY ?\d{2,4}|^(?:19|20)\d{2}$/i],
];

/** How long the period is that a cell or a title names: 2026Q2, 3月, 年度, FY26. */
export function readPeriodLength(text: string | undefined): Frequency | undefined {
  const plain = text?.normalize("NFKC").trim() ?? "";
  if (plain === "") return undefined;
  return periods.find(([, pattern]) => pattern.test(plain))?.[0];
}
