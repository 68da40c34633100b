import { halfText, monthEndText, quarterText, yearText } from "../calendar";
import type { TimeForm } from "../time";
import { by, endOf, form, the, year } from "./parts";

const saysEnd = /\b(?:end|close) of\b/i;

const endOfQuarter = (year: string | undefined, quarter: number) => monthEndText(year, quarter * 3);
const halfOrEnd = (text: string, year: string | undefined, half: number) =>
  saysEnd.test(text) ? monthEndText(year, half * 6) : halfText(year, half);

/** Quarters and halves. */
export const quarterForms: readonly TimeForm[] = [
  form(
    "deadline",
    `(?:(?:${by}|in\\s+)?${endOf}|${by}|\\bend[- ])(?:FY\\s?)?(?:${year}[- ]?)?Q([1-4])(?:\\s+(?:of\\s+)?(?:FY\\s?)?'?((?:20)?\\d{2})\\b(?!%))?`,
    ([, y, q, late]) => endOfQuarter(yearText(y ?? late), Number(q)),
  ),
  form(
    "period",
    `(?<![A-Za-z\\d])(?:FY\\s?)?(?:${year}[- ]?)?Q([1-4])(?:\\s*(?:-|–|to|and|through)\\s*Q[1-4])?(?![A-Za-z\\d])(?:[ -](?:of\\s+)?(?:FY\\s?)?'?((?:20)\\d{2}|\\d{2}\\b(?!%| )))?`,
    ([, y, q, late]) => quarterText(yearText(y ?? late), Number(q)),
  ),
  form("period", "(?<![A-Za-z\\d])([1-4])Q\\s?'?((?:20)?\\d{2})(?!\\d)", ([, q, y]) =>
    quarterText(yearText(y), Number(q)),
  ),
  form(
    "deadline",
    `(?:${by})?${endOf}?${the}(first|second|third|fourth|last|1st|2nd|3rd|4th) quarter(?:\\s+(?:of\\s+)?${year})?`,
    ([text, q, y]) => (saysEnd.test(text) ? endOfQuarter(y, ordinal(q)) : quarterText(y, ordinal(q))),
  ),
  form(
    "period",
    `(?:(?:${by}|in\\s+)?${endOf}|${by})?(?<![A-Za-z\\d])(?:${year}[- ]?)?H([12])(?![A-Za-z\\d])(?:[ -](?:of\\s+)?(?:FY\\s?)?'?((?:20)?\\d{2})\\b(?!%))?`,
    ([text, y, h, late]) => halfOrEnd(text, yearText(y ?? late), Number(h)),
  ),
  form("period", "(?<![A-Za-z\\d])([12])H\\s?'?((?:20)?\\d{2})(?!\\d)", ([, h, y]) =>
    halfText(yearText(y), Number(h)),
  ),
  form(
    "period",
    `(?:${by})?${endOf}?${the}(first|second|1st|2nd) half(?:-year)?(?:\\s+(?:of\\s+)(?:the\\s+(?:fiscal\\s+|financial\\s+)?year|${year}))?(?!\\s+of\\s+the\\s+(?!year|fiscal|financial))`,
    ([text, h, y]) => halfOrEnd(text, y, ordinal(h)),
  ),
];

function ordinal(text = ""): number {
  const names = [/first|1st/i, /second|2nd/i, /third|3rd/i, /fourth|last|4th/i];
  return names.findIndex((pattern) => pattern.test(text)) + 1;
}
